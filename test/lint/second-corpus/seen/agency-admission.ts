import { AgencyRegistryClient } from "@tolbooth/sdk";
import type { Signer } from "ethers";

interface Agency {
  readonly number: number;
  readonly name: string;
  readonly odsCode: string;
  readonly email: string;
}

/** The public identifiers of public bodies. */
export async function admit(contract: string, governor: Signer, agencies: readonly Agency[]): Promise<void> {
  const registry = new AgencyRegistryClient(contract, governor);
  for (const agency of agencies) {
    await registry.admitAgency({ id: agency.number, scheme: "ods", identifier: agency.odsCode, ceiling: 3n });
    console.log(`${agency.name} (${agency.email}) is admitted`);
  }
}
