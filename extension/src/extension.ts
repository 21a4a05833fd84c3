import * as vscode from "vscode";
import { startExtension, stopExtension } from "./host.js";

/** A table of contents, no more: what is started stands in host.ts. */
export function activate(context: vscode.ExtensionContext): void {
  const begin = performance.now();
  try {
    const extension = startExtension(context);
    extension.log.info(`Started in ${(performance.now() - begin).toFixed(0)} ms.`);
  } catch (error) {
    // Whoever opened the folder must see that Tolbooth is not running, and why: a log alone is read by nobody.
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(vscode.l10n.t("Tolbooth could not start: {0}", reason));
    throw error;
  }
}

/** Ends the compiler and the networks that this window started. */
export async function deactivate(): Promise<void> {
  await stopExtension();
}
