import * as vscode from "vscode";
import type { ExtensionHost } from "../host.js";
import { views } from "../ids.js";
import type { Snapshots } from "@tolbooth/sdk";
import { clockText, miningText } from "./networkWords.js";
import { endpointItem } from "./endpointItem.js";
import type { EndpointNode, NetworkNode, SnapshotNode } from "./nodes.js";
import { createRowTree } from "./rowTree.js";
import type { ViewModel } from "./viewModel.js";

/** "Networks": the local ones with their states and snapshots, then those of `tolbooth.json`. */
export function registerNetworksTree(extension: ExtensionHost, model: ViewModel): vscode.Disposable {
  return createRowTree<NetworkNode | SnapshotNode | EndpointNode>(extension, views.networks, model, {
    async roots(project) {
      const entries = await model.networks(project);
      return entries.map((entry) => ({ kind: "network", project, projectRoot: project.root, ...entry }));
    },
    children(node) {
      if (node.kind === "endpoint") return [];
      if (node.kind === "snapshot") return snapshotNodes(node, node.network, node.all, node.snapshot.id);
      if (node.state === "remote") return endpointNodes(extension, node);
      return node.snapshots ? snapshotNodes(node, node.row.name, node.snapshots, undefined) : [];
    },
    item(node) {
      if (node.kind === "endpoint") return endpointItem(node);
      return node.kind === "network" ? networkItem(node) : snapshotItem(node);
    },
  });
}

/** Asks a network's addresses. The editor wants the nodes only while they are seen: nobody asks behind a closed view. */
async function endpointNodes(
  extension: ExtensionHost,
  { project, projectRoot, row }: NetworkNode,
): Promise<EndpointNode[]> {
  const { host } = await extension.services(vscode.l10n.t("ask the addresses of a network"));
  const { lookAtEndpoints } = await import("@tolbooth/sdk");
  const seen = await lookAtEndpoints(host, project, row.name);
  return seen.map((health, place) => ({
    ...{ kind: "endpoint", project, projectRoot, network: row.name, place, health },
  }));
}

/** The snapshots that were taken on top of one, or on none that is still there. */
function snapshotNodes(
  { project, projectRoot }: Pick<NetworkNode, "project" | "projectRoot">,
  network: string,
  all: Snapshots,
  parent: string | undefined,
): SnapshotNode[] {
  const known = new Set(all.snapshots.map(({ id }) => id));
  return all.snapshots
    .filter((one) => (one.parent !== undefined && known.has(one.parent) ? one.parent : undefined) === parent)
    .map((snapshot) => ({ kind: "snapshot", project, projectRoot, network, snapshot, all }));
}

function snapshotItem({ project, projectRoot, network, snapshot, all }: SnapshotNode): vscode.TreeItem {
  const isCurrent = snapshot.id === all.current;
  const hasChildren = snapshotNodes({ project, projectRoot }, network, all, snapshot.id).length > 0;
  const item = new vscode.TreeItem(
    snapshot.name,
    hasChildren ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.None,
  );
  // With its first child it is another item to the editor, which would otherwise leave it folded.
  item.id = `snapshot ${projectRoot} ${network} ${snapshot.id} ${hasChildren}`;
  item.contextValue = isCurrent ? "snapshot.current" : "snapshot";
  item.description = [
    vscode.l10n.t("block {0}", snapshot.blockNumber),
    isCurrent ? vscode.l10n.t("the chain stands here") : "",
  ]
    .filter(Boolean)
    .join(" · ");
  item.iconPath = new vscode.ThemeIcon(isCurrent ? "pinned" : snapshot.automatic ? "history" : "archive");
  item.tooltip = [
    snapshot.name,
    vscode.l10n.t("Taken: {0}", new Date(snapshot.takenAt).toLocaleString()),
    vscode.l10n.t(
      "Block {0} of {1}",
      snapshot.blockNumber,
      new Date(snapshot.blockTime * 1000).toLocaleString(),
    ),
    snapshot.automatic ? vscode.l10n.t("Kept by Tolbooth before it went back to another snapshot.") : "",
  ]
    .filter(Boolean)
    .join("\n");
  item.accessibilityInformation = {
    label: vscode.l10n.t("snapshot {0}, {1}", snapshot.name, item.description),
  };
  return item;
}

function networkItem({ projectRoot, row, state, status, snapshots }: NetworkNode): vscode.TreeItem {
  const name =
    row.kind !== "local"
      ? row.name
      : row.name === "local"
        ? vscode.l10n.t("Local network")
        : vscode.l10n.t("Local network {0}", row.name);
  const hasSnapshots = (snapshots?.snapshots.length ?? 0) > 0;
  const item = new vscode.TreeItem(
    name,
    hasSnapshots
      ? vscode.TreeItemCollapsibleState.Expanded
      : state === "remote"
        ? vscode.TreeItemCollapsibleState.Collapsed
        : vscode.TreeItemCollapsibleState.None,
  );
  item.id = `network ${projectRoot} ${row.name} ${hasSnapshots}`;
  item.contextValue = `network.${state}`;
  item.description = [describe(row, state), miningText(status?.mining), clockText(status?.timeShift)]
    .filter(Boolean)
    .join(" · ");
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
