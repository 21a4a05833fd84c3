import { readSources } from "../project/index.js";
import type { Host, LongOperation } from "../ports.js";
import type { Project } from "../project/types.js";
import { runForgeTests } from "./forge/run-forge-tests.js";
import type { ForgeTools } from "./forge/tools.js";
import { findMochaTests } from "./mocha/find-mocha-tests.js";
import { runMochaTests } from "./mocha/run-mocha-tests.js";
import type { MochaTools } from "./mocha/tools.js";
import { wholeGroups } from "./select.js";
import { findSolidityTests, listTestSources } from "./solidity/find-solidity-tests.js";
import type { CoveredFile, TestEvent, TestNode, TestRunner } from "./types.js";

/** What a host gives to run tests with. Each is asked for only when there are such tests to run. */
export interface TestTools {
  forge(): Promise<ForgeTools>;
  mocha(): Promise<MochaTools>;
}

/** What is to be run. */
export interface TestRequest {
  /** The project's tests, as `findTests` gives them. */
  readonly tests: readonly TestNode[];
  /** Tests or groups of them. Default: all. */
  readonly ids?: ReadonlySet<string> | undefined;
  /** Count which lines of Solidity are run. mocha tests are then run as ever. */
  readonly coverage?: boolean;
}

/**
 * Every test of a project, Solidity's first, one node for each file. Nothing is run, and files with errors are read as
 * far as they can be.
 * @param overlay Unsaved text of open editors by absolute path.
 */
export async function findTests(
  host: Host,
  project: Project,
  options: { readonly overlay?: ReadonlyMap<string, string>; readonly signal?: AbortSignal | undefined } = {},
): Promise<TestNode[]> {
  const entries = await listTestSources(host.files, project);
  const solidity =
    entries.length === 0
      ? []
      : findSolidityTests(await readSources(host.files, project, { ...options, entries }));
  return [...solidity, ...(await findMochaTests(host.files, project, options))];
}

/**
 * Runs tests, those of one runner after those of the other, and tells of each when it ends.
 *
 * @returns of a run with coverage, how often the lines of the project's Solidity were run
 * @throws FORGE_NOT_FOUND, MOCHA_NOT_FOUND, TEST_RUN_FAILED, OPERATION_CANCELLED
 */
export async function runTests(
  host: Host,
  project: Project,
  tools: TestTools,
  request: TestRequest,
  onEvent: (event: TestEvent) => void,
  operation: LongOperation = {},
): Promise<{ readonly coverage: readonly CoveredFile[] }> {
  const of = (runner: TestRunner): TestNode[] => request.tests.filter((one) => one.runner === runner);
  const isWanted = (tests: readonly TestNode[]): boolean => wholeGroups(tests, request.ids).length > 0;
  const { ids, coverage = false } = request;
  const [forge, mocha] = [of("forge"), of("mocha")];
  const run = isWanted(forge)
    ? await runForgeTests(
        host,
        project,
        await tools.forge(),
        { tests: forge, ids, coverage },
        onEvent,
        operation,
      )
    : { coverage: [] };
  if (isWanted(mocha))
    await runMochaTests(host, project, await tools.mocha(), { tests: mocha, ids }, onEvent, operation);
  return run;
}
