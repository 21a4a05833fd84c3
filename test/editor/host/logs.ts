/** Where the editor's logs go: a folder per window under `.vscode-test/logs`, of which the newest are kept. */
import { mkdir, mkdtemp, readdir, rm, stat } from "node:fs/promises";
import path from "node:path";
import { buildFolder } from "./paths.js";

const kept = 20;

async function removeOld(folder: string): Promise<void> {
  const names = await readdir(folder);
  const dated = await Promise.all(
    names.map(async (name) => ({
      file: path.join(folder, name),
      time: (await stat(path.join(folder, name)).catch(() => undefined))?.mtimeMs ?? 0,
    })),
  );
  const old = dated.sort((a, b) => b.time - a.time).slice(kept);
  await Promise.all(old.map(({ file }) => rm(file, { recursive: true, force: true })));
}

/** Makes a new folder for one window's logs. */
export async function newLogFolder(name: string): Promise<string> {
  const folder = path.join(buildFolder, "logs");
  await mkdir(folder, { recursive: true });
  await removeOld(folder);
  const time = new Date().toISOString().replace(/[:.]/g, "-");
  return mkdtemp(path.join(folder, `${time}-${name}-`));
}
