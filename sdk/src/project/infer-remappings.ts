/**
 * The remappings that forge infers from library folders, without anybody having written them. The rules are those of
 * foundry-compilers (`remappings/find.rs`) as forge 1.7.1 uses them; `test/unit/project/forge-agreement.test.ts` holds
 * the two against each other.
 *
 * In short: a library's folder is searched for Solidity files. A folder `lib` or `node_modules` on the way opens a new
 * window, in which each folder is a library of its own. What a window finds becomes one remapping, named after the
 * library: to its `src` or `contracts` folder where all sources are there, else to the library's folder.
 */
import path from "node:path";
import type { FileSystem } from "../ports.js";

/** A library's name with a slash, and the absolute folder that stands for it. */
export interface InferredRemapping {
  readonly prefix: string;
  readonly folder: string;
}

interface Candidate {
  /** The library's own folder. */
  readonly library: string;
  /** The folder that its imports begin at. */
  source: string;
  /** How many windows deep. */
  readonly level: number;
}

const libraryBarriers = new Set(["lib", "node_modules"]);
const sourceFolders = new Set(["src", "contracts"]);
const notSearched = new Set(["test", "tests", "demo"]);

/** All remappings that the folders in a library folder give, one for each name, sorted by name. */
export async function inferRemappings(
  files: FileSystem,
  libraryFolder: string,
): Promise<InferredRemapping[]> {
  const search = new LibrarySearch(files, path.basename(libraryFolder) === "node_modules");
  const libraries = await visibleFolders(files, libraryFolder);
  // One after the other: which of two links to one folder is followed must not be left to chance.
  const found: Candidate[] = [];
  for (const library of libraries) found.push(...(await search.candidatesIn(library, library, 0)));
  return closestByName(found);
}

function closestByName(candidates: readonly Candidate[]): InferredRemapping[] {
  const byName = new Map<string, string>();
  for (const { library, source } of [...candidates].sort((one, other) =>
    comparePaths(one.source, other.source),
  )) {
    const prefix = `${path.basename(library)}/`;
    const known = byName.get(prefix);
    const isCloser =
      known === undefined ||
      depthOf(source) < depthOf(known) ||
      (path.basename(source) === "src" && path.basename(known) !== "src");
    if (isCloser) byName.set(prefix, source);
  }
  return [...byName]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([prefix, folder]) => ({ prefix, folder }));
}

class LibrarySearch {
  /** Targets of links that were followed: package managers link in circles. */
  private readonly followed = new Set<string>();

  constructor(
    private readonly files: FileSystem,
    private readonly inNodeModules: boolean,
  ) {}

  async candidatesIn(folder: string, window: string, level: number): Promise<Candidate[]> {
    let hasSolidity = false;
    const below: string[] = [];
    for (const entry of await this.files.list(folder)) {
      if (entry.name.startsWith(".")) continue;
      if (entry.kind === "file" && entry.name.endsWith(".sol")) hasSolidity = true;
      if (entry.kind !== "directory") continue;
      const place = path.join(folder, entry.name);
      if (await this.leadsBack(folder, place, window)) return [];
      if (!notSearched.has(entry.name)) below.push(place);
    }
    const candidates: Candidate[] = [];
    for (const place of below)
      candidates.push(
        ...(isBarrier(place)
          ? await this.candidatesIn(place, place, level + 1)
          : await this.candidatesIn(place, window, level)),
      );
    const library = libraryOf(window, folder);
    const ofLibrary = candidates.filter((one) => one.level === level && one.library === library);
    if (hasSolidity || ofLibrary.length > 1) return this.merged(candidates, folder, library, level);
    const only = candidates.find((one) => one.level === level);
    if (only) only.source = adjusted(only, library, window);
    return candidates;
  }

  /** Whether a folder is a link that was followed before, or one that leads above the window. */
  private async leadsBack(folder: string, place: string, window: string): Promise<boolean> {
    const target = await this.files.realPath(place);
    if (target === path.join(await this.files.realPath(folder), path.basename(place))) return false;
    if (this.followed.has(target)) return true;
    this.followed.add(target);
    return depthOf(window) > depthOf(target);
  }

  /** Several folders with Solidity in one library become one: its only `src`, else the folder that has them all. */
  private merged(candidates: Candidate[], folder: string, library: string, level: number): Candidate[] {
    const sources = candidates.filter((one) => path.basename(one.source) === "src");
    const [onlySource] = sources;
    if (onlySource && sources.length === 1) return [onlySource];
    const others = candidates.filter((one) => one.level !== level);
    const source = this.inNodeModules ? library : folder;
    const isBareBarrier = level > 0 && source === library && (isSourceFolder(source) || isBarrier(source));
    return isBareBarrier ? others : [...others, { library, source, level }];
  }
}

/** Where the imports of a library begin, all of whose Solidity stands below one folder. */
function adjusted({ library, source }: Candidate, around: string, window: string): string {
  const steps = path.relative(library, source).split(path.sep).filter(Boolean).length;
  const isInside = source === library || source.startsWith(library + path.sep);
  const endsInContracts =
    path.basename(source) === "contracts" || source.endsWith(path.join(path.sep, "contracts", "src"));
  if (isInside && steps > 1 && endsInContracts) return around;
  if (isSourceFolder(source) || source === library) return source;
  for (let parent = path.dirname(source); parent !== window; parent = path.dirname(parent)) {
    if (isSourceFolder(parent)) return parent;
    if (path.dirname(parent) === parent) break;
  }
  return window;
}

/** In a window that a barrier opened, each folder directly below is a library; else the window itself is one. */
function libraryOf(window: string, folder: string): string {
  if (!isBarrier(window) || window === folder) return window;
  const first = path.relative(window, folder).split(path.sep)[0] ?? "";
  return path.join(window, first);
}

function isBarrier(folder: string): boolean {
  return libraryBarriers.has(path.basename(folder));
}

function isSourceFolder(folder: string): boolean {
  return sourceFolders.has(path.basename(folder));
}

async function visibleFolders(files: FileSystem, folder: string): Promise<string[]> {
  const entries = await files.list(folder);
  return entries
    .filter((entry) => entry.kind === "directory" && !entry.name.startsWith("."))
    .map((entry) => path.join(folder, entry.name));
}

/** Number of folders on the way to a path. */
export function depthOf(place: string): number {
  return place.split(path.sep).filter(Boolean).length;
}

/** Folder by folder, as forge sorts them. */
function comparePaths(one: string, other: string): number {
  const left = one.split(path.sep);
  const right = other.split(path.sep);
  for (let index = 0; index < Math.min(left.length, right.length); index++) {
    const [a = "", b = ""] = [left[index], right[index]];
    if (a !== b) return a < b ? -1 : 1;
  }
  return left.length - right.length;
}
