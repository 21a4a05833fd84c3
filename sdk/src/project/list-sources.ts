import path from "node:path";
import type { FileSystem } from "../ports.js";
import { isInside, isMarked } from "./find-project.js";
import { generatedFolders } from "./generated-folders.js";
import { isSkippedSource } from "./skipped-sources.js";
import type { Project } from "./types.js";

/**
 * The project's own Solidity files, absolute and sorted. Passed over: `node_modules` and folders whose name begins with
 * a dot, library folders, at the root folders of generated files, folders that are projects of their own, and what the
 * project's configuration leaves out.
 */
export async function listOwnSources(files: FileSystem, project: Project): Promise<string[]> {
  const found = new Set<string>();
  const visited = new Set<string>();

  const visit = async (folder: string): Promise<void> => {
    // Links can lead in circles.
    const real = await files.realPath(folder);
    if (visited.has(real)) return;
    visited.add(real);
    for (const entry of await files.list(folder)) {
      const place = path.join(folder, entry.name);
      if (entry.kind === "file" && entry.name.endsWith(".sol")) found.add(place);
      if (entry.kind === "directory" && (await isOwnFolder(files, project, place))) await visit(place);
    }
  };

  for (const sourceRoot of project.sourceRoots) {
    if ((await files.stat(sourceRoot))?.kind === "file") found.add(sourceRoot);
    else await visit(sourceRoot);
  }
  return [...found].filter((file) => !isSkippedSource(project, file)).sort();
}

async function isOwnFolder(files: FileSystem, project: Project, folder: string): Promise<boolean> {
  const name = path.basename(folder);
  if (name === "node_modules" || name.startsWith(".")) return false;
  const isListed = project.sourceRoots.some((sourceRoot) => isInside(folder, sourceRoot));
  if (isListed) return true;
  if (path.dirname(folder) === project.root && generatedFolders.has(name)) return false;
  const inNamedFolder = project.sourceRoots.some((one) => one !== project.root && isInside(one, folder));
  if (!inNamedFolder && project.libraryFolders.some((library) => isInside(library, folder))) return false;
  return inNamedFolder || !(await isMarked(files, folder));
}
