import * as path from "node:path";
import * as vscode from "vscode";
import { runDeploymentPlan, type PlanResult, type PlanSummary } from "@tolbooth/sdk";
import { withProgress } from "../adapters/progress.js";
import type { ExtensionHost } from "../host.js";
import { approveSending, networkTitle, withConnection } from "../views/contractForm.js";
import { refreshViews } from "../views/index.js";
import { planTarget, preparePlan } from "./planTarget.js";

/**
 * Sends what a plan deploys and calls, and what changed of it alone. On a network that is not on this machine one question
 * comes before, for the whole plan. Returns the sdk's result.
 */
export async function run(extension: ExtensionHost, given?: unknown): Promise<PlanResult | undefined> {
  const question = vscode.l10n.t("Deploy the plan of which project?");
  const start = vscode.l10n.t("Start it and deploy the plan");
  const target = await planTarget(extension, given, question, start);
  if (!target) return undefined;
  const { project, network, file } = target;
  const name = path.basename(file);
  try {
    const result = await withProgress(
      vscode.l10n.t("Deploying {0} to the {1}", name, networkTitle(network)),
      (operation) =>
        withConnection(extension, project, network, async (connection) => {
          const { context, plan, steps, from } = await preparePlan(extension, target, connection, operation);
          const asked = { ...context, approve: approveSending, approvePlan };
          return runDeploymentPlan(asked, plan, steps, from, operation);
        }),
    );
    announce(name, result);
    return result;
  } finally {
    // Also where it stopped on its way: what was sent until then is there.
    refreshViews();
  }
}

function announce(name: string, { results, calls }: PlanResult): void {
  const sent = results.filter(({ reused }) => !reused).length;
  const called = calls.filter(({ reused }) => !reused).length;
  const unchanged = results.length + calls.length - sent - called;
  void vscode.window.showInformationMessage(
    sent === 0 && called === 0
      ? vscode.l10n.t("{0}: nothing changed, nothing was sent.", name)
      : vscode.l10n.t("{0}: {1} deployed, {2} called, {3} as they were.", name, sent, called, unchanged),
  );
}

/** Before a plan is sent to a network that is not on this machine: each step, from whom, what all may cost. */
async function approvePlan(what: PlanSummary): Promise<boolean> {
  const { etherText } = await import("@tolbooth/sdk");
  const send = vscode.l10n.t("Send All");
  const steps = what.transactions.map((one, index) => {
    const title =
      one.action === "deploy"
        ? vscode.l10n.t("deploy {0} as {1}", one.contract, one.name)
        : vscode.l10n.t("call {0}.{1}", one.name, one.function);
    const values = one.arguments.length === 0 ? "" : ` ${JSON.stringify(one.arguments)}`;
    return `${index + 1}. ${title}${values}\n${vscode.l10n.t("From: {0}", one.from)}`;
  });
  const count = what.transactions.length;
  const answer = await vscode.window.showWarningMessage(
    count === 1
      ? vscode.l10n.t("Send 1 transaction to {0}?", what.network)
      : vscode.l10n.t("Send {0} transactions to {1}?", count, what.network),
    {
      modal: true,
      detail: [
        ...steps,
        vscode.l10n.t("Chain id: {0}", what.chainId),
        vscode.l10n.t("Value: {0} ETH", etherText(what.value)),
        vscode.l10n.t("It may cost up to {0} ETH.", etherText(what.maximumFee)),
        vscode.l10n.t("This network is not on this computer. What is sent cannot be taken back."),
      ].join("\n"),
    },
    send,
  );
  return answer === send;
}
