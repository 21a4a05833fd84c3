import * as vscode from "vscode";
import type { ExtensionHost } from "../host.js";
import { commands } from "../ids.js";
import { chooseFunction } from "./functionTarget.js";

/** Picks a function of a deployed contract and opens its form: call what only reads, send the rest. */
export async function run(extension: ExtensionHost, given?: unknown): Promise<unknown> {
  const chosen = await chooseFunction(extension, given);
  if (!chosen) return undefined;
  const { project, record } = chosen;
  return vscode.commands.executeCommand(
    chosen.function.reads ? commands.callFunction : commands.sendFunction,
    {
      projectRoot: project.root,
      network: record.network,
      contract: record.name,
      function: chosen.function.signature,
    },
  );
}
