import path from "node:path";
import type { FileSystem } from "../../ports.js";
import { decodeUtf8 } from "../../project/text.js";
import type { Project } from "../../project/types.js";
import type { DeclarationKind } from "../model/declaration.js";
import { importPathOf } from "./fix-sources.js";
import type { ImportableDeclaration } from "./types.js";

/** A library with more files than this is not a library of contracts. */
const mostFiles = 5_000;

/** What the top level of a file declares, as it is written by every formatter: without indentation. */
const declaring =
  /^(abstract\s+contract|contract|interface|library|struct|enum|error|event|type|function)\s+([\w$]+)|^[\w$.[\]]+\s+constant\s+([\w$]+)/gm;

/** What the top level of a text declares, seen without a parser. */
export interface ScannedName {
  readonly name: string;
  readonly kind: DeclarationKind;
  /** Offset of the declaration. */
  readonly start: number;
}

/** The names that the top level of a text declares. */
export function scanNames(text: string): ScannedName[] {
  return [...text.matchAll(declaring)].map(({ index, 1: word, 2: name, 3: constant }) => ({
    name: name ?? constant ?? "",
    kind: kindOf(word),
    start: index,
  }));
}

function kindOf(word: string | undefined): DeclarationKind {
  if (word === undefined) return "constant";
  if (word === "type") return "userType";
  return word.startsWith("abstract") ? "contract" : (word as DeclarationKind);
}

/** A declaration in a library. */
export interface LibraryDeclaration extends ImportableDeclaration {
  readonly kind: DeclarationKind;
  /** Offset of the declaration. */
  readonly start: number;
}

/** The declarations of one library, by name, with the files that have them. */
type LibraryIndex = ReadonlyMap<string, readonly (ScannedName & { readonly path: string })[]>;

const known = new WeakMap<FileSystem, ImportableLibraries>();

/** The libraries of a place that files come from, read once. */
export function librariesIn(files: FileSystem): ImportableLibraries {
  let libraries = known.get(files);
  if (!libraries) known.set(files, (libraries = new ImportableLibraries(files)));
  return libraries;
}

/**
 * Looks through the libraries that a project could import from: those that its `package.json` names, its library folders,
 * and the ones that come with Tolbooth. Each is read once.
 */
export class ImportableLibraries {
  /** By folder, with when the library was installed. */
  private readonly indexes = new Map<
    string,
    { readonly stamp: number; readonly index: Promise<LibraryIndex> }
  >();

  constructor(private readonly files: FileSystem) {}

  /** Declarations of a name in libraries, sorted by path. */
  named(project: Project, name: string): Promise<LibraryDeclaration[]> {
    return this.accepted(project, (other) => other === name);
  }

  /** Declarations whose names are accepted, sorted by path. */
  async accepted(project: Project, accept: (name: string) => boolean): Promise<LibraryDeclaration[]> {
    const found = new Map<string, LibraryDeclaration>();
    for (const folder of await this.foldersOf(project)) {
      for (const [name, declarations] of await this.indexOf(folder)) {
        if (!accept(name)) continue;
        for (const { path: file, kind, start } of declarations) {
          const importPath = importPathOf(project, file);
          // What the project has itself hides the copy that comes with Tolbooth.
          const key = `${name} ${importPath}`;
          if (!found.has(key)) found.set(key, { name, path: file, importPath, own: false, kind, start });
        }
      }
    }
    return [...found.values()].sort((one, other) => (one.importPath < other.importPath ? -1 : 1));
  }

  /** Read again when the library was installed anew. */
  private async indexOf(folder: string): Promise<LibraryIndex> {
    const manifest = await this.files.stat(path.join(folder, "package.json"));
    const stamp = (manifest ?? (await this.files.stat(folder)))?.modifiedAt ?? 0;
    const known = this.indexes.get(folder);
    if (known?.stamp === stamp) return known.index;
    const index = this.read(folder);
    this.indexes.set(folder, { stamp, index });
    return index;
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
    const index = new Map<string, (ScannedName & { path: string })[]>();
    for (const file of await this.solidityFiles(folder)) {
      const bytes = await this.files.readFile(file);
      const decoded = bytes && decodeUtf8(bytes);
      if (!decoded || !("text" in decoded)) continue;
      for (const one of scanNames(decoded.text)) {
        const list = index.get(one.name) ?? [];
        // Overloads of a free function are one import.
        if (!list.some(({ path: at }) => at === file)) index.set(one.name, [...list, { ...one, path: file }]);
      }
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
