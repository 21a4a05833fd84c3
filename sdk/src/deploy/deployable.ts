import type { Artifact } from "../artifacts/types.js";
import { TolboothError } from "../errors/index.js";
import { refuseKey } from "../networks/keys.js";

/** EIP-170: the most that a contract's code may be, in bytes. */
const CODE_AT_MOST = 24_576;
/** EIP-3860: the most that the code which makes it may be. */
const CREATION_CODE_AT_MOST = 49_152;

/** A name becomes a file's name. */
export function checkDeploymentName(name: string): void {
  refuseKey(name, "the name of the deployment");
  const problem = !/^[A-Za-z][A-Za-z0-9._$-]*$/.test(name)
    ? "it has signs that file names should not have"
    : name.length > 100
      ? "it is longer than 100 signs"
      : undefined;
  if (problem) throw new TolboothError("DEPLOYMENT_NAME_INVALID", { name, problem });
}

/** @throws CONTRACT_NOT_DEPLOYABLE, CONTRACT_TOO_LARGE */
export function checkDeployable(artifact: Artifact): void {
  const name = artifact.contractName;
  const creationSize = byteLength(artifact.bytecode);
  if (creationSize === 0)
    throw new TolboothError("CONTRACT_NOT_DEPLOYABLE", {
      name,
      kind: "an interface or an abstract contract",
    });
  const size = byteLength(artifact.deployedBytecode);
  if (size > CODE_AT_MOST) throw new TolboothError("CONTRACT_TOO_LARGE", { name, size, limit: CODE_AT_MOST });
  if (creationSize > CREATION_CODE_AT_MOST)
    throw new TolboothError("CONTRACT_TOO_LARGE", { name, size: creationSize, limit: CREATION_CODE_AT_MOST });
}

function byteLength(hex: string): number {
  return Math.floor(hex.replace(/^0x/, "").length / 2);
}
