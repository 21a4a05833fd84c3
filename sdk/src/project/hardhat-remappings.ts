import path from "node:path";
import type { FileSystem } from "../ports.js";
import { generatedFolders } from "./generated-folders.js";
import { readRemappingLines, slashedPath, withoutRepeats } from "./remappings.js";
import { decodeUtf8 } from "./text.js";
import type { Remapping } from "./types.js";

/** Remappings of one package, and the files that they were read from. */
export interface PackageRemappings {
  readonly remappings: readonly Remapping[];
  readonly files: readonly string[];
}

/**
 * The remappings of a project or npm package by Hardhat 3's rules: every `remappings.txt` in it outside `node_modules`,
 * in the order of their paths. Each is for the package's own files below its folder, its targets count from there, and
 * of two for the same prefix the first counts.
 *
 * @throws TolboothError CONFIGURATION_INVALID, FILE_NOT_UTF8.
 */
export async function hardhatRemappings(
  files: FileSystem,
  packageFolder: string,
): Promise<PackageRemappings> {
  const found = (await remappingsFiles(files, packageFolder)).sort();
  const remappings: Remapping[] = [];
  for (const file of found) {
    const bytes = await files.readFile(file);
    const decoded = bytes && decodeUtf8(bytes);
    if (!decoded || !("text" in decoded)) continue;
    const folder = slashedPath(packageFolder, path.dirname(file));
    for (const one of readRemappingLines(file, decoded.text.replace(/^\uFEFF/, "")))
      remappings.push({
        ...one,
        context: fromFolder(folder, one.context),
        target: fromFolder(folder, one.target),
        scope: packageFolder,
      });
  }
  return { remappings: withoutRepeats(remappings), files: found };
}

function fromFolder(folder: string, fragment: string): string {
  if (folder === "") return fragment.replace(/^(\.\/)+/, "");
  return path.posix.join(folder, "/", fragment);
}

async function remappingsFiles(files: FileSystem, root: string): Promise<string[]> {
  const found: string[] = [];
  const visited = new Set<string>();
  const visit = async (folder: string): Promise<void> => {
    const real = await files.realPath(folder);
    if (visited.has(real)) return;
    visited.add(real);
    const below: string[] = [];
    for (const { name, kind } of await files.list(folder)) {
      if (kind === "file" && name === "remappings.txt") found.push(path.join(folder, name));
      if (kind !== "directory" || name === "node_modules" || name.startsWith(".")) continue;
      if (folder === root && generatedFolders.has(name)) continue;
      below.push(path.join(folder, name));
    }
    await Promise.all(below.map(visit));
  };
  await visit(root);
  return found;
}
