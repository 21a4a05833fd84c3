import path from "node:path";
import {
  lintProject,
  lintRules,
  sarifLog,
  TolboothError,
  type LintedFile,
  type LintFinding,
  type Project,
} from "@tolbooth/sdk";
import { createLinter } from "@tolbooth/sdk/node";
import type { Command } from "commander";
import { projectPath, shownPath, type CommandContext, type Run } from "../frame/context.js";
import type { Outcome } from "../frame/envelope.js";
import { count } from "../frame/terminal.js";
import { sdkVersion } from "../frame/version.js";

interface LintCommandOptions {
  readonly sarif?: boolean;
  readonly warnings?: boolean;
}

/** `tolbooth lint [paths…]`: what the contracts, and the TypeScript that calls the SDK, put on the chain of natural persons. */
export function registerLint(program: Command, run: Run): void {
  program
    .command("lint")
    .description(
      "Looks for personal data in the project's contracts and in TypeScript that calls the SDK, or in the files and folders given. Contracts need not compile.",
    )
    .argument("[paths...]", "Solidity and TypeScript files and folders (default: all of the project's own)")
    .option("--sarif", "print the findings as a SARIF 2.1.0 log")
    .option("--no-warnings", "fail on errors only; warnings are still listed")
    .action((paths: string[], options: LintCommandOptions) =>
      run((context) => lint(context, paths, options)),
    );
}

async function lint(
  context: CommandContext,
  paths: readonly string[],
  { sarif = false, warnings = true }: LintCommandOptions,
): Promise<Outcome> {
  if (sarif && context.json)
    throw new TolboothError("WRONG_USAGE", { problem: "Say --sarif or --json, not both." });
  const project = await context.project();
  const named = paths.map((one) => path.resolve(context.terminal.currentFolder, one));
  const linter = createLinter();
  try {
    const files = await lintProject({
      files: context.host.files,
      project,
      ...(named.length > 0 && { paths: named }),
      lint: (input, signal) => linter.lint(input, signal),
      signal: context.operation.signal,
    });
    return outcome(context, project, files, { sarif, warnings });
  } finally {
    await linter.dispose();
  }
}

function outcome(
  context: CommandContext,
  project: Project,
  files: readonly LintedFile[],
  options: Required<LintCommandOptions>,
): Outcome {
  const all = files.flatMap((file) => file.findings.map((finding) => ({ file, finding })));
  const open = all.filter(({ finding }) => finding.suppressedBecause === undefined);
  const failing = open.filter(
    ({ finding }) => finding.severity === "error" || (options.warnings && finding.severity === "warning"),
  );
  const [first] = failing;
  const failure =
    first &&
    new TolboothError("LINT_FOUND", {
      count: count(failing.length, "finding"),
      first: placeText(context, first.file.path, first.finding),
    });
  const result = {
    project: project.root,
    files: files.map((file) => projectPath(project, file.path)),
    findings: all.map(({ file, finding }) => findingResult(project, file, finding)),
    rules: lintRules.map(({ id, title, severity, explanation, remedy, law }) => ({
      ...{ id, title, severity, explanation, remedy },
      law: law.map(({ source, says, url }) => ({ source, says, url })),
    })),
  };
  if (options.sarif) {
    const log = sarifLog(files, {
      version: sdkVersion(),
      uriOf: (file) => encodeURI(projectPath(project, file)),
    });
    return { result, text: JSON.stringify(log, undefined, 2), failure };
  }
  const suppressed = all.length - open.length;
  const summary = `${count(files.length, "file")}, ${count(open.length, "finding")}${suppressed > 0 ? `, ${suppressed} suppressed` : ""}.`;
  return {
    result,
    text: [...open.map(({ file, finding }) => findingText(context, file, finding)), summary].join("\n"),
    failure,
  };
}

function findingResult(project: Project, file: LintedFile, finding: LintFinding): Record<string, unknown> {
  const { start, end } = finding.range;
  return {
    file: projectPath(project, file.path),
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    because: finding.because,
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
    fixes: finding.fixes.map((one) => one.title),
    ...(finding.suppressedBecause !== undefined && { suppressedBecause: finding.suppressedBecause }),
  };
}

function findingText(context: CommandContext, file: LintedFile, finding: LintFinding): string {
  const colour = finding.severity === "error" ? "red" : finding.severity === "warning" ? "yellow" : "dim";
  const head = `${placeText(context, file.path, finding)}  ${context.paint(colour, finding.severity)}  ${finding.message}  ${context.paint("dim", `(${finding.rule})`)}`;
  return [head, ...finding.because.map((one) => `    ${one.charAt(0).toUpperCase()}${one.slice(1)}.`)].join(
    "\n",
  );
}

function placeText(context: CommandContext, file: string, { range }: LintFinding): string {
  return `${shownPath(context, file)}:${range.start.line + 1}:${range.start.character + 1}`;
}
