import * as vscode from "vscode";
import type { ExtensionHost } from "../host.js";

/** Says why nothing runs in a folder that is not trusted, and offers to change that. */
export async function run(extension: ExtensionHost): Promise<void> {
  if (extension.isTrusted()) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t("This folder is trusted. Everything in Tolbooth works."),
    );
    return;
  }
  const manage = vscode.l10n.t("Manage Workspace Trust");
  const text = vscode.l10n.t(
    "This folder is not trusted. Tolbooth colours Solidity and offers snippets, but reads no files, compiles nothing and starts no network until you trust the folder.",
  );
  // Not awaited: the message may stay open for as long as the window does.
  void vscode.window.showWarningMessage(text, manage).then((chosen) => {
    if (chosen === manage) void vscode.commands.executeCommand("workbench.trust.manage");
  });
}
