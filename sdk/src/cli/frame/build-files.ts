import path from "node:path";
import { TolboothError, type FileSystem } from "@tolbooth/sdk";
import type { CommandContext } from "./context.js";

/** The files that a command names, absolute; none: all of the project's own. */
export function entriesOf(context: CommandContext, files: readonly string[]): readonly string[] | undefined {
  if (files.length === 0) return undefined;
  return files.map((file) => path.resolve(context.terminal.currentFolder, file));
}

/** @throws FILE_NOT_FOUND for the first that is not there, or is no file. */
export async function checkFiles(files: FileSystem, entries: readonly string[] = []): Promise<void> {
  for (const entry of entries)
    if ((await files.stat(entry))?.kind !== "file")
      throw new TolboothError("FILE_NOT_FOUND", { file: entry });
}
