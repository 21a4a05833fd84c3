import * as path from "node:path";
import * as vscode from "vscode";
import {
  previewDeploymentPlan,
  previewPlannedCalls,
  type CallPreview,
  type StepPreview,
} from "@tolbooth/sdk";
import { withProgress } from "../adapters/progress.js";
import type { ExtensionHost } from "../host.js";
import { networkTitle, withConnection } from "../views/contractForm.js";
import { showReadOnlyText } from "../views/readOnlyTexts.js";
import { callText, stepText } from "./planWords.js";
import { planTarget, preparePlan } from "./planTarget.js";

/** What a plan would send. */
interface ShownPlan {
  readonly steps: readonly StepPreview[];
  readonly calls: readonly CallPreview[];
}

/** Shows as a text what a plan would send, in which order, why, and for how much gas. Nothing is sent. */
export async function run(extension: ExtensionHost, given?: unknown): Promise<ShownPlan | undefined> {
  const question = vscode.l10n.t("Show the plan of which project?");
  const start = vscode.l10n.t("Start it and show the plan");
  const target = await planTarget(extension, given, question, start);
  if (!target) return undefined;
  const { project, network, file } = target;
  const { steps, calls } = await withProgress(
    vscode.l10n.t("Reading {0}", path.basename(file)),
    (operation) =>
      withConnection(extension, project, network, async (connection) => {
        const prepared = await preparePlan(extension, target, connection, operation);
        const { context, plan, from } = prepared;
        const previews = await previewDeploymentPlan(context, plan, prepared.steps, from, operation.signal);
        return {
          steps: previews,
          calls: await previewPlannedCalls(context, plan, prepared.steps, previews, from),
        };
      }),
  );
  const lines = [
    vscode.l10n.t("What {0} would send to the {1}", path.basename(file), networkTitle(network)),
    "",
    ...steps.map((step, index) => stepText(step, index + 1)),
    ...calls.map((call, index) => callText(call, steps.length + index + 1)),
  ];
  await showReadOnlyText({ path: `${network}/${path.basename(file)}.txt`, text: `${lines.join("\n")}\n` });
  return { steps, calls };
}
