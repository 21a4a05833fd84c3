import * as vscode from "vscode";
import type { ExtensionHost } from "../host.js";
import { projectFor } from "./projectFor.js";
import { openSettingsFile, settingsFileOf } from "./settingsFile.js";

/** Opens the file that the compiler's settings stand in, where they begin. */
export async function run(extension: ExtensionHost, place?: unknown): Promise<unknown> {
  const project = await projectFor(extension, place, vscode.l10n.t("Open the settings of which project?"));
  if (!project) return undefined;
  const document = await openSettingsFile(settingsFileOf(project));
  const found = /"solc"|\[profile\.default\]|\bsolidity\b/.exec(document.getText());
  const start = document.positionAt(found?.index ?? 0);
  const end = document.positionAt((found?.index ?? 0) + (found?.[0].length ?? 0));
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(start, end) });
  return document.uri.fsPath;
}
