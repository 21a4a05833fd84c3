import * as vscode from "vscode";
import type { ExtensionHost } from "../host.js";
import { networkTarget } from "./networkTarget.js";

/** Makes blocks now, as many as are asked for. Returns the status afterwards. */
export async function run(extension: ExtensionHost, given?: unknown, blocks?: unknown): Promise<unknown> {
  const target = await networkTarget(extension, given, vscode.l10n.t("Mine on which local network?"));
  if (!target) return undefined;
  const text =
    typeof blocks === "number"
      ? String(blocks)
      : await vscode.window.showInputBox({
          title: vscode.l10n.t("Mine Blocks"),
          prompt: vscode.l10n.t("How many blocks? 1 to 10000."),
          value: "1",
          validateInput: (typed) =>
            /^\d+$/.test(typed.trim()) && Number(typed) >= 1 && Number(typed) <= 10_000
              ? ""
              : vscode.l10n.t("That is no whole number from 1 to 10000."),
        });
  if (text === undefined) return undefined;
  const { networks } = await extension.services(vscode.l10n.t("mine on the local network"));
  return networks.work(target.project, target.name, (network) => network.mine(Number(text)));
}
