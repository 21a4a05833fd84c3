import * as vscode from "vscode";
import { commands, solidityLanguage } from "../ids.js";
import type { ExtensionHost } from "../host.js";

let item: vscode.LanguageStatusItem | undefined;
let working = 0;
let failure: string | undefined;
let refreshItem: (() => void) | undefined;

/** Counts the compiler's jobs, so that the language's entry in the status bar shows that something is going on. */
export function reportCompilerWork(starts: boolean): void {
  working += starts ? 1 : -1;
  if (item) item.busy = working > 0;
}

/** Why Solidity could not be checked; `undefined` once it could. */
export function reportCheckFailure(reason: string | undefined): void {
  if (failure === reason) return;
  failure = reason;
  refreshItem?.();
}

/** The entry behind the braces in the status bar: whether Solidity is being checked, and if not, why. */
export function registerLanguageStatus(extension: ExtensionHost): vscode.Disposable {
  const status = vscode.languages.createLanguageStatusItem("tolbooth.solidity", {
    language: solidityLanguage,
  });
  status.name = vscode.l10n.t("Solidity");
  item = status;
  const refresh = (): void => {
    status.detail = "";
    if (extension.isTrusted() && failure !== undefined) {
      status.severity = vscode.LanguageStatusSeverity.Error;
      status.text = vscode.l10n.t("Not checked");
      status.detail = failure;
      status.command = { title: vscode.l10n.t("Show Log"), command: commands.showLog };
    } else if (extension.isTrusted()) {
      status.severity = vscode.LanguageStatusSeverity.Information;
      status.text = vscode.l10n.t("Checked by solc");
      status.command = { title: vscode.l10n.t("Check now"), command: commands.checkProject };
    } else {
      status.severity = vscode.LanguageStatusSeverity.Warning;
      status.text = vscode.l10n.t("Not checked: the folder is not trusted");
      status.command = { title: vscode.l10n.t("Why?"), command: commands.explainTrust };
    }
  };
  refreshItem = refresh;
  refresh();
  return vscode.Disposable.from(status, vscode.workspace.onDidGrantWorkspaceTrust(refresh));
}
