import path from "node:path";
import type { FileSystem } from "../ports.js";
import { isInside } from "./find-project.js";
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

/** Where an import leads. */
export type Resolution =
  | {
      readonly found: string;
      readonly fromBundle: boolean;
      readonly remapping?: Remapping | undefined;
      readonly tried: readonly string[];
    }
  | { readonly folder?: string | undefined; readonly tried: readonly string[] };

/**
 * Finds the file that an import means. A relative import is looked for beside its file. Every other one: by the longest
 * remapping, and then only there; else from the project's root, in the `node_modules` folders upwards from the file (as
 * Node does, so that hoisted, nested, linked and workspace packages are found), and last in the libraries that come
 * with Tolbooth. A file of a library asks `node_modules` before the project's root.
 */
export class ImportResolver {
  private readonly kinds = new Map<string, Promise<"file" | "directory" | "other" | undefined>>();

  constructor(
    private readonly files: FileSystem,
    private readonly project: Project,
    private readonly overlay: ReadonlyMap<string, string>,
  ) {}

  async resolve(importPath: string, importer: Importer): Promise<Resolution> {
    if (importPath === "" || importPath.includes("\0")) return { tried: [] };
    const remapping = remappingFor(
      this.project.remappings,
      unitNameOf(importPath, importer.unit),
      importer.unit,
    );
    if (isRelativeImport(importPath)) {
      const beside = path.resolve(path.dirname(importer.path), importPath);
      // A link's target may stand elsewhere than its neighbours; what the link's own folder holds comes first.
      const besideReal = path.resolve(path.dirname(importer.realPath), importPath);
      return this.firstFile([
        { place: beside, fromBundle: importer.fromBundle },
        { place: besideReal, fromBundle: importer.fromBundle },
      ]);
    }
    if (remapping) {
      const resolution = await this.firstFile(this.remapped(remapping, importPath));
      return "found" in resolution ? { ...resolution, remapping } : resolution;
    }
    return this.firstFile(this.direct(importPath, importer));
  }

  /** Where a package path such as `@openzeppelin/contracts/access/Ownable.sol` leads from the project's root. */
  async resolvePackage(packagePath: string): Promise<string | undefined> {
    const resolution = await this.firstFile([
      ...this.nodeModules(this.project.root, packagePath),
      ...this.bundled(packagePath),
    ]);
    return "found" in resolution ? resolution.found : undefined;
  }

  private remapped(remapping: Remapping, importPath: string): Candidate[] {
    const target = remapping.target + importPath.slice(remapping.prefix.length);
    const candidates: Candidate[] = [{ place: path.resolve(this.project.root, target), fromBundle: false }];
    // In a workspace the package may have been hoisted out of the `node_modules` folder that the target names.
    const below = /^(?:\.\/)?node_modules\/(.+)$/.exec(target)?.[1];
    if (below !== undefined) candidates.push(...this.nodeModules(this.project.root, below));
    return candidates;
  }

  private direct(importPath: string, importer: Importer): Candidate[] {
    const fromRoot: Candidate = { place: path.resolve(this.project.root, importPath), fromBundle: false };
    const upwards = [importer.realPath, importer.path]
      .map((file) => path.dirname(file))
      .flatMap((folder) => this.nodeModules(folder, importPath));
    const atRoot = this.nodeModules(this.project.root, importPath);
    const bundled = this.bundled(importPath);
    if (importer.inProject) return [fromRoot, ...upwards, ...atRoot, ...bundled];
    // A bundled pattern takes the project's own OpenZeppelin where there is one, so that both use the same contracts.
    if (importer.fromBundle) return [...atRoot, ...upwards, ...bundled, fromRoot];
    return [...upwards, ...atRoot, fromRoot, ...bundled];
  }

  private nodeModules(folder: string, packagePath: string): Candidate[] {
    const candidates: Candidate[] = [];
    for (let at = folder; ; at = path.dirname(at)) {
      if (path.basename(at) !== "node_modules")
        candidates.push({ place: path.join(at, "node_modules", packagePath), fromBundle: false });
      if (path.dirname(at) === at) return candidates;
    }
  }

  private bundled(packagePath: string): Candidate[] {
    return this.project.bundledLibraries
      .filter((library) => packagePath.startsWith(library.prefix))
      .map((library) => ({
        place: path.join(library.folder, packagePath.slice(library.prefix.length)),
        fromBundle: true,
      }));
  }

  private async firstFile(candidates: readonly Candidate[]): Promise<Resolution> {
    const tried: string[] = [];
    let folder: string | undefined;
    for (const { place, fromBundle } of candidates) {
      if (tried.includes(place)) continue;
      tried.push(place);
      const kind = await this.kindOf(place);
      if (kind === "file") return { found: place, fromBundle, tried };
      if (kind === "directory") folder ??= place;
    }
    return { folder, tried };
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

interface Candidate {
  readonly place: string;
  readonly fromBundle: boolean;
}

/** The bundled library that a file lies in. */
export function bundledLibraryOf(
  libraries: readonly BundledLibrary[],
  file: string,
): BundledLibrary | undefined {
  return libraries.find((library) => isInside(library.folder, file));
}
