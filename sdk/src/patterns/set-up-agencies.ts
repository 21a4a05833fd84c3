import type { Signer } from "ethers";
import { AgencyRegistryClient } from "./agency-registry-client.js";
import { Capability } from "./capabilities.js";

/** A public body to set up: who it is, what it may do, and the key that acts for it. */
export interface AgencySetUp {
  /** Number of the agency, 1 to 65535. */
  readonly id: number;
  /** Public identifier in the list that `scheme` names. */
  readonly identifier: string;
  /** At most four letters. Default: `GOV`. */
  readonly scheme?: string;
  /** What the body may do, beside managing its own keys. */
  readonly capabilities: bigint;
  /** The key that becomes its first admin and gets its capabilities. */
  readonly signer: Signer;
}

/**
 * Admits public bodies, appoints the first admin key of each, and lets that key give itself what the body may do: the
 * three steps that a registry needs before anybody can act. Bodies that are there already are left as they are.
 * @param registry Client that sends as a governor.
 * @returns the numbers of the bodies that were new
 */
export async function setUpAgencies(
  registry: AgencyRegistryClient,
  agencies: readonly AgencySetUp[],
): Promise<number[]> {
  const added: number[] = [];
  for (const agency of agencies) {
    const bits = agency.capabilities | Capability.AGENCY_ADMIN;
    const key = await agency.signer.getAddress();
    if ((await registry.statusOf(agency.id)) === "none") {
      const { id, identifier, scheme = "GOV" } = agency;
      await registry.admitAgency({ id, identifier, scheme, ceiling: bits });
      added.push(id);
    }
    if ((await registry.agencyOf(key)) === 0) await registry.appointAdmin(agency.id, key);
    if ((await registry.capabilitiesOf(key)) !== bits) {
      await new AgencyRegistryClient(registry.address, agency.signer).setKey(key, bits);
    }
  }
  return added;
}
