import path from "node:path";
import { TolboothError } from "../errors/index.js";
import { requireNetworkName } from "../networks/network-settings.js";
import { refuseKey } from "../networks/keys.js";
import { deploymentsFolder, journalFile } from "../networks/paths.js";
import type { FileSystem } from "../ports.js";
import type { Project } from "../project/types.js";
import { foldJournal } from "./fold.js";
import { readJournal } from "./journal.js";
import type { DeploymentRecord } from "./record-types.js";

/**
 * What is deployed on a network, as the journal tells; and the record files that stand there without a journal (copied
 * from another machine). Nothing is asked of the network.
 * @throws NETWORK_NAME_INVALID, FILE_FORMAT_UNKNOWN
 */
export async function readDeployments(
  files: FileSystem,
  project: Project,
  networkName: string,
): Promise<DeploymentRecord[]> {
  requireNetworkName(networkName);
  const { entries } = await readJournal(files, journalFile(project, networkName));
  const { records, archived } = foldJournal(entries, networkName);
  const all = [...records.values()];
  for (const { name, kind } of await files.list(deploymentsFolder(project, networkName))) {
    const deployment = name.replace(/\.json$/, "");
    if (kind !== "file" || deployment === name || records.has(deployment) || archived.has(deployment))
      continue;
    const record = await readRecordFile(files, recordFile(project, networkName, deployment));
    if (record) all.push(record);
  }
  return all;
}

/**
 * The deployment of that name, or at that address.
 * @throws DEPLOYMENT_NOT_FOUND
 */
export async function findDeployment(
  files: FileSystem,
  project: Project,
  networkName: string,
  nameOrAddress: string,
): Promise<DeploymentRecord> {
  refuseKey(nameOrAddress, "the contract");
  const records = await readDeployments(files, project, networkName);
  const wanted = nameOrAddress.trim();
  const found =
    records.find(({ name }) => name === wanted) ??
    records.find(({ address }) => address.toLowerCase() === wanted.toLowerCase());
  if (found) return found;
  const known = records.map(({ name }) => name);
  throw new TolboothError("DEPLOYMENT_NOT_FOUND", {
    name: nameOrAddress,
    network: networkName,
    known: known.length > 0 ? known : ["none"],
  });
}

export function recordFile(project: Project, networkName: string, name: string): string {
  return path.join(deploymentsFolder(project, networkName), `${name}.json`);
}

export function recordText(record: DeploymentRecord): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}

/** One record file. @throws FILE_FORMAT_UNKNOWN */
export async function readRecordFile(files: FileSystem, file: string): Promise<DeploymentRecord | undefined> {
  const bytes = await files.readFile(file);
  if (!bytes) return undefined;
  const unknown = (problem: string): TolboothError =>
    new TolboothError("FILE_FORMAT_UNKNOWN", { file, expected: "tolbooth/deployment", problem });
  let content: unknown;
  try {
    content = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw unknown("it is not JSON");
  }
  const record = (content ?? {}) as Record<string, unknown>;
  if (record["format"] !== "tolbooth/deployment") throw unknown("its 'format' is another");
  if (record["version"] !== 1) throw unknown(`its 'version' is ${String(record["version"])}`);
  if (typeof record["address"] !== "string" || !Array.isArray(record["abi"]))
    throw unknown("it has no 'address' or no 'abi'");
  return { libraries: {}, ...record } as unknown as DeploymentRecord;
}
