import { keccak256 } from "ethers";
import { linkCode } from "./linking.js";
import type { PlanArtifact } from "./plan/types.js";
import type { DeploymentRecord } from "./record-types.js";

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

/**
 * The two records with those sources alone that both inputs of the compiler held. A build compiles what has to be, with
 * whatever else has to be: that a unit was not among it says nothing about the contract. Where a contract imports
 * something else than before, the text that imports it is another too.
 */
export function withCommonSources(
  before: DeploymentRecord,
  after: DeploymentRecord,
): [DeploymentRecord, DeploymentRecord] {
  const of = (one: DeploymentRecord, other: DeploymentRecord): DeploymentRecord => {
    if (!one.compiledFrom || !other.compiledFrom) return one;
    const known = other.compiledFrom.sources;
    const sources = Object.entries(one.compiledFrom.sources).filter(([unit]) => Object.hasOwn(known, unit));
    return { ...one, compiledFrom: { ...one.compiledFrom, sources: Object.fromEntries(sources) } };
  };
  return [of(before, after), of(after, before)];
}
