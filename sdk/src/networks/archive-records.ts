import path from "node:path";
import type { FileSystem } from "../ports.js";
import type { Project } from "../project/types.js";
import { deploymentsFolder, journalFile } from "./paths.js";

/** A moment as a part of a file's name. */
export function fileStamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/[:.]/g, "-");
}

/** A folder for the records of a chain that is no more. It does not exist yet. */
export async function newArchiveFolder(
  files: FileSystem,
  project: Project,
  networkName: string,
  now: number,
): Promise<string> {
  const base = path.join(deploymentsFolder(project, networkName), "archive", fileStamp(now));
  let folder = base;
  for (let number = 2; (await files.stat(folder)) !== undefined; number += 1) folder = `${base}-${number}`;
  return folder;
}

/** Moves a file: the copy is on the disk before the original goes. */
export async function moveFile(files: FileSystem, from: string, to: string): Promise<boolean> {
  const content = await files.readFile(from);
  if (!content) return false;
  await files.writeFileAtomic(to, content);
  await files.removeFile(from);
  return true;
}

/**
 * Moves the deployment records of a chain that is thrown away to `deployments/<network>/archive/<time>/`. It looks
 * into none of them. Gives the new paths.
 */
export async function archiveDeployments(
  files: FileSystem,
  project: Project,
  networkName: string,
  now: number,
): Promise<string[]> {
  const folder = deploymentsFolder(project, networkName);
  const isRecord = (entry: { name: string; kind: string }): boolean =>
    entry.kind === "file" && /\.jsonl?$/.test(entry.name);
  if (!(await files.list(folder)).some(isRecord)) return [];
  return files.withLock(journalFile(project, networkName), async () => {
    const records = (await files.list(folder)).filter(isRecord);
    const archive = await newArchiveFolder(files, project, networkName, now);
    const moved: string[] = [];
    // The journal goes last: whatever stops us before, it still tells everything.
    records.sort(
      (left, right) => Number(left.name.endsWith(".jsonl")) - Number(right.name.endsWith(".jsonl")),
    );
    for (const { name } of records) {
      const target = path.join(archive, name);
      if (await moveFile(files, path.join(folder, name), target)) moved.push(target);
    }
    return moved;
  });
}
