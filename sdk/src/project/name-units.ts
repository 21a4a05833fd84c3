import path from "node:path";
import type { FileSystem } from "../ports.js";
import { isInside } from "./find-project.js";
import { bundledLibraryOf, type ImportResolver } from "./resolve-import.js";
import type { Project } from "./types.js";

/** The name of a file among the sources, and whose it is. */
export interface UnitName {
  readonly unit: string;
  /** Where an editor should open it. */
  readonly path: string;
  readonly own: boolean;
  /** Whether it lies in the project's folder, outside `node_modules`. */
  readonly inProject: boolean;
}

/**
 * Gives every file one name, however it is reached:
 * - a file of the project: its path from the root;
 * - a file of a package: the package's path, as the project's root would import it (`@openzeppelin/contracts/…`); where
 *   the root would get another copy, its path below the outermost `node_modules` folder;
 * - any other file: its path from the root, `../…`.
 */
export class UnitNamer {
  private readonly realRoot: Promise<string>;

  constructor(
    private readonly files: FileSystem,
    private readonly project: Project,
    private readonly resolver: ImportResolver,
  ) {
    this.realRoot = files.realPath(project.root);
  }

  async name(reachedAt: string, realPath: string): Promise<UnitName> {
    const realRoot = await this.realRoot;
    if (isInside(realRoot, realPath)) {
      const fromRoot = path.relative(realRoot, realPath);
      if (!fromRoot.split(path.sep).includes("node_modules")) {
        const file = path.join(this.project.root, fromRoot);
        return { unit: withSlashes(fromRoot), path: file, own: this.isOwn(file), inProject: true };
      }
    }
    const unit = (await this.packageName(reachedAt, realPath)) ?? this.outsideName(reachedAt, realPath);
    return { unit, path: reachedAt, own: false, inProject: false };
  }

  private isOwn(file: string): boolean {
    const { libraryFolders, sourceRoots, root } = this.project;
    if (sourceRoots.some((one) => one !== root && isInside(one, file))) return true;
    return !libraryFolders.some((library) => isInside(library, file));
  }

  private async packageName(reachedAt: string, realPath: string): Promise<string | undefined> {
    for (const place of [reachedAt, realPath]) {
      const parts = place.split(path.sep);
      const last = parts.lastIndexOf("node_modules");
      const bundle = bundledLibraryOf(this.project.bundledLibraries, place);
      const packagePaths = [
        ...(last < 0 ? [] : [parts.slice(last + 1).join("/")]),
        ...(bundle ? [bundle.prefix + withSlashes(path.relative(bundle.folder, place))] : []),
      ];
      for (const packagePath of packagePaths) {
        const fromRoot = await this.resolver.resolvePackage(packagePath);
        if (fromRoot !== undefined && (await this.files.realPath(fromRoot)) === realPath) return packagePath;
      }
    }
    return undefined;
  }

  private outsideName(reachedAt: string, realPath: string): string {
    for (const place of [realPath, reachedAt]) {
      const parts = place.split(path.sep);
      const first = parts.indexOf("node_modules");
      if (first >= 0) return parts.slice(first + 1).join("/");
    }
    const bundle = bundledLibraryOf(this.project.bundledLibraries, realPath);
    if (bundle)
      return `tolbooth-bundled/${bundle.prefix}${withSlashes(path.relative(bundle.folder, realPath))}`;
    return withSlashes(path.relative(this.project.root, reachedAt));
  }
}

function withSlashes(file: string): string {
  return file.split(path.sep).join("/");
}
