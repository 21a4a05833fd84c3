import * as vscode from "vscode";
import type { Project } from "@tolbooth/sdk";
import type { ExtensionHost } from "../host.js";
import { views } from "../ids.js";
import { deploymentFacts, differenceCount, stateText } from "./deploymentWords.js";
import type {
  DeploymentNameNode,
  DeploymentNetworkNode,
  DeploymentTreeNode,
  PastDeploymentNode,
} from "./deploymentNodes.js";
import { registerReadOnlyTexts } from "./readOnlyTexts.js";
import { createRowTree } from "./rowTree.js";
import { localNetworkName, type ViewModel } from "./viewModel.js";

/** "Deployments": everything that was sent, by network and name, with what became of it. From files alone. */
export function registerDeploymentsTree(extension: ExtensionHost, model: ViewModel): vscode.Disposable {
  const tree = createRowTree<DeploymentTreeNode>(extension, views.deployments, model, {
    async roots(project) {
      const networks = await readNetworks(extension, project);
      const isLocalAlone = networks.length === 1 && networks[0]!.node.network === localNetworkName;
      return isLocalAlone
        ? [...namesOf(networks[0]!.node), ...networks[0]!.unreadable]
        : networks.flatMap(({ node, unreadable }) => [node, ...unreadable]);
    },
    children(node) {
      if (node.kind === "network") return namesOf(node);
      if (node.kind === "name") return pastOf(node);
      return node.kind === "past" ? factsOf(node) : [];
    },
    item,
  });
  return vscode.Disposable.from(tree, registerReadOnlyTexts());
}

async function readNetworks(
  extension: ExtensionHost,
  project: Project,
): Promise<{ node: DeploymentNetworkNode; unreadable: DeploymentTreeNode[] }[]> {
  const { host } = await extension.services(vscode.l10n.t("show the deployments"));
  const { allNetworkNames, deploymentHistoryRows, readDeploymentHistory } = await import("@tolbooth/sdk");
  const found = [];
  for (const network of await allNetworkNames(host.files, project)) {
    const { deployments, unreadable } = await readDeploymentHistory(host.files, project, network);
    if (deployments.length === 0 && unreadable.length === 0) continue;
    const head = { project, projectRoot: project.root, network };
    found.push({
      node: { ...head, kind: "network" as const, names: deploymentHistoryRows(deployments) },
      unreadable: unreadable.map((one) => ({ ...head, kind: "unreadable" as const, ...one })),
    });
  }
  return found;
}

function namesOf({ projectRoot, project, network, names }: DeploymentNetworkNode): DeploymentTreeNode[] {
  return names.map((deployments) => ({ kind: "name", projectRoot, project, network, deployments }));
}

function pastOf({
  projectRoot,
  project,
  network,
  deployments: { name, deployments },
}: DeploymentNameNode): DeploymentTreeNode[] {
  return deployments.map((past) => ({
    ...{ kind: "past", projectRoot, project, network, past },
    row: {
      ...{ name, network },
      ...(past.record && { address: past.record.address }),
      ...(past.transactionHash !== undefined && { hash: past.transactionHash }),
    },
  }));
}

function factsOf({ projectRoot, project, network, past }: PastDeploymentNode): DeploymentTreeNode[] {
  const id = `fact ${projectRoot} ${network} ${past.name} ${past.number}`;
  return deploymentFacts(past).map(({ label, text }, index) => ({
    ...{ kind: "fact", projectRoot, project, network, label, text },
    id: `${id} ${index}`,
  }));
}

function item(node: DeploymentTreeNode): vscode.TreeItem {
  switch (node.kind) {
    case "network":
      return networkItem(node);
    case "name":
      return nameItem(node);
    case "past":
      return pastItem(node);
    case "fact": {
      const fact = new vscode.TreeItem(node.label);
      fact.id = node.id;
      fact.description = node.text;
      fact.tooltip = `${node.label}: ${node.text}`;
      fact.accessibilityInformation = { label: `${node.label}: ${node.text}` };
      return fact;
    }
    case "unreadable": {
      const unreadable = new vscode.TreeItem(vscode.l10n.t("{0} cannot be read", node.file));
      unreadable.iconPath = new vscode.ThemeIcon("warning");
      unreadable.tooltip = node.problem;
      unreadable.accessibilityInformation = {
        label: `${vscode.l10n.t("{0} cannot be read", node.file)}. ${node.problem}`,
      };
      return unreadable;
    }
  }
}

function networkItem({ projectRoot, network, names }: DeploymentNetworkNode): vscode.TreeItem {
  const isLocal = network === localNetworkName;
  const shown = new vscode.TreeItem(
    isLocal ? vscode.l10n.t("Local network") : network,
    vscode.TreeItemCollapsibleState.Expanded,
  );
  shown.id = `deployments ${projectRoot} ${network}`;
  shown.contextValue = "deployments.network";
  shown.iconPath = new vscode.ThemeIcon(isLocal ? "vm" : "globe");
  shown.description = names.length === 1 ? vscode.l10n.t("1 name") : vscode.l10n.t("{0} names", names.length);
  return shown;
}

function nameItem({ projectRoot, network, deployments }: DeploymentNameNode): vscode.TreeItem {
  const { name, deployments: all } = deployments;
  const shown = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Collapsed);
  shown.id = `deployments ${projectRoot} ${network} ${name}`;
  shown.contextValue = "deployments.name";
  const stands = all.find(({ state }) => state === "current");
  shown.description = [
    all.length === 1 ? vscode.l10n.t("1 deployment") : vscode.l10n.t("{0} deployments", all.length),
    stands ? vscode.l10n.t("number {0} stands", stands.number) : vscode.l10n.t("none stands"),
  ].join(" · ");
  shown.iconPath = new vscode.ThemeIcon("file-code");
  shown.accessibilityInformation = { label: `${name}, ${shown.description}` };
  return shown;
}

const stateIcons: Readonly<Record<PastDeploymentNode["past"]["state"], string>> = {
  current: "pass-filled",
  replaced: "history",
  archived: "archive",
  failed: "error",
  unsettled: "question",
};

function pastItem({ projectRoot, network, past }: PastDeploymentNode): vscode.TreeItem {
  const title = vscode.l10n.t("Number {0}", past.number);
  const shown = new vscode.TreeItem(title, vscode.TreeItemCollapsibleState.Collapsed);
  shown.id = `deployments ${projectRoot} ${network} ${past.name} ${past.number}`;
  shown.contextValue = [
    "deployment",
    past.state,
    past.record && "deployed",
    past.earlier !== undefined && "comparable",
    past.transactionHash !== undefined && "sent",
  ]
    .filter(Boolean)
    .join(".");
  shown.description = [
    stateText(past.state),
    new Date(past.at).toLocaleString(),
    past.differences && past.earlier !== undefined
      ? differenceCount(past.differences.length, past.earlier)
      : "",
  ]
    .filter(Boolean)
    .join(" · ");
  shown.iconPath = new vscode.ThemeIcon(stateIcons[past.state]);
  shown.tooltip = [title, ...deploymentFacts(past).map(({ label, text }) => `${label}: ${text}`)].join("\n");
  shown.accessibilityInformation = {
    label: vscode.l10n.t("Deployment {0} of {1}, {2}", past.number, past.name, shown.description),
  };
  return shown;
}
