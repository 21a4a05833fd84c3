import path from "node:path";
import type { Command } from "commander";
import {
  TolboothError,
  coverageSummary,
  failureText,
  findTests,
  leavesOf,
  runTests,
  type CoveredFile,
  type Project,
  type TestEvent,
  type TestNode,
  type TestOutcome,
  type TestPlace,
} from "@tolbooth/sdk";
import { nodeForgeTools, nodeMochaTools } from "@tolbooth/sdk/node";
import { projectPath, shownPath, type CommandContext, type Run } from "../frame/context.js";
import type { Outcome } from "../frame/envelope.js";
import { count, table } from "../frame/terminal.js";

interface TestOptions {
  readonly match?: string;
  readonly coverage?: boolean;
  readonly list?: boolean;
}

/** A test with the names of what holds it: contract, or suites from the outside in. */
interface NamedTest {
  readonly node: TestNode;
  readonly file: string;
  readonly names: readonly string[];
}

/** `tolbooth test`: the project's Solidity and mocha tests. */
export function registerTest(program: Command, run: Run): void {
  program
    .command("test")
    .description(
      "Runs the project's tests: those written in Solidity with forge, those in TypeScript and JavaScript with the project's mocha.",
    )
    .argument("[path]", "file or folder whose tests are run (default: all of the project's)")
    .option("--match <text>", "only tests in whose name this stands: 'Clearance', 'Clearance > test_clears'")
    .option("--coverage", "count which lines of Solidity the tests run")
    .option("--list", "list the tests and run none")
    .action((place: string | undefined, options: TestOptions) =>
      run((context) => test(context, place, options)),
    );
}

async function test(
  context: CommandContext,
  place: string | undefined,
  options: TestOptions,
): Promise<Outcome> {
  const { host, operation } = context;
  const project = await context.project();
  const tests = await findTests(host, project, { signal: operation.signal });
  const chosen = await choose(context, tests, place, options.match);
  if (chosen.length === 0)
    throw new TolboothError("TESTS_NOT_FOUND", { where: place ?? options.match ?? project.root });
  if (options.list) return listed(project, chosen);
  const everything = place === undefined && options.match === undefined;
  const outcomes = new Map<string, TestOutcome>();
  const found: NamedTest[] = [];
  const named = new Map(chosen.map((one) => [one.node.id, one]));
  const onEvent = (event: TestEvent): void => {
    if (event.kind === "output") return host.log.debug(event.line);
    if (event.kind === "found") {
      const one = foundTest(project, event.test);
      named.set(one.node.id, one);
      found.push(one);
    }
    if (event.kind !== "ended") return;
    outcomes.set(event.id, worse(outcomes.get(event.id), event.outcome));
    const one = named.get(event.id);
    if (one && !context.json) context.terminal.out(`${lineOf(context, one, event.outcome)}\n`);
  };
  const started = host.now();
  const { coverage } = await runTests(
    host,
    project,
    { forge: () => nodeForgeTools(project), mocha: async () => nodeMochaTools(project.root) },
    {
      tests,
      ids: everything ? undefined : new Set(chosen.map(({ node }) => node.id)),
      coverage: options.coverage === true,
    },
    onEvent,
    operation,
  );
  const results = [...chosen, ...found].flatMap((one) => {
    const outcome = outcomes.get(one.node.id);
    return outcome ? [{ ...one, outcome }] : [];
  });
  return outcomeOf(context, project, results, coverage, host.now() - started);
}

type Result = NamedTest & { readonly outcome: TestOutcome };

function outcomeOf(
  context: CommandContext,
  project: Project,
  results: readonly Result[],
  coverage: readonly CoveredFile[],
  milliseconds: number,
): Outcome {
  const counts = { passed: 0, failed: 0, errored: 0, skipped: 0 };
  for (const { outcome } of results) counts[outcome.status]++;
  const failed = counts.failed + counts.errored;
  const summary = `${counts.passed} passed, ${failed} failed, ${counts.skipped} skipped`;
  const failures = results.filter(({ outcome }) => outcome.failure);
  return {
    result: {
      project: project.root,
      milliseconds: Math.round(milliseconds),
      counts,
      tests: results.map((one) => testResult(project, one)),
      ...(coverage.length === 0 ? {} : { coverage: coverage.map((file) => coverageResult(project, file)) }),
    },
    text: [
      ...failures.flatMap((one) => ["", failureLines(context, one)]),
      "",
      ...(coverage.length === 0 ? [] : [coverageTable(project, coverage), ""]),
      summary,
    ].join("\n"),
    failure:
      failed === 0
        ? undefined
        : new TolboothError("TESTS_FAILED", {
            failed: count(failed, "test"),
            passed: String(counts.passed),
            skipped: counts.skipped === 0 ? "" : `, ${counts.skipped} skipped`,
          }),
  };
}

function listed(project: Project, chosen: readonly NamedTest[]): Outcome {
  return {
    result: {
      project: project.root,
      tests: chosen.map(({ node, file, names }) => ({
        id: node.id,
        runner: node.runner,
        kind: node.kind,
        file,
        names,
      })),
    },
    text: [
      ...chosen.map(({ file, names }) => [file, ...names].join(" > ")),
      count(chosen.length, "test"),
    ].join("\n"),
  };
}

/** The tests that a file or folder and a part of a name leave. */
async function choose(
  context: CommandContext,
  tests: readonly TestNode[],
  place: string | undefined,
  match: string | undefined,
): Promise<NamedTest[]> {
  const folder = place === undefined ? undefined : path.resolve(context.terminal.currentFolder, place);
  if (folder !== undefined && !(await context.host.files.stat(folder)))
    throw new TolboothError("FILE_NOT_FOUND", { file: folder });
  return tests
    .filter((file) => folder === undefined || file.path === folder || file.path.startsWith(folder + path.sep))
    .flatMap((file) => namesBelow(file, file.label, []))
    .filter((one) => match === undefined || [one.file, ...one.names].join(" > ").includes(match));
}

function namesBelow(node: TestNode, file: string, above: readonly string[]): NamedTest[] {
  const names = node.kind === "file" ? above : [...above, node.label];
  // A mocha file whose titles are all computed is run as a whole.
  if (node.kind === "file" && node.children.length === 0) return [{ node, file, names }];
  if (leavesOf([node])[0] === node) return [{ node, file, names }];
  return node.children.flatMap((child) => namesBelow(child, file, names));
}

function foundTest(project: Project, test: Extract<TestEvent, { kind: "found" }>["test"]): NamedTest {
  const last = test.chain.at(-1)!;
  return {
    node: { ...last, runner: test.runner, path: test.path, children: [] },
    file: projectPath(project, test.path),
    names: test.chain.slice(1).map(({ label }) => label),
  };
}

/** Of two outcomes of one test (overloaded functions, equal titles) the one that needs looking at. */
function worse(one: TestOutcome | undefined, other: TestOutcome): TestOutcome {
  const rank = { passed: 0, skipped: 1, failed: 2, errored: 3 };
  return one && rank[one.status] > rank[other.status] ? one : other;
}

const marks = { passed: "✓", failed: "✗", errored: "✗", skipped: "-" } as const;

function lineOf(context: CommandContext, { file, names }: NamedTest, outcome: TestOutcome): string {
  const style = outcome.status === "passed" ? "green" : outcome.status === "skipped" ? "dim" : "red";
  const figures = [
    ...(outcome.gas ? [`gas ${outcome.gas}`] : []),
    ...(outcome.runs ? [count(outcome.runs, "run")] : []),
    ...(outcome.calls ? [count(outcome.calls, "call")] : []),
    ...(outcome.milliseconds === undefined ? [] : [`${outcome.milliseconds} ms`]),
  ].join(", ");
  const name = [file, ...names].join(" > ");
  const tail = figures === "" ? "" : ` ${context.paint("dim", `(${figures})`)}`;
  return `${context.paint(style, marks[outcome.status])} ${name}${tail}`;
}

function failureLines(context: CommandContext, { file, names, outcome }: Result): string {
  const failure = outcome.failure!;
  return [
    `${context.paint("red", "✗")} ${context.paint("bold", [file, ...names].join(" > "))}`,
    ...(failure.place ? [`  ${placeText(context, failure.place)}`] : []),
    ...indented(failureText(failure)),
    ...failure.frames.map(({ name, place }) =>
      context.paint("dim", `    in ${name}${place ? `, ${placeText(context, place)}` : ""}`),
    ),
    ...(failure.trace === undefined ? [] : ["", ...indented(failure.trace)]),
  ].join("\n");
}

function indented(text: string): string[] {
  return text.split("\n").map((line) => `  ${line}`.trimEnd());
}

function placeText(context: CommandContext, { path: file, range }: TestPlace): string {
  return `${shownPath(context, file)}:${range.start.line + 1}:${range.start.character + 1}`;
}

/** Lines and columns count from 1, columns in UTF-16 units. */
function placeResult(project: Project, place: TestPlace): object {
  const { start, end } = place.range;
  return {
    file: projectPath(project, place.path),
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

function testResult(project: Project, { node, file, names, outcome }: Result): object {
  const { failure, ...figures } = outcome;
  return {
    id: node.id,
    runner: node.runner,
    kind: node.kind,
    file,
    names,
    ...figures,
    ...(failure
      ? {
          failure: {
            ...failure,
            ...(failure.place ? { place: placeResult(project, failure.place) } : {}),
            frames: failure.frames.map(({ name, place }) => ({
              name,
              ...(place ? { place: placeResult(project, place) } : {}),
            })),
          },
        }
      : {}),
  };
}

function coverageResult(project: Project, file: CoveredFile): object {
  return {
    file: projectPath(project, file.path),
    ...coverageSummary([file]),
    uncoveredLines: file.lines.filter(({ hits }) => hits === 0).map(({ line }) => line + 1),
  };
}

function coverageTable(project: Project, coverage: readonly CoveredFile[]): string {
  const share = ({ covered, total }: { covered: number; total: number }): string =>
    total === 0 ? "-" : `${((covered / total) * 100).toFixed(1)} % (${covered}/${total})`;
  const row = (name: string, files: readonly CoveredFile[]): string[] => {
    const { lines, branches, functions } = coverageSummary(files);
    return [name, share(lines), share(branches), share(functions)];
  };
  return table(
    ["FILE", "LINES", "BRANCHES", "FUNCTIONS"],
    [...coverage.map((file) => row(projectPath(project, file.path), [file])), row("All", coverage)],
  );
}
