import * as path from "node:path";
import * as vscode from "vscode";
import type { ExtensionHost } from "../host.js";
import { chooseDeployment, functionTargetOf } from "./functionTarget.js";
import { projectFor } from "./projectFor.js";

/** Opens the record of a deployment, as it is on disk. */
export async function run(extension: ExtensionHost, given?: unknown): Promise<unknown> {
  const target = functionTargetOf(given);
  const project = await projectFor(extension, target, vscode.l10n.t("Show a record of which project?"));
  if (!project) return undefined;
  const record = await chooseDeployment(extension, project, target);
  if (!record) return undefined;
  const file = path.join(project.root, "deployments", record.network, `${record.name}.json`);
  await vscode.window.showTextDocument(vscode.Uri.file(file), { preview: true });
  return file;
}
