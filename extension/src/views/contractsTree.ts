import * as vscode from "vscode";
import type { DeploymentRow } from "@tolbooth/sdk";
import type { ExtensionHost } from "../host.js";
import { commands, views } from "../ids.js";
import type { ContractNode, DeploymentsNode, FunctionNode } from "./nodes.js";
import { createRowTree } from "./rowTree.js";
import { verificationOf, verificationText } from "./verifications.js";
import { localNetworkName, type ViewModel } from "./viewModel.js";

type Node = DeploymentsNode | ContractNode | FunctionNode;

/** "Deployed contracts": by network where there are several, each with its functions. */
export function registerContractsTree(extension: ExtensionHost, model: ViewModel): vscode.Disposable {
  return createRowTree<Node>(extension, views.contracts, model, {
    async roots(project) {
      const groups = await model.deployments(project);
      const head = { project, projectRoot: project.root };
      if (groups.length === 1 && groups[0]!.network === localNetworkName) {
        return groups[0]!.contracts.map((row): Node => ({ ...head, kind: "contract", row }));
      }
      return groups.map((group): Node => ({ ...head, kind: "deployments", ...group }));
    },
    children(node) {
      const head = { project: node.project, projectRoot: node.projectRoot };
      if (node.kind === "deployments") {
        return node.contracts.map((row): Node => ({ ...head, kind: "contract", row }));
      }
      if (node.kind === "contract") {
        return node.row.functions.map((one): Node => ({
          ...head,
          kind: "function",
          row: node.row,
          function: one,
        }));
      }
      return [];
    },
    item(node) {
      if (node.kind === "deployments") return deploymentsItem(node);
      return node.kind === "contract" ? contractItem(node) : functionItem(node);
    },
  });
}

function deploymentsItem(node: DeploymentsNode): vscode.TreeItem {
  const name = node.network === localNetworkName ? vscode.l10n.t("Local network") : node.network;
  const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Expanded);
  item.id = `deployments ${node.projectRoot} ${node.network}`;
  item.iconPath = new vscode.ThemeIcon(node.network === localNetworkName ? "vm" : "globe");
  item.description = vscode.l10n.t("{0} contracts", node.contracts.length);
  return item;
}

function contractItem({ projectRoot, row }: ContractNode): vscode.TreeItem {
  const item = new vscode.TreeItem(row.name, vscode.TreeItemCollapsibleState.Collapsed);
  item.id = `contract ${projectRoot} ${row.network} ${row.name}`;
  item.contextValue = "contract";
  const verified = verificationOf(projectRoot, row);
  const verdict = verified ? verificationText(verified) : "";
  item.description = [row.name === row.contract ? "" : row.contract, shortAddress(row), verdict]
    .filter(Boolean)
    .join(" · ");
  item.iconPath = new vscode.ThemeIcon("file-code");
  item.tooltip = [
    vscode.l10n.t("{0} on {1}", row.contract, row.network),
    vscode.l10n.t("Address: {0}", row.address),
    vscode.l10n.t("Deployed: {0}", new Date(row.deployedAt).toLocaleString()),
    vscode.l10n.t("Block: {0}", row.record.blockNumber),
    ...(verified
      ? [
          vscode.l10n.t("Verified at block {0}: {1}", verified.blockNumber, verdict),
          ...verified.functions.map(({ function: name, because }) => `${name}: ${because}`),
          ...verified.notes,
        ]
      : []),
  ].join("\n");
  item.accessibilityInformation = {
    label: vscode.l10n.t(
      "Contract {0} at address {1}, {2} functions",
      row.name,
      row.address,
      row.functions.length,
    ),
  };
  return item;
}

function functionItem(node: FunctionNode): vscode.TreeItem {
  const { projectRoot, row } = node;
  const one = node.function;
  const item = new vscode.TreeItem(one.label);
  item.id = `function ${projectRoot} ${row.network} ${row.name} ${one.signature}`;
  item.contextValue = one.reads ? "function.read" : "function.write";
  item.description = one.returns === "" ? "" : `→ ${one.returns}`;
  item.iconPath = new vscode.ThemeIcon(one.reads ? "eye" : "edit");
  const verb = one.reads
    ? vscode.l10n.t("Reads. Costs nothing and changes nothing.")
    : vscode.l10n.t("Writes. Sends a transaction.");
  item.tooltip = [one.signature, one.returns === "" ? "" : vscode.l10n.t("Returns: {0}", one.returns), verb]
    .filter(Boolean)
    .join("\n");
  item.accessibilityInformation = {
    label: one.reads
      ? vscode.l10n.t("Function {0}, reads", one.label)
      : vscode.l10n.t("Function {0}, sends a transaction", one.label),
  };
  item.command = one.reads
    ? { command: commands.callFunction, title: vscode.l10n.t("Call"), arguments: [node] }
    : { command: commands.sendFunction, title: vscode.l10n.t("Send"), arguments: [node] };
  return item;
}

function shortAddress(row: DeploymentRow): string {
  return `${row.address.slice(0, 6)}…${row.address.slice(-4)}`;
}
