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

/** The folder with the journals of imports, which tell what is on the chain as well. */
const IMPORTS = "imports";

/** The records in a deployments folder: paths in it with `/`. The journal stands last. */
export async function recordNames(files: FileSystem, folder: string): Promise<string[]> {
  const inside = async (part: string): Promise<string[]> =>
    (await files.list(path.join(folder, part)))
      .filter(({ name, kind }) => kind === "file" && /\.jsonl?$/.test(name))
      .map(({ name }) => (part === "" ? name : `${part}/${name}`));
  const names = [...(await inside(IMPORTS)), ...(await inside(""))];
  return names.sort((left, right) => Number(left === "journal.jsonl") - Number(right === "journal.jsonl"));
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
  const names = await recordNames(files, deploymentsFolder(project, networkName));
  if (names.length === 0) return [];
  return files.withLock(journalFile(project, networkName), () =>
    moveRecords(files, project, networkName, now),
  );
}

/** The same, for whoever holds the journal's lock. */
export async function moveRecords(
  files: FileSystem,
  project: Project,
  networkName: string,
  now: number,
): Promise<string[]> {
  const folder = deploymentsFolder(project, networkName);
  const names = await recordNames(files, folder);
  if (names.length === 0) return [];
  const archive = await newArchiveFolder(files, project, networkName, now);
  const moved: string[] = [];
  // The journal goes last: whatever stops us before, it still tells everything.
  for (const name of names) {
    const target = path.join(archive, ...name.split("/"));
    if (await moveFile(files, path.join(folder, ...name.split("/")), target)) moved.push(target);
  }
  return moved;
}
