import * as vscode from "vscode";
import type { PastDeployment, PastDeploymentRow } from "@tolbooth/sdk";

/** What became of a deployment, in words. */
export function stateText(state: PastDeployment["state"]): string {
  switch (state) {
    case "current":
      return vscode.l10n.t("stands");
    case "replaced":
      return vscode.l10n.t("replaced");
    case "archived":
      return vscode.l10n.t("archived, its chain is no more");
    case "failed":
      return vscode.l10n.t("failed");
    case "unsettled":
      return vscode.l10n.t("sent, and nothing more is known");
  }
}

/** How many things differ from an earlier deployment. */
export function differenceCount(count: number, earlier: number): string {
  if (count === 0) return vscode.l10n.t("the same as number {0}", earlier);
  return count === 1
    ? vscode.l10n.t("1 difference from number {0}", earlier)
    : vscode.l10n.t("{0} differences from number {1}", count, earlier);
}

/** What is known of a deployment, a line each. */
export function deploymentFacts(
  past: PastDeploymentRow,
): { readonly label: string; readonly text: string }[] {
  const { record } = past;
  const facts: [string, string | undefined][] = [
    [vscode.l10n.t("State"), stateText(past.state)],
    [vscode.l10n.t("When"), new Date(past.at).toLocaleString()],
    [vscode.l10n.t("Contract"), `${past.sourceName}:${past.contract}`],
    [vscode.l10n.t("Address"), record?.address],
    [vscode.l10n.t("From"), record?.from],
    [vscode.l10n.t("Chain id"), String(past.chainId)],
    [vscode.l10n.t("Block"), record && String(record.blockNumber)],
    [vscode.l10n.t("Transaction"), past.transactionHash],
    [vscode.l10n.t("Gas used"), record?.gasUsed],
    [vscode.l10n.t("Code hash"), record?.codeHash],
    ...(record?.arguments ?? []).map((value, index): [string, string] => [
      vscode.l10n.t("Argument {0}", index + 1),
      typeof value === "string" ? value : JSON.stringify(value),
    ]),
    ...Object.entries(record?.libraries ?? {}).map(([library, address]): [string, string] => [
      vscode.l10n.t("Library {0}", library),
      address,
    ]),
    [vscode.l10n.t("Why it failed"), past.failure && `${past.failure.code}: ${past.failure.message}`],
    [vscode.l10n.t("Why it is in the archive"), past.reason],
    [vscode.l10n.t("Kept in"), past.file],
    [
      vscode.l10n.t("Compared"),
      past.differences && past.earlier !== undefined
        ? differenceCount(past.differences.length, past.earlier)
        : undefined,
    ],
  ];
  return facts.flatMap(([label, text]) => (text === undefined ? [] : [{ label, text }]));
}
