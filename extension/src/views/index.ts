import type * as vscode from "vscode";
import type { ExtensionHost } from "../host.js";
import { registerNetworkStatusBar } from "./networkStatusBar.js";

/** One line for each view and panel. `register` runs at start-up, so it imports only types of the sdk. */
export const viewTable: readonly ((extension: ExtensionHost) => vscode.Disposable)[] = [
  registerNetworkStatusBar,
];

/** Registers every line of the table. */
export function registerViews(extension: ExtensionHost): void {
  for (const register of viewTable) extension.own(register(extension));
}
