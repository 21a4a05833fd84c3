import * as vscode from "vscode";
import type { ExtensionHost } from "../host.js";
import type { OlderTransactionsNode } from "../views/transactionNodes.js";
import { requireView } from "./transactionTarget.js";

/** Adds a page of older transactions to the view. Called from the last line of a list. */
export async function run(_extension: ExtensionHost, given?: unknown): Promise<unknown> {
  const node = given as OlderTransactionsNode | undefined;
  if (node?.kind !== "older") {
    void vscode.window.showInformationMessage(
      vscode.l10n.t("Choose 'Older…' at the end of a list in the view 'Transactions'."),
    );
    return undefined;
  }
  requireView().feed.showOlder(node.project, node.network);
  return undefined;
}
