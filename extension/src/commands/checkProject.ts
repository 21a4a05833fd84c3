import * as vscode from "vscode";
import { withProgress } from "../adapters/progress.js";
import type { ExtensionHost } from "../host.js";
import { runningDiagnostics } from "../language/diagnostics.js";
import { projectFor } from "./projectFor.js";

/** Checks a whole project now and shows the Problems panel. Returns once the findings are shown. */
export async function run(extension: ExtensionHost, place?: unknown): Promise<unknown> {
  const project = await projectFor(extension, place, vscode.l10n.t("Check which project?"));
  if (!project) return undefined;
  await withProgress(vscode.l10n.t("Checking Solidity"), ({ signal }) =>
    Promise.resolve(runningDiagnostics()?.checkNow(project, signal)),
  );
  return vscode.commands.executeCommand("workbench.actions.view.problems");
}
