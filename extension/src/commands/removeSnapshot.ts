import * as vscode from "vscode";
import type { ExtensionHost } from "../host.js";
import { networkTarget, pickSnapshot } from "./networkTarget.js";

/** What another part of the extension, or a test, may pass instead of the question. */
interface RemoveOptions {
  readonly confirmed?: boolean;
}

/** Removes one snapshot for good, after a question. Those that were taken after it stay. */
export async function run(extension: ExtensionHost, given?: unknown, options?: unknown): Promise<unknown> {
  const target = await networkTarget(
    extension,
    given,
    vscode.l10n.t("Remove a snapshot of which local network?"),
  );
  if (!target) return undefined;
  const snapshot = await pickSnapshot(extension, target, vscode.l10n.t("Remove which snapshot?"));
  if (!snapshot) return undefined;
  if (!(options as RemoveOptions | undefined)?.confirmed) {
    const remove = vscode.l10n.t("Remove");
    const answer = await vscode.window.showWarningMessage(
      vscode.l10n.t("Remove the snapshot '{0}'?", snapshot.name),
      {
        modal: true,
        detail: vscode.l10n.t("It is removed for good. Snapshots that were taken after it stay."),
      },
      remove,
    );
    if (answer !== remove) return undefined;
  }
  const { networks } = await extension.services(vscode.l10n.t("remove a snapshot"));
  return networks.work(target.project, target.name, (network) => network.removeSnapshot(snapshot.id));
}
