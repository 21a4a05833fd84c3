import { randomBytes } from "node:crypto";
import { mkdir, open, realpath, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { codeOf } from "./file-reasons.js";

/**
 * Writes a whole file or leaves the old one as it was. The text goes to a temporary file beside it, is flushed to the
 * disk and then renamed over it.
 *
 * Written here and not taken from `write-file-atomic` 7.0.0: on a disk that fills up, the system writes a part and
 * reports how much; that package does not look at the figure and renames the shortened file over the good one.
 */
export async function replaceFile(file: string, data: Uint8Array | string): Promise<void> {
  // A link is written through, not replaced.
  const target = await realpath(file).catch(() => path.resolve(file));
  const folder = path.dirname(target);
  await mkdir(folder, { recursive: true });
  const mode = (await stat(target).catch(() => undefined))?.mode;
  const temporary = path.join(
    folder,
    `.${path.basename(target).slice(0, 100)}.${randomBytes(6).toString("hex")}.tmp`,
  );
  try {
    const handle = await open(temporary, "wx", mode === undefined ? 0o666 : mode & 0o777);
    try {
      await handle.writeFile(data);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await renameOver(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  await flushFolder(folder);
}

/** On Windows a file that a virus scanner or an editor has open for a moment cannot be replaced in that moment. */
async function renameOver(temporary: string, target: string): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await rename(temporary, target);
    } catch (error) {
      const held = process.platform === "win32" && ["EPERM", "EACCES", "EBUSY"].includes(codeOf(error));
      if (!held || attempt >= 10) throw error;
      await delay(20 * (attempt + 1));
    }
  }
}

/** The new name is on the disk only when the folder is. Systems that cannot flush a folder do it by themselves. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  try {
    const handle = await open(folder, "r");
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    // The file itself is written; a file system without folder flushes is no reason to say otherwise.
  }
}
