import * as vscode from "vscode";
import {
  createCompiler,
  isTolboothError,
  listOwnSources,
  ProjectBuilder,
  readSources,
  refreshSources,
  throwIfCancelled,
  TolboothError,
  type BuildReport,
  type Compilation,
  type Compiler,
  type Host,
  type LongOperation,
  type MissingCompiler,
  type Project,
  type SourceSet,
} from "@tolbooth/sdk";
import { nodeCompilerShelf, type NodeCompilerShelf } from "@tolbooth/sdk/node";
import type { ExtensionHost } from "../host.js";

/** Sources as they were read, and what the compiler said of them. */
export interface CompilerRun {
  readonly project: Project;
  readonly sources: SourceSet;
  readonly compilation: Compilation;
}

/** A build: what was compiled now and before, and what the compiler said of all of it. */
export interface BuildRun extends CompilerRun {
  readonly report: BuildReport;
}

/** The compilers: one that answers while somebody types, one for whole projects and builds. */
export interface CompilerService {
  /** The versions of solc on this machine. */
  readonly shelf: NodeCompilerShelf;
  /** What is wrong with the grammar of one text: an answer within milliseconds, in the worker for quick answers. */
  parse(project: Project, file: string, text: string): Promise<CompilerRun>;
  /**
   * Findings only. `entries` are absolute paths (default: all of the project's own files), `overlay` the unsaved texts.
   * `quick` asks about the entries alone, in a worker of its own, so that a whole project being checked does not hold up
   * the line under the cursor.
   */
  check(
    project: Project,
    options: {
      entries?: readonly string[];
      overlay: ReadonlyMap<string, string>;
      quick: boolean;
      signal?: AbortSignal | undefined;
    },
  ): Promise<CompilerRun>;
  /**
   * Saves the project's unsaved files, compiles what changed and writes the artifacts. The findings are shown as
   * diagnostics.
   * @throws TolboothError COMPILE_FAILED when there are errors.
   */
  build(project: Project, operation: LongOperation): Promise<BuildRun>;
  /** Files on the disk are not what they were: the next quick check reads them anew. */
  filesChanged(): void;
  /** A build ended, with errors or without. */
  readonly onDidBuild: vscode.Event<BuildRun>;
  dispose(): Promise<void>;
}

/** Makes the compilers when they are first needed. */
export function createCompilerService(extension: ExtensionHost, host: Host): CompilerService {
  const built = new vscode.EventEmitter<BuildRun>();
  /** By root. What they know of the last build makes the next one short. */
  const builders = new Map<string, { readonly project: Project; readonly builder: ProjectBuilder }>();
  const compilers = new Map<"quick" | "whole", Compiler>();
  /** The sources of the last quick check, by project and entries: a key press changes texts, not files. */
  let lastQuick: { readonly key: string; readonly sources: SourceSet } | undefined;
  /** Counts the times that files changed. */
  const disk = { current: 0 };
  const file = (name: string): string =>
    vscode.Uri.joinPath(extension.context.extensionUri, "extension", "dist", name).fsPath;
  const shelf = nodeCompilerShelf({ files: host.files, downloadWorkerFile: file("download-worker.js") });
  /** `undefined`: what the project's configuration says. */
  const mayDownload = (): boolean | undefined =>
    ({ always: true, never: false, ask: undefined })[extension.settings.compilersDownload()];
  /** Asks whether compilers that are missing may be downloaded; answers nothing itself. */
  const offer = async (project: Project, missing: readonly MissingCompiler[]): Promise<void> => {
    const { offerCompilers } = await import("../commands/offerCompilers.js");
    offerCompilers(extension, project, missing);
  };
  const compilerFor = (kind: "quick" | "whole"): Compiler => {
    let compiler = compilers.get(kind);
    if (!compiler) {
      compiler = createCompiler({
        workerFile: file("compile-worker.js"),
        soljsonFile: file("soljson.js"),
        shelf,
      });
      compilers.set(kind, compiler);
    }
    return compiler;
  };

  const builderOf = (project: Project): ProjectBuilder => {
    const known = builders.get(project.root);
    if (known?.project === project) return known.builder;
    const builder = new ProjectBuilder({
      files: host.files,
      now: () => host.now(),
      start: project.root,
      open: () => Promise.resolve(project),
      compiler: () => compilerFor("whole"),
      surroundings: JSON.stringify([extension.context.extensionUri.fsPath, project]),
    });
    builders.set(project.root, { project, builder });
    return builder;
  };

  return {
    shelf,

    async parse(project, file, text) {
      const source = { unit: file, path: file, content: text, own: true };
      const sources: SourceSet = {
        project,
        entries: [file],
        sources: new Map([[file, source]]),
        remappings: [],
        imports: new Map(),
        problems: [],
      };
      const lane = `parse ${file}`;
      return {
        project,
        sources,
        compilation: await compilerFor("quick").compile(sources, { mode: "parse", lane }),
      };
    },

    async check(project, { entries, overlay, quick, signal }) {
      const key = JSON.stringify([project.root, project.configurationFiles, entries]);
      const { current: revision } = disk;
      const refreshed =
        quick && lastQuick?.key === key ? refreshSources(lastQuick.sources, overlay) : undefined;
      const sources =
        refreshed ??
        (await readSources(host.files, project, {
          overlay,
          ...(entries && { entries }),
          ...(signal && { signal }),
        }));
      // What was read while files changed may be of before and after.
      if (quick && revision === disk.current) lastQuick = { key, sources };
      const kind = quick ? "quick" : "whole";
      try {
        const compilation = await compilerFor(kind).compile(sources, {
          mode: quick ? "quick" : "check",
          lane: `${kind} ${project.root}`,
          signal,
          download: mayDownload(),
        });
        // Somebody who is typing a version is not asked about each of its digits.
        if (!quick && overlay.size === 0 && compilation.missingCompilers)
          void offer(project, compilation.missingCompilers);
        return { project, sources, compilation };
      } catch (error) {
        // The configuration names a version that is not here.
        if (!quick && isTolboothError(error, "COMPILER_VERSION_UNAVAILABLE")) {
          const version = String(error.details["wanted"]);
          void offer(project, [{ wanted: version, version, units: ["tolbooth.json"] }]);
        }
        throw error;
      }
    },

    filesChanged() {
      disk.current += 1;
      lastQuick = undefined;
    },

    async build(project, { signal, progress }) {
      const title = vscode.l10n.t("Compiling");
      progress?.report({ message: vscode.l10n.t("reading the sources") });
      const own = new Set(await listOwnSources(host.files, project));
      for (const document of vscode.workspace.textDocuments) {
        if (document.isDirty && own.has(document.uri.fsPath)) await document.save();
      }
      throwIfCancelled(signal, title);
      const { report, sources } = await builderOf(project).build({
        signal,
        progress,
        needsSources: true,
        download: mayDownload(),
      });
      if (!sources) throw new TolboothError("INTERNAL", { problem: "a build came without its sources" });
      const { ok, findings, solcVersion, milliseconds } = report;
      const compilation = { mode: "build" as const, ok, findings, contracts: [], solcVersion, milliseconds };
      const run = { project, sources, compilation, report };
      built.fire(run);
      if (!ok) throw compileFailed(run);
      return run;
    },

    onDidBuild: built.event,
    async dispose() {
      built.dispose();
      await Promise.allSettled([...compilers.values()].map((compiler) => compiler.dispose()));
      compilers.clear();
    },
  };
}

function compileFailed({ compilation }: CompilerRun): TolboothError {
  const errors = compilation.findings.filter((finding) => finding.severity === "error");
  const first = errors[0];
  return new TolboothError("COMPILE_FAILED", {
    count: errors.length === 1 ? vscode.l10n.t("1 error") : vscode.l10n.t("{0} errors", errors.length),
    first: first?.unit ?? first?.path ?? "",
  });
}
