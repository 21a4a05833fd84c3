import * as vscode from "vscode";
import { withProgress } from "../adapters/progress.js";
import type { ExtensionHost } from "../host.js";
import { networkTarget } from "./networkTarget.js";

/**
 * Starts the local network of a project: of the folder given, of the active editor, or of the one picked.
 * Returns its status, or `undefined` when nobody picked a project.
 */
export async function run(extension: ExtensionHost, place?: unknown): Promise<unknown> {
  const { networks } = await extension.services(vscode.l10n.t("start the local network"));
  const target = await networkTarget(
    extension,
    place ?? {},
    vscode.l10n.t("Start the local network of which project?"),
  );
  if (!target) return undefined;
  const view = await withProgress(vscode.l10n.t("Starting the local network"), (operation) =>
    networks.start(target.project, operation, target.name),
  );
  return view.status;
}
