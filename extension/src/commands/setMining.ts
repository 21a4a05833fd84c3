import * as vscode from "vscode";
import type { Mining } from "@tolbooth/sdk";
import type { ExtensionHost } from "../host.js";
import { networkTarget } from "./networkTarget.js";

/** Says when a local network makes blocks. Kept for later starts. Returns the status afterwards. */
export async function run(extension: ExtensionHost, given?: unknown, mining?: unknown): Promise<unknown> {
  const target = await networkTarget(
    extension,
    given,
    vscode.l10n.t("Set the mining of which local network?"),
  );
  if (!target) return undefined;
  const wanted = (mining as Mining | undefined) ?? (await askMining());
  if (wanted === undefined) return undefined;
  const { networks } = await extension.services(vscode.l10n.t("set the mining of the local network"));
  return networks.work(target.project, target.name, (network) => network.setMining(wanted));
}

async function askMining(): Promise<Mining | undefined> {
  const choices: (vscode.QuickPickItem & { readonly mining: Mining | "interval" })[] = [
    {
      label: vscode.l10n.t("Automatic"),
      description: vscode.l10n.t("a block with each transaction"),
      mining: "automatic",
    },
    {
      label: vscode.l10n.t("Every So Many Seconds"),
      description: vscode.l10n.t("as real networks do"),
      mining: "interval",
    },
    { label: vscode.l10n.t("By Hand"), description: vscode.l10n.t("only when you say so"), mining: "manual" },
  ];
  const picked = await vscode.window.showQuickPick(choices, {
    placeHolder: vscode.l10n.t("When shall the local network make blocks?"),
  });
  if (picked?.mining !== "interval") return picked?.mining;
  const seconds = await vscode.window.showInputBox({
    title: vscode.l10n.t("Mine Every So Many Seconds"),
    prompt: vscode.l10n.t("How many seconds between blocks? 1 to 86400."),
    value: "12",
    validateInput: (typed) =>
      /^\d+$/.test(typed.trim()) && Number(typed) >= 1 && Number(typed) <= 86_400
        ? ""
        : vscode.l10n.t("That is no whole number from 1 to 86400."),
  });
  return seconds === undefined ? undefined : Number(seconds);
}
