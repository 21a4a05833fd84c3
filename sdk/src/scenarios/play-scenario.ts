import { randomBytes } from "ethers";
import { isTolboothError, throwIfCancelled, TolboothError } from "../errors/index.js";
import { ask } from "../deploy/ask.js";
import { readDeployments } from "../deploy/records.js";
import type { FindPlanArtifact } from "../deploy/plan/types.js";
import type { DeployContext } from "../deploy/request-types.js";
import type { LocalNetwork } from "../networks/local-types.js";
import type { LongOperation } from "../ports.js";
import { checkScenario } from "./check-scenario.js";
import { StepPlayer } from "./play-step.js";
import { problemText } from "./read-scenario.js";
import { ScenarioState } from "./scenario-state.js";
import type { Scenario, ScenarioResult, ScenarioStepResult } from "./types.js";

/** Where and how a scenario is played. */
export interface ScenarioStage {
  readonly context: DeployContext;
  /** Finds compiled contracts. */
  readonly find: FindPlanArtifact;
  /** Moves the clock and makes blocks: the local network, where it is one that Tolbooth runs. */
  readonly clock?: Pick<LocalNetwork, "travel" | "mine"> | undefined;
  /**
   * The key behind `{"$movement": …}`. Without it each run takes a new one, so that the same declaration is a new
   * movement each time.
   */
  readonly epochKey?: Uint8Array | undefined;
}

/** A scenario that was checked against its network and can be played, once. */
export interface PreparedScenario {
  readonly scenario: Scenario;
  /** Plays the next step. After one that failed, the others are not run. */
  playNext(operation?: LongOperation): Promise<ScenarioStepResult>;
}

/**
 * Checks a scenario against the network that it is to run on. Nothing is sent.
 * @throws SCENARIO_INVALID with every problem, KEY_MISPLACED, NETWORK_UNREACHABLE
 */
export async function prepareScenario(scenario: Scenario, stage: ScenarioStage): Promise<PreparedScenario> {
  const { context } = stage;
  const { host, project, connection } = context;
  const deployments = await readDeployments(host.files, project, connection.network.name);
  const accounts = await connection.accounts();
  await checkScenario(scenario, {
    find: stage.find,
    deployments,
    accounts,
    agencies: project.agencies,
    knownContracts: context.knownContracts ?? [],
    canMoveClock: stage.clock !== undefined,
    codeAt: (address) => ask<string>(connection, "eth_getCode", [address, "latest"]),
  });
  let now = 0;
  const epochKey = stage.epochKey ?? randomBytes(32);
  const state = new ScenarioState(scenario, deployments, accounts, project.agencies, {
    now: () => now,
    random: (count) => randomBytes(count),
    epochKey: () => epochKey,
  });
  const player = new StepPlayer(scenario, stage, state);
  let next = 0;
  let failed = false;
  return {
    scenario,
    async playNext(operation = {}) {
      const index = next;
      const step = scenario.steps[index];
      if (!step) throw new TolboothError("INTERNAL", { problem: "the scenario has no further step" });
      next += 1;
      const line = scenario.source.line(step.path);
      const head = { index, kind: step.kind, title: step.title, line };
      if (failed) return { ...head, status: "not-run", problems: [] };
      throwIfCancelled(operation.signal, `Playing ${scenario.file}`);
      now = await chainTime(context, operation.signal);
      const result = { ...head, ...(await player.play(step, operation)) };
      failed = result.status === "failed";
      return result;
    },
  };
}

/**
 * Plays a scenario to its end, or to the first step that is not as expected.
 * @param onStep is told of each step as it is done
 * @throws OPERATION_CANCELLED
 */
export async function playScenario(
  prepared: PreparedScenario,
  network: string,
  onStep: (result: ScenarioStepResult) => void = () => undefined,
  operation: LongOperation = {},
): Promise<ScenarioResult> {
  const { scenario } = prepared;
  const steps: ScenarioStepResult[] = [];
  for (const [index, step] of scenario.steps.entries()) {
    operation.progress?.report({ message: step.title, fraction: index / scenario.steps.length });
    const result = await prepared.playNext(operation);
    steps.push(result);
    onStep(result);
  }
  const ok = steps.every(({ status }) => status === "passed");
  return { file: scenario.file, title: scenario.title, network, ok, steps };
}

/** The error for a step that was not as expected, where one was not. */
export function scenarioFailure(result: ScenarioResult): TolboothError | undefined {
  const failed = result.steps.find(({ status }) => status === "failed");
  return failed && stepFailure(result.file, failed);
}

/** The same for one step. */
export function stepFailure(file: string, step: ScenarioStepResult): TolboothError {
  return new TolboothError("SCENARIO_NOT_AS_EXPECTED", {
    file,
    line: step.line,
    step: step.index + 1,
    title: step.title,
    problems: step.problems.map(problemText),
    ...(step.errorCode !== undefined && { errorCode: step.errorCode }),
  });
}

/** What the clock of the next block will say. Nodes that make no such block answer for the last one. */
async function chainTime({ connection }: DeployContext, signal: AbortSignal | undefined): Promise<number> {
  for (const block of ["pending", "latest"])
    try {
      const found = await ask<{ timestamp?: string } | null>(
        connection,
        "eth_getBlockByNumber",
        [block, false],
        signal,
      );
      if (found?.timestamp !== undefined) return Number(found.timestamp);
    } catch (error) {
      if (block === "latest" || !isTolboothError(error, "NETWORK_REFUSED")) throw error;
    }
  return Math.floor(Date.now() / 1000);
}
