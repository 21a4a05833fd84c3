import { fileURLToPath } from "node:url";
import { isTolboothError, throwIfCancelled, TolboothError } from "../errors/index.js";
import type { Source, SourceSet } from "../project/types.js";
import { declarationsOf, type Declarations } from "./declarations.js";
import { LeanSources } from "./lean/lean-sources.js";
import type { Compilation, CompileOptions, Compiler } from "./types.js";
import { BUNDLED_SOLC_VERSION, BUNDLED_SOLJSON_SHA256 } from "./version.js";
import { mergeResults } from "./versions/merge.js";
import { planCompilers, type CompilerPlan } from "./versions/plan.js";
import { RefusedSettings } from "./versions/refused-settings.js";
import { GroupRunner } from "./versions/run-group.js";
import type { CompilerShelf, InstalledCompiler } from "./versions/types.js";
import { WorkerPool } from "./versions/worker-pool.js";

/** Where the compiler's parts lie. In the extension both are files beside the bundle. */
export interface CompilerOptions {
  /** The worker's script. */
  readonly workerFile: string | URL;
  /** solc's `soljson.js`, of the version that comes with Tolbooth. */
  readonly soljsonFile: string;
  /** Where other versions come from. Without it there are none. */
  readonly shelf?: CompilerShelf;
}

/** A download that failed is not tried again by a check for this long, in milliseconds. */
const TRY_AGAIN_AFTER = 5 * 60_000;

/**
 * Makes a compiler. Each version of solc runs in a worker thread of its own, started with its first job and kept warm.
 *
 * `compile` rejects with OPERATION_CANCELLED when its signal is given or a newer job of its lane takes its place,
 * COMPILER_VERSION_UNAVAILABLE when `tolbooth.json` asks for a version that is not there, COMPILER_STOPPED when a worker
 * dies, COMPILER_NOT_FOUND, COMPILER_DAMAGED or COMPILER_UNUSABLE when it cannot start. What is wrong with the sources is
 * a finding, not an error, and so is a version that a pragma asks for and that is not there.
 */
export function createCompiler(options: CompilerOptions): Compiler {
  return new VersionedCompiler(options);
}

class VersionedCompiler implements Compiler {
  readonly version = BUNDLED_SOLC_VERSION;
  private readonly bundled: InstalledCompiler;
  private readonly shelf: CompilerShelf | undefined;
  private readonly pool: WorkerPool;
  private readonly groups: GroupRunner;
  /** The number of the newest job of each lane. */
  private readonly newest = new Map<string, number>();
  private nextNumber = 1;
  /** When a download failed, by version: a check, which comes with every pause in typing, does not try again at once. */
  private readonly failedDownloads = new Map<string, number>();
  /** Compilers that files were last compiled with, where that was not the bundled one: a parse sees no imports. */
  private readonly lastUsed = new Map<string, InstalledCompiler>();

  constructor({ workerFile, soljsonFile, shelf }: CompilerOptions) {
    this.shelf = shelf;
    this.bundled = {
      version: BUNDLED_SOLC_VERSION,
      origin: "bundled",
      soljsonFile,
      sha256: BUNDLED_SOLJSON_SHA256,
    };
    this.pool = new WorkerPool(workerFile instanceof URL ? fileURLToPath(workerFile) : workerFile);
    this.groups = new GroupRunner(this.pool, new LeanSources(), new RefusedSettings());
  }

  async compile(sources: SourceSet, options: CompileOptions): Promise<Compilation> {
    const { mode, signal, lane, units } = options;
    throwIfCancelled(signal, "Compiling");
    const number = this.nextNumber++;
    if (lane !== undefined) this.newest.set(lane, number);
    let plan = this.quickPlan(sources, mode);
    if (!plan) {
      const download = mode === "check" || mode === "build" ? options.download : false;
      plan = await this.choose(sources, { ...options, download }, mode === "check");
      throwIfCancelled(signal, "Compiling");
      // It was decided where to stand in the line before this one had looked at the disk.
      if (lane !== undefined && this.newest.get(lane) !== number)
        throw new TolboothError("OPERATION_CANCELLED", { operation: "Compiling" });
    }
    if (mode !== "parse") this.remember(sources, plan);
    // Only what makes code asks what is declared where.
    const declarations: Declarations = mode === "build" ? declarationsOf(sources) : new Map();
    const stop = new AbortController();
    const signals = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal;
    try {
      const results = await Promise.all(
        sources.sources.size === 0
          ? []
          : plan.groups.map((group) =>
              this.groups.run(group, sources, declarations, { mode, lane, units, signal: signals }),
            ),
      );
      return mergeResults(sources, plan, results, mode, declarations);
    } catch (error) {
      // One group's job that went wrong, or lost its place, takes the others with it.
      stop.abort();
      throw error;
    }
  }

  plan(sources: SourceSet, options: Omit<CompileOptions, "mode" | "lane"> = {}): Promise<CompilerPlan> {
    return this.choose(sources, options, false);
  }

  private async choose(
    sources: SourceSet,
    options: Omit<CompileOptions, "mode" | "lane">,
    isCheck: boolean,
  ): Promise<CompilerPlan> {
    const { project } = sources;
    const tried = new Set<string>();
    for (;;) {
      const quick = tried.size === 0 ? planCompilers(sources, this.bundled) : undefined;
      if (quick) return quick;
      const installed = (await this.shelf?.installed(project)) ?? [];
      let plan: CompilerPlan | undefined;
      let refusal: TolboothError | undefined;
      try {
        plan = planCompilers(sources, this.bundled, installed);
      } catch (error) {
        if (!isTolboothError(error, "COMPILER_VERSION_UNAVAILABLE")) throw error;
        refusal = error;
      }
      const missing = refusal
        ? [String(refusal.details["wanted"])]
        : (plan?.missing ?? []).map((one) => one.version);
      const wanted = missing.find(
        (version) => !tried.has(version) && !(isCheck && this.failedLately(version)),
      );
      const mayDownload = options.download ?? project.configuration.solc?.download === true;
      if (!this.shelf || !mayDownload || wanted === undefined) {
        if (refusal) throw refusal;
        if (plan) return plan;
        throw new TypeError("a plan with all that is installed is a plan");
      }
      tried.add(wanted);
      try {
        await this.shelf.install(project, wanted, options);
        this.failedDownloads.delete(wanted);
      } catch (error) {
        if (!isTolboothError(error, "OPERATION_CANCELLED")) this.failedDownloads.set(wanted, Date.now());
        throw error;
      }
    }
  }

  warmUp(): void {
    this.pool.warmUp(this.bundled);
  }

  private failedLately(version: string): boolean {
    const failedAt = this.failedDownloads.get(version);
    return failedAt !== undefined && Date.now() - failedAt < TRY_AGAIN_AFTER;
  }

  async dispose(): Promise<void> {
    await this.pool.dispose();
  }

  /** A plan without a look at the disk, in which case nothing is awaited and jobs keep their order. */
  private quickPlan(sources: SourceSet, mode: CompileOptions["mode"]): CompilerPlan | undefined {
    const last = mode === "parse" ? this.lastOf(sources) : undefined;
    const settings = sources.project.solcSettings;
    if (last)
      return { groups: [{ compiler: last, settings, entries: sources.entries }], missing: [], notes: [] };
    return planCompilers(sources, this.bundled);
  }

  private lastOf(sources: SourceSet): InstalledCompiler | undefined {
    const [first] = pathsOf(sources);
    return first === undefined ? undefined : this.lastUsed.get(first);
  }

  private remember(sources: SourceSet, plan: CompilerPlan): void {
    for (const { compiler, entries } of plan.groups)
      for (const file of pathsOf(sources, entries)) {
        if (compiler.origin === "bundled") this.lastUsed.delete(file);
        else this.lastUsed.set(file, compiler);
      }
  }
}

function pathsOf(sources: SourceSet, entries: readonly string[] = sources.entries): string[] {
  return entries
    .map((unit) => sources.sources.get(unit))
    .filter((source): source is Source => source !== undefined)
    .map((source) => source.path);
}
