import * as vscode from "vscode";
import type { ExtensionHost } from "../host.js";

/** Opens the call trace of a failed test as a text. Called from the menu of its failure. */
export async function run(_extension: ExtensionHost, given?: unknown): Promise<unknown> {
  const { showTrace } = await import("../testing/showTrace.js");
  const uri = await showTrace(given);
  if (!uri)
    void vscode.window.showInformationMessage(
      vscode.l10n.t("Open the menu of a failure in the Testing view, and choose the call trace there."),
    );
  return uri?.toString();
}
