import * as vscode from "vscode";
import type { ExtensionHost } from "../host.js";
import type { BoardTarget } from "../views/board-protocol.js";
import { openBoard } from "../views/boardPanel.js";
import { boardTarget } from "./boardTarget.js";

/** Opens the board of a deployed contract that clears movements. Called with a target it asks nothing. */
export async function run(extension: ExtensionHost, ...parameters: unknown[]): Promise<unknown> {
  const given = (parameters[0] ?? {}) as Partial<BoardTarget> & { readonly movement?: string };
  const question = vscode.l10n.t("Show the movements of which contract?");
  const target = await boardTarget(extension, "movements", given, question);
  if (target) openBoard(extension, target, given.movement?.toLowerCase());
  return target;
}
