import * as vscode from "vscode";
import { withSmallestCode } from "@tolbooth/sdk";
import type { ExtensionHost } from "../host.js";
import { projectFor } from "./projectFor.js";
import { openSettingsFile, settingsFileOf } from "./settingsFile.js";

/** Turns the optimizer on in `tolbooth.json`, for the shortest code, and shows it. Another tool's file is only opened. */
export async function run(extension: ExtensionHost, place?: unknown): Promise<unknown> {
  const project = await projectFor(extension, place, vscode.l10n.t("Shorten the code of which project?"));
  if (!project) return undefined;
  const document = await openSettingsFile(settingsFileOf(project));
  if (document.uri.path.endsWith("/tolbooth.json")) {
    const text = document.getText();
    const edit = new vscode.WorkspaceEdit();
    const whole = new vscode.Range(document.positionAt(0), document.positionAt(text.length));
    edit.replace(document.uri, whole, withSmallestCode(text));
    await vscode.workspace.applyEdit(edit);
    await document.save();
  }
  await vscode.window.showTextDocument(document);
  return document.uri.fsPath;
}
