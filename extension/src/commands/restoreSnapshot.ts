import * as vscode from "vscode";
import { withProgress } from "../adapters/progress.js";
import type { ExtensionHost } from "../host.js";
import { networkTarget, pickSnapshot } from "./networkTarget.js";

/** Puts a local network's chain back to a snapshot. Nothing is lost, so nothing is asked but which one. */
export async function run(extension: ExtensionHost, given?: unknown): Promise<unknown> {
  const target = await networkTarget(
    extension,
    given,
    vscode.l10n.t("Go back to a snapshot of which local network?"),
  );
  if (!target) return undefined;
  const snapshot = await pickSnapshot(extension, target, vscode.l10n.t("Go back to which snapshot?"));
  if (!snapshot) return undefined;
  const { networks } = await extension.services(vscode.l10n.t("go back to a snapshot"));
  const done = await withProgress(vscode.l10n.t("Going back to '{0}'", snapshot.name), (operation) =>
    networks.work(target.project, target.name, (network) => network.restoreSnapshot(snapshot.id, operation)),
  );
  if (done.kept)
    void vscode.window.showInformationMessage(
      vscode.l10n.t("What the chain had become is kept as the snapshot '{0}'.", done.kept.name),
    );
  return done;
}
