import type * as vscode from "vscode";
import type { ExtensionHost } from "../host.js";
import { registerAccountsTree } from "./accountsTree.js";
import { registerBoards } from "./boardPanel.js";
import { registerContractsTree } from "./contractsTree.js";
import { registerDeploymentsTree } from "./deploymentsTree.js";
import { registerEventsView } from "./eventsView.js";
import { registerNetworkStatusBar } from "./networkStatusBar.js";
import { registerNetworksTree } from "./networksTree.js";
import { registerPatternsTree } from "./patternsTree.js";
import { registerTransactionsTree } from "./transactionsTree.js";
import { createViewModel, type ViewModel } from "./viewModel.js";

/** One line for each view and panel. `register` runs at start-up, so it imports only types of the sdk. */
export const viewTable: readonly ((extension: ExtensionHost, model: ViewModel) => vscode.Disposable)[] = [
  registerNetworkStatusBar,
  registerNetworksTree,
  registerAccountsTree,
  registerContractsTree,
  registerDeploymentsTree,
  registerTransactionsTree,
  registerPatternsTree,
  registerEventsView,
  registerBoards,
];

let model: ViewModel | undefined;

/** Registers every line of the table over one model, so that no two views disagree. */
export function registerViews(extension: ExtensionHost): void {
  const shared = createViewModel(extension);
  model = shared;
  for (const register of viewTable) extension.own(register(extension, shared));
}

/** Asks the networks and reads the records again, for every view. */
export function refreshViews(): void {
  model?.refresh();
}
