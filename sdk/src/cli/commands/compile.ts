import { readLastBuild, type BuildReport } from "@tolbooth/sdk";
import { buildSurroundings } from "@tolbooth/sdk/node";
import { Option, type Command } from "commander";
import { checkFiles, entriesOf } from "../frame/build-files.js";
import { compileOutcome } from "../frame/compile-result.js";
import type { CommandContext, Run } from "../frame/context.js";
import type { Outcome } from "../frame/envelope.js";

interface CompileCommandOptions {
  readonly check?: boolean;
  readonly watch?: boolean;
  readonly allowDownload?: boolean;
}

/** `tolbooth compile [files…]`: findings, and artifacts where none is an error. */
export function registerCompile(program: Command, run: Run): void {
  program
    .command("compile")
    .description(
      "Compiles what changed in the project's sources, or in the files given, lists the compiler's findings and writes artifacts.",
    )
    .argument("[files...]", "Solidity files of the project (default: all of its own sources)")
    .option("--check", "findings only: make no code and write nothing (faster)")
    .addOption(
      new Option("--watch", "go on, and compile again whenever a file changes; Ctrl+C ends it").conflicts(
        "check",
      ),
    )
    .option(
      "--allow-download",
      "take a compiler that a file asks for and that is not here from the npm registry, as .npmrc says",
    )
    .action((files: string[], options: CompileCommandOptions) =>
      run((context) => compile(context, files, options)),
    );
}

async function compile(
  context: CommandContext,
  files: readonly string[],
  { check = false, watch = false, allowDownload: download }: CompileCommandOptions,
): Promise<Outcome> {
  const entries = entriesOf(context, files);
  if (watch) return (await import("../frame/watch.js")).watchProject(context, entries, download);
  if (check) {
    const { checkProject } = await import("../frame/builder.js");
    return compileOutcome(context, await checkProject(context, entries, download), "check");
  }
  return compileOutcome(context, await build(context, entries, download), "build");
}

/**
 * The report of the last build where nothing changed since. That is found out with little code; only what must be
 * compiled needs the rest of it.
 */
async function build(
  context: CommandContext,
  entries: readonly string[] | undefined,
  download: boolean | undefined,
): Promise<BuildReport> {
  const { host, startFolder, terminal } = context;
  await checkFiles(host.files, entries);
  const surroundings = buildSurroundings(terminal.environment);
  const last = await readLastBuild(host.files, { start: startFolder, entries, surroundings });
  if (last) return last.report;
  const { buildProject } = await import("../frame/builder.js");
  return buildProject(context, entries, { isChanged: true, download });
}
