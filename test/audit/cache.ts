// What the audit keeps between runs, in `.audit-cache/`. It can be deleted at any time and costs only time.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { root } from "./sources.js";

/** TOLBOOTH_AUDIT_CACHE names another folder, for audits that run side by side. */
export const cacheFolder = path.resolve(root, process.env["TOLBOOTH_AUDIT_CACHE"] ?? ".audit-cache");

/** Reads a JSON file of the given format and version; nothing when it is absent, damaged or of another version. */
export function readCached<T extends { format: string; version: number }>(
  name: string,
  format: T["format"],
  version: T["version"],
): T | undefined {
  const place = path.join(cacheFolder, name);
  if (!existsSync(place)) return undefined;
  try {
    const value = JSON.parse(readFileSync(place, "utf8")) as T;
    return value.format === format && value.version === version ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Writes a JSON file whole or not at all. */
export function writeCached<T extends { format: string; version: number }>(name: string, value: T): void {
  const place = path.join(cacheFolder, name);
  mkdirSync(path.dirname(place), { recursive: true });
  const fresh = `${place}.${process.pid}.new`;
  writeFileSync(fresh, JSON.stringify(value));
  renameSync(fresh, place);
}

const scratch = new Set<string>();

/** An empty folder that goes when the process ends. What an audit left that was ended by force goes now. */
export function scratchFolder(name: string): string {
  mkdirSync(cacheFolder, { recursive: true });
  if (scratch.size === 0) removeLeftScratch();
  const folder = mkdtempSync(path.join(cacheFolder, `scratch-${process.pid}-${name}-`));
  scratch.add(folder);
  return folder;
}

/** Removes the scratch folders of this process. */
export function removeScratch(): void {
  for (const folder of scratch) remove(folder);
  scratch.clear();
}

function removeLeftScratch(): void {
  for (const entry of readdirSync(cacheFolder)) {
    const owner = /^scratch-(\d+)-/.exec(entry)?.[1];
    if (owner !== undefined && !isRunning(Number(owner))) remove(path.join(cacheFolder, entry));
  }
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
