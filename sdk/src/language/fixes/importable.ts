import path from "node:path";
import type { FileSystem } from "../../ports.js";
import { decodeUtf8 } from "../../project/text.js";
import type { Project } from "../../project/types.js";
import { importPathOf } from "./fix-sources.js";
import type { ImportableDeclaration } from "./types.js";

/** A library with more files than this is not a library of contracts. */
const mostFiles = 5_000;

/** What the top level of a file declares, as it is written by every formatter: without indentation. */
const declaring =
  /^(?:abstract\s+contract|contract|interface|library|struct|enum|error|event|type|function)\s+([\w$]+)|^[\w$.[\]]+\s+constant\s+([\w$]+)/gm;

/** The declarations of one library, by name: the files that have it. */
type LibraryIndex = ReadonlyMap<string, readonly string[]>;

/**
 * Looks through the libraries that a project could import from: those that its `package.json` names, its library folders,
 * and the ones that come with Tolbooth. Each is read once.
 */
export class ImportableLibraries {
  private readonly indexes = new Map<string, Promise<LibraryIndex>>();

  constructor(private readonly files: FileSystem) {}

  /** Declarations of a name in libraries, sorted by path. */
  async named(project: Project, name: string): Promise<ImportableDeclaration[]> {
    const folders = await this.foldersOf(project);
    const found = new Map<string, ImportableDeclaration>();
    for (const folder of folders) {
      let index = this.indexes.get(folder);
      if (!index) this.indexes.set(folder, (index = this.read(folder)));
      for (const file of (await index).get(name) ?? []) {
        const importPath = importPathOf(project, file);
        // What the project has itself hides the copy that comes with Tolbooth.
        if (![...found.values()].some((one) => one.importPath === importPath))
          found.set(file, { name, path: file, importPath, own: false });
      }
    }
    return [...found.values()].sort((one, other) => (one.importPath < other.importPath ? -1 : 1));
  }

  /** Files on the disk changed: what was read may be old. */
  forget(): void {
    this.indexes.clear();
  }

  private async foldersOf(project: Project): Promise<string[]> {
    const packages = await this.packagesOf(project.root);
    return [
      ...packages.map((name) => path.join(project.root, "node_modules", name)),
      ...project.libraryFolders,
      ...project.bundledLibraries.map(({ folder }) => folder),
    ];
  }

  private async packagesOf(root: string): Promise<string[]> {
    const bytes = await this.files.readFile(path.join(root, "package.json"));
    try {
      const manifest: unknown = bytes ? JSON.parse(Buffer.from(bytes).toString("utf8")) : {};
      const { dependencies, devDependencies } = manifest as Record<
        string,
        Record<string, unknown> | undefined
      >;
      return Object.keys({ ...dependencies, ...devDependencies });
    } catch {
      // A manifest that is being written names nothing.
      return [];
    }
  }

  private async read(folder: string): Promise<LibraryIndex> {
    const index = new Map<string, string[]>();
    for (const file of await this.solidityFiles(folder)) {
      const bytes = await this.files.readFile(file);
      const decoded = bytes && decodeUtf8(bytes);
      if (!decoded || !("text" in decoded)) continue;
      const names = new Set([...decoded.text.matchAll(declaring)].map((match) => match[1] ?? match[2] ?? ""));
      for (const name of names) index.set(name, [...(index.get(name) ?? []), file]);
    }
    return index;
  }

  private async solidityFiles(folder: string): Promise<string[]> {
    const found: string[] = [];
    const folders = [folder];
    for (let at = folders.shift(); at !== undefined && found.length < mostFiles; at = folders.shift()) {
      for (const { name, kind } of await this.files.list(at)) {
        if (kind === "directory" && name !== "node_modules" && !name.startsWith("."))
          folders.push(path.join(at, name));
        if (kind === "file" && name.endsWith(".sol")) found.push(path.join(at, name));
      }
    }
    return found;
  }
}
