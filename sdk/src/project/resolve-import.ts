import path from "node:path";
import type { FileSystem } from "../ports.js";
import { isInside } from "./find-project.js";
import { refusalOf, type ImportAttempt, type ImportRule, type ImportTrace } from "./import-trace.js";
import { PackageImports } from "./package-imports.js";
import { slashedPath } from "./remappings.js";
import { isRelativeImport, remappingFor, unitNameOf } from "./unit-names.js";
import type { BundledLibrary, Project, Remapping } from "./types.js";

/** A file that imports, as far as the search for its imports must know. */
export interface Importer {
  readonly unit: string;
  /** Where it was reached: links not resolved. */
  readonly path: string;
  readonly realPath: string;
  /** Whether it lies in the project itself (libraries in the project's folder included) and not in `node_modules`. */
  readonly inProject: boolean;
  readonly fromBundle: boolean;
}

/** A path to look at. */
interface Candidate {
  readonly place: string;
  readonly rule: ImportRule;
  readonly remapping?: Remapping;
}

/**
 * Finds the file that an import means, and says how.
 *
 * 1. A remapping that applies decides alone, also about a relative import, as in solc: the longest context, then the
 *    longest prefix. By Hardhat 3's rules a remapping is for its own package and not for relative imports.
 * 2. A relative import is looked for beside its file.
 * 3. Every other one: from the project's root, by what forge infers from its library folders, in the `node_modules`
 *    folders upwards from the file (as Node does, so that hoisted, nested, linked and workspace packages are found), and
 *    last in the libraries that come with Tolbooth. A file of a library asks `node_modules` before the project's root.
 */
export class ImportResolver {
  private readonly kinds = new Map<string, Promise<"file" | "directory" | "other" | undefined>>();
  private readonly packages: PackageImports;

  constructor(
    private readonly files: FileSystem,
    private readonly project: Project,
    private readonly overlay: ReadonlyMap<string, string>,
  ) {
    this.packages = new PackageImports(files, project);
  }

  async resolve(importPath: string, importer: Importer): Promise<ImportTrace> {
    const refusal = refusalOf(importPath);
    if (refusal && refusal !== "address") return { attempts: [], fromBundle: false, refusal };
    const remapping = await this.remappingOf(importPath, importer);
    if (remapping) {
      const trace = await this.search(await this.remapped(remapping, importPath, importer));
      return { ...trace, remapping };
    }
    if (refusal) return { attempts: [], fromBundle: false, refusal };
    return this.search(await this.direct(importPath, importer), importer.fromBundle);
  }

  /** Where a package path such as `@openzeppelin/contracts/access/Ownable.sol` leads from the project's root. */
  async resolvePackage(packagePath: string): Promise<string | undefined> {
    const trace = await this.search([
      ...nodeModules(this.project.root, packagePath),
      ...this.bundled(packagePath),
    ]);
    return trace.found;
  }

  /** The remapping that applies: contexts and relative imports count from the root, or from the package's folder. */
  private async remappingOf(importPath: string, importer: Importer): Promise<Remapping | undefined> {
    const isRelative = isRelativeImport(importPath);
    const fromRoot = slashedPath(this.project.root, importer.path);
    const scope = await this.packages.scopeOf(importer);
    const ofProject = this.project.remappings.filter((one) =>
      one.scope === undefined ? true : !isRelative && one.scope === scope,
    );
    // A context may name a package's file by its path from the root or by the name that solc is given for it.
    const found = remappingFor(ofProject, unitNameOf(importPath, fromRoot), fromRoot, importer.unit);
    if (found || isRelative || scope === undefined) return found;
    const own = await this.packages.remappingsOf(scope);
    return remappingFor(own, importPath, slashedPath(scope, importer.realPath));
  }

  private async remapped(remapping: Remapping, importPath: string, importer: Importer): Promise<Candidate[]> {
    const name = isRelativeImport(importPath)
      ? unitNameOf(importPath, slashedPath(this.project.root, importer.path))
      : importPath;
    const target = remapping.target + name.slice(remapping.prefix.length);
    const base = remapping.scope ?? this.project.root;
    const rule = remapping.inferred ? "foundry-library" : "remapping";
    const places = [path.resolve(base, target)];
    // In a workspace the package may have been hoisted out of the `node_modules` folder that the target names.
    const below = /^(?:\.\.?\/)*node_modules\/(.+)$/.exec(target)?.[1];
    if (below !== undefined) places.push(...nodeModules(base, below).map(({ place }) => place));
    return places.map((place) => ({ place, rule, remapping }));
  }

  private async direct(importPath: string, importer: Importer): Promise<Candidate[]> {
    if (isRelativeImport(importPath)) {
      // A link's target may stand elsewhere than its neighbours; what the link's own folder holds comes first.
      return [importer.path, importer.realPath].map((file) => ({
        place: path.resolve(path.dirname(file), importPath),
        rule: "relative",
      }));
    }
    if (path.isAbsolute(importPath)) return [{ place: path.normalize(importPath), rule: "absolute" }];
    const fromRoot: Candidate = { place: path.resolve(this.project.root, importPath), rule: "root" };
    const inferred = await this.inferred(importPath);
    const upwards = await this.packages.withExports(
      [importer.realPath, importer.path].flatMap((file) => nodeModules(path.dirname(file), importPath)),
      importPath,
    );
    const atRoot = await this.packages.withExports(nodeModules(this.project.root, importPath), importPath);
    const bundled = this.bundled(importPath);
    if (importer.inProject) return [...inferred, fromRoot, ...upwards, ...atRoot, ...bundled];
    // A bundled pattern takes the project's own OpenZeppelin where there is one, so that both use the same contracts.
    if (importer.fromBundle) return [...inferred, ...atRoot, ...upwards, ...bundled, fromRoot];
    return [...inferred, ...upwards, ...atRoot, fromRoot, ...bundled];
  }

  /** By the remapping that forge infers for the package in a `node_modules` folder among its `libs`. */
  private async inferred(importPath: string): Promise<Candidate[]> {
    const remapping = await this.packages.inferredFor(importPath);
    if (!remapping) return [];
    const target = remapping.target + importPath.slice(remapping.prefix.length);
    return [{ place: path.resolve(this.project.root, target), rule: "foundry-library", remapping }];
  }

  private bundled(packagePath: string): Candidate[] {
    return this.project.bundledLibraries
      .filter((library) => packagePath.startsWith(library.prefix))
      .map((library) => ({
        place: path.join(library.folder, packagePath.slice(library.prefix.length)),
        rule: "bundled-library",
      }));
  }

  /** Looks at one place after the other, until there is a file. */
  private async search(candidates: readonly Candidate[], fromBundle = false): Promise<ImportTrace> {
    const attempts: ImportAttempt[] = [];
    for (const { place, rule, remapping } of candidates) {
      if (attempts.some((one) => one.path === place)) continue;
      const kind = await this.kindOf(place);
      const attempt = { path: place, rule, ...(remapping ? { remapping } : {}) };
      if (kind === "file") {
        attempts.push({ ...attempt, outcome: "found" });
        const isBundled = rule === "bundled-library" || (rule === "relative" && fromBundle);
        return { attempts, found: place, rule, fromBundle: isBundled, ...(remapping ? { remapping } : {}) };
      }
      attempts.push({ ...attempt, outcome: kind === "directory" ? "folder" : (kind ?? "missing") });
    }
    return { attempts: await this.withOtherCase(attempts), fromBundle: false };
  }

  /** What was not found may be there in other letters, upper or lower case. */
  private withOtherCase(attempts: readonly ImportAttempt[]): Promise<ImportAttempt[]> {
    return Promise.all(
      attempts.map(async (attempt) => {
        if (attempt.outcome !== "missing") return attempt;
        const actualPath = await actualSpelling(this.files, attempt.path);
        const isOther = actualPath !== undefined && (await this.kindOf(actualPath)) === "file";
        return isOther ? { ...attempt, outcome: "case", actualPath } : attempt;
      }),
    );
  }

  private kindOf(place: string): Promise<"file" | "directory" | "other" | undefined> {
    const known = this.kinds.get(place);
    if (known) return known;
    const asked = this.overlay.has(place)
      ? Promise.resolve("file" as const)
      : this.files.stat(place).then((found) => found?.kind);
    this.kinds.set(place, asked);
    return asked;
  }
}

/** A path in every `node_modules` folder from a folder upwards. */
function nodeModules(folder: string, packagePath: string): Candidate[] {
  const candidates: Candidate[] = [];
  for (let at = folder; ; at = path.dirname(at)) {
    if (path.basename(at) !== "node_modules")
      candidates.push({ place: path.join(at, "node_modules", packagePath), rule: "node_modules" });
    if (path.dirname(at) === at) return candidates;
  }
}

/**
 * A path as the disk spells it, where upper and lower case differ; `undefined` where they do not, or where nothing of
 * that name is there. Only the part below `from` is looked at, and below the last folder that is there.
 */
export async function actualSpelling(
  files: FileSystem,
  wanted: string,
  from?: string,
): Promise<string | undefined> {
  const below: string[] = [];
  let at = wanted;
  const isBase = async (): Promise<boolean> =>
    from !== undefined && isInside(from, at) ? at === from : (await files.list(at)).length > 0;
  while (path.dirname(at) !== at && !(await isBase())) {
    below.unshift(path.basename(at));
    at = path.dirname(at);
  }
  for (const name of below) {
    const entries = (await files.list(at)).map((entry) => entry.name);
    const same = entries.find((one) => one === name) ?? entries.find((one) => sameButForCase(one, name));
    if (same === undefined) return undefined;
    at = path.join(at, same);
  }
  return at === wanted ? undefined : at;
}

function sameButForCase(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** The bundled library that a file lies in. */
export function bundledLibraryOf(
  libraries: readonly BundledLibrary[],
  file: string,
): BundledLibrary | undefined {
  return libraries.find((library) => isInside(library.folder, file));
}
