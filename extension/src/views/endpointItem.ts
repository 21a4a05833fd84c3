import * as vscode from "vscode";
import type { EndpointHealth } from "@tolbooth/sdk";
import type { EndpointNode } from "./nodes.js";

/** An address of a network with how it is: in an icon, and in the same words for the eye and the ear. */
export function endpointItem({ projectRoot, network, place, health }: EndpointNode): vscode.TreeItem {
  const item = new vscode.TreeItem(health.url);
  item.id = `endpoint ${projectRoot} ${network} ${place}`;
  item.contextValue = `endpoint.${health.state}`;
  item.description = healthText(health);
  item.iconPath = icons[health.state];
  item.tooltip = `${health.url}\n${item.description}`;
  item.accessibilityInformation = { label: `${health.url}, ${item.description}` };
  return item;
}

const icons: Readonly<Record<EndpointHealth["state"], vscode.ThemeIcon>> = {
  answers: new vscode.ThemeIcon("pass-filled", new vscode.ThemeColor("testing.iconPassed")),
  behind: new vscode.ThemeIcon("warning", new vscode.ThemeColor("list.warningForeground")),
  "wrong-chain": new vscode.ThemeIcon("error", new vscode.ThemeColor("list.errorForeground")),
  unreachable: new vscode.ThemeIcon("debug-disconnect", new vscode.ThemeColor("list.errorForeground")),
};

function healthText(health: EndpointHealth): string {
  const { state, milliseconds = 0, blockNumber = 0, blocksBehind = 0, chainId = 0, reason = "" } = health;
  switch (state) {
    case "answers":
      return blocksBehind === 0
        ? vscode.l10n.t("answers in {0} ms, block {1}", milliseconds, blockNumber)
        : vscode.l10n.t("answers in {0} ms, block {1}, {2} behind", milliseconds, blockNumber, blocksBehind);
    case "behind":
      return vscode.l10n.t("too far behind: block {0}, {1} behind", blockNumber, blocksBehind);
    case "wrong-chain":
      return vscode.l10n.t("wrong chain: {0}. It is not used.", chainId);
    case "unreachable":
      return vscode.l10n.t("unreachable: {0}", reason);
  }
}
