import * as vscode from "vscode";
import type { ExtensionHost } from "../host.js";
import { readTarget } from "./transactionTarget.js";

/** Copies the hash of a transaction: of a tree's node, or one that was given. */
export async function run(_extension: ExtensionHost, given?: unknown): Promise<unknown> {
  const { hash } = readTarget(given);
  if (hash === undefined) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t("Choose a transaction in the view 'Transactions', then copy its hash there."),
    );
    return undefined;
  }
  await vscode.env.clipboard.writeText(hash);
  vscode.window.setStatusBarMessage(vscode.l10n.t("$(check) Copied {0}", hash), 4000);
  return hash;
}
