import path from "node:path";
import { TolboothError } from "../errors/index.js";
import type { FileSystem } from "../ports.js";
import { problemOfImport } from "./import-problem.js";
import type { ImportTrace } from "./import-trace.js";
import { UnitNamer } from "./name-units.js";
import { slashedPath } from "./remappings.js";
import { actualSpelling, bundledLibraryOf, ImportResolver, type Importer } from "./resolve-import.js";
import { scanSolidity, type ScannedImport } from "./scan-solidity.js";
import { decodeUtf8, wellFormed } from "./text.js";
import { unitNameOf } from "./unit-names.js";
import type { IgnoredRemapping, Project, SourceProblem } from "./types.js";

/** Where an import leads and why: the trace of the very search that reading the sources makes. */
export interface ImportExplanation {
  readonly importPath: string;
  /** The file that imports. */
  readonly importer: { readonly path: string; readonly unit: string };
  readonly trace: ImportTrace;
  /** The file that was found: `unit` is what solc is given it as. */
  readonly target?: {
    /** Absolute, as it was reached. */
    readonly path: string;
    readonly unit: string;
    /** Where it stands on the disk, when links lead there. */
    readonly realPath: string;
    readonly own: boolean;
    /** How the disk spells the path, when upper and lower case differ from what the import says. */
    readonly actualPath?: string;
  };
  /** Why it leads nowhere. */
  readonly problem?: Pick<SourceProblem, "code" | "message">;
  /** Remappings that would concern this import and that the project's build leaves out. */
  readonly ignoredRemappings: readonly IgnoredRemapping[];
}

/** One import of a file, with its place in the text. */
export interface ExplainedImport {
  readonly scanned: ScannedImport;
  readonly explanation: ImportExplanation;
}

/** What explaining may be told. */
export interface ExplainOptions {
  /** Unsaved text of open editors by absolute path. */
  readonly overlay?: ReadonlyMap<string, string>;
}

/**
 * Says which rule finds an import, which file it means, and every path that was looked at before. The import need not
 * stand in the file.
 *
 * @param importerPath The file that imports, absolute or from the project's root. It need not exist.
 * @param importPath What stands between the quotes, escapes resolved.
 */
export async function explainImport(
  files: FileSystem,
  project: Project,
  importerPath: string,
  importPath: string,
  options: ExplainOptions = {},
): Promise<ImportExplanation> {
  return new ImportExplainer(files, project, options).explain(importerPath, importPath);
}

/**
 * Explains every import of some files, in the order in which they stand there.
 *
 * @throws TolboothError FILE_NOT_FOUND, FILE_NOT_UTF8.
 */
export async function explainImportsOf(
  files: FileSystem,
  project: Project,
  importerPaths: readonly string[],
  options: ExplainOptions = {},
): Promise<{ path: string; unit: string; content: string; imports: readonly ExplainedImport[] }[]> {
  const explainer = new ImportExplainer(files, project, options);
  const explained = [];
  for (const file of importerPaths) explained.push(await explainer.explainAll(file));
  return explained;
}

class ImportExplainer {
  private readonly overlay: ReadonlyMap<string, string>;
  private readonly resolver: ImportResolver;
  private readonly namer: UnitNamer;

  constructor(
    private readonly files: FileSystem,
    private readonly project: Project,
    options: ExplainOptions,
  ) {
    this.overlay = new Map(
      [...(options.overlay ?? [])].map(([file, text]) => [path.normalize(file), wellFormed(text)]),
    );
    this.resolver = new ImportResolver(files, project, this.overlay);
    this.namer = new UnitNamer(files, project, this.resolver);
  }

  async explain(importerPath: string, importPath: string): Promise<ImportExplanation> {
    return this.explainFrom(await this.importerAt(importerPath), importPath);
  }

  async explainAll(
    importerPath: string,
  ): Promise<{ path: string; unit: string; content: string; imports: readonly ExplainedImport[] }> {
    const importer = await this.importerAt(importerPath);
    const content = await this.textOf(importer);
    const imports = scanSolidity(content).imports.map(async (scanned) => ({
      scanned,
      explanation: await this.explainFrom(importer, scanned.path),
    }));
    return { path: importer.path, unit: importer.unit, content, imports: await Promise.all(imports) };
  }

  private async importerAt(importerPath: string): Promise<Importer> {
    const place = path.resolve(this.project.root, importerPath);
    const realPath = await this.files.realPath(place);
    const fromBundle = bundledLibraryOf(this.project.bundledLibraries, place) !== undefined;
    return { ...(await this.namer.name(place, realPath)), realPath, fromBundle };
  }

  private async textOf(importer: Importer): Promise<string> {
    const unsaved = this.overlay.get(importer.path) ?? this.overlay.get(importer.realPath);
    if (unsaved !== undefined) return unsaved;
    const file = importer.path;
    const bytes = await this.files.readFile(importer.realPath);
    if (!bytes) throw new TolboothError("FILE_NOT_FOUND", { file });
    const decoded = decodeUtf8(bytes);
    if ("wrongAt" in decoded) throw new TolboothError("FILE_NOT_UTF8", { file, offset: decoded.wrongAt });
    return decoded.text;
  }

  private async explainFrom(importer: Importer, importPath: string): Promise<ImportExplanation> {
    const trace = await this.resolver.resolve(importPath, importer);
    const common = {
      importPath,
      importer: { path: importer.path, unit: importer.unit },
      trace,
      ignoredRemappings: this.project.ignoredRemappings.filter(({ remapping: { context, prefix } }) => {
        const fromRoot = slashedPath(this.project.root, importer.path);
        return fromRoot.startsWith(context) && unitNameOf(importPath, fromRoot).startsWith(prefix);
      }),
    };
    if (trace.found === undefined) {
      const { code, message } = problemOfImport(importPath, trace);
      return { ...common, problem: { code, message } };
    }
    const realPath = await this.files.realPath(trace.found);
    const { unit, own } = await this.namer.name(trace.found, realPath);
    const actualPath = await actualSpelling(this.files, trace.found, this.project.root);
    return {
      ...common,
      target: { path: trace.found, unit, realPath, own, ...(actualPath === undefined ? {} : { actualPath }) },
    };
  }
}
