import * as vscode from "vscode";
import type { Project, TolboothError } from "@tolbooth/sdk";
import { FORGE_VERSION } from "@tolbooth/sdk/node";

/** Says that forge is missing, and offers the line that installs it. The line is written down, and not run: it changes the project. */
export async function offerForge(error: TolboothError, project: Project): Promise<void> {
  const openTerminal = vscode.l10n.t("Open Terminal");
  void vscode.window.showErrorMessage(`${error.message} ${error.next}`, openTerminal).then((chosen) => {
    if (chosen !== openTerminal) return;
    const terminal = vscode.window.createTerminal({ name: "Tolbooth", cwd: project.root });
    terminal.show();
    terminal.sendText(`npm install --save-dev @foundry-rs/forge@${FORGE_VERSION}`, false);
  });
}
