import * as vscode from "vscode";
import type { ExtensionHost } from "../host.js";
import type { BoardTarget } from "../views/board-protocol.js";
import { openBoard } from "../views/boardPanel.js";
import { boardTarget } from "./boardTarget.js";

/** Opens the records of a deployed contract, each with its time line. Called with a target it asks nothing. */
export async function run(extension: ExtensionHost, ...parameters: unknown[]): Promise<unknown> {
  const given = (parameters[0] ?? {}) as Partial<BoardTarget> & { readonly record?: string };
  const question = vscode.l10n.t("Show the records of which contract?");
  const target = await boardTarget(extension, "records", given, question);
  if (target) openBoard(extension, target, given.record?.toLowerCase());
  return target;
}
