import path from "node:path";
import * as vscode from "vscode";
import {
  listScenarios,
  playScenario,
  prepareScenario,
  readScenario,
  type LongOperation,
  type Project,
  type ScenarioResult,
  type ScenarioStage,
} from "@tolbooth/sdk";
import { compiledArtifacts, ownStage, startOwnChain } from "@tolbooth/sdk/node";
import { nodeProgram } from "../adapters/networks.js";
import { withProgress } from "../adapters/progress.js";
import type { ExtensionHost } from "../host.js";
import { markPlayed } from "../language/scenarioMarks.js";
import { approveSending, withConnection } from "../views/contractForm.js";
import { refreshViews } from "../views/index.js";
import { ensureRunning } from "./ensureRunning.js";
import { knownContracts } from "./knownContracts.js";
import { projectFor } from "./projectFor.js";

/** What the command may be given: by the code lens, a file's context menu, or a test. */
interface ScenarioTarget {
  /** Absolute path. */
  readonly file?: string;
  /** Name of a network. Without it the scenario is played on a chain of its own. */
  readonly network?: string;
  /** Starts the network without asking. */
  readonly startNetwork?: boolean;
}

/**
 * Compiles the project and plays a scenario. Steps that are not as expected are marked in the file. Returns the sdk's
 * result, or `undefined` where the user stopped.
 */
export async function run(extension: ExtensionHost, given?: unknown): Promise<ScenarioResult | undefined> {
  const target = targetOf(given);
  const file = target.file ?? openFile() ?? (await pickFile(extension));
  if (file === undefined) return undefined;
  const uri = vscode.Uri.file(file);
  const { compilers, projects } = await extension.services(vscode.l10n.t("run a scenario"));
  const project = await projects.of(uri);
  const open = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
  if (open?.isDirty) await open.save();
  const { network } = target;
  if (network !== undefined) {
    const start = vscode.l10n.t("Start it and run the scenario");
    if (!(await ensureRunning(extension, project, network, start, target.startNetwork ?? false)))
      return undefined;
  }
  markPlayed(uri, []);
  const name = path.basename(file);
  const result = await withProgress(vscode.l10n.t("Scenario {0}", name), async (operation) => {
    await compilers.build(project, operation);
    return network === undefined
      ? await playAlone(extension, project, file, operation)
      : await playOn(extension, project, network, file, operation);
  });
  markPlayed(
    uri,
    result.steps.flatMap(({ problems }) => problems),
  );
  refreshViews();
  void announce(uri, result);
  return result;
}

async function playAlone(
  extension: ExtensionHost,
  project: Project,
  file: string,
  operation: LongOperation,
): Promise<ScenarioResult> {
  const { host } = await extension.services(vscode.l10n.t("run a scenario"));
  const program = nodeProgram(extension.context);
  const chain = await startOwnChain(host, project, "an editor window", operation, program);
  try {
    return await play(extension, await ownStage(host, project, chain), file, operation);
  } finally {
    await chain.close();
  }
}

async function playOn(
  extension: ExtensionHost,
  project: Project,
  network: string,
  file: string,
  operation: LongOperation,
): Promise<ScenarioResult> {
  const { host, networks } = await extension.services(vscode.l10n.t("run a scenario"));
  return withConnection(extension, project, network, async (connection) =>
    play(
      extension,
      {
        context: {
          host,
          project,
          connection,
          approve: approveSending,
          knownContracts: await knownContracts(host.files, project),
        },
        find: compiledArtifacts(host, project),
        ...(connection.network.managed && {
          clock: {
            travel: (time) => networks.work(project, network, (one) => one.travel(time)),
            mine: (blocks) => networks.work(project, network, (one) => one.mine(blocks)),
          },
        }),
      },
      file,
      operation,
    ),
  );
}

async function play(
  extension: ExtensionHost,
  stage: ScenarioStage,
  file: string,
  operation: LongOperation,
): Promise<ScenarioResult> {
  const { host } = await extension.services(vscode.l10n.t("run a scenario"));
  const prepared = await prepareScenario(await readScenario(host.files, file), stage);
  const { name } = stage.context.connection.network;
  return playScenario(
    prepared,
    name,
    (step) => extension.log.info(`${step.status}: ${step.title}`),
    operation,
  );
}

async function announce(uri: vscode.Uri, result: ScenarioResult): Promise<void> {
  if (result.ok) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t("{0}: as expected, all {1} steps.", result.title, result.steps.length),
    );
    return;
  }
  const failed = result.steps.find(({ status }) => status === "failed")!;
  const go = vscode.l10n.t("Go to the Step");
  const chosen = await vscode.window.showErrorMessage(
    vscode.l10n.t(
      "{0}: step {1} is not as expected ({2}). {3}",
      result.title,
      failed.index + 1,
      failed.title,
      failed.problems[0]?.message ?? "",
    ),
    go,
  );
  if (chosen !== go) return;
  const line = (failed.problems[0]?.line ?? failed.line) - 1;
  await vscode.window.showTextDocument(uri, { selection: new vscode.Range(line, 0, line, 0) });
}

function targetOf(given: unknown): ScenarioTarget {
  if (given instanceof vscode.Uri) return { file: given.fsPath };
  return typeof given === "object" && given !== null ? given : {};
}

function openFile(): string | undefined {
  const uri = vscode.window.activeTextEditor?.document.uri;
  return uri?.path.endsWith(".scenario.json") ? uri.fsPath : undefined;
}

async function pickFile(extension: ExtensionHost): Promise<string | undefined> {
  const project = await projectFor(extension, undefined, vscode.l10n.t("Run a scenario of which project?"));
  if (!project) return undefined;
  const { host } = await extension.services(vscode.l10n.t("run a scenario"));
  const files = await listScenarios(host.files, project);
  if (files.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t("There is no scenario yet. Call or send something, then 'Tolbooth: Save as Scenario'."),
    );
    return undefined;
  }
  const items = files.map((file) => ({ label: path.basename(file), file }));
  const picked = await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t("Which scenario?") });
  return picked?.file;
}
