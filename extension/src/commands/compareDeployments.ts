import * as vscode from "vscode";
import {
  comparableDeployment,
  deploymentDifferences,
  readDeploymentHistory,
  TolboothError,
  withCommonSources,
  type DeploymentComparison,
  type DeploymentRecord,
  type PastDeployment,
} from "@tolbooth/sdk";
import type { ExtensionHost } from "../host.js";
import { stateText } from "../views/deploymentWords.js";
import { showReadOnlyDifference } from "../views/readOnlyTexts.js";
import { deploymentTarget } from "./deploymentTarget.js";

/**
 * Shows in the diff editor in what a deployment differs from an earlier one of its name: the one that is given as
 * `earlier` (its number), the only one, or the one that the user picks. Returns the sdk's comparison.
 */
export async function run(extension: ExtensionHost, given?: unknown): Promise<unknown> {
  const question = vscode.l10n.t("Compare the deployments of which project?");
  const target = await deploymentTarget(extension, given, question);
  if (!target) return undefined;
  const { host } = await extension.services(question);
  const { project, network, name } = target;
  const { deployments } = await readDeploymentHistory(host.files, project, network, name);
  const deployed = deployments.flatMap((one) => (one.record ? [{ ...one, record: one.record }] : []));
  const after =
    target.number === undefined
      ? (deployed.findLast(({ state }) => state === "current") ?? deployed.at(-1))
      : deployed.find(({ number }) => number === target.number);
  if (!after) throw new TolboothError("DEPLOYMENT_NOT_FOUND", { name, network, known: ["none"] });
  const others = deployed.filter(({ number }) => number < after.number);
  const known = others.map(({ number }) => String(number));
  const number = target.earlier ?? (await pickEarlier(others));
  if (number === undefined && others.length > 0) return undefined;
  const before = others.find((one) => String(one.number) === number);
  if (!before)
    throw new TolboothError("DEPLOYMENT_EARLIER_NOT_FOUND", {
      ...{ name, network, earlier: number ?? "before it" },
      known: known.length > 0 ? known : ["none"],
    });
  const [earlierRecord, record] = withCommonSources(before.record, after.record);
  const comparison: DeploymentComparison = {
    before: { ...before, record: earlierRecord },
    after: { ...after, record },
    differences: deploymentDifferences(earlierRecord, record),
  };
  await show(name, comparison);
  return comparison;
}

async function show(name: string, { before, after }: DeploymentComparison): Promise<void> {
  const side = ({ number, record }: { number: number; record: DeploymentRecord }) => ({
    path: `${record.network}/${name} ${number}.json`,
    text: comparableDeployment(record),
  });
  const title = vscode.l10n.t("{0}: deployment {1} and {2}", name, before.number, after.number);
  await showReadOnlyDifference(side(before), side(after), title);
}

async function pickEarlier(earlier: readonly PastDeployment[]): Promise<string | undefined> {
  if (earlier.length <= 1) return earlier[0] && String(earlier[0].number);
  const picked = await vscode.window.showQuickPick(
    earlier.toReversed().map(({ number, state, at, record }) => ({
      label: vscode.l10n.t("Number {0}", number),
      description: `${stateText(state)} · ${new Date(at).toLocaleString()}`,
      detail: record?.address ?? "",
      number: String(number),
    })),
    { placeHolder: vscode.l10n.t("Compare with which deployment?"), matchOnDetail: true },
  );
  return picked?.number;
}
