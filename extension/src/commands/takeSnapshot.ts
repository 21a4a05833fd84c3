import * as vscode from "vscode";
import { withProgress } from "../adapters/progress.js";
import type { ExtensionHost } from "../host.js";
import { networkTarget } from "./networkTarget.js";

/** What another part of the extension, or a test, may pass instead of the question. */
interface SnapshotOptions {
  readonly name?: string;
}

/** Keeps a local network's chain as it is, with its deployment records, under a name. Returns the snapshot. */
export async function run(extension: ExtensionHost, given?: unknown, options?: unknown): Promise<unknown> {
  const target = await networkTarget(
    extension,
    given,
    vscode.l10n.t("Take a snapshot of which local network?"),
  );
  if (!target) return undefined;
  const { networks } = await extension.services(vscode.l10n.t("take a snapshot"));
  const taken = new Set(
    (await networks.snapshots(target.project, target.name)).snapshots.map(({ name }) => name),
  );
  const name =
    (options as SnapshotOptions | undefined)?.name ??
    (await vscode.window.showInputBox({
      title: vscode.l10n.t("Take a Snapshot"),
      prompt: vscode.l10n.t("The chain and its deployment records are kept under this name."),
      placeHolder: vscode.l10n.t("before the rules changed"),
      validateInput: (text) =>
        taken.has(text.trim()) ? vscode.l10n.t("There is a snapshot of that name already.") : "",
    }));
  if (name === undefined || name.trim() === "") return undefined;
  return withProgress(vscode.l10n.t("Taking a snapshot"), (operation) =>
    networks.work(target.project, target.name, (network) => network.takeSnapshot(name, operation)),
  );
}
