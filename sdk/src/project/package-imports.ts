import path from "node:path";
import { exports as exportedPath } from "resolve.exports";
import type { FileSystem } from "../ports.js";
import { inferred } from "./foundry-remappings.js";
import { hardhatRemappings } from "./hardhat-remappings.js";
import { decodeUtf8 } from "./text.js";
import type { Project, Remapping } from "./types.js";

/** A path to look at in a `node_modules` folder. */
interface Place {
  readonly place: string;
}

/** What forge and Hardhat look up in packages when an import names one, remembered for the time of one search. */
export class PackageImports {
  private readonly inferences = new Map<string, Promise<Remapping | undefined>>();
  private readonly ownRemappings = new Map<string, Promise<readonly Remapping[]>>();
  private readonly packageFolders = new Map<string, Promise<string | undefined>>();
  private readonly manifests = new Map<string, Promise<Record<string, unknown> | undefined>>();

  constructor(
    private readonly files: FileSystem,
    private readonly project: Project,
  ) {}

  /**
   * The remapping that forge infers for the package or scope that an import path begins with, if a `node_modules` folder
   * is among its library folders and no other remapping has to do with that name. In `node_modules` it is always the
   * package's own folder.
   */
  inferredFor(importPath: string): Promise<Remapping | undefined> {
    const name = importPath.split("/", 1)[0] ?? "";
    let inference = this.inferences.get(name);
    if (!inference) this.inferences.set(name, (inference = this.infer(name)));
    return inference;
  }

  private async infer(name: string): Promise<Remapping | undefined> {
    const { inferringFolders, remappings, ignoredRemappings, root } = this.project;
    const prefix = `${name}/`;
    const isTaken = [...remappings, ...ignoredRemappings.map((one) => one.remapping)].some(
      (one) => one.context === "" && one.prefix.startsWith(prefix),
    );
    if (isTaken || name.startsWith(".")) return undefined;
    for (const origin of inferringFolders) {
      const target = path.join(origin, name);
      const isThere = (await this.files.stat(target))?.kind === "directory";
      if (isThere) return inferred(root, { context: "", prefix, target, origin });
    }
    return undefined;
  }

  /** The package that a file belongs to, by Hardhat's rules: its folder, or the project's root. */
  async scopeOf(importer: { realPath: string; inProject: boolean }): Promise<string | undefined> {
    if (this.project.importRules !== "hardhat") return undefined;
    return importer.inProject ? this.project.root : this.packageFolder(path.dirname(importer.realPath));
  }

  private packageFolder(folder: string): Promise<string | undefined> {
    let found = this.packageFolders.get(folder);
    if (!found) {
      const above = path.dirname(folder);
      found = this.files
        .stat(path.join(folder, "package.json"))
        .then((one) =>
          one?.kind === "file" ? folder : above === folder ? undefined : this.packageFolder(above),
        );
      this.packageFolders.set(folder, found);
    }
    return found;
  }

  /** What a package's own `remappings.txt` files say. */
  remappingsOf(packageFolder: string): Promise<readonly Remapping[]> {
    if (packageFolder === this.project.root) return Promise.resolve([]);
    let found = this.ownRemappings.get(packageFolder);
    if (!found) {
      found = hardhatRemappings(this.files, packageFolder).then((one) => one.remappings);
      this.ownRemappings.set(packageFolder, found);
    }
    return found;
  }

  /** By Hardhat's rules, a package's `exports` say which file a path stands for. */
  async withExports<T extends Place>(candidates: readonly T[], importPath: string): Promise<T[]> {
    if (this.project.importRules !== "hardhat") return [...candidates];
    const parts = importPath.split("/");
    const name = parts.slice(0, importPath.startsWith("@") ? 2 : 1);
    const inside = parts.slice(name.length).join("/");
    const all = await Promise.all(
      candidates.map(async (candidate) => {
        const folder = candidate.place.slice(0, -path.join(path.sep, inside).length);
        const mapped = inside === "" ? undefined : exportOf(await this.manifest(folder), inside);
        return mapped === undefined
          ? [candidate]
          : [{ ...candidate, place: path.join(folder, mapped) }, candidate];
      }),
    );
    return all.flat();
  }

  private manifest(folder: string): Promise<Record<string, unknown> | undefined> {
    let found = this.manifests.get(folder);
    if (!found) {
      found = this.files.readFile(path.join(folder, "package.json")).then((bytes) => {
        const decoded = bytes && decodeUtf8(bytes);
        return decoded && "text" in decoded ? objectOf(decoded.text) : undefined;
      });
      this.manifests.set(folder, found);
    }
    return found;
  }
}

function objectOf(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    // A broken manifest exports nothing; npm says what is wrong with it.
    return undefined;
  }
}

/** The path in the package that its `exports` give; Solidity has no conditions, so only the default ones count. */
function exportOf(manifest: Record<string, unknown> | undefined, inside: string): string | undefined {
  if (!manifest || manifest["exports"] === undefined) return undefined;
  try {
    const found = exportedPath(manifest, inside, { unsafe: true, conditions: [] });
    return found?.[0];
  } catch {
    // Not exported, or exported in a way that is not valid: Hardhat 2 still takes the file itself.
    return undefined;
  }
}
