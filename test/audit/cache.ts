// What the audit keeps between runs, in `.audit-cache/`. It can be deleted at any time and costs only time.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
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

/** An empty folder that goes when the process ends. */
export function scratchFolder(name: string): string {
  mkdirSync(cacheFolder, { recursive: true });
  const folder = mkdtempSync(path.join(cacheFolder, `${name}-`));
  scratch.add(folder);
  return folder;
}

/** Removes the scratch folders. */
export function removeScratch(): void {
  for (const folder of scratch) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  scratch.clear();
}
