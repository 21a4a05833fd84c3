import { placeFindings, ProjectBuilder, readSources, type BuildReport, type Compiler } from "@tolbooth/sdk";
import { buildSurroundings, createNodeCompiler } from "@tolbooth/sdk/node";
import { checkFiles } from "./build-files.js";
import type { CommandContext } from "./context.js";
import { openProjectIn } from "./open-project.js";

/** A builder of the project that a command is about, with a compiler that stays warm until it is disposed of. */
export interface CommandBuilder {
  readonly builder: ProjectBuilder;
  /** Loads the compiler, because something is going to be compiled. */
  warmUp(): void;
  dispose(): Promise<void>;
}

export function createCommandBuilder(context: CommandContext): CommandBuilder {
  const { host, startFolder, terminal } = context;
  let compiler: Compiler | undefined;
  const builder = new ProjectBuilder({
    files: host.files,
    now: () => host.now(),
    start: startFolder,
    open: (files) => openProjectIn(files, startFolder, terminal.environment),
    compiler: () => (compiler ??= createNodeCompiler()),
    surroundings: buildSurroundings(terminal.environment),
  });
  return {
    builder,
    warmUp: () => (compiler ??= createNodeCompiler()).warmUp(),
    async dispose() {
      await compiler?.dispose();
    },
  };
}

/** Builds once. */
export async function buildProject(
  context: CommandContext,
  entries: readonly string[] | undefined,
  options: { isChanged?: boolean; download?: boolean | undefined } = {},
): Promise<BuildReport> {
  const { builder, dispose, warmUp } = createCommandBuilder(context);
  try {
    // It is loaded while the sources are read.
    if (options.isChanged) warmUp();
    context.host.log.debug(`Compiling in ${context.startFolder}`);
    return (await builder.build({ entries, ...context.operation, ...options })).report;
  } finally {
    await dispose();
  }
}

/** Findings only: makes no code, writes nothing, and always asks the compiler. */
export async function checkProject(
  context: CommandContext,
  entries: readonly string[] | undefined,
  download?: boolean,
): Promise<BuildReport> {
  const { host, operation } = context;
  await checkFiles(host.files, entries);
  const project = await context.project();
  const sources = await readSources(host.files, project, {
    ...(entries ? { entries } : {}),
    signal: operation.signal,
  });
  host.log.debug(`Checking ${sources.entries.length} files of ${project.root}`);
  const compiler = createNodeCompiler();
  try {
    const compilation = await compiler.compile(sources, { mode: "check", download, ...operation });
    return {
      projectRoot: project.root,
      ok: compilation.ok,
      findings: placeFindings(compilation.findings, sources),
      contracts: [],
      artifacts: [],
      entries: sources.entries,
      compiled: sources.entries,
      solcVersion: compilation.solcVersion,
      milliseconds: compilation.milliseconds,
    };
  } finally {
    await compiler.dispose();
  }
}
