import {
  allNetworkNames,
  listArtifacts,
  readDeployments,
  type AbiEntry,
  type FileSystem,
  type Project,
} from "@tolbooth/sdk";

/**
 * Every ABI that the project has, compiled or deployed, so that a custom error or event of a contract further down is
 * found by its name too.
 */
export async function knownContracts(
  files: FileSystem,
  project: Project,
): Promise<{ name: string; abi: readonly AbiEntry[] }[]> {
  const artifacts = await listArtifacts(files, project);
  const known = artifacts.map((artifact) => ({ name: artifact.contractName, abi: artifact.abi }));
  for (const network of await allNetworkNames(files, project)) {
    for (const record of await readDeployments(files, project, network)) {
      known.push({ name: record.name, abi: record.abi });
    }
  }
  return known;
}
