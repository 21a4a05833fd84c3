import path from "node:path";
import type { FileSystem } from "../ports.js";
import type { Project } from "../project/types.js";
import { moveRecords, recordNames } from "./archive-records.js";
import { deploymentsFolder, journalFile } from "./paths.js";

/** The deployment records of a network as texts, by their paths in its deployments folder. */
export type ChainRecords = Readonly<Record<string, string>>;

/** Does something with the chain while nobody writes its deployment records, and gives those that belong to it. */
export async function withRecords<T>(
  files: FileSystem,
  project: Project,
  networkName: string,
  work: (records: ChainRecords) => Promise<T>,
): Promise<T> {
  return files.withLock(journalFile(project, networkName), async () =>
    work(await readRecords(files, project, networkName)),
  );
}

/**
 * Puts the records back that belong to a chain. Those that stand there now are moved to
 * `deployments/<network>/archive/<time>/` first; nothing is done where they are the same. Doing it twice does no harm.
 * Gives the paths of what was moved.
 */
export async function restoreRecords(
  files: FileSystem,
  project: Project,
  networkName: string,
  records: ChainRecords,
  now: number,
): Promise<string[]> {
  return withRecords(files, project, networkName, async (present) => {
    if (sameRecords(present, records)) return [];
    const moved = await moveRecords(files, project, networkName, now);
    const folder = deploymentsFolder(project, networkName);
    for (const [name, text] of Object.entries(records))
      if (isRecordName(name)) await files.writeFileAtomic(path.join(folder, ...name.split("/")), text);
    return moved;
  });
}

async function readRecords(files: FileSystem, project: Project, networkName: string): Promise<ChainRecords> {
  const folder = deploymentsFolder(project, networkName);
  const records: Record<string, string> = {};
  for (const name of await recordNames(files, folder)) {
    const bytes = await files.readFile(path.join(folder, ...name.split("/")));
    if (bytes) records[name] = new TextDecoder().decode(bytes);
  }
  return records;
}

function sameRecords(left: ChainRecords, right: ChainRecords): boolean {
  const names = Object.keys(left);
  return names.length === Object.keys(right).length && names.every((name) => left[name] === right[name]);
}

/** A file that was changed by hand must not lead out of the folder. */
function isRecordName(name: string): boolean {
  return /^(?:imports\/)?[^/\\:]+\.jsonl?$/.test(name) && !name.includes("..");
}
