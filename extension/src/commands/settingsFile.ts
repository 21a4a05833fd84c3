import * as path from "node:path";
import * as vscode from "vscode";
import type { Project } from "@tolbooth/sdk";

/** The file that a project's compiler settings stand in: its own, or the tool's whose layout it has. */
export function settingsFileOf({ root, layout, configurationFiles }: Project): vscode.Uri {
  const own = path.join(root, "tolbooth.json");
  const theirs = layout === "foundry" || layout === "hardhat" ? configurationFiles[0] : undefined;
  return vscode.Uri.file(theirs ?? own);
}

/** Opens it; a `tolbooth.json` that is not there yet begins empty. */
export async function openSettingsFile(file: vscode.Uri): Promise<vscode.TextDocument> {
  const exists = await vscode.workspace.fs.stat(file).then(
    () => true,
    () => false,
  );
  if (!exists) await vscode.workspace.fs.writeFile(file, new TextEncoder().encode("{}\n"));
  return vscode.workspace.openTextDocument(file);
}
