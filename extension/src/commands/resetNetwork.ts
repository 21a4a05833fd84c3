import * as vscode from "vscode";
import { withProgress } from "../adapters/progress.js";
import type { ExtensionHost } from "../host.js";
import { networkTarget } from "./networkTarget.js";

/** What another part of the extension, or a test, may pass instead of the question. */
interface ResetOptions {
  readonly confirmed?: boolean;
}

/**
 * Throws the local chain of a project away and starts a new one. Asks first: what was deployed there is gone.
 * Returns the status afterwards and where the deployment records were moved to.
 */
export async function run(extension: ExtensionHost, place?: unknown, options?: unknown): Promise<unknown> {
  const { networks, projects } = await extension.services(vscode.l10n.t("reset the local network"));
  const target = await networkTarget(
    extension,
    place ?? {},
    vscode.l10n.t("Reset the local network of which project?"),
  );
  if (!target) return undefined;
  const { project, name } = target;
  if (!(options as ResetOptions | undefined)?.confirmed) {
    const reset = vscode.l10n.t("Reset");
    const answer = await vscode.window.showWarningMessage(
      vscode.l10n.t("Reset the local network of {0}?", projects.nameOf(project)),
      {
        modal: true,
        detail: vscode.l10n.t(
          "The chain with every contract and transaction on it is thrown away. The deployment records are moved aside and kept, and the snapshots stay.",
        ),
      },
      reset,
    );
    if (answer !== reset) return undefined;
  }
  return withProgress(vscode.l10n.t("Resetting the local network"), (operation) =>
    networks.reset(project, operation, name),
  );
}
