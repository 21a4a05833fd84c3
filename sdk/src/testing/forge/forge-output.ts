import type { TestStatus } from "../types.js";

/** One test as forge's text for people tells of it. What failed is only named here: the details come from its JSON. */
export interface ForgeTextResult {
  /** Function name; `setUp` where the contract could not be set up. */
  readonly test: string;
  readonly status: TestStatus;
  readonly gas?: number;
  readonly runs?: number;
  readonly calls?: number;
  /** What forge printed for it: reason, counterexample, logs and call trace. */
  readonly text: string;
}

/** A test contract that forge has finished with. */
export interface ForgeTextSuite {
  /** File from the project's root, with `/`, or an absolute path. */
  readonly unit: string;
  readonly contract: string;
  readonly results: readonly ForgeTextResult[];
  /** Whether every result that forge counted was understood. */
  readonly complete: boolean;
}

const suiteBegin = /^Ran (\d+) tests? for (.+):([A-Za-z_$][\w$]*)$/;
const suiteEnd = /^Suite result: \w+\. (\d+) passed; (\d+) failed; (\d+) skipped;/;
const resultBegin = /^\[(PASS|FAIL|SKIP)\b/;
/** `] test_adds(uint256) (gas: 51552)`, `test_x() (runs: 256, μ: 52106, ~: 52106)`; of an invariant on a line of its own. */
const resultName = /(?:^|\s)([A-Za-z_$][\w$]*)\([^\s]*\) \((gas|runs): (\d+)(?:, [^)]*)?\)\s*$/;

/**
 * Reads what `forge test` prints for people, line by line, because it is the only thing that forge says while it runs:
 * its JSON comes in one piece at the very end.
 */
export class ForgeOutputReader {
  private suite: { unit: string; contract: string; blocks: string[][] } | undefined;

  /** Takes a line of standard output. Gives the suite that it ends, if it ends one. */
  take(line: string): ForgeTextSuite | undefined {
    const begin = suiteBegin.exec(line);
    if (begin) {
      this.suite = { unit: begin[2]!.replaceAll("\\", "/"), contract: begin[3]!, blocks: [] };
      return undefined;
    }
    if (!this.suite) return undefined;
    const end = suiteEnd.exec(line);
    if (!end) {
      if (resultBegin.test(line)) this.suite.blocks.push([line]);
      else this.suite.blocks.at(-1)?.push(line);
      return undefined;
    }
    const { unit, contract, blocks } = this.suite;
    this.suite = undefined;
    const results = blocks.flatMap((block) => resultOf(block) ?? []);
    const counted = [end[1], end[2], end[3]].map(Number);
    const understood = (["passed", "failed", "skipped"] as const).map(
      (status) => results.filter((one) => one.status === status).length,
    );
    const complete = counted.every((count, index) => count === understood[index]);
    return { unit, contract, results, complete };
  }
}

function resultOf(block: readonly string[]): ForgeTextResult | undefined {
  const status = statuses[resultBegin.exec(block[0]!)?.[1] ?? ""];
  const traces = block.findIndex((line) => line === "Traces:" || line === "Logs:");
  const head = block.slice(0, traces < 0 ? undefined : traces);
  const name = head.map((line) => resultName.exec(line)).findLast((found) => found !== null);
  if (!status || !name) return undefined;
  const line = name.input;
  const number = (label: string): number | undefined => {
    const found = new RegExp(`[(,] ?${label}: (\\d+)[,)]`).exec(line.slice(name.index))?.[1];
    return found === undefined ? undefined : Number(found);
  };
  const gas = number("gas") ?? number("~");
  const runs = number("runs");
  const calls = number("calls");
  return {
    test: name[1]!,
    status,
    ...(gas === undefined ? {} : { gas }),
    ...(runs === undefined ? {} : { runs }),
    ...(calls === undefined ? {} : { calls }),
    text: block.join("\n").trimEnd(),
  };
}

const statuses: Readonly<Record<string, TestStatus>> = { PASS: "passed", FAIL: "failed", SKIP: "skipped" };

/** The call trace in what forge printed for a test. */
export function traceIn(text: string): string | undefined {
  const lines = text.split("\n");
  const from = lines.indexOf("Traces:");
  if (from < 0) return undefined;
  const backtrace = lines.indexOf("Backtrace:", from);
  const trace = lines.slice(from + 1, backtrace < 0 ? undefined : backtrace).join("\n");
  return trace.replace(/^\n+|\s+$/g, "");
}

/** What the test wrote with `console.log` and the like. */
export function logsIn(text: string): string | undefined {
  const lines = text.split("\n");
  const from = lines.indexOf("Logs:");
  if (from < 0) return undefined;
  const end = lines.findIndex((line, index) => index > from && line === "");
  return lines
    .slice(from + 1, end < 0 ? undefined : end)
    .map((line) => line.replace(/^ {2}/, ""))
    .join("\n");
}
