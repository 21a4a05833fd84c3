import * as vscode from "vscode";
import {
  comparableDeployment,
  deploymentDifferences,
  readDeploymentHistory,
  readDeployments,
  TolboothError,
  withCommonSources,
  wouldDeploy,
} from "@tolbooth/sdk";
import { compiledArtifacts } from "@tolbooth/sdk/node";
import { withProgress } from "../adapters/progress.js";
import type { ExtensionHost } from "../host.js";
import { showReadOnlyDifference } from "../views/readOnlyTexts.js";
import { deploymentTarget } from "./deploymentTarget.js";

/**
 * Compiles, and shows in the diff editor in what a deployment differs from what the workspace would deploy now with the
 * same arguments. Returns the sdk's differences.
 */
export async function run(extension: ExtensionHost, given?: unknown): Promise<unknown> {
  const question = vscode.l10n.t("Compare a deployment of which project?");
  const target = await deploymentTarget(extension, given, question);
  if (!target) return undefined;
  const { project, network, name, number } = target;
  const { compilers, host, projects } = await extension.services(question);
  const { deployments } = await readDeploymentHistory(host.files, project, network, name);
  const past =
    number === undefined
      ? deployments.findLast(({ state }) => state === "current")
      : deployments.find((one) => one.number === number);
  if (!past?.record) throw new TolboothError("DEPLOYMENT_NOT_FOUND", { name, network, known: ["none"] });
  await withProgress(vscode.l10n.t("Compiling {0}", projects.nameOf(project)), (operation) =>
    compilers.build(project, operation),
  );
  const compiled = await compiledArtifacts(host, project)(`${past.sourceName}:${past.contract}`);
  const others = await readDeployments(host.files, project, network);
  const [record, now] = withCommonSources(past.record, wouldDeploy(past.record, compiled, others));
  const title = vscode.l10n.t("{0}: deployment {1} and the workspace", name, past.number);
  await showReadOnlyDifference(
    { path: `${network}/${name} ${past.number}.json`, text: comparableDeployment(record) },
    { path: `${network}/${name} workspace.json`, text: comparableDeployment(now) },
    title,
  );
  return deploymentDifferences(record, now);
}
