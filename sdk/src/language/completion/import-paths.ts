/** Paths of imports while they are written, as the build would find them. */
import path from "node:path";
import type { DirectoryEntry, FileSystem } from "../../ports.js";
import type { Project } from "../../project/types.js";
import type { Surroundings } from "../requests.js";
import type { CompletionSite } from "./site.js";
import type { CompletionItem } from "./types.js";

/** @param written What stands in the literal up to the cursor. */
export async function importPathItems(
  site: CompletionSite,
  written: string,
  { project, files }: Surroundings,
): Promise<CompletionItem[]> {
  const slash = written.lastIndexOf("/") + 1;
  const folder = written.slice(0, slash);
  const range = site.file.rangeOf({ start: site.offset - (written.length - slash), end: site.offset });
  const own = path.dirname(site.file.path);
  const entries = new Map<string, CompletionItem>();
  const add = (name: string, kind: "file" | "folder", rank: number, description?: string): void => {
    const label = kind === "folder" ? `${name.replace(/\/$/, "")}/` : name;
    if (entries.has(label)) return;
    entries.set(label, {
      label,
      kind,
      sortText: `${rank}${label}`,
      range,
      ...(description && { description }),
      ...(kind === "folder" && { then: "suggest" as const }),
    });
  };
  const addFrom = async (place: string, rank: number): Promise<void> => {
    for (const entry of await files.list(place)) {
      const kind = kindOf(entry);
      if (kind && path.join(place, entry.name) !== site.file.path) add(entry.name, kind, rank);
    }
  };

  if (folder.startsWith(".")) {
    await addFrom(path.resolve(own, folder), 1);
    if (/^(?:\.\.\/)*$|^\.\/$/.test(folder)) add("..", "folder", 9);
    return [...entries.values()];
  }
  if (folder === "") {
    if (written === "" || written.startsWith(".")) {
      add(".", "folder", 0);
      add("..", "folder", 0);
    }
    for (const { prefix, target } of project.remappings) add(prefix, "folder", 1, target);
    for (const { prefix } of project.bundledLibraries) add(firstParts(prefix), "folder", 2);
    for (const name of await packageNames(files, project, own)) add(name, "folder", 3);
    await addFrom(project.root, 4);
    return [...entries.values()];
  }
  for (const place of await foldersFor(folder, project, files, own)) await addFrom(place, 1);
  return [...entries.values()];
}

/** A folder of a package that holds Solidity cannot be told from its name; hidden folders and modules never do. */
function kindOf({ name, kind }: DirectoryEntry): "file" | "folder" | undefined {
  if (name.startsWith(".") || name === "node_modules") return undefined;
  if (kind === "directory") return "folder";
  return kind === "file" && name.endsWith(".sol") ? "file" : undefined;
}

/** `@scope/name` of a prefix such as `@scope/name/contracts/`. */
function firstParts(prefix: string): string {
  return prefix
    .split("/")
    .slice(0, prefix.startsWith("@") ? 2 : 1)
    .join("/");
}

/** The folders that a path leads to, in the order in which the build tries them. */
async function foldersFor(
  folder: string,
  project: Project,
  files: FileSystem,
  own: string,
): Promise<string[]> {
  const remapped = project.remappings
    .filter((one) => folder.startsWith(one.prefix))
    .map((one) => path.resolve(one.scope ?? project.root, one.target + folder.slice(one.prefix.length)));
  const modules = nodeModulesAbove(own).map((place) => path.join(place, folder));
  const bundled = project.bundledLibraries.flatMap(({ prefix, folder: place }) =>
    folder.startsWith(prefix) ? [path.join(place, folder.slice(prefix.length))] : [],
  );
  const root = path.resolve(project.root, folder);
  const candidates = [...remapped, root, ...modules, ...bundled];
  const there: string[] = [];
  for (const place of candidates) if ((await files.list(place)).length > 0) there.push(place);
  return there;
}

/** Packages in the `node_modules` folders around that hold Solidity somewhere near their top. */
async function packageNames(files: FileSystem, project: Project, own: string): Promise<string[]> {
  const names = new Set<string>();
  for (const place of nodeModulesAbove(own)) {
    for (const { name, kind } of await files.list(place)) {
      if (kind !== "directory" || name.startsWith(".")) continue;
      if (!name.startsWith("@")) {
        if (await holdsSolidity(files, path.join(place, name))) names.add(name);
        continue;
      }
      for (const inner of await files.list(path.join(place, name)))
        if (inner.kind === "directory" && (await holdsSolidity(files, path.join(place, name, inner.name))))
          names.add(`${name}/${inner.name}`);
    }
    if (place === path.join(project.root, "node_modules")) break;
  }
  return [...names];
}

/** Folders that packages of contracts keep them in. */
const contractFolders = /^(?:contracts|src|sol|solidity|interfaces|lib|libraries|access|token|utils)$/;

async function holdsSolidity(files: FileSystem, folder: string): Promise<boolean> {
  const entries = await files.list(folder);
  if (entries.some(({ name }) => name.endsWith(".sol"))) return true;
  for (const { name, kind } of entries) {
    if (kind !== "directory" || !contractFolders.test(name)) continue;
    const inner = await files.list(path.join(folder, name));
    if (inner.some((one) => one.name.endsWith(".sol"))) return true;
    for (const deeper of inner.filter((one) => one.kind === "directory").slice(0, 12))
      if ((await files.list(path.join(folder, name, deeper.name))).some((one) => one.name.endsWith(".sol")))
        return true;
  }
  return false;
}

function nodeModulesAbove(folder: string): string[] {
  const places: string[] = [];
  for (let at = folder; ; at = path.dirname(at)) {
    if (path.basename(at) !== "node_modules") places.push(path.join(at, "node_modules"));
    if (path.dirname(at) === at) return places;
  }
}
