/**
 * What mocha reports to when Tolbooth runs it: every event as one line on standard output, behind a mark that is new for
 * each run, so that whatever the tests print cannot be taken for one. It also leaves out what was not asked for, by
 * titles and not by a pattern: titles may hold anything.
 *
 * It runs in the project's own mocha, of any version, so it imports nothing but Node's own.
 */
import fs = require("node:fs");
import util = require("node:util");

interface Runnable {
  readonly title: string;
  readonly type: "test" | "hook";
  readonly file?: string;
  readonly duration?: number;
  readonly parent?: Suite;
  titlePath(): string[];
}

interface Suite {
  readonly root: boolean;
  readonly file?: string;
  suites: Suite[];
  tests: Runnable[];
  titlePath(): string[];
}

interface Runner {
  readonly suite: Suite;
  on(event: string, listener: (subject: Runnable, error?: unknown) => void): void;
}

/** What is asked for: for each file all of it, or the titles of suites and tests. */
type Selection = Readonly<Record<string, true | readonly (readonly string[])[]>>;

const mark = process.env["TOLBOOTH_TEST_MARK"] ?? "";
const selectionFile = process.env["TOLBOOTH_TEST_SELECTION"];

class TolboothReporter {
  constructor(runner: Runner) {
    if (selectionFile)
      select(
        runner.suite,
        (JSON.parse(fs.readFileSync(selectionFile, "utf8")) as { files: Selection }).files,
      );
    runner.on("test", (test) => tell("started", test));
    runner.on("pass", (test) => tell("passed", test));
    runner.on("pending", (test) => tell("skipped", test));
    runner.on("fail", (subject, error) =>
      tell(subject.type === "hook" ? "hook-failed" : "failed", subject, error),
    );
  }

  /** mocha may end the process right after this: nothing may be left in the pipe. */
  done(failures: number, then: (failures: number) => void): void {
    process.stdout.write("", () => then(failures));
  }
}

function tell(event: string, subject: Runnable, error?: unknown): void {
  const file = subject.file ?? fileOf(subject.parent);
  const titles = subject.type === "hook" ? (subject.parent?.titlePath() ?? []) : subject.titlePath();
  const document = {
    event,
    file,
    titles: titles.filter((title) => title !== ""),
    ...(subject.type === "hook" ? { hook: subject.title } : {}),
    ...(subject.duration === undefined ? {} : { milliseconds: subject.duration }),
    ...(event === "failed" || event === "hook-failed" ? { error: describe(error) } : {}),
  };
  process.stdout.write(`${mark}${JSON.stringify(document)}\n`);
}

/** A hook at the outermost level belongs to no file; the first file there is stands for it. */
function fileOf(suite: Suite | undefined): string | undefined {
  return suite?.file ?? suite?.suites.map(fileOf).find((file) => file !== undefined);
}

function describe(error: unknown): object {
  if (typeof error !== "object" || error === null) return { message: util.inspect(error) };
  const { message, stack, expected, actual, showDiff, name } = error as Record<string, unknown>;
  const compares = showDiff !== false && ("expected" in error || "actual" in error);
  const text = typeof message === "string" && message !== "" ? message : String(name ?? util.inspect(error));
  return {
    message: text,
    ...(typeof stack === "string" ? { stack } : {}),
    ...(compares ? { expected: show(expected), actual: show(actual) } : {}),
  };
}

/** With sorted keys and one entry a line, so that two values differ only where they differ. */
function show(value: unknown): string {
  return typeof value === "string" ? value : util.inspect(value, { depth: 20, sorted: true, compact: false });
}

/** Leaves only what was asked for. */
function select(root: Suite, files: Selection): void {
  const isWanted = (file: string | undefined, titles: readonly string[]): boolean => {
    const wanted = file === undefined ? undefined : files[file];
    if (wanted === undefined || wanted === true) return wanted === true;
    return wanted.some((path) => path.every((title, index) => titles[index] === title));
  };
  const prune = (suite: Suite): void => {
    suite.tests = suite.tests.filter((test) => isWanted(test.file, test.titlePath()));
    for (const inner of suite.suites) prune(inner);
    suite.suites = suite.suites.filter((inner) => inner.tests.length > 0 || inner.suites.length > 0);
  };
  prune(root);
}

export = TolboothReporter;
