import * as vscode from "vscode";
import { followNodeLog } from "../adapters/nodeLogs.js";
import type { ExtensionHost } from "../host.js";
import { networkTarget } from "./networkTarget.js";

/** Shows what the node of a local network writes, and goes on with it. */
export async function run(extension: ExtensionHost, given?: unknown): Promise<unknown> {
  const target = await networkTarget(extension, given, vscode.l10n.t("Show the log of which local network?"));
  if (!target) return undefined;
  const { networks } = await extension.services(vscode.l10n.t("show the log of the local network"));
  const file = networks.logFile(target.project, target.name);
  followNodeLog(extension, target.name, file).show(true);
  return file;
}
