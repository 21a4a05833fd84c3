import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { canonicalJsonHash } from "../privacy/index.js";
import { listArtifacts, readArtifact, readBuildInput } from "../artifacts/index.js";
import { compiledFrom, type FindPlanArtifact, type JsonValue } from "../deploy/index.js";
import type { Host, LongOperation } from "../ports.js";
import type { Project } from "../project/index.js";
import {
  decodeScenario,
  parseScenario,
  playScenario,
  prepareScenario,
  readScenario,
  stepFailure,
  type PreparedScenario,
  type Scenario,
  type ScenarioResult,
  type ScenarioStage,
  type ScenarioStepResult,
} from "../scenarios/index.js";
import { startOwnChain, type OwnChain } from "./own-chain.js";
import { openProject, type ProjectSession } from "./session.js";

/** How scenarios are run. */
export interface RunScenarioOptions extends LongOperation {
  /** Folder of the project. Default: the one that the file lies in. */
  readonly project?: string;
  /** Told of each step as it is done. */
  readonly onStep?: (step: ScenarioStepResult) => void;
}

/**
 * Compiles the project and plays a scenario on a chain of its own, begun anew.
 *
 * @example
 * const result = await runScenario("scenario/release.scenario.json");
 * assert.ok(result.ok);
 * @returns what became of each step; a step that is not as expected is no exception
 * @throws SCENARIO_INVALID, COMPILE_FAILED, FILE_NOT_FOUND
 */
export async function runScenario(file: string, options: RunScenarioOptions = {}): Promise<ScenarioResult> {
  const absolute = path.resolve(file);
  const session = await openProject(options.project ?? path.dirname(absolute));
  try {
    const scenario = await readScenario(session.host.files, absolute);
    const { prepared, chain } = await prepare(session, scenario, options);
    try {
      return await playScenario(prepared, chain.connection.network.name, options.onStep, options);
    } finally {
      await chain.close();
    }
  } finally {
    await session.close();
  }
}

/**
 * Makes a scenario a `describe` of mocha, with an `it` for each step. After a step that failed, the later ones are left
 * out.
 *
 * @example
 * describeScenario(new URL("../scenario/release.scenario.json", import.meta.url));
 */
export function describeScenario(file: string | URL, options: { readonly project?: string } = {}): void {
  const absolute = path.resolve(file instanceof URL ? fileURLToPath(file) : file);
  const mocha = globalThis as unknown as Mocha;
  let scenario: Scenario;
  try {
    scenario = parseScenario(decodeScenario(readFileSync(absolute), absolute), absolute);
  } catch (error) {
    mocha.describe(path.basename(absolute), () => {
      mocha.it("can be read", () => {
        throw error;
      });
    });
    return;
  }
  mocha.describe(scenario.title, () => {
    let session: ProjectSession | undefined;
    let stage: { prepared: PreparedScenario; chain: OwnChain } | undefined;
    mocha.before(async function () {
      this.timeout(120_000);
      session = await openProject(options.project ?? path.dirname(absolute));
      stage = await prepare(session, scenario, {});
    });
    mocha.after(async () => {
      await stage?.chain.close();
      await session?.close();
    });
    for (const { title } of scenario.steps)
      mocha.it(title, async function () {
        this.timeout(60_000);
        const result = await stage!.prepared.playNext();
        if (result.status === "not-run") this.skip();
        if (result.status === "failed") throw stepFailure(absolute, result);
      });
  });
}

/** What is used of mocha, which is there when its tests are loaded. */
interface Mocha {
  describe(title: string, body: () => void): void;
  it(title: string, body: (this: { skip(): void; timeout(milliseconds: number): void }) => unknown): void;
  before(body: (this: { timeout(milliseconds: number): void }) => unknown): void;
  after(body: () => unknown): void;
}

async function prepare(
  session: ProjectSession,
  scenario: Scenario,
  operation: LongOperation,
): Promise<{ prepared: PreparedScenario; chain: OwnChain }> {
  await session.compile(operation);
  const { host, project } = session;
  const chain = await startOwnChain(host, project, "a scenario", operation);
  try {
    const prepared = await prepareScenario(scenario, await ownStage(host, project, chain));
    return { prepared, chain };
  } catch (error) {
    await chain.close();
    throw error;
  }
}

/** A stage on a chain of its own. */
export async function ownStage(
  host: Host,
  project: Project,
  chain: OwnChain,
  find: FindPlanArtifact = compiledArtifacts(host, project),
): Promise<ScenarioStage> {
  const artifacts = await listArtifacts(host.files, project);
  return {
    context: {
      host,
      project: chain.project,
      connection: chain.connection,
      knownContracts: artifacts.map(({ contractName, abi }) => ({ name: contractName, abi })),
    },
    find,
    clock: chain.network,
  };
}

/** Finds contracts among those that the project's last build left. */
export function compiledArtifacts(host: Host, project: Project): FindPlanArtifact {
  return async (contract) => {
    const artifact = await readArtifact(host.files, project, contract);
    const input = await readBuildInput(host.files, project, artifact);
    return {
      artifact,
      inputHash: input === undefined ? undefined : canonicalJsonHash(input as JsonValue),
      compiledFrom: compiledFrom(input),
    };
  };
}
