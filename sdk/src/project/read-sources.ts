import path from "node:path";
import { describe, throwIfCancelled, TolboothError } from "../errors/index.js";
import type { FileSystem } from "../ports.js";
import { listOwnSources } from "./list-sources.js";
import { problemOfImport } from "./import-problem.js";
import { UnitNamer, type UnitName } from "./name-units.js";
import type { ImportTrace } from "./import-trace.js";
import { ImportResolver } from "./resolve-import.js";
import { scanSolidity, type ScannedImport } from "./scan-solidity.js";
import { decodeUtf8, wellFormed } from "./text.js";
import { remappingsFor, type ImportEdge } from "./unit-names.js";
import type { Project, Source, SourceProblem, SourceSet } from "./types.js";

/** What `readSources` may be told. */
export interface ReadSourcesOptions {
  /** Files to read with all that they import, absolute or from the project's root. Default: all of the project's own. */
  readonly entries?: readonly string[];
  /** Unsaved text of open editors by absolute path. It is read in place of the file, which need not exist yet. */
  readonly overlay?: ReadonlyMap<string, string>;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads sources and everything they import. What cannot be found or read becomes a problem in the result, so that the
 * rest is still there to look at.
 *
 * @throws TolboothError PROJECT_EMPTY when there is nothing to read, OPERATION_CANCELLED.
 */
export async function readSources(
  files: FileSystem,
  project: Project,
  options: ReadSourcesOptions = {},
): Promise<SourceSet> {
  const entries = options.entries
    ? options.entries.map((entry) => path.resolve(project.root, entry))
    : await listOwnSources(files, project);
  throwIfCancelled(options.signal, "Reading the sources");
  if (entries.length === 0) throw new TolboothError("PROJECT_EMPTY", { folder: project.root });
  return new SourceReader(files, project, options).read(entries);
}

/** A file that is to become a source. */
interface Reached {
  readonly name: UnitName;
  readonly realPath: string;
  readonly fromBundle: boolean;
}

/** A file that was read, with its imports resolved. */
interface Loaded {
  readonly file: Reached;
  readonly content?: string;
  readonly problem?: SourceProblem;
  readonly imports: readonly { scanned: ScannedImport; trace: ImportTrace }[];
}

class SourceReader {
  private readonly overlay: ReadonlyMap<string, string>;
  private readonly resolver: ImportResolver;
  private readonly namer: UnitNamer;
  private readonly sources = new Map<string, Source>();
  private readonly problems: SourceProblem[] = [];
  /** Files that cannot be read, by real path: every import of one is marked too. */
  private readonly unreadable = new Map<string, SourceProblem>();
  private readonly byRealPath = new Map<string, Reached>();
  private readonly edges: (ImportEdge & {
    scanned: ScannedImport;
    importerPath: string;
    realPath: string;
  })[] = [];

  constructor(
    private readonly files: FileSystem,
    private readonly project: Project,
    private readonly options: ReadSourcesOptions,
  ) {
    this.overlay = new Map(
      [...(options.overlay ?? [])].map(([file, text]) => [path.normalize(file), wellFormed(text)]),
    );
    this.resolver = new ImportResolver(files, project, this.overlay);
    this.namer = new UnitNamer(files, project, this.resolver);
  }

  async read(entries: readonly string[]): Promise<SourceSet> {
    const entryUnits: string[] = [];
    let wave: Reached[] = [];
    for (const entry of entries) {
      const { file, isNew } = await this.reach(entry, false);
      if (!entryUnits.includes(file.name.unit)) entryUnits.push(file.name.unit);
      if (isNew) wave.push(file);
    }
    // In waves: files of one distance from the entries are read together, names are given in a fixed order.
    while (wave.length > 0) {
      throwIfCancelled(this.options.signal, "Reading the sources");
      const loaded = await Promise.all(wave.map((file) => this.load(file)));
      wave = [];
      for (const one of loaded) wave.push(...(await this.take(one)));
    }
    this.markImportsOfUnreadable();
    return {
      project: this.project,
      entries: entryUnits,
      sources: this.sources,
      imports: this.importsByUnit(),
      remappings: remappingsFor(this.edges),
      problems: this.problems,
    };
  }

  private async reach(place: string, fromBundle: boolean): Promise<{ file: Reached; isNew: boolean }> {
    const realPath = await this.files.realPath(place);
    const known = this.byRealPath.get(realPath);
    if (known) return { file: known, isNew: false };
    const file: Reached = { name: await this.namer.name(place, realPath), realPath, fromBundle };
    this.byRealPath.set(realPath, file);
    return { file, isNew: true };
  }

  private async load(file: Reached): Promise<Loaded> {
    const { unit, path: place } = file.name;
    const read = await this.textOf(file);
    if (typeof read !== "string") {
      const details = { file: place, ...read };
      const code = read.offset === undefined ? "FILE_NOT_FOUND" : "FILE_NOT_UTF8";
      return {
        file,
        problem: { code, path: place, unit, message: describe(code, details).what },
        imports: [],
      };
    }
    const importer = { ...file.name, realPath: file.realPath, fromBundle: file.fromBundle };
    const imports = scanSolidity(read).imports.map(async (scanned) => ({
      scanned,
      trace: await this.resolver.resolve(scanned.path, importer),
    }));
    return { file, content: read, imports: await Promise.all(imports) };
  }

  private async textOf(file: Reached): Promise<string | { offset?: number }> {
    const unsaved = this.overlay.get(file.name.path) ?? this.overlay.get(file.realPath);
    if (unsaved !== undefined) return unsaved;
    const bytes = await this.files.readFile(file.realPath);
    if (!bytes) return {};
    const decoded = decodeUtf8(bytes);
    return "text" in decoded ? decoded.text : { offset: decoded.wrongAt };
  }

  /** Puts a file among the sources and gives the files that it is the first to import. */
  private async take({ file, content, problem, imports }: Loaded): Promise<Reached[]> {
    const { unit, path: place, own } = file.name;
    if (problem || content === undefined) {
      if (problem) this.problems.push(problem);
      if (problem) this.unreadable.set(file.realPath, problem);
      return [];
    }
    this.sources.set(unit, { unit, path: place, content, own });
    const next: Reached[] = [];
    for (const { scanned, trace } of imports) {
      if (trace.found === undefined) {
        this.problems.push({
          ...problemOfImport(scanned.path, trace),
          path: place,
          unit,
          byteRange: scanned.byteRange,
        });
        continue;
      }
      const reached = await this.reach(trace.found, trace.fromBundle);
      this.edges.push({
        importer: unit,
        importPath: scanned.path,
        target: reached.file.name.unit,
        remapping: trace.remapping,
        scanned,
        importerPath: place,
        realPath: reached.file.realPath,
      });
      if (reached.isNew) next.push(reached.file);
    }
    return next;
  }

  private importsByUnit(): Map<string, readonly string[]> {
    const imports = new Map<string, Set<string>>();
    for (const unit of this.sources.keys()) imports.set(unit, new Set());
    for (const { importer, target } of this.edges)
      if (this.sources.has(target)) imports.get(importer)?.add(target);
    return new Map([...imports].map(([unit, targets]) => [unit, [...targets]]));
  }

  private markImportsOfUnreadable(): void {
    for (const edge of this.edges) {
      const problem = this.unreadable.get(edge.realPath);
      if (!problem) continue;
      this.problems.push({
        code: problem.code,
        path: edge.importerPath,
        unit: edge.importer,
        byteRange: edge.scanned.byteRange,
        importPath: edge.importPath,
        triedPaths: [problem.path],
        message: problem.message,
      });
    }
  }
}
