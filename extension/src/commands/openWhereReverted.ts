import * as vscode from "vscode";
import { withProgress } from "../adapters/progress.js";
import type { ExtensionHost } from "../host.js";
import { openSourceLine, requireView, transactionTarget } from "./transactionTarget.js";

/** Opens the line at which a transaction was refused. Says why where there is no such line. Returns the place. */
export async function run(extension: ExtensionHost, given?: unknown): Promise<unknown> {
  const question = vscode.l10n.t("Open where which transaction reverted?");
  const target = await transactionTarget(extension, given, question, ({ status }) => status === "reverted");
  if (!target) return undefined;
  const { project, network, hash } = target;
  const details = await withProgress(vscode.l10n.t("Looking for the line"), (operation) =>
    requireView().feed.details(project, network, hash, operation),
  );
  const [place] = details.failureLines;
  if (!place) {
    const reason = details.status === "succeeded" ? vscode.l10n.t("It succeeded.") : details.notes.join(" ");
    void vscode.window.showInformationMessage(
      vscode.l10n.t("There is no line to open for this transaction. {0}", reason),
    );
    return undefined;
  }
  await openSourceLine(extension, project, place);
  if (details.failure) vscode.window.setStatusBarMessage(`$(error) ${details.failure.reason}`, 10_000);
  return place;
}
