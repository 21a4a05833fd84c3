import * as vscode from "vscode";
import { functionRows, type FormHistoryEntry } from "@tolbooth/sdk";
import type { ExtensionHost } from "../host.js";
import { commands } from "../ids.js";
import { contractHistory } from "../views/formHistory.js";
import { chooseDeployment, functionTargetOf } from "./functionTarget.js";
import { projectFor } from "./projectFor.js";

/** Lists what was called and sent by forms, of one contract; what is picked opens its form again, filled in. */
export async function run(extension: ExtensionHost, given?: unknown): Promise<unknown> {
  const target = functionTargetOf(given);
  const project = await projectFor(
    extension,
    target,
    vscode.l10n.t("The history of a contract of which project?"),
  );
  const record = project && (await chooseDeployment(extension, project, target));
  if (!project || !record) return undefined;
  const history = await contractHistory(extension, project, record);
  if (history.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t("Nothing was called or sent to {0} by a form yet.", record.name),
    );
    return undefined;
  }
  const known = new Set(functionRows(record.abi).map(({ signature }) => signature));
  const picked = await vscode.window.showQuickPick(
    history.map((entry) => historyItem(entry, known.has(entry.signature))),
    {
      placeHolder: vscode.l10n.t("Do what again? The form opens, filled in."),
      matchOnDescription: true,
      // A form that is open takes the focus back when the list of commands closes.
      ignoreFocusOut: true,
    },
  );
  if (!picked) return undefined;
  const { entry } = picked;
  // The value along is a field of the form too.
  const drafts = entry.wei === undefined ? entry.drafts : [...entry.drafts, entry.wei];
  await vscode.commands.executeCommand(
    entry.kind === "send" ? commands.sendFunction : commands.callFunction,
    {
      projectRoot: project.root,
      network: record.network,
      contract: record.name,
      function: entry.signature,
      drafts,
      ...(entry.sender !== undefined && { from: entry.sender }),
    },
  );
  return undefined;
}

/** An entry of the history in a list. */
export function historyItem(
  entry: FormHistoryEntry,
  known: boolean,
): vscode.QuickPickItem & { entry: FormHistoryEntry } {
  const outcome =
    entry.outcome === "refused"
      ? vscode.l10n.t("refused {0}", entry.errorName ?? "")
      : entry.kind === "send"
        ? vscode.l10n.t("sent")
        : vscode.l10n.t("called");
  return {
    label: `$(${entry.kind === "send" ? "edit" : "eye"}) ${entry.signature.replace(/\(.*/, "")}`,
    description: [outcome.trim(), entry.sender, new Date(entry.at).toLocaleString()]
      .filter(Boolean)
      .join(" · "),
    detail: known
      ? entry.drafts.map(draftText).join(", ")
      : vscode.l10n.t("The contract has this function no more."),
    entry,
  };
}

function draftText(draft: FormHistoryEntry["drafts"][number]): string {
  if (typeof draft !== "string") return `[${draft.map(draftText).join(", ")}]`;
  if (draft === "") return "…";
  return draft.length > 20 ? `${draft.slice(0, 10)}…${draft.slice(-4)}` : draft;
}
