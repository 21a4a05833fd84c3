import * as vscode from "vscode";
import type { ExtensionHost } from "../host.js";

/** Copies a selector or topic that a lens shows. */
export async function run(_extension: ExtensionHost, given?: unknown): Promise<unknown> {
  if (typeof given !== "string") return undefined;
  await vscode.env.clipboard.writeText(given);
  vscode.window.setStatusBarMessage(vscode.l10n.t("$(check) Copied {0}", given), 4000);
  return given;
}
