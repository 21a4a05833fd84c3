import path from "node:path";
import type { InstalledCompiler } from "../compile/index.js";
import type { FileSystem } from "../ports.js";

/**
 * Finds the compilers among a project's packages: the npm package `solc`, under its own name or an alias (`npm install
 * solc-0.8.19@npm:solc@0.8.19`), in the project's `node_modules` and in those of the folders above it, where workspaces
 * keep them. Remembers what a `node_modules` folder holds until something is put into it or taken out.
 */
export class CompilerPackages {
  private readonly known = new Map<string, { modifiedAt: number; found: readonly InstalledCompiler[] }>();

  constructor(private readonly files: FileSystem) {}

  /** The nearest first. */
  async of(projectRoot: string): Promise<InstalledCompiler[]> {
    const all: InstalledCompiler[] = [];
    for (let folder = path.resolve(projectRoot); ; folder = path.dirname(folder)) {
      all.push(...(await this.in(path.join(folder, "node_modules"))));
      if (path.dirname(folder) === folder) return all;
    }
  }

  private async in(modules: string): Promise<readonly InstalledCompiler[]> {
    const stat = await this.files.stat(modules);
    if (stat?.kind !== "directory") return [];
    const known = this.known.get(modules);
    // An update in place changes the package and not the folder, so what was found is looked at again.
    if (known?.modifiedAt === stat.modifiedAt) {
      const again = await Promise.all(
        known.found.map((one) => this.compilerIn(path.dirname(one.soljsonFile))),
      );
      return again.filter((one) => one !== undefined);
    }
    const folders = await this.packagesIn(modules);
    const found = (await Promise.all(folders.map((folder) => this.compilerIn(folder)))).filter(
      (one) => one !== undefined,
    );
    this.known.set(modules, { modifiedAt: stat.modifiedAt, found });
    return found;
  }

  private async packagesIn(modules: string): Promise<string[]> {
    const folders: string[] = [];
    for (const { name, kind } of await this.files.list(modules)) {
      if (kind !== "directory" || name.startsWith(".")) continue;
      if (!name.startsWith("@")) folders.push(path.join(modules, name));
      else
        for (const scoped of await this.files.list(path.join(modules, name)))
          if (scoped.kind === "directory") folders.push(path.join(modules, name, scoped.name));
    }
    return folders;
  }

  private async compilerIn(folder: string): Promise<InstalledCompiler | undefined> {
    const soljsonFile = path.join(folder, "soljson.js");
    if ((await this.files.stat(soljsonFile))?.kind !== "file") return undefined;
    const bytes = await this.files.readFile(path.join(folder, "package.json"));
    const { name, version } = manifestOf(bytes);
    // `0.8.14-fixed` is a package that was published again, with the compiler 0.8.14.
    const release = typeof version === "string" ? /^\d+\.\d+\.\d+/.exec(version)?.[0] : undefined;
    return name === "solc" && release !== undefined
      ? { version: release, origin: "project", soljsonFile }
      : undefined;
  }
}

function manifestOf(bytes: Uint8Array | undefined): { readonly name?: unknown; readonly version?: unknown } {
  try {
    return (JSON.parse(new TextDecoder().decode(bytes)) ?? {}) as object;
  } catch {
    return {};
  }
}
