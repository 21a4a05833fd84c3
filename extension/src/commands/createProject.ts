import * as path from "node:path";
import * as vscode from "vscode";
import { TolboothError } from "@tolbooth/sdk";
import type { ExtensionHost } from "../host.js";
import { refreshViews } from "../views/index.js";

/** Makes a project from a template in the open folder, or in one that the user picks. Overwrites nothing. */
export async function run(extension: ExtensionHost, given?: unknown): Promise<unknown> {
  const { host } = await extension.services(vscode.l10n.t("create a project"));
  const folder = given instanceof vscode.Uri ? given : await chooseFolder();
  if (!folder) return undefined;
  const template = vscode.Uri.joinPath(
    extension.context.extensionUri,
    "extension",
    "dist",
    "templates",
    "permits",
  );
  const sources = await filesUnder(template.fsPath);
  const taken: string[] = [];
  for (const relative of sources) {
    if (await host.files.stat(path.join(folder.fsPath, relative))) taken.push(relative);
  }
  if (taken.length > 0)
    throw new TolboothError("INIT_WOULD_OVERWRITE", { folder: folder.fsPath, files: taken });
  for (const relative of sources) {
    const content = await host.files.readFile(path.join(template.fsPath, relative));
    if (content) await host.files.writeFileAtomic(path.join(folder.fsPath, relative), content);
  }
  refreshViews();
  if (!vscode.workspace.getWorkspaceFolder(folder)) {
    await vscode.commands.executeCommand("vscode.openFolder", folder);
    return folder.fsPath;
  }
  const contract = sources.find((relative) => relative.endsWith(".sol"));
  if (contract)
    await vscode.window.showTextDocument(vscode.Uri.joinPath(folder, ...contract.split(path.sep)));
  return folder.fsPath;

  async function filesUnder(root: string, prefix = ""): Promise<string[]> {
    const found: string[] = [];
    for (const entry of await host.files.list(path.join(root, prefix))) {
      const relative = path.join(prefix, entry.name);
      if (entry.kind === "directory") found.push(...(await filesUnder(root, relative)));
      else if (entry.kind === "file") found.push(relative);
    }
    return found;
  }
}

async function chooseFolder(): Promise<vscode.Uri | undefined> {
  const open = vscode.workspace.workspaceFolders ?? [];
  if (open.length === 1) return open[0]!.uri;
  if (open.length > 1) return (await vscode.window.showWorkspaceFolderPick())?.uri;
  const picked = await vscode.window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    canSelectMany: false,
    openLabel: vscode.l10n.t("Create the Project Here"),
  });
  return picked?.[0];
}
