import * as vscode from "vscode";
import { replaceTransaction, type ReplaceRequest, type ReplaceResult } from "@tolbooth/sdk";
import { withProgress } from "../adapters/progress.js";
import type { ExtensionHost } from "../host.js";
import { approveSending, networkTitle, withConnection } from "../views/contractForm.js";
import { refreshViews } from "../views/index.js";
import { transactionTarget } from "./transactionTarget.js";

/**
 * Sends another transaction with the nonce of one that waits, and says which of the two came into a block: the node of
 * the tree, one that was given, or one that the user picks. Asks before on a network that is not of this machine.
 */
export async function replace(
  extension: ExtensionHost,
  given: unknown,
  kind: ReplaceRequest["kind"],
): Promise<ReplaceResult | undefined> {
  const isCancel = kind === "cancel";
  const question = isCancel
    ? vscode.l10n.t("Cancel which transaction?")
    : vscode.l10n.t("Speed up which transaction?");
  const target = await transactionTarget(extension, given, question, ({ status }) => status === "pending");
  if (!target) return undefined;
  const { project, network, hash } = target;
  const { host } = await extension.services(vscode.l10n.t("replace a transaction"));
  const result = await withProgress(
    isCancel
      ? vscode.l10n.t("Cancelling a transaction on the {0}", networkTitle(network))
      : vscode.l10n.t("Speeding up a transaction on the {0}", networkTitle(network)),
    (operation) =>
      withConnection(extension, project, network, (connection) =>
        replaceTransaction(
          { host, project, connection, approve: approveSending },
          { transactionHash: hash, kind },
          operation,
        ),
      ),
  );
  refreshViews();
  void vscode.window.showInformationMessage(outcomeText(result, isCancel));
  return result;
}

function outcomeText({ outcome, blockNumber }: ReplaceResult, isCancel: boolean): string {
  if (outcome === "original")
    return vscode.l10n.t("The first transaction was quicker: it is in block {0}.", blockNumber);
  return isCancel
    ? vscode.l10n.t("Cancelled: an empty transaction is in block {0} in its place.", blockNumber)
    : vscode.l10n.t("Sped up: the transaction is in block {0}, under a new hash.", blockNumber);
}
