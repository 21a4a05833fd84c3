import * as vscode from "vscode";
import type { DeploymentRow, Verification } from "@tolbooth/sdk";

/** What was found at an address, for as long as the window is open. */
const found = new Map<string, Verification>();

const keyOf = (projectRoot: string, network: string, name: string, address: string): string =>
  [projectRoot, network, name, address].join("\n");

/** Notes what was found, for the tree. */
export function noteVerification(projectRoot: string, one: Verification): void {
  found.set(keyOf(projectRoot, one.network, one.deployment, one.address), one);
}

/** What was found last at the address where a contract stands now. */
export function verificationOf(
  projectRoot: string,
  { network, name, address }: DeploymentRow,
): Verification | undefined {
  return found.get(keyOf(projectRoot, network, name, address));
}

/** The verdict in a few words. */
export function verificationText({ verdict, audited }: Verification): string {
  const words: Readonly<Record<Verification["verdict"], string>> = {
    exact: vscode.l10n.t("verified"),
    "same-logic": vscode.l10n.t("same instructions, other metadata"),
    stripped: vscode.l10n.t("same instructions, without metadata"),
    different: vscode.l10n.t("other code than here"),
    proxy: vscode.l10n.t("behind a proxy"),
    "no-code": vscode.l10n.t("no code"),
    unknown: vscode.l10n.t("cannot be verified"),
  };
  return audited
    ? `${words[verdict]} · ${vscode.l10n.t("{0} {1} as audited", audited.pattern, audited.version)}`
    : words[verdict];
}
