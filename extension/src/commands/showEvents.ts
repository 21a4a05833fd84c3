import * as vscode from "vscode";
import type { ExtensionHost } from "../host.js";
import { views } from "../ids.js";

/** Opens the panel with the events of the deployed contracts. */
export async function run(_extension: ExtensionHost): Promise<void> {
  await vscode.commands.executeCommand(`${views.events}.focus`);
}
