import { randomBytes } from "node:crypto";
import path from "node:path";
import { TolboothError, throwIfCancelled } from "../../errors/index.js";
import type { Host, LongOperation } from "../../ports.js";
import type { Project } from "../../project/types.js";
import { leavesOf, wholeGroups } from "../select.js";
import { placeOfFunction } from "../solidity/find-solidity-tests.js";
import { forgeId } from "../test-ids.js";
import { mergeCoverage, readLcov } from "../coverage/lcov.js";
import type { CoveredFile, FoundTest, TestEvent, TestNode, TestOutcome } from "../types.js";
import { forgeCompileErrors } from "./compile-errors.js";
import { FailureReader } from "./failure.js";
import { readForgeArtifacts } from "./forge-artifacts.js";
import { prepareForge, reasonIn, type ForgeSetting } from "./forge-configuration.js";
import { forgePasses, testFilters } from "./forge-filter.js";
import { readForgeJson, type ForgeJsonResult } from "./forge-json.js";
import { ForgeOutputReader, traceIn, type ForgeTextResult, type ForgeTextSuite } from "./forge-output.js";
import type { ForgeTools } from "./tools.js";

/** What is to be run. */
export interface ForgeRequest {
  /** The project's Solidity tests, as `findSolidityTests` gives them. */
  readonly tests: readonly TestNode[];
  /** Tests or groups of them. Default: all. */
  readonly ids?: ReadonlySet<string> | undefined;
  readonly coverage?: boolean;
}

/** What a run leaves beside its events. */
export interface ForgeRun {
  /** Of a run with coverage, the project's own files. */
  readonly coverage: readonly CoveredFile[];
}

/**
 * Runs Solidity tests with forge and tells of each as soon as its contract is done. What fails is run once more by
 * itself, instruction by instruction, to find the line: that costs nothing where nothing fails.
 *
 * @throws TESTS_NOT_FOUND, TEST_RUN_FAILED, OPERATION_CANCELLED. Contracts that do not compile are no exception: every
 * test that was asked for then ends as `errored`, at the compiler's line.
 */
export async function runForgeTests(
  host: Host,
  project: Project,
  tools: ForgeTools,
  request: ForgeRequest,
  onEvent: (event: TestEvent) => void,
  operation: LongOperation = {},
): Promise<ForgeRun> {
  throwIfCancelled(operation.signal, "Running the tests");
  const setting = await prepareForge(host, project, tools, operation);
  const wanted = wholeGroups(request.tests, request.ids);
  if (wanted.length === 0) throw new TolboothError("TESTS_NOT_FOUND", { where: project.root });
  const leaves = leavesOf(wanted.map(({ node }) => node));
  const known = new Set(leavesOf(request.tests).map(({ id }) => id));
  const run = new ForgeTestRun(host, project, setting, leaves, known, onEvent, operation.signal);
  for (const { id } of leaves) onEvent({ kind: "started", id });
  const coverage: CoveredFile[] = [];
  for (const filters of forgePasses(wanted, request.ids === undefined))
    coverage.push(...(await run.pass(filters, request.coverage === true)));
  run.endRest();
  return { coverage: mergeCoverage(coverage) };
}

class ForgeTestRun {
  private readonly waiting: Map<string, TestNode>;
  private readonly contracts: ReadonlySet<string>;
  private readonly seed: readonly string[];

  constructor(
    private readonly host: Host,
    private readonly project: Project,
    private readonly setting: ForgeSetting,
    leaves: readonly TestNode[],
    private readonly known: ReadonlySet<string>,
    private readonly onEvent: (event: TestEvent) => void,
    private readonly signal: AbortSignal | undefined,
  ) {
    this.waiting = new Map(leaves.map((leaf) => [leaf.id, leaf]));
    // One seed for the run and for the second look at what failed, so that both generate the same.
    this.seed = setting.hasSeed ? [] : ["--fuzz-seed", `0x${randomBytes(32).toString("hex")}`];
    this.contracts = new Set(leaves.map(({ id }) => id.slice(0, id.lastIndexOf(":"))));
  }

  /** One start of forge, and of those that it takes to look at what failed. */
  async pass(filters: readonly string[], coverage: boolean): Promise<CoveredFile[]> {
    const reader = new ForgeOutputReader();
    const problems: string[] = [];
    const report = path.join(this.project.root, ".tolbooth", "forge", "lcov.info");
    const verb = coverage ? ["coverage", "--report", "lcov", "--report-file", report] : ["test"];
    let suites = 0;
    let looking: Promise<void> = Promise.resolve();
    let failure: unknown;
    // Makes its folder, and leaves nothing of an earlier run to be taken for this one's.
    if (coverage) await this.host.files.writeFileAtomic(report, "");
    const words = [...verb, "-vvv", "--color", "never", ...this.seed, ...filters];
    const exit = await this.forge(words, this.setting.environment, (line, stream) => {
      this.onEvent({ kind: "output", line });
      if (stream === "error") problems.push(line);
      const suite = stream === "out" ? reader.take(line) : undefined;
      if (!suite) return;
      suites++;
      // One at a time, beside the run that goes on.
      looking = looking.then(() => this.settle(suite)).catch((error: unknown) => void (failure ??= error));
    });
    await looking;
    throwIfCancelled(this.signal, "Running the tests");
    if (failure !== undefined) throw failure as Error;
    if (suites === 0 && exit !== 0) await this.explain(problems, exit);
    return coverage && suites > 0 ? readLcov(this.host.files, report, this.project.root) : [];
  }

  private forge(
    args: readonly string[],
    environment: ForgeSetting["environment"],
    onLine: (line: string, stream: "out" | "error") => void,
  ): Promise<number | string> {
    const { program, cwd } = this.setting;
    return this.host.processes.run(program, args, { cwd, environment, signal: this.signal, onLine });
  }

  /** Tells what became of a contract's tests. */
  private async settle(suite: ForgeTextSuite): Promise<void> {
    const { unit, contract } = suite;
    const id = forgeId(unit, contract);
    // A library's tests that came along are nobody's here.
    if (!this.contracts.has(id) || this.signal?.aborted) return;
    const setUp = suite.results.find(({ test }) => test === "setUp");
    const failed = suite.results.filter(({ status }) => status === "failed");
    for (const result of suite.results)
      if (result.status !== "failed") this.end(unit, contract, result.test, outcomeOf(result));
    if (failed.length === 0 && suite.complete) return;
    const details = await this.lookAt(unit, contract, suite.complete ? failed.map(({ test }) => test) : []);
    const artifacts = await readForgeArtifacts(this.host.files, this.setting.cwd, this.setting.look);
    const failures = new FailureReader(this.host.files, this.project, artifacts);
    const read = async (one: ForgeTextResult): Promise<TestOutcome> => {
      const found = details.get(one.test);
      const trace = traceIn(one.text);
      // Where it passes the second time, what forge said the first time is all there is to tell.
      const failure =
        found?.status === "Failure"
          ? await failures.read(found, { unit, contract }, trace)
          : { message: reasonOf(one.text), frames: [], ...(trace === undefined ? {} : { trace }) };
      return { ...outcomeOf(one), failure };
    };
    if (setUp?.status === "failed") return this.endAll(id, await this.setUpOutcome(suite, await read(setUp)));
    for (const one of failed) this.end(unit, contract, one.test, await read(one));
    if (suite.complete) return;
    for (const [test, found] of details)
      this.end(unit, contract, test, {
        status: found.status === "Success" ? "passed" : found.status === "Failure" ? "failed" : "skipped",
        ...(found.status === "Failure"
          ? { failure: await failures.read(found, { unit, contract }, undefined) }
          : {}),
      });
  }

  /** forge keeps neither instructions nor a trace of a set-up that failed: the trace is asked for, the line is setUp's. */
  private async setUpOutcome({ unit, contract }: ForgeTextSuite, outcome: TestOutcome): Promise<TestOutcome> {
    const reader = new ForgeOutputReader();
    let text = "";
    const words = ["test", "-vvvv", "--color", "never", ...this.seed, ...testFilters(unit, contract, [])];
    await this.forge(words, this.setting.environment, (line, stream) => {
      const suite = stream === "out" ? reader.take(line) : undefined;
      text = suite?.results.find(({ test }) => test === "setUp")?.text ?? text;
    });
    const trace = traceIn(text);
    const place = placeOfFunction(this.setting.sources, unit, contract, "setUp");
    const failure = {
      message: "it failed without a reason",
      frames: [],
      ...(place ? { place } : {}),
      ...outcome.failure,
      ...(trace === undefined ? {} : { trace }),
    };
    return { status: "errored", failure };
  }

  /** Runs tests of one contract again, with every instruction recorded. What was generated is generated again. */
  private async lookAt(
    unit: string,
    contract: string,
    tests: readonly string[],
  ): Promise<Map<string, ForgeJsonResult>> {
    const names = tests.filter((test) => test !== "setUp");
    const lines: string[] = [];
    await this.forge(
      ["test", "--json", "-vvvvv", ...this.seed, ...testFilters(unit, contract, names)],
      this.setting.look.environment,
      (line, stream) => void (stream === "out" && lines.push(line)),
    );
    const document = readForgeJson(lines) ?? {};
    const results = Object.entries(document).find(
      ([name]) => name.replaceAll("\\", "/") === `${unit}:${contract}`,
    );
    return new Map(
      Object.entries(results?.[1].test_results ?? {}).map(([signature, result]) => [
        signature.split("(", 1)[0]!,
        result,
      ]),
    );
  }

  private end(unit: string, contract: string, test: string, outcome: TestOutcome): void {
    const id = forgeId(unit, contract, test);
    const wasWaiting = this.waiting.delete(id);
    // One that was told already, or that another's filter let through, is not told.
    if (!wasWaiting && this.known.has(id)) return;
    if (!wasWaiting)
      this.onEvent({ kind: "found", test: foundTest(this.project.root, unit, contract, test) });
    this.onEvent({ kind: "ended", id, outcome });
  }

  private endAll(contractId: string, outcome: TestOutcome): void {
    for (const id of [...this.waiting.keys()])
      if (id.startsWith(`${contractId}:`)) {
        this.waiting.delete(id);
        this.onEvent({ kind: "ended", id, outcome });
      }
  }

  /** What is still waiting at the end was not run: forge does not say why. */
  endRest(): void {
    const message =
      "forge did not run this test. A contract whose constructor takes arguments cannot be run.";
    for (const id of this.waiting.keys())
      this.onEvent({ kind: "ended", id, outcome: { status: "errored", failure: { message, frames: [] } } });
    this.waiting.clear();
  }

  /** forge stopped before any test: mostly because a contract does not compile. */
  private async explain(problems: readonly string[], exit: number | string): Promise<void> {
    const errors = await forgeCompileErrors(this.host, this.setting, this.signal);
    throwIfCancelled(this.signal, "Running the tests");
    const [first] = errors;
    if (!first)
      throw new TolboothError("TEST_RUN_FAILED", { program: "forge", reason: reasonIn(problems, exit) });
    for (const [id, node] of this.waiting) {
      const own = errors.find(({ place }) => place?.path === node.path) ?? first;
      const failure = { message: own.message, frames: [], ...(own.place ? { place: own.place } : {}) };
      this.onEvent({ kind: "ended", id, outcome: { status: "errored", failure } });
    }
    this.waiting.clear();
  }
}

/** A test that the sources did not show, such as one of a base that could not be found. */
function foundTest(root: string, unit: string, contract: string, test: string): FoundTest {
  return {
    runner: "forge",
    path: path.resolve(root, unit),
    chain: [
      { id: forgeId(unit), label: unit, kind: "file" },
      { id: forgeId(unit, contract), label: contract, kind: "contract" },
      { id: forgeId(unit, contract, test), label: test, kind: "unit" },
    ],
  };
}

/** `[FAIL: not wanted] test_x() (gas: 1)` says "not wanted". */
function reasonOf(text: string): string {
  const found = /^\[FAIL(?:: (.*?))?(?:; counterexample: .*)?\](?: \w+\(|$)/m.exec(text)?.[1];
  return found ?? "it failed without a reason";
}

function outcomeOf({ status, gas, runs, calls }: ForgeTextResult): TestOutcome {
  return {
    status,
    ...(gas === undefined ? {} : { gas }),
    ...(runs === undefined ? {} : { runs }),
    ...(calls === undefined ? {} : { calls }),
  };
}
