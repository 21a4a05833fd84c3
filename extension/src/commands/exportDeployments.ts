import * as path from "node:path";
import * as vscode from "vscode";
import { deploymentExportText, exportDeployments, readDeployments } from "@tolbooth/sdk";
import type { ExtensionHost } from "../host.js";
import { chooseNetwork } from "./deployTarget.js";
import { projectFor } from "./projectFor.js";

interface Given {
  readonly projectRoot?: string;
  readonly network?: string;
  /** Where to write, instead of asking: `.json`, or `.ts` for a module. */
  readonly file?: string;
}

/** Writes addresses and ABIs of a network's deployments to a file for a front end. Returns what was written. */
export async function run(extension: ExtensionHost, given?: unknown): Promise<unknown> {
  const target = (given ?? {}) as Given;
  const question = vscode.l10n.t("Export the deployments of which project?");
  const project = await projectFor(extension, given, question);
  if (!project) return undefined;
  const { host } = await extension.services(vscode.l10n.t("export the deployments"));
  const network = await chooseNetwork(host.files, project, {
    ...(target.network !== undefined && { network: target.network }),
  });
  if (network === undefined) return undefined;
  const records = await readDeployments(host.files, project, network);
  const { content, leftOut } = exportDeployments(records, network);
  const file = target.file ?? (await chooseFile(project.root, network));
  if (file === undefined) return undefined;
  const format = path.extname(file).toLowerCase() === ".ts" ? "ts" : "json";
  await host.files.writeFileAtomic(file, deploymentExportText(content, format));
  const names = Object.keys(content.contracts);
  const said = vscode.l10n.t(
    "Addresses and ABIs of {0} written to {1}.",
    names.join(", "),
    path.basename(file),
  );
  void vscode.window.showInformationMessage(
    leftOut.length === 0
      ? said
      : `${said} ${vscode.l10n.t("Left out, because they are of another chain: {0}", leftOut.join(", "))}`,
  );
  return { file, format, contracts: names, leftOut };
}

async function chooseFile(folder: string, network: string): Promise<string | undefined> {
  const chosen = await vscode.window.showSaveDialog({
    defaultUri: vscode.Uri.file(path.join(folder, `contracts.${network}.ts`)),
    filters: { TypeScript: ["ts"], JSON: ["json"] },
    title: vscode.l10n.t("Export Addresses and ABIs"),
  });
  return chosen?.fsPath;
}
