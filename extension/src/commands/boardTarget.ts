import * as vscode from "vscode";
import { allNetworkNames, readDeployments, timelineOf } from "@tolbooth/sdk";
import type { ExtensionHost } from "../host.js";
import type { BoardTarget } from "../views/board-protocol.js";
import { networkTitle } from "../views/contractForm.js";
import { projectFor } from "./projectFor.js";

/** A deployed contract whose events make a board of this kind: the one that is given, the only one, or the one picked. */
export async function boardTarget(
  extension: ExtensionHost,
  kind: "movements" | "records",
  given: Partial<BoardTarget>,
  question: string,
): Promise<BoardTarget | undefined> {
  const { projectRoot } = given;
  const project = await projectFor(extension, projectRoot === undefined ? {} : { projectRoot }, question);
  if (!project) return undefined;
  const { host } = await extension.services(question);
  const found: { label: string; description: string; target: BoardTarget }[] = [];
  for (const network of await allNetworkNames(host.files, project)) {
    if (given.network !== undefined && given.network !== network) continue;
    for (const { name, abi } of await readDeployments(host.files, project, network)) {
      if (given.contract !== undefined && given.contract !== name) continue;
      if (timelineOf(abi)?.kind !== kind) continue;
      const target = { projectRoot: project.root, network, contract: name };
      found.push({ label: name, description: networkTitle(network), target });
    }
  }
  if (found.length === 0) {
    void vscode.window.showInformationMessage(
      kind === "movements"
        ? vscode.l10n.t("No contract with movements is deployed. Deploy one and try again.")
        : vscode.l10n.t("No contract with consents or accesses is deployed. Deploy one and try again."),
    );
    return undefined;
  }
  if (found.length === 1) return found[0]?.target;
  return (await vscode.window.showQuickPick(found, { title: question }))?.target;
}
