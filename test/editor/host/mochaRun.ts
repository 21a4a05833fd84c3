/** Runs mocha inside the process it is called in: the extension host, or the one that drives the browser. */
import { appendFileSync } from "node:fs";
import Mocha from "mocha";
import { colourVariable, resultsVariable, type ResultEvent, type TestCounts } from "./results.js";

export interface MochaRunOptions {
  /** What the tests run in, for the person who reads the output. */
  readonly host: string;
  /** Per test, in milliseconds. */
  readonly timeoutMs: number;
  /** Declares the tests: called once, when `describe` and `it` exist. */
  readonly load: () => Promise<void>;
  /** Called when a test or a hook fails, before the hooks that clean up. */
  readonly onFailure?: () => void;
}

/** mocha's `spec` reporter, its lines going to the results file where one is named. */
class ResultsReporter extends Mocha.reporters.Spec {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    const file = process.env[resultsVariable];
    const base = Mocha.reporters.Base;
    base.useColors = process.env[colourVariable] === "1";
    if (file)
      base.consoleLog = (...parts: unknown[]) => send(file, { kind: "line", text: formatLine(parts) });
    super(runner, options);
    if (file) sendTests(file, runner);
  }
}

function formatLine(parts: readonly unknown[]): string {
  const [pattern, ...values] = parts;
  // mocha writes with %s and %d only.
  const text = String(pattern ?? "").replace(/%[sd]/g, () => String(values.shift() ?? ""));
  return [text, ...values.map(String)].join(" ");
}

function sendTests(file: string, runner: Mocha.Runner): void {
  const sendTest = (state: keyof TestCounts) => (test: Mocha.Runnable, error?: Error) => {
    const text = error && (error.stack ?? error.message);
    send(file, {
      kind: "test",
      state,
      title: test.fullTitle(),
      ...(text === undefined ? {} : { error: text }),
    });
  };
  runner.on("pass", sendTest("passed")).on("fail", sendTest("failed")).on("pending", sendTest("skipped"));
}

function send(file: string, event: ResultEvent): void {
  appendFileSync(file, `${JSON.stringify(event)}\n`);
}

/** @throws when no test ran; a run that finds nothing must not pass. */
export async function runMocha(options: MochaRunOptions): Promise<TestCounts> {
  const file = process.env[resultsVariable];
  if (file) send(file, { kind: "start", format: "tolbooth/test-results", version: 1, host: options.host });
  const grep = process.env["TOLBOOTH_TEST_GREP"];
  const mocha = new Mocha({
    ui: "bdd",
    timeout: options.timeoutMs,
    slow: options.timeoutMs / 4,
    forbidOnly: true,
    reporter: ResultsReporter as unknown as Mocha.ReporterConstructor,
    ...(grep ? { grep } : {}),
  });
  // Gives `describe`, `it` and the hooks to the modules that are loaded next.
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  await options.load();
  const counts = await new Promise<TestCounts>((resolve) => {
    const runner = mocha.run(() => {
      const { passes = 0, failures = 0, pending = 0 } = runner.stats ?? {};
      resolve({ passed: passes, failed: failures, skipped: pending });
    });
    runner.on("fail", () => options.onFailure?.());
  });
  if (counts.passed + counts.failed + counts.skipped === 0) {
    if (file) send(file, { kind: "line", text: "No test was found." });
    throw new Error("No test was found.");
  }
  if (file) send(file, { kind: "end", ...counts });
  return counts;
}
