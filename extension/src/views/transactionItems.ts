import * as vscode from "vscode";
import type { ListedTransaction } from "@tolbooth/sdk";
import { commands } from "../ids.js";
import { networkTitle } from "./contractForm.js";
import type {
  CallNode,
  ChangedAccountNode,
  OlderTransactionsNode,
  TransactionLineNode,
  TransactionNode,
  TransactionPartNode,
  TransactionsNode,
  TransactionsTreeNode,
} from "./transactionNodes.js";
import { callText, placeText, valueText } from "./transactionParts.js";

const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;

/** A node as the tree shows it. */
export function transactionItem(node: TransactionsTreeNode): vscode.TreeItem {
  switch (node.kind) {
    case "transactions":
      return networkItem(node);
    case "transaction":
      return rowItem(node);
    case "call":
      return callItem(node);
    case "part":
      return partItem(node);
    case "account":
      return accountItem(node);
    case "line":
      return lineItem(node);
    case "older":
      return olderItem(node);
  }
}

function networkItem({ projectRoot, network, isLocal }: TransactionsNode): vscode.TreeItem {
  const item = new vscode.TreeItem(networkTitle(network), isLocal ? Expanded : Collapsed);
  item.id = `transactions ${projectRoot} ${network}`;
  item.iconPath = new vscode.ThemeIcon(isLocal ? "vm" : "globe");
  item.tooltip = isLocal
    ? vscode.l10n.t("Every transaction of this network.")
    : vscode.l10n.t("What was deployed and sent from this project. The network itself is not searched.");
  return item;
}

function rowItem({ projectRoot, network, row, sender }: TransactionNode): vscode.TreeItem {
  const label = rowLabel(row);
  const isTraced = row.status === "succeeded" || row.status === "reverted";
  const item = new vscode.TreeItem(label, isTraced ? Collapsed : None);
  item.id = `transaction ${projectRoot} ${network} ${row.hash} ${row.status}`;
  item.contextValue = `transaction.${row.status}`;
  const description = [
    row.blockNumber === undefined ? statusText(row.status) : vscode.l10n.t("block {0}", row.blockNumber),
    sender,
    row.gasUsed === undefined ? "" : vscode.l10n.t("{0} gas", grouped(row.gasUsed)),
  ]
    .filter(Boolean)
    .join(" · ");
  item.description = description;
  item.iconPath = statusIcon(row.status);
  item.tooltip = [
    label,
    statusText(row.status),
    row.blockTime === undefined ? "" : new Date(row.blockTime * 1000).toLocaleString(),
    row.from === undefined ? "" : vscode.l10n.t("From: {0}", row.from),
    row.to === undefined ? "" : vscode.l10n.t("To: {0}", row.to),
    row.created === undefined ? "" : vscode.l10n.t("Made: {0}", row.created),
    vscode.l10n.t("Transaction: {0}", row.hash),
  ]
    .filter(Boolean)
    .join("\n");
  item.accessibilityInformation = { label: [label, statusText(row.status), description].join(", ") };
  return item;
}

function rowLabel(row: ListedTransaction): string {
  if (row.replaces?.kind === "cancel") return vscode.l10n.t("Cancels another");
  const address = row.to ?? row.created;
  const target = row.contract ?? (address === undefined ? "" : `${address.slice(0, 6)}…${address.slice(-4)}`);
  if (row.function === "constructor") return vscode.l10n.t("Deploys {0}", target);
  if (row.function !== undefined) return `${target}.${row.function}`;
  return target === "" ? row.hash : vscode.l10n.t("To {0}", target);
}

function statusText(status: ListedTransaction["status"]): string {
  switch (status) {
    case "succeeded":
      return vscode.l10n.t("succeeded");
    case "reverted":
      return vscode.l10n.t("reverted");
    case "pending":
      return vscode.l10n.t("waits for a block");
    case "unknown":
      return vscode.l10n.t("the network does not know it");
  }
}

function statusIcon(status: ListedTransaction["status"]): vscode.ThemeIcon {
  switch (status) {
    case "succeeded":
      return new vscode.ThemeIcon("pass", new vscode.ThemeColor("testing.iconPassed"));
    case "reverted":
      return new vscode.ThemeIcon("error", new vscode.ThemeColor("testing.iconFailed"));
    case "pending":
      return new vscode.ThemeIcon("watch");
    case "unknown":
      return new vscode.ThemeIcon("question");
  }
}

function callItem(node: CallNode): vscode.TreeItem {
  const { projectRoot, network, hash, path, call } = node;
  const label = callText(call);
  // Of a call that was refused the first of all, and what leads to it, is what somebody looks for.
  const state = call.calls.length === 0 ? None : path === "0" || call.failure ? Expanded : Collapsed;
  const item = new vscode.TreeItem(label, state);
  item.id = `call ${projectRoot} ${network} ${hash} ${path}`;
  item.contextValue = call.calledAt || call.failedAt ? "call.line" : "call";
  const gas = vscode.l10n.t("{0} gas", grouped(call.gasUsed));
  const place = call.failedAt ?? call.calledAt;
  item.description = [gas, call.failure?.reason, place && placeText(place)].filter(Boolean).join(" · ");
  item.iconPath = call.failure
    ? new vscode.ThemeIcon("error", new vscode.ThemeColor("testing.iconFailed"))
    : new vscode.ThemeIcon(call.kind.startsWith("CREATE") ? "new-file" : "symbol-method");
  item.tooltip = [
    `${call.kind} ${label}`,
    ...(call.arguments ?? []).map(valueText),
    ...(call.results ?? []).map((one) => `→ ${valueText(one)}`),
    gas,
    call.failure?.reason,
    call.failure?.explanation,
    call.calledAt && vscode.l10n.t("Called from {0}", placeText(call.calledAt)),
    call.failedAt && vscode.l10n.t("Failed at {0}", placeText(call.failedAt)),
  ]
    .filter(Boolean)
    .join("\n");
  item.accessibilityInformation = { label: `${label}, ${item.description}` };
  if (place) item.command = openLine(node);
  return item;
}

function partItem({ projectRoot, network, part, details }: TransactionPartNode): vscode.TreeItem {
  const { events, unknownEvents, changes = [], notes } = details;
  const [label, icon, count] =
    part === "events"
      ? [vscode.l10n.t("Events"), "radio-tower", events.length + unknownEvents]
      : part === "changes"
        ? [vscode.l10n.t("Changes"), "diff", changes.length]
        : [vscode.l10n.t("Not shown"), "info", notes.length];
  const item = new vscode.TreeItem(label, part === "events" ? Expanded : Collapsed);
  item.id = `${part} ${projectRoot} ${network} ${details.hash}`;
  item.description = String(count);
  item.iconPath = new vscode.ThemeIcon(icon);
  return item;
}

function accountItem({ projectRoot, network, id, change, name }: ChangedAccountNode): vscode.TreeItem {
  const { address, contract, storage } = change;
  const item = new vscode.TreeItem(name ?? address, storage.length > 0 ? Expanded : Collapsed);
  item.id = `account ${projectRoot} ${network} ${id}`;
  item.description = name === undefined ? "" : address;
  item.iconPath = new vscode.ThemeIcon(contract === undefined ? "account" : "file-code");
  item.tooltip = address;
  return item;
}

function lineItem(node: TransactionLineNode): vscode.TreeItem {
  const { projectRoot, network, id, label, description, tooltip, icon, place } = node;
  const item = new vscode.TreeItem(label);
  item.id = `line ${projectRoot} ${network} ${id}`;
  item.contextValue = place ? "transaction.line" : "line";
  if (description !== undefined) item.description = description;
  item.tooltip = tooltip ?? label;
  item.iconPath =
    icon === "error"
      ? new vscode.ThemeIcon(icon, new vscode.ThemeColor("testing.iconFailed"))
      : new vscode.ThemeIcon(icon);
  item.accessibilityInformation = { label: [label, description].filter(Boolean).join(", ") };
  if (place) item.command = openLine(node);
  return item;
}

function olderItem(node: OlderTransactionsNode): vscode.TreeItem {
  const item = new vscode.TreeItem(vscode.l10n.t("Older…"));
  item.id = `older ${node.projectRoot} ${node.network}`;
  item.iconPath = new vscode.ThemeIcon("ellipsis");
  item.command = {
    command: commands.showOlderTransactions,
    title: vscode.l10n.t("Older…"),
    arguments: [node],
  };
  return item;
}

function openLine(node: CallNode | TransactionLineNode): vscode.Command {
  return { command: commands.openTransactionLine, title: vscode.l10n.t("Open Line"), arguments: [node] };
}

/** A whole number with a comma between thousands, as GOV.UK writes it. */
function grouped(value: string | number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}
