import path from "node:path";
import type { Command } from "commander";
import {
  createLineIndex,
  describeImport,
  explainImportsOf,
  listOwnSources,
  remappingText,
  TolboothError,
  type ExplainedImport,
  type Project,
  type Remapping,
} from "@tolbooth/sdk";
import { checkFiles, entriesOf } from "../frame/build-files.js";
import { projectPath, shownPath, type CommandContext, type Run } from "../frame/context.js";
import type { Outcome } from "../frame/envelope.js";
import { count } from "../frame/terminal.js";

/** `tolbooth imports [files…]`: where each import leads, by which rule, and what was tried. */
export function registerImports(program: Command, run: Run): void {
  program
    .command("imports")
    .description(
      "Lists the imports of the project's files, or of the files given: which file each one means and which rule found it.",
    )
    .argument("[files...]", "Solidity files (default: all of the project's own sources)")
    .option("--tried", "show every path that was tried, also for imports that were found")
    .action((files: string[], options: { tried?: boolean }) =>
      run((context) => imports(context, files, options.tried === true)),
    );
}

/** One file's imports, each with its place. */
interface ListedFile {
  readonly path: string;
  readonly unit: string;
  readonly imports: readonly { one: ExplainedImport; line: number; column: number }[];
}

async function imports(context: CommandContext, files: readonly string[], tried: boolean): Promise<Outcome> {
  const project = await context.project();
  const named = entriesOf(context, files);
  await checkFiles(context.host.files, named);
  const paths = named ?? (await listOwnSources(context.host.files, project));
  if (paths.length === 0) throw new TolboothError("PROJECT_EMPTY", { folder: project.root });
  const explained = await explainImportsOf(context.host.files, project, paths);
  const listed = explained.map(({ path: file, unit, content, imports: all }): ListedFile => {
    const index = createLineIndex(content);
    const placed = all.map((one) => {
      const { start } = index.rangeOf(one.scanned.byteRange);
      return { one, line: start.line + 1, column: start.character + 1 };
    });
    return { path: file, unit, imports: placed };
  });
  return {
    result: {
      project: project.root,
      files: listed.map((file) => ({
        file: projectPath(project, file.path),
        unit: file.unit,
        imports: file.imports.map(({ one, line, column }) => importResult(project, one, line, column)),
      })),
    },
    text: [...listed.flatMap((file) => fileText(context, file, tried)), summary(listed)].join("\n"),
    failure: unresolved(context, listed),
  };
}

function importResult(
  project: Project,
  { scanned, explanation }: ExplainedImport,
  line: number,
  column: number,
): Record<string, unknown> {
  const { trace, target, problem, ignoredRemappings } = explanation;
  const file = (place: string): string => projectPath(project, place);
  return {
    import: scanned.path,
    line,
    column,
    ...(trace.rule === undefined ? {} : { rule: trace.rule }),
    ...(target ? { file: file(target.path), unit: target.unit, own: target.own } : {}),
    ...(trace.remapping ? { remapping: remappingResult(project, trace.remapping) } : {}),
    ...(problem ? { problem } : {}),
    tried: trace.attempts.map(({ path: place, rule, outcome, actualPath }) => ({
      file: file(place),
      rule,
      outcome,
      ...(actualPath === undefined ? {} : { actualFile: file(actualPath) }),
    })),
    ignoredRemappings: ignoredRemappings.map(({ remapping, because }) => ({
      ...remappingResult(project, remapping),
      because: typeof because === "string" ? because : remappingText(because),
    })),
  };
}

function remappingResult(project: Project, remapping: Remapping): Record<string, unknown> {
  return {
    text: remappingText(remapping),
    // A remapping may come from an environment variable, which is no path.
    origin: path.isAbsolute(remapping.origin) ? projectPath(project, remapping.origin) : remapping.origin,
    ...(remapping.line === undefined ? {} : { line: remapping.line }),
    inferred: remapping.inferred === true,
  };
}

function fileText(context: CommandContext, file: ListedFile, tried: boolean): string[] {
  if (file.imports.length === 0) return [];
  const shown = shownPath(context, file.path);
  const lines = file.imports.flatMap(({ one: { scanned, explanation }, line, column }) => {
    const words = describeImport(explanation);
    const { target } = explanation;
    const arrow = target ? ` → ${shownPath(context, target.path)}` : "";
    const colour = target ? "dim" : "red";
    return [
      `${shown}:${line}:${column}  ${scanned.path}${arrow}  ${context.paint(colour, `(${words.summary})`)}`,
      ...words.notes.map(({ text, file: place, line: at }) => {
        const where =
          place === undefined ? "" : `  ${[shownOrigin(context, place), at].filter(Boolean).join(":")}`;
        return `    ${text}${where}`;
      }),
      ...(target && !tried
        ? []
        : words.attempts.map((one) => `    ${shownPath(context, one.path)}  ${one.rule}: ${one.outcome}`)),
    ];
  });
  return [...lines, ""];
}

function shownOrigin(context: CommandContext, origin: string): string {
  return path.isAbsolute(origin) ? shownPath(context, origin) : origin;
}

function summary(listed: readonly ListedFile[]): string {
  const total = listed.reduce((sum, file) => sum + file.imports.length, 0);
  return `${count(total, "import")} in ${count(listed.length, "file")}.`;
}

function unresolved(context: CommandContext, listed: readonly ListedFile[]): TolboothError | undefined {
  const lost = listed.flatMap((file) =>
    file.imports
      .filter(({ one }) => one.explanation.problem)
      .map(({ line, column }) => `${shownPath(context, file.path)}:${line}:${column}`),
  );
  const [first] = lost;
  return first === undefined
    ? undefined
    : new TolboothError("IMPORTS_UNRESOLVED", { count: lost.length, first });
}
