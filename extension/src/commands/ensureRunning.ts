import * as vscode from "vscode";
import type { Project } from "@tolbooth/sdk";
import { withProgress } from "../adapters/progress.js";
import type { ExtensionHost } from "../host.js";

/**
 * Before something is sent to a local network: starts it where it does not run, after one question whose button says
 * `startAndGoOn`. Any other network is taken as it is. Returns whether to go on.
 */
export async function ensureRunning(
  extension: ExtensionHost,
  project: Project,
  network: string,
  startAndGoOn: string,
  withoutAsking: boolean,
): Promise<boolean> {
  if (project.networks[network]?.url !== undefined) return true;
  const { networks } = await extension.services(vscode.l10n.t("start the local network"));
  if ((await networks.refresh(project, network)).state === "running") return true;
  if (!withoutAsking) {
    const answer = await vscode.window.showInformationMessage(
      vscode.l10n.t("The local network is not running."),
      {
        modal: true,
        detail: vscode.l10n.t(
          "It runs on this computer only. Its accounts stand for public bodies and have money to try things out with.",
        ),
      },
      startAndGoOn,
    );
    if (answer !== startAndGoOn) return false;
  }
  await withProgress(vscode.l10n.t("Starting the local network"), (operation) =>
    networks.start(project, operation, network),
  );
  return true;
}
