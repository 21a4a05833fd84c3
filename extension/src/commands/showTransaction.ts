import * as vscode from "vscode";
import { withProgress } from "../adapters/progress.js";
import type { ExtensionHost } from "../host.js";
import { requireView, transactionTarget } from "./transactionTarget.js";

/** Shows what a transaction did, in the view "Transactions". Returns what the sdk says of it. */
export async function run(extension: ExtensionHost, given?: unknown): Promise<unknown> {
  const question = vscode.l10n.t("Show which transaction?");
  const target = await transactionTarget(extension, given, question, () => true);
  if (!target) return undefined;
  const { feed, reveal } = requireView();
  const { project, network, hash } = target;
  const details = await withProgress(vscode.l10n.t("Looking at the transaction"), (operation) =>
    feed.details(project, network, hash, operation),
  );
  await reveal(project, network, details);
  return details;
}
