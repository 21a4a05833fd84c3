import * as vscode from "vscode";
import { withProgress } from "../adapters/progress.js";
import type { ExtensionHost } from "../host.js";
import { networkTarget } from "./networkTarget.js";

/** Stops the local network of a project. Its chain is kept for the next start. */
export async function run(extension: ExtensionHost, place?: unknown): Promise<unknown> {
  const { networks } = await extension.services(vscode.l10n.t("stop the local network"));
  const target = await networkTarget(
    extension,
    place ?? {},
    vscode.l10n.t("Stop the local network of which project?"),
  );
  if (!target) return undefined;
  const view = await withProgress(vscode.l10n.t("Stopping the local network"), (operation) =>
    networks.stop(target.project, operation, target.name),
  );
  return view.status;
}
