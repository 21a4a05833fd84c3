import path from "node:path";
import { BuildCache } from "../compile/build/build-cache.js";
import { buildUnits, type UnitsBuild } from "../compile/build/build-units.js";
import type { UnitBuild } from "../compile/build/types.js";
import { closureOf } from "../compile/versions/closure.js";
import type { CompilerPlan } from "../compile/versions/plan.js";
import type { Compiler } from "../compile/types.js";
import { throwIfCancelled, TolboothError } from "../errors/index.js";
import type { FileSystem, LongOperation } from "../ports.js";
import { listOwnSources, readSources } from "../project/index.js";
import type { Project, SourceSet } from "../project/types.js";
import { keptFiles } from "./kept-files.js";
import { readLastBuild, type BuildRequest } from "./last-build.js";
import { debugName, manifestFile, readManifest } from "./layout.js";
import { isUnchanged, type LookedAt } from "./looked-at.js";
import { RecordedFiles } from "./recorded-files.js";
import { artifactsLookedAt, writeLastBuild } from "./remember-build.js";
import { reportOf } from "./report.js";
import type { BuildReport } from "./types.js";
import { isPresent, writeArtifacts } from "./write-artifacts.js";

/** What a builder is made of. */
export interface ProjectBuilderOptions {
  readonly files: FileSystem;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Absolute folder or file that the project is looked for from. */
  readonly start: string;
  /** Finds the project. Everything that it reads, it reads through the files that it is given. */
  readonly open: (files: FileSystem) => Promise<Project>;
  /** Made when something must be compiled, and not before. Whoever gives it ends it. */
  readonly compiler: () => Compiler | Promise<Compiler>;
  /** Whatever else a build depends on and no file tells: Tolbooth's version, variables of the environment. */
  readonly surroundings: string;
}

export interface BuildOptions extends LongOperation {
  /** Absolute files that alone are built. Default: all of the project's own. */
  readonly entries?: readonly string[] | undefined;
  /** Whether a missing compiler may be downloaded. See `CompileOptions`. */
  readonly download?: boolean | undefined;
  /** Whether the sources are wanted with the result, so that a report of an earlier run is not enough. */
  readonly needsSources?: boolean | undefined;
  /** Set by who has looked already, with `readLastBuild`, and found that something changed. */
  readonly isChanged?: boolean | undefined;
}

/** A build. The sources are there unless it was done in an earlier run and not asked for them. */
export interface ProjectBuild {
  readonly report: BuildReport;
  readonly project?: Project;
  readonly sources?: SourceSet;
}

/**
 * Builds a project as often as it is asked to: reads, compiles what changed and writes artifacts. Where nothing changed
 * since the last build, in this run or an earlier one, it finds that out by looking at the files' sizes and times, and
 * reads none of them.
 */
export class ProjectBuilder {
  private last:
    { readonly build: ProjectBuild; readonly lookedAt: LookedAt; readonly request: string } | undefined;
  private watched: LookedAt = [];

  private readonly options: ProjectBuilderOptions;

  constructor(options: ProjectBuilderOptions) {
    this.options = { ...options, files: keptFiles(options.files, options.now) };
  }

  /**
   * Builds. What is wrong with the sources is in the report.
   *
   * @throws TolboothError PROJECT_EMPTY, what finding the project and compiling throw, FILE_WRITE_FAILED, FILE_LOCKED,
   * OPERATION_CANCELLED.
   */
  async build(options: BuildOptions = {}): Promise<ProjectBuild> {
    const { files, start, surroundings } = this.options;
    const request: BuildRequest = { start, entries: options.entries, surroundings };
    const known = options.isChanged ? undefined : await this.unchanged(request, options);
    if (known) return known;
    const recorded = new RecordedFiles(files, this.options.now);
    try {
      const build = await this.buildAnew(recorded, options);
      await this.remember(request, recorded, build);
      return build.done;
    } finally {
      this.watched = recorded.lookedAt();
    }
  }

  /** What the last build looked at, also one that failed: while it does not change, another build gives the same. */
  lookedAt(): LookedAt {
    return this.watched;
  }

  private async unchanged(
    request: BuildRequest,
    { needsSources }: BuildOptions,
  ): Promise<ProjectBuild | undefined> {
    const { files } = this.options;
    const last = this.last;
    if (last?.request === JSON.stringify(request) && (!needsSources || last.build.sources)) {
      if (!(await isUnchanged(files, last.lookedAt))) return undefined;
      return { ...last.build, report: untouched(last.build.report) };
    }
    if (needsSources) return undefined;
    const read = await readLastBuild(files, request);
    if (!read) return undefined;
    this.watched = read.lookedAt;
    this.last = { build: { report: read.report }, lookedAt: read.lookedAt, request: JSON.stringify(request) };
    return { report: untouched(read.report) };
  }

  private async buildAnew(recorded: RecordedFiles, options: BuildOptions): Promise<NewBuild> {
    const { signal, progress } = options;
    const project = await this.options.open(recorded.files);
    throwIfCancelled(signal, "Compiling");
    progress?.report({ message: "Reading the sources" });
    const all = await this.readAll(recorded.files, project, options);
    const wanted = options.entries?.map((entry) => path.resolve(project.root, entry));
    const sources = wanted ? withOnly(all, wanted) : all;
    const build = await this.buildWritten(project, sources, wanted === undefined, options);
    const report = reportOf(project, sources, build.units, build.paths);
    return { done: { project, sources, report }, isClosed: isClosed(build.units.plan) };
  }

  /** Also for a part all sources are read: the remappings that the compiler is given are those of the whole project. */
  private async readAll(
    files: FileSystem,
    project: Project,
    { entries, signal }: BuildOptions,
  ): Promise<SourceSet> {
    if (!entries) return readSources(files, project, { signal });
    const own = await listOwnSources(files, project);
    return readSources(files, project, { entries: [...new Set([...own, ...entries])], signal });
  }

  private async buildWritten(
    project: Project,
    sources: SourceSet,
    isWhole: boolean,
    options: BuildOptions,
  ): Promise<{ units: UnitsBuild; paths: readonly string[] }> {
    const { files } = this.options;
    const lost = new Set<string>();
    for (;;) {
      const cache = await BuildCache.open(files, project.root);
      const manifest = await readManifest(files, project);
      const isComplete = async (unit: UnitBuild): Promise<boolean> => {
        if (!unit.ok || unit.contracts.length === 0) return true;
        if (lost.has(unit.key)) return false;
        const present = await Promise.all(
          unit.contracts.map((contract) => isPresent(files, project, manifest, unit, contract)),
        );
        if (present.every(Boolean)) return true;
        return unit.buildInfo !== undefined && (await cache.buildInfo(unit.buildInfo)) !== undefined;
      };
      const compiler = await this.options.compiler();
      const { signal, progress, download } = options;
      const units = await buildUnits(sources, { cache, compiler, isComplete, signal, progress, download });
      if (!units.ok) return { units, paths: [] };
      throwIfCancelled(signal, "Compiling");
      const written = await writeArtifacts(files, {
        project,
        sources,
        units: [...units.units.values()],
        isWhole,
        buildInfo: (id) => cache.buildInfo(id),
      });
      if ("paths" in written) return { units, paths: written.paths };
      // Another process let go of it since we looked: compile it again. It cannot be lost twice.
      const again = written.lost.filter((unit) => !lost.has(unit.key));
      if (again.length === 0)
        throw new TolboothError("INTERNAL", { problem: "what was just compiled is gone" });
      for (const unit of again) lost.add(unit.key);
    }
  }

  private async remember(
    request: BuildRequest,
    recorded: RecordedFiles,
    { done, isClosed }: NewBuild,
  ): Promise<void> {
    const { files } = this.options;
    const { report } = done;
    if (!isClosed) {
      this.last = undefined;
      return;
    }
    const root = report.projectRoot;
    const manifest = await readManifest(files, { root });
    const names = report.artifacts.map((file) => path.relative(path.dirname(manifestFile({ root })), file));
    const withSlashes = names.map((name) => name.split(path.sep).join("/"));
    const infos = new Set(withSlashes.map((name) => manifest.artifacts[name]?.buildInfo ?? ""));
    const made = report.ok ? ["manifest.json", ...infos, ...withSlashes, ...withSlashes.map(debugName)] : [];
    const lookedAt = [
      ...recorded.lookedAt(),
      ...(await artifactsLookedAt(
        files,
        root,
        made.filter((name) => name !== ""),
      )),
    ];
    this.last = { build: done, lookedAt, request: JSON.stringify(request) };
    await writeLastBuild(files, request, { report: untouched(report), lookedAt });
  }
}

interface NewBuild {
  readonly done: ProjectBuild;
  readonly isClosed: boolean;
}

/** Whether a plan follows from the sources alone. Where other compilers are asked for, it depends on which are there. */
function isClosed({ groups, missing, notes, replaced }: CompilerPlan): boolean {
  const isBundled = groups.every(({ compiler }) => compiler.origin === "bundled");
  return isBundled && missing.length + notes.length === 0 && replaced === undefined;
}

/** The part of a source set that some files need. */
function withOnly(all: SourceSet, files: readonly string[]): SourceSet {
  const asked = new Set(files);
  const entries = all.entries.filter((unit) => asked.has(all.sources.get(unit)?.path ?? ""));
  const units = new Set(entries.flatMap((entry) => closureOf(all, entry)));
  return {
    ...all,
    entries,
    sources: new Map([...all.sources].filter(([unit]) => units.has(unit))),
    imports: new Map([...all.imports].filter(([unit]) => units.has(unit))),
    problems: all.problems.filter(({ unit, path: file }) => units.has(unit) || asked.has(file)),
  };
}

function untouched(report: BuildReport): BuildReport {
  return { ...report, compiled: [], milliseconds: 0 };
}
