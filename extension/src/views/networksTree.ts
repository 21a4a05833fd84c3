import * as vscode from "vscode";
import type { ExtensionHost } from "../host.js";
import { views } from "../ids.js";
import type { NetworkNode } from "./nodes.js";
import { createRowTree } from "./rowTree.js";
import type { ViewModel } from "./viewModel.js";

/** "Networks": the local one with its state and what can be done with it, then those of `tolbooth.json`. */
export function registerNetworksTree(extension: ExtensionHost, model: ViewModel): vscode.Disposable {
  return createRowTree<NetworkNode>(extension, views.networks, model, {
    async roots(project) {
      const { rows, localState } = await model.networks(project);
      return rows.map((row) => ({
        kind: "network",
        project,
        projectRoot: project.root,
        row,
        state: row.kind === "local" ? localState : "remote",
      }));
    },
    item: networkItem,
  });
}

function networkItem({ projectRoot, row, state }: NetworkNode): vscode.TreeItem {
  const name = row.kind === "local" ? vscode.l10n.t("Local network") : row.name;
  const item = new vscode.TreeItem(name);
  item.id = `network ${projectRoot} ${row.name}`;
  item.contextValue = `network.${state}`;
  item.description = describe(row, state);
  item.iconPath =
    state === "remote"
      ? new vscode.ThemeIcon("globe")
      : state === "running"
        ? new vscode.ThemeIcon("pass-filled", new vscode.ThemeColor("testing.iconPassed"))
        : state === "stopped"
          ? new vscode.ThemeIcon("circle-large-outline")
          : new vscode.ThemeIcon("sync~spin");
  item.tooltip = [
    name,
    item.description,
    row.url === undefined ? undefined : vscode.l10n.t("Address: {0}", row.url),
    row.chainId === undefined ? undefined : vscode.l10n.t("Chain id: {0}", row.chainId),
    row.kind === "local"
      ? vscode.l10n.t("Runs on this computer only. Its accounts and its money are for trying things out.")
      : vscode.l10n.t("From tolbooth.json. Before anything is sent there, you are asked."),
  ]
    .filter((line) => line !== undefined)
    .join("\n");
  item.accessibilityInformation = { label: `${name}, ${item.description}` };
  return item;
}

function describe(row: NetworkNode["row"], state: NetworkNode["state"]): string {
  switch (state) {
    case "running":
      return row.blockNumber === undefined
        ? vscode.l10n.t("running")
        : vscode.l10n.t("running, block {0}", row.blockNumber);
    case "starting":
      return vscode.l10n.t("starting");
    case "stopping":
      return vscode.l10n.t("stopping");
    case "stopped":
      return vscode.l10n.t("stopped");
    case "remote":
      return row.url ?? "";
  }
}
