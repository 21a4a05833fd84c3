import path from "node:path";
import type { Command } from "commander";
import {
  TolboothError,
  lineRangeOf,
  readSources,
  writeArtifacts,
  type Compilation,
  type Finding,
  type Project,
  type SourceSet,
} from "@tolbooth/sdk";
import { createNodeCompiler } from "@tolbooth/sdk/node";
import { projectPath, shownPath, type CommandContext, type Run } from "../frame/context.js";
import type { Outcome } from "../frame/envelope.js";
import { count } from "../frame/terminal.js";

/** `tolbooth compile [files…]`: findings, and artifacts where none is an error. */
export function registerCompile(program: Command, run: Run): void {
  program
    .command("compile")
    .description(
      "Compiles the project's sources, or only the files given, lists the compiler's findings and writes artifacts.",
    )
    .argument("[files...]", "Solidity files of the project (default: all of its own sources)")
    .option("--check", "findings only: make no code and write nothing (faster)")
    .action((files: string[], options: { check?: boolean }) =>
      run((context) => compile(context, files, options.check === true)),
    );
}

async function compile(context: CommandContext, files: readonly string[], check: boolean): Promise<Outcome> {
  const project = await context.project();
  const { compilation, sources, written } = await compileProject(context, project, { files, check });
  const findings = compilation.findings.map((one) => findingResult(project, sources, one));
  const errors = findings.filter((one) => one.severity === "error").length;
  const warnings = findings.filter((one) => one.own && one.severity === "warning").length;
  // A warning in a library is nobody's here to correct. `--json` has it.
  const shown = compilation.findings.filter((one) => one.severity === "error" || !one.inLibrary);
  const hidden = compilation.findings.length - shown.length;
  const contracts = compilation.contracts
    .filter((one) => sources.sources.get(one.unit)?.own)
    .map((one) => ({
      name: one.name,
      file: one.unit,
      kind: one.kind,
      deployable: one.deployable,
      runtimeSize: one.runtimeSize,
    }));
  const summary = [
    `solc ${compilation.solcVersion}: ${count(sources.entries.length, "file")}, ${count(errors, "error")}, ${count(warnings, "warning")}`,
    ...(check || errors > 0 ? [] : [`${count(written.length, "file")} written`]),
  ].join(", ");
  return {
    result: {
      project: project.root,
      solcVersion: compilation.solcVersion,
      mode: compilation.mode,
      milliseconds: Math.round(compilation.milliseconds),
      findings,
      contracts,
      artifacts: written.map((file) => projectPath(project, file)),
    },
    text: [
      ...shown.map((one) => findingText(context, sources, one)),
      `${summary}.`,
      ...(hidden === 0 ? [] : [`${count(hidden, "finding")} in libraries not shown; --json lists them.`]),
    ].join("\n"),
    failure: compilation.ok ? undefined : compileFailure(context, sources, compilation),
  };
}

/** The error that stands beside findings of which one at least is an error. */
export function compileFailure(
  context: CommandContext,
  sources: SourceSet,
  compilation: Compilation,
): TolboothError {
  const errors = compilation.findings.filter((one) => one.severity === "error");
  const first = errors[0];
  return new TolboothError("COMPILE_FAILED", {
    count: count(errors.length, "error"),
    first: first ? placeText(context, sources, first) : "no file",
  });
}

/** Reads, compiles and (in mode build, without errors) writes artifacts. Also used by `deploy`. */
export async function compileProject(
  context: CommandContext,
  project: Project,
  options: { files?: readonly string[]; check?: boolean } = {},
): Promise<{ compilation: Compilation; sources: SourceSet; written: string[] }> {
  const { host, operation } = context;
  const entries = (options.files ?? []).map((file) => path.resolve(context.terminal.currentFolder, file));
  for (const entry of entries)
    if ((await host.files.stat(entry))?.kind !== "file")
      throw new TolboothError("FILE_NOT_FOUND", { file: entry });
  const sources = await readSources(host.files, project, {
    ...(entries.length > 0 ? { entries } : {}),
    signal: operation.signal,
  });
  host.log.debug(`Compiling ${count(sources.entries.length, "file")} of ${project.root}`);
  const compiler = createNodeCompiler();
  try {
    const compilation = await compiler.compile(sources, {
      mode: options.check ? "check" : "build",
      signal: operation.signal,
    });
    const write = compilation.mode === "build" && compilation.ok;
    return {
      compilation,
      sources,
      written: write ? await writeArtifacts(host.files, project, compilation) : [],
    };
  } finally {
    await compiler.dispose();
  }
}

/** One finding as `--json` gives it. Lines and columns count from 1, columns in UTF-16 units, `end` is exclusive. */
function findingResult(project: Project, sources: SourceSet, finding: Finding): FindingResult {
  return {
    ...(finding.path === undefined ? {} : { file: projectPath(project, finding.path) }),
    ...(finding.unit === undefined ? {} : { unit: finding.unit }),
    code: finding.code,
    severity: finding.severity,
    own: !finding.inLibrary,
    message: finding.message,
    ...place(sources, finding.unit, finding.byteRange),
    related: finding.related.map((one) => ({
      ...(one.path === undefined ? {} : { file: projectPath(project, one.path) }),
      unit: one.unit,
      message: one.message,
      ...place(sources, one.unit, one.byteRange),
    })),
    ...(finding.next === undefined ? {} : { next: finding.next }),
  };
}

interface FindingResult {
  readonly file?: string;
  readonly code: string;
  readonly severity: Finding["severity"];
  readonly own: boolean;
  readonly message: string;
  readonly [more: string]: unknown;
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

function place(
  sources: SourceSet,
  unit: string | undefined,
  byteRange: { start: number; end: number } | undefined,
): Place | Record<string, never> {
  const source = unit === undefined ? undefined : sources.sources.get(unit);
  if (!source || !byteRange) return {};
  const { start, end } = lineRangeOf(source.content, byteRange);
  return {
    ...byteRange,
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

/** One finding for people: `file:line:column  severity  message  (code)`, as editors and terminals link it. */
export function findingText(context: CommandContext, sources: SourceSet, finding: Finding): string {
  const colour = finding.severity === "error" ? "red" : finding.severity === "warning" ? "yellow" : "dim";
  const head = [
    placeText(context, sources, finding),
    context.paint(colour, finding.severity),
    finding.message,
  ]
    .filter((one) => one !== "")
    .join("  ");
  return `${head}  ${context.paint("dim", `(${finding.code})`)}${finding.next ? `\n    ${finding.next}` : ""}`;
}

/** `contracts/A.sol:3:8`. */
function placeText(context: CommandContext, sources: SourceSet, finding: Finding): string {
  const at = place(sources, finding.unit, finding.byteRange);
  const file = finding.path === undefined ? finding.unit : shownPath(context, finding.path);
  return [file, ...("line" in at ? [at.line, at.column] : [])].filter((one) => one !== undefined).join(":");
}
