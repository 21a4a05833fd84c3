import { getAddress } from "ethers";
import type { Artifact } from "../artifacts/types.js";
import { TolboothError } from "../errors/index.js";
import { asAddress } from "../networks/accounts.js";
import type { DeploymentRecord } from "./record-types.js";

export interface LinkedCode {
  /** Creation code without arguments, `0x…`. */
  readonly code: string;
  /** `unit:Library` → address. */
  readonly libraries: Readonly<Record<string, string>>;
}

/**
 * Puts the addresses of libraries into a contract's creation code: the given ones, else those of the libraries'
 * deployments on the same network.
 * @throws LIBRARY_NOT_LINKED
 */
export function linkCode(
  artifact: Artifact,
  networkName: string,
  given: Readonly<Record<string, string>>,
  records: Iterable<DeploymentRecord>,
): LinkedCode {
  const deployed = [...records];
  const libraries: Record<string, string> = {};
  let code = artifact.bytecode.startsWith("0x") ? artifact.bytecode.slice(2) : artifact.bytecode;
  for (const [unit, places] of Object.entries(artifact.linkReferences)) {
    for (const [library, references] of Object.entries(places)) {
      const address =
        given[`${unit}:${library}`] ??
        given[library] ??
        deployed.findLast((one) => one.contract === library && one.sourceName === unit)?.address;
      if (address === undefined || asAddress(address) === undefined)
        throw new TolboothError("LIBRARY_NOT_LINKED", {
          contract: artifact.contractName,
          library,
          unit,
          network: networkName,
        });
      libraries[`${unit}:${library}`] = getAddress(address);
      const digits = address.slice(2).toLowerCase();
      for (const { start, length } of references)
        code = code.slice(0, start * 2) + digits.padStart(length * 2, "0") + code.slice((start + length) * 2);
    }
  }
  return { code: `0x${code}`, libraries };
}
