import path from "node:path";
import {
  TolboothError,
  type BuildReport,
  type CompileMode,
  type LineRange,
  type PlacedFinding,
} from "@tolbooth/sdk";
import { shownPath, type CommandContext } from "./context.js";
import type { Outcome } from "./envelope.js";
import { count } from "./terminal.js";

/** What `compile` prints of a build or a check. */
export function compileOutcome(context: CommandContext, report: BuildReport, mode: CompileMode): Outcome {
  const inProject = (file: string): string => fromRoot(report.projectRoot, file);
  const errors = report.findings.filter((one) => one.severity === "error").length;
  const warnings = report.findings.filter((one) => !one.inLibrary && one.severity === "warning").length;
  // A warning in a library is nobody's here to correct. `--json` has it.
  const shown = report.findings.filter((one) => one.severity === "error" || !one.inLibrary);
  const hidden = report.findings.length - shown.length;
  const summary = [
    `solc ${report.solcVersion}: ${count(report.entries.length, "file")}, ${count(errors, "error")}, ${count(warnings, "warning")}`,
    ...(mode === "check" ? [] : [compiledText(report)]),
    ...(mode === "check" || errors > 0 ? [] : [count(report.artifacts.length, "artifact")]),
  ].join(", ");
  return {
    result: {
      project: report.projectRoot,
      solcVersion: report.solcVersion,
      mode,
      milliseconds: Math.round(report.milliseconds),
      compiled: report.compiled,
      findings: report.findings.map((one) => findingResult(inProject, one)),
      contracts: report.contracts
        .filter(({ own }) => own)
        .map(({ name, unit, kind, deployable, runtimeSize }) => ({
          ...{ name, file: unit, kind, deployable, runtimeSize },
        })),
      artifacts: report.artifacts.map(inProject),
    },
    text: [
      ...shown.map((one) => findingText(context, one)),
      `${summary}.`,
      ...(hidden === 0 ? [] : [`${count(hidden, "finding")} in libraries not shown; --json lists them.`]),
    ].join("\n"),
    failure: report.ok ? undefined : compileFailure(context, report),
  };
}

function compiledText({ compiled }: BuildReport): string {
  return compiled.length === 0 ? "nothing to compile" : `${compiled.length} compiled`;
}

/** The error that stands beside findings of which one at least is an error. */
export function compileFailure(context: CommandContext, { findings }: BuildReport): TolboothError {
  const errors = findings.filter((one) => one.severity === "error");
  const first = errors[0];
  return new TolboothError("COMPILE_FAILED", {
    count: count(errors.length, "error"),
    first: first ? placeText(context, first) : "no file",
  });
}

/** One finding for people: `file:line:column  severity  message  (code)`, as editors and terminals link it. */
export function findingText(context: CommandContext, finding: PlacedFinding): string {
  const colour = finding.severity === "error" ? "red" : finding.severity === "warning" ? "yellow" : "dim";
  const head = [placeText(context, finding), context.paint(colour, finding.severity), finding.message]
    .filter((one) => one !== "")
    .join("  ");
  return `${head}  ${context.paint("dim", `(${finding.code})`)}${finding.next ? `\n    ${finding.next}` : ""}`;
}

/** `contracts/A.sol:3:8`. */
function placeText(context: CommandContext, { unit, path: file, lineRange }: PlacedFinding): string {
  const { line, character } = lineRange?.start ?? {};
  const place = line === undefined || character === undefined ? [] : [line + 1, character + 1];
  return [file === undefined ? unit : shownPath(context, file), ...place]
    .filter((one) => one !== undefined)
    .join(":");
}

/** One finding as `--json` gives it. Lines and columns count from 1, columns in UTF-16 units, `end` is exclusive. */
function findingResult(inProject: (file: string) => string, finding: PlacedFinding): Record<string, unknown> {
  return {
    ...(finding.path === undefined ? {} : { file: inProject(finding.path) }),
    ...(finding.unit === undefined ? {} : { unit: finding.unit }),
    code: finding.code,
    severity: finding.severity,
    own: !finding.inLibrary,
    message: finding.message,
    ...place(finding),
    related: finding.related.map((one) => ({
      ...(one.path === undefined ? {} : { file: inProject(one.path) }),
      unit: one.unit,
      message: one.message,
      ...place(one),
    })),
    ...(finding.next === undefined ? {} : { next: finding.next }),
  };
}

function place({
  byteRange,
  lineRange,
}: {
  readonly byteRange?: { readonly start: number; readonly end: number };
  readonly lineRange?: LineRange;
}): Record<string, number> {
  if (!byteRange || !lineRange) return {};
  const { start, end } = lineRange;
  return {
    ...byteRange,
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

/** A path as results give it: from the project's root with `/`, or absolute where it lies outside. */
function fromRoot(root: string, file: string): string {
  const relative = path.relative(root, file);
  const outside = relative.startsWith("..") || path.isAbsolute(relative);
  return (outside ? file : relative || ".").split(path.sep).join("/");
}
