import path from "node:path";
import type { Command } from "commander";
import {
  listScenarios,
  playScenario,
  prepareScenario,
  problemText,
  readScenario,
  recordScenario,
  SCENARIO_SUFFIX,
  scenarioFailure,
  scenarioFile,
  TolboothError,
  writeScenario,
  type Project,
  type Scenario,
  type ScenarioResult,
} from "@tolbooth/sdk";
import { deployContext, networkResult, withConnection } from "../frame/connected.js";
import { projectPath, shownPath, type CommandContext, type Run } from "../frame/context.js";
import type { Outcome } from "../frame/envelope.js";
import { addNetworkOption } from "../frame/network-option.js";
import { withStage } from "../frame/scenario-stage.js";
import { resultText } from "../frame/scenario-text.js";

/** `tolbooth scenario …`: what somebody does with contracts, and what must come of it, as files. */
export function registerScenario(program: Command, run: Run): void {
  const scenario = program
    .command("scenario")
    .description("Scenarios: files that say who does what with contracts, and what must come of it.");
  scenario
    .command("run")
    .description("Plays scenarios. Ends with 1 when something is not as expected.")
    .argument("[files...]", "files, or names in the folder scenario (default: all of the project)")
    .option("--network <name>", "play on this network (default: on a chain of its own, begun anew)")
    .action((files: string[], options: { network?: string }) =>
      run((context) => runScenarios(context, files, options.network)),
    );
  scenario
    .command("list")
    .description("Lists the project's scenarios.")
    .action(() => run(listAll));
  addNetworkOption(
    scenario
      .command("record")
      .description("Makes a scenario of what was sent to the project's contracts.")
      .argument("<name>", "name of the scenario")
      .option("--title <text>", "what it is about (default: its name)")
      .option("--from-block <number>", "first block (default: 0)")
      .option("--to-block <number>", "last block (default: the newest)")
      .option("--force", "write over a file that is there"),
  ).action((name: string, options: RecordOptions) => run((context) => record(context, name, options)));
}

async function runScenarios(
  context: CommandContext,
  given: readonly string[],
  network: string | undefined,
): Promise<Outcome> {
  const project = await context.project();
  const files = await filesOf(context, project, given);
  // All are read before one is played: a mistake in the last one is no surprise after an hour.
  const scenarios: Scenario[] = [];
  for (const file of files) scenarios.push(await readScenario(context.host.files, file));
  const results: ScenarioResult[] = [];
  for (const scenario of scenarios)
    results.push(
      await withStage(context, project, network, async (stage) =>
        playScenario(
          await prepareScenario(scenario, stage),
          stage.context.connection.network.name,
          () => undefined,
          context.operation,
        ),
      ),
    );
  return {
    result: {
      ownChain: network === undefined,
      scenarios: results.map((one) => ({ ...one, file: projectPath(project, one.file) })),
    },
    text: results.map((one) => resultText(context, one)).join("\n\n"),
    failure: results.map(scenarioFailure).find((one) => one !== undefined),
  };
}

/** Files as given, from where the command was started; names as they stand in the folder. */
async function filesOf(
  context: CommandContext,
  project: Project,
  given: readonly string[],
): Promise<string[]> {
  if (given.length > 0)
    return given.map((one) =>
      one.endsWith(".json") ? path.resolve(context.startFolder, one) : scenarioFile(project, one),
    );
  const all = await listScenarios(context.host.files, project);
  if (all.length > 0) return all;
  throw new TolboothError("WRONG_USAGE", {
    problem: `There is no scenario in ${path.join(project.root, "scenario")}. Their names end in ${SCENARIO_SUFFIX}.`,
  });
}

async function listAll(context: CommandContext): Promise<Outcome> {
  const project = await context.project();
  const scenarios = [];
  for (const file of await listScenarios(context.host.files, project)) {
    const place = projectPath(project, file);
    try {
      const { title, steps, problems } = await readScenario(context.host.files, file);
      const [first] = problems;
      if (first) scenarios.push({ file: place, problem: problemText(first) });
      else scenarios.push({ file: place, title, steps: steps.length });
    } catch (error) {
      if (!(error instanceof TolboothError)) throw error;
      scenarios.push({ file: place, problem: error.message });
    }
  }
  const lines = scenarios.map((one) =>
    "problem" in one ? `${one.file}  ${one.problem}` : `${one.file}  ${one.title} (${one.steps} steps)`,
  );
  return { result: { scenarios }, text: lines.join("\n") || "There is no scenario." };
}

interface RecordOptions {
  readonly network: string;
  readonly title?: string;
  readonly fromBlock?: string;
  readonly toBlock?: string;
  readonly force?: boolean;
}

async function record(context: CommandContext, name: string, options: RecordOptions): Promise<Outcome> {
  return await withConnection(context, options.network, async (connection, project) => {
    const file = scenarioFile(project, name);
    const { content, ...facts } = await recordScenario(
      await deployContext(context, project, connection),
      {
        title: options.title ?? name,
        fromBlock: blockNumber("--from-block", options.fromBlock),
        toBlock: blockNumber("--to-block", options.toBlock),
      },
      context.operation,
    );
    await writeScenario(context.host.files, file, content, options.force);
    const left = facts.leftOut === 0 ? "" : ` ${facts.leftOut} other transactions were left out.`;
    return {
      result: { network: networkResult(connection.network), file: projectPath(project, file), ...facts },
      text: `Recorded ${facts.steps} steps of blocks ${facts.fromBlock} to ${facts.toBlock} in ${shownPath(context, file)}.${left}`,
    };
  });
}

function blockNumber(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new TolboothError("WRONG_USAGE", { problem: `${option} needs a number of a block.` });
}
