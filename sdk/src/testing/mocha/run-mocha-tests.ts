import { randomBytes } from "node:crypto";
import path from "node:path";
import { TolboothError, throwIfCancelled } from "../../errors/index.js";
import type { Host, LongOperation } from "../../ports.js";
import type { Project } from "../../project/types.js";
import { leavesOf, wholeGroups, type Wanted } from "../select.js";
import { mochaId } from "../test-ids.js";
import type {
  FoundTest,
  TestEvent,
  TestFailure,
  TestNode,
  TestOutcome,
  TestPlace,
  TestStatus,
} from "../types.js";
import { mochaUnit } from "./find-mocha-tests.js";
import { findMochaSetup } from "./mocha-setup.js";
import { framesOf } from "./mocha-stack.js";
import type { MochaTools } from "./tools.js";

/** What is to be run. */
export interface MochaRequest {
  /** The project's mocha tests, as `findMochaTests` gives them. */
  readonly tests: readonly TestNode[];
  /** Tests or groups of them. Default: all. */
  readonly ids?: ReadonlySet<string> | undefined;
}

/** One line of the reporter. */
interface ReportedEvent {
  readonly event: "started" | "passed" | "skipped" | "failed" | "hook-failed";
  readonly file?: string;
  readonly titles: readonly string[];
  readonly hook?: string;
  readonly milliseconds?: number;
  readonly error?: ReportedError;
}

interface ReportedError {
  readonly message: string;
  readonly stack?: string;
  readonly expected?: string;
  readonly actual?: string;
}

/**
 * Runs mocha tests with the project's own mocha and configuration, and tells of each when it ends.
 *
 * @throws TESTS_NOT_FOUND, OPERATION_CANCELLED. A file that cannot be loaded is no exception: tests that were not run
 * then end as `errored`, at the line that Node names.
 */
export async function runMochaTests(
  host: Host,
  project: Project,
  tools: MochaTools,
  request: MochaRequest,
  onEvent: (event: TestEvent) => void,
  operation: LongOperation = {},
): Promise<void> {
  throwIfCancelled(operation.signal, "Running the tests");
  const wanted = wholeGroups(request.tests, request.ids);
  const setup = await findMochaSetup(host.files, project);
  if (wanted.length === 0 || !setup) throw new TolboothError("TESTS_NOT_FOUND", { where: project.root });
  const mark = `${randomBytes(8).toString("hex")} `;
  const selection = path.join(project.root, ".tolbooth", "mocha", `selection-${mark.trim()}.json`);
  await host.files.writeFileAtomic(
    selection,
    JSON.stringify({ format: "tolbooth/test-selection", version: 1, files: selectionOf(wanted) }),
  );
  const run = new MochaTestRun(
    project,
    wanted,
    new Set(leavesOf(request.tests).map(({ id }) => id)),
    onEvent,
  );
  try {
    const files = [...new Set(wanted.map(({ node }) => node.path))];
    const words = [
      ...setup.nodeArguments,
      tools.mocha,
      ...setup.options,
      "--reporter",
      tools.reporter,
      "--full-trace",
    ];
    const exit = await host.processes.run(tools.node, [...words, ...files], {
      cwd: project.root,
      environment: {
        ...tools.environment,
        TOLBOOTH_TEST_MARK: mark,
        TOLBOOTH_TEST_SELECTION: selection,
        // Colours are for terminals; a message is shown in an editor too.
        FORCE_COLOR: undefined,
        NO_COLOR: "1",
      },
      signal: operation.signal,
      onLine: (line, stream) => run.take(line, stream, mark),
    });
    throwIfCancelled(operation.signal, "Running the tests");
    run.endRest(exit);
  } finally {
    await host.files.removeFile(selection);
  }
}

function selectionOf(wanted: readonly Wanted[]): Record<string, true | string[][]> {
  const files: Record<string, true | string[][]> = {};
  for (const { node, above } of wanted) {
    const titles = [...above, node].slice(1).map(({ label }) => label);
    const before = files[node.path];
    if (titles.length === 0) files[node.path] = true;
    else if (before !== true) files[node.path] = [...(before ?? []), titles];
  }
  return files;
}

class MochaTestRun {
  private readonly waiting: Map<string, TestNode>;
  private readonly told = new Set<string>();
  private readonly problems: string[] = [];

  constructor(
    private readonly project: Project,
    private readonly wanted: readonly Wanted[],
    private readonly known: ReadonlySet<string>,
    private readonly onEvent: (event: TestEvent) => void,
  ) {
    this.waiting = new Map(leavesOf(wanted.map(({ node }) => node)).map((leaf) => [leaf.id, leaf]));
  }

  take(line: string, stream: "out" | "error", mark: string): void {
    const at = stream === "out" ? line.indexOf(mark) : -1;
    const text = at < 0 ? line : line.slice(0, at);
    if (at < 0 || text !== "") this.onEvent({ kind: "output", line: text });
    if (stream === "error") this.problems.push(line);
    if (at >= 0) this.report(JSON.parse(line.slice(at + mark.length)) as ReportedEvent);
  }

  private report(reported: ReportedEvent): void {
    const { event, file, titles, error, milliseconds } = reported;
    if (file === undefined) return;
    const unit = mochaUnit(this.project, file);
    const id = mochaId(unit, titles);
    if (event === "hook-failed") return this.hookFailed(reported, unit, file);
    if (event === "started" || !this.told.has(id)) this.begin(id, unit, file, titles);
    if (event === "started") return;
    this.end(id, {
      status: event,
      ...(milliseconds === undefined ? {} : { milliseconds }),
      ...(error ? { failure: this.failureOf(error, file) } : {}),
    });
  }

  private begin(id: string, unit: string, file: string, titles: readonly string[]): void {
    if (!this.told.has(id) && !this.known.has(id))
      this.onEvent({ kind: "found", test: foundTest(unit, file, titles) });
    this.told.add(id);
    this.onEvent({ kind: "started", id });
  }

  private end(id: string, outcome: TestOutcome): void {
    this.waiting.delete(id);
    this.onEvent({ kind: "ended", id, outcome });
  }

  /** None of the tests that stand below the hook's suite can be run any more. */
  private hookFailed({ titles, hook, error }: ReportedEvent, unit: string, file: string): void {
    const failure = this.failureOf(error ?? { message: "it failed without a reason" }, file);
    const message = hook === undefined ? failure.message : `${hook}: ${failure.message}`;
    const outcome: TestOutcome = { status: "errored", failure: { ...failure, message } };
    for (const [id, leaf] of [...this.waiting]) {
      const path = titlesIn(id, unit);
      if (leaf.path === file && path && titles.every((title, index) => path[index] === title))
        this.end(id, outcome);
    }
  }

  private failureOf({ message, stack, expected, actual }: ReportedError, file: string): TestFailure {
    const frames = framesOf(stack ?? "");
    const own = frames.find(({ place }) => place?.path === file);
    const place = (own ?? frames.find((frame) => this.isProjects(frame.place?.path)))?.place;
    return {
      message,
      frames,
      ...(place ? { place } : {}),
      ...(expected === undefined ? {} : { expected }),
      ...(actual === undefined ? {} : { actual }),
    };
  }

  private isProjects(file: string | undefined): boolean {
    return file?.startsWith(this.project.root + path.sep) === true && !/[\\/]node_modules[\\/]/.test(file);
  }

  /** What was not run when mocha has ended: because a file could not be loaded, or a title is no longer there. */
  endRest(exit: number | string): void {
    const whole = this.wanted.filter(({ node }) => node.kind === "file" && node.children.length === 0);
    const rest: string[] = [...this.waiting.keys()];
    for (const { node } of whole)
      if (![...this.told].some((id) => id.startsWith(`${node.id}:`))) rest.push(node.id);
    if (rest.length === 0) return;
    const status: TestStatus = this.told.size === 0 && exit !== 0 ? "errored" : "skipped";
    // A file that cannot be read stops all of them: what Node says of it is said of each.
    const said = reasonIn(this.problems);
    const frames = framesOf(this.problems.join("\n")).filter(({ place }) => this.isProjects(place?.path));
    const place = placesIn(said ?? "").find((one) => this.isProjects(one.path)) ?? frames[0]?.place;
    const failure: TestFailure = {
      message: said ?? `mocha ended with ${exit}`,
      frames,
      ...(place ? { place } : {}),
    };
    for (const id of rest) this.end(id, { status, ...(status === "errored" ? { failure } : {}) });
  }
}

/** What was printed before the first line of a stack. */
function reasonIn(lines: readonly string[]): string | undefined {
  const stack = lines.findIndex((line) => /^\s+at /.test(line));
  const said = lines
    .slice(0, stack < 0 ? undefined : stack)
    .join("\n")
    .trim();
  return said === "" ? undefined : said.split("\n").slice(0, 20).join("\n");
}

/** Node and its loaders name a file that they cannot read at the start of a line: `/home/a/day.test.ts:3:5: ERROR: …`. */
function placesIn(text: string): TestPlace[] {
  const found = text.matchAll(/^\s*((?:file:\/\/|\/|[A-Za-z]:[\\/]).*?:\d+(?::\d+)?)(?=$|: )/gm);
  return [...found].flatMap(([, place = ""]) => {
    const frames = framesOf(`at ${/:\d+:\d+$/.test(place) ? place : `${place}:1`}`);
    return frames.flatMap((frame) => frame.place ?? []);
  });
}

function titlesIn(id: string, unit: string): readonly string[] | undefined {
  const prefix = `${mochaId(unit)}:`;
  return id.startsWith(prefix) ? (JSON.parse(id.slice(prefix.length)) as string[]) : undefined;
}

function foundTest(unit: string, file: string, titles: readonly string[]): FoundTest {
  return {
    runner: "mocha",
    path: file,
    chain: [
      { id: mochaId(unit), label: unit, kind: "file" },
      ...titles.map((title, index) => ({
        id: mochaId(unit, titles.slice(0, index + 1)),
        label: title,
        kind: index === titles.length - 1 ? ("case" as const) : ("suite" as const),
      })),
    ],
  };
}
