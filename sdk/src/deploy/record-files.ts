import path from "node:path";
import { newArchiveFolder } from "../networks/archive-records.js";
import type { Journal } from "./journal.js";
import { recordFile, recordText } from "./records.js";
import type { DeploymentRecord } from "./record-types.js";
import type { DeployContext } from "./request-types.js";

/** Writes `deployments/<network>/<Name>.json`, unless it says the same already. */
export async function writeRecordFile(
  { host, project, connection }: DeployContext,
  record: DeploymentRecord,
): Promise<void> {
  const file = recordFile(project, connection.network.name, record.name);
  const text = recordText(record);
  const before = await host.files.readFile(file);
  if (before && new TextDecoder().decode(before) === text) return;
  await host.files.writeFileAtomic(file, text);
}

/** Moves the record of a contract that the chain no longer has to the archive. Gives its path relative to the project. */
export async function archiveRecord(
  { host, project, connection }: DeployContext,
  journal: Journal,
  record: DeploymentRecord,
): Promise<string> {
  const { name: networkName } = connection.network;
  const folder = await newArchiveFolder(host.files, project, networkName, host.now());
  const target = path.join(folder, `${record.name}.json`);
  await host.files.writeFileAtomic(target, recordText(record));
  const file = path.relative(project.root, target).replaceAll("\\", "/");
  await journal.append(crypto.randomUUID(), {
    kind: "archived",
    name: record.name,
    reason: "the chain no longer has the contract",
    file,
  });
  await host.files.removeFile(recordFile(project, networkName, record.name));
  return file;
}
