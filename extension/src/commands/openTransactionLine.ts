import * as vscode from "vscode";
import type { ExtensionHost } from "../host.js";
import type { CallNode, TransactionLineNode } from "../views/transactionNodes.js";
import { openSourceLine } from "./transactionTarget.js";

/** Opens the line of a node: where a call failed, else where it was made; what wrote a variable. Returns its file. */
export async function run(extension: ExtensionHost, given?: unknown): Promise<unknown> {
  const node = given as CallNode | TransactionLineNode | undefined;
  const place =
    node?.kind === "call"
      ? (node.call.failedAt ?? node.call.calledAt)
      : node?.kind === "line"
        ? node.place
        : undefined;
  if (!node || !place) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t("Choose a call or a change in the view 'Transactions', then open its line there."),
    );
    return undefined;
  }
  return (await openSourceLine(extension, node.project, place)).fsPath;
}
