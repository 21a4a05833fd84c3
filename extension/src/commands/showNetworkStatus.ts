import * as vscode from "vscode";
import type { NetworkView } from "../adapters/networks.js";
import { commands, type CommandId } from "../ids.js";
import type { ExtensionHost } from "../host.js";
import { projectFor } from "./projectFor.js";

/** Says where the local network stands and offers what can be done with it. It is what the status bar item opens. */
export async function run(extension: ExtensionHost, place?: unknown): Promise<unknown> {
  if (!extension.isTrusted()) return vscode.commands.executeCommand(commands.explainTrust);
  const { networks, projects } = await extension.services(
    vscode.l10n.t("ask for the state of the local network"),
  );
  const project = await projectFor(extension, place, vscode.l10n.t("The local network of which project?"));
  if (!project) return undefined;
  const view = await networks.refresh(project);
  const choice = await vscode.window.showQuickPick(actionsFor(view), {
    title: describe(view, projects.nameOf(project)),
    placeHolder: vscode.l10n.t("What would you like to do?"),
  });
  if (choice) await vscode.commands.executeCommand(choice.command, project.root);
  return view.status;
}

type Action = vscode.QuickPickItem & { readonly command: CommandId };

function actionsFor({ state }: NetworkView): Action[] {
  const start = {
    iconPath: new vscode.ThemeIcon("play"),
    label: vscode.l10n.t("Start"),
    command: commands.startNetwork,
  };
  const stop = {
    iconPath: new vscode.ThemeIcon("debug-stop"),
    label: vscode.l10n.t("Stop"),
    description: vscode.l10n.t("keeps the chain for the next start"),
    command: commands.stopNetwork,
  };
  const reset = {
    iconPath: new vscode.ThemeIcon("debug-restart"),
    label: vscode.l10n.t("Reset"),
    description: vscode.l10n.t("throws the chain away and starts a new one"),
    command: commands.resetNetwork,
  };
  const log = {
    iconPath: new vscode.ThemeIcon("output"),
    label: vscode.l10n.t("Show Log"),
    command: commands.showLog,
  };
  if (state === "running") return [stop, reset, log];
  if (state === "stopped") return [start, reset, log];
  return [log];
}

/** One line that names the project, the state and the address. */
export function describe({ state, status }: NetworkView, projectName: string): string {
  switch (state) {
    case "running":
      return vscode.l10n.t(
        "Local network of {0}: running at {1}, block {2}",
        projectName,
        status?.url ?? "",
        status?.blockNumber ?? 0,
      );
    case "starting":
      return vscode.l10n.t("Local network of {0}: starting", projectName);
    case "stopping":
      return vscode.l10n.t("Local network of {0}: stopping", projectName);
    case "stopped":
      return vscode.l10n.t("Local network of {0}: stopped", projectName);
  }
}
