import { keccak256 } from "ethers";
import { linkCode } from "./linking.js";
import type { PlanArtifact } from "./plan/types.js";
import type { DeploymentRecord } from "./types.js";

/**
 * The record of a deployment as it would be if the contract, as it was compiled now, stood there with the same
 * arguments: to be held against the record itself. Nothing is asked of the network.
 * @param compiled the contract as the workspace has it
 * @param others records of the same network, in which libraries are found that the deployment was not linked to
 * @throws LIBRARY_NOT_LINKED
 */
export function wouldDeploy(
  record: DeploymentRecord,
  { artifact, inputHash, compiledFrom }: PlanArtifact,
  others: readonly DeploymentRecord[] = [],
): DeploymentRecord {
  const { code, libraries } = linkCode(artifact, record.network, record.libraries, others);
  const { inputHash: _hash, compiledFrom: _input, ...kept } = record;
  return {
    ...kept,
    contract: artifact.contractName,
    sourceName: artifact.sourceName,
    abi: artifact.abi,
    libraries,
    codeHash: keccak256(code),
    ...(inputHash !== undefined && { inputHash }),
    ...(compiledFrom && { compiledFrom }),
  };
}
