import { realpathSync, statSync } from "node:fs";
import { mkdir, open, readFile, readdir, rm, stat } from "node:fs/promises";
import path from "node:path";
import { TolboothError } from "../errors/index.js";
import type { DirectoryEntry, FileSystem } from "../ports.js";
import { answersFor } from "./file-answers.js";
import { codeOf, reasonOf } from "./file-reasons.js";

/** This machine's files. */
export function nodeFiles(): FileSystem {
  return {
    readFile: (file) => unlessMissing(file, () => readFile(file)),
    writeFileAtomic: async (file, data) => {
      // Loaded when something is written, as the lock below when something is locked: many commands only read.
      const { replaceFile } = await import("./atomic-write.js");
      try {
        await replaceFile(file, data);
      } catch (error) {
        throw writeFailure(file, error);
      }
    },
    appendFile: appendAndFlush,
    // At once, as `lookAt`: builds ask hundreds of times, and a place in the pool of threads takes longer than the answer.
    stat: (file) =>
      unlessMissing(file, () => {
        const found = statSync(file);
        return { kind: kindOf(found), size: found.size, modifiedAt: found.mtimeMs };
      }),
    list: async (folder) => (await unlessMissing(folder, () => listFolder(folder))) ?? [],
    lookAt: (questions) => Promise.resolve(answersFor(questions)),
    removeFile: async (file) => {
      try {
        await rm(file, { force: true });
      } catch (error) {
        throw writeFailure(file, error);
      }
    },
    realPath: async (file) => (await unlessMissing(file, () => realpathSync.native(file))) ?? file,
    withLock: async (file, work) => (await import("./file-lock.js")).withFileLock(file, work),
  };
}

const missing = new Set(["ENOENT", "ENOTDIR", "EISDIR", "ELOOP", "ENAMETOOLONG"]);

/** A missing file is `undefined`; so is a folder where a file is asked for, and a path that cannot be one. */
async function unlessMissing<T>(file: string, read: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    const code = codeOf(error);
    if (missing.has(code) || code === "ERR_INVALID_ARG_VALUE") return undefined;
    throw new TolboothError("FILE_READ_FAILED", { file, reason: reasonOf(error) }, error);
  }
}

async function listFolder(folder: string): Promise<DirectoryEntry[]> {
  const found = await readdir(folder, { withFileTypes: true });
  const entries = await Promise.all(
    found.map(async (entry): Promise<DirectoryEntry> => {
      if (!entry.isSymbolicLink()) return { name: entry.name, kind: kindOf(entry) };
      const target = await stat(path.join(folder, entry.name)).catch(() => undefined);
      return { name: entry.name, kind: target ? kindOf(target) : "other" };
    }),
  );
  return entries.sort((left, right) => (left.name < right.name ? -1 : left.name > right.name ? 1 : 0));
}

function kindOf(entry: { isFile(): boolean; isDirectory(): boolean }): DirectoryEntry["kind"] {
  return entry.isFile() ? "file" : entry.isDirectory() ? "directory" : "other";
}

/** When the disk fills up in the middle of a line, what was written of the line is taken back. */
async function appendAndFlush(file: string, data: string): Promise<void> {
  try {
    await mkdir(path.dirname(file), { recursive: true });
    const handle = await open(file, "a");
    try {
      const { size } = await handle.stat();
      try {
        await handle.appendFile(data);
        await handle.sync();
      } catch (error) {
        await handle.truncate(size).catch(() => undefined);
        throw error;
      }
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw writeFailure(file, error);
  }
}

function writeFailure(file: string, error: unknown): TolboothError {
  return new TolboothError("FILE_WRITE_FAILED", { file, reason: reasonOf(error) }, error);
}
