import * as vscode from "vscode";
import type * as sdk from "@tolbooth/sdk";
import type { ExtensionHost } from "../host.js";
import { views } from "../ids.js";
import type { AccountNode } from "./nodes.js";
import { createRowTree } from "./rowTree.js";
import type { ViewModel } from "./viewModel.js";

/** The sdk's texts for amounts, once they are loaded with the first accounts. */
type Amounts = Pick<typeof sdk, "etherText" | "shortHex">;

/** "Agencies and accounts": who can send on the local network, and who sends unless another is chosen. */
export function registerAccountsTree(extension: ExtensionHost, model: ViewModel): vscode.Disposable {
  let amounts: Amounts;
  return createRowTree<AccountNode>(extension, views.accounts, model, {
    async roots(project) {
      const rows = await model.accounts(project);
      amounts = await import("@tolbooth/sdk");
      return rows.map((row) => ({ kind: "account", project, projectRoot: project.root, row }));
    },
    item: (node) => accountItem(node, amounts),
  });
}

function accountItem({ projectRoot, row }: AccountNode, amounts: Amounts): vscode.TreeItem {
  const item = new vscode.TreeItem(row.title);
  item.id = `account ${projectRoot} ${row.name}`;
  item.contextValue = row.sender ? "account.sender" : "account";
  const balance = row.balance === undefined ? "" : vscode.l10n.t("{0} ETH", amounts.etherText(row.balance));
  item.description = [
    row.sender ? vscode.l10n.t("sender") : "",
    sameName(row) ? "" : row.name,
    balance,
    amounts.shortHex(row.address),
  ]
    .filter(Boolean)
    .join(" · ");
  item.iconPath = iconOf(row);
  item.tooltip = [
    row.title,
    vscode.l10n.t("Short name: {0}", row.name),
    vscode.l10n.t("Address: {0}", row.address),
    balance === "" ? "" : vscode.l10n.t("Balance: {0}", balance),
    row.agencyId === undefined ? "" : vscode.l10n.t("Agency number: {0}", row.agencyId),
    row.sender ? vscode.l10n.t("Transactions are sent from this account unless you choose another.") : "",
  ]
    .filter(Boolean)
    .join("\n");
  item.accessibilityInformation = {
    label: [
      row.title,
      row.sender ? vscode.l10n.t("the sender of transactions") : "",
      vscode.l10n.t("short name {0}", row.name),
      balance,
      vscode.l10n.t("address {0}", row.address),
    ]
      .filter(Boolean)
      .join(", "),
  };
  return item;
}

/** Whether the title says no more than the short name: "Account 5" is `account5`. */
function sameName(row: sdk.AccountRow): boolean {
  return row.title.replace(/\s/g, "").toLowerCase() === row.name.toLowerCase();
}

function iconOf(row: sdk.AccountRow): vscode.ThemeIcon {
  if (row.sender) return new vscode.ThemeIcon("account", new vscode.ThemeColor("charts.blue"));
  return new vscode.ThemeIcon(row.agencyId === undefined ? "person" : "organization");
}
