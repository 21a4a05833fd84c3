import * as vscode from "vscode";
import type { ExtensionHost } from "../host.js";
import { knownAddresses } from "../views/contractForm.js";
import { chooseSender } from "../views/senders.js";
import { localNetworkName } from "../views/viewModel.js";
import { refreshViews } from "../views/index.js";
import { ensureRunning } from "./ensureRunning.js";
import { projectFor } from "./projectFor.js";

/** Chooses from which account transactions are sent unless another is chosen: of a tree's node, or picked. */
export async function run(extension: ExtensionHost, given?: unknown): Promise<unknown> {
  const project = await projectFor(extension, given, vscode.l10n.t("Choose the sender of which project?"));
  if (!project) return undefined;
  const name = accountOf(given) ?? (await pickAccount());
  if (name === undefined) return undefined;
  await chooseSender(extension, project, name);
  refreshViews();
  return name;

  async function pickAccount(): Promise<string | undefined> {
    const start = vscode.l10n.t("Start it and choose");
    if (!(await ensureRunning(extension, project!, localNetworkName, start, false))) return undefined;
    const { senders } = await knownAddresses(extension, project!, localNetworkName);
    const picked = await vscode.window.showQuickPick(
      senders.map((sender) => ({ label: sender.label, description: sender.address, name: sender.name })),
      { placeHolder: vscode.l10n.t("Send transactions as whom?"), matchOnDescription: true },
    );
    return picked?.name;
  }
}

function accountOf(given: unknown): string | undefined {
  if (typeof given !== "object" || given === null || !("row" in given)) return undefined;
  const { row } = given;
  if (typeof row !== "object" || row === null || !("name" in row)) return undefined;
  return typeof row.name === "string" ? row.name : undefined;
}
