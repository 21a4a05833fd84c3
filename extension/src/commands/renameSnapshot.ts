import * as vscode from "vscode";
import type { ExtensionHost } from "../host.js";
import { networkTarget, pickSnapshot } from "./networkTarget.js";

/** Gives a snapshot another name. */
export async function run(extension: ExtensionHost, given?: unknown, newName?: unknown): Promise<unknown> {
  const target = await networkTarget(
    extension,
    given,
    vscode.l10n.t("Rename a snapshot of which local network?"),
  );
  if (!target) return undefined;
  const snapshot = await pickSnapshot(extension, target, vscode.l10n.t("Rename which snapshot?"));
  if (!snapshot) return undefined;
  const name =
    typeof newName === "string"
      ? newName
      : await vscode.window.showInputBox({
          title: vscode.l10n.t("Rename the Snapshot"),
          value: snapshot.name,
        });
  if (name === undefined || name.trim() === "") return undefined;
  const { networks } = await extension.services(vscode.l10n.t("rename a snapshot"));
  return networks.work(target.project, target.name, (network) => network.renameSnapshot(snapshot.id, name));
}
