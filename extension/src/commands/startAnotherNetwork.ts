import * as vscode from "vscode";
import { withProgress } from "../adapters/progress.js";
import type { ExtensionHost } from "../host.js";
import { projectFor } from "./projectFor.js";

/** Starts a local network under a name: one that stopped, one of `tolbooth.json`, or a new one. Returns its status. */
export async function run(extension: ExtensionHost, given?: unknown, name?: unknown): Promise<unknown> {
  const { networks } = await extension.services(vscode.l10n.t("start the local network"));
  const project = await projectFor(
    extension,
    given,
    vscode.l10n.t("Start a local network of which project?"),
  );
  if (!project) return undefined;
  const wanted = typeof name === "string" ? name : await askName();
  if (wanted === undefined || wanted === "") return undefined;
  const view = await withProgress(vscode.l10n.t("Starting the local network"), (operation) =>
    networks.start(project, operation, wanted),
  );
  return view.status;

  async function askName(): Promise<string | undefined> {
    const another = vscode.l10n.t("A New One…");
    const stopped: string[] = [];
    for (const one of await networks.names(project!))
      if ((await networks.refresh(project!, one)).state === "stopped") stopped.push(one);
    const picked = await vscode.window.showQuickPick([...stopped, another], {
      placeHolder: vscode.l10n.t("Start which local network?"),
    });
    if (picked !== another) return picked;
    return (
      await vscode.window.showInputBox({
        title: vscode.l10n.t("Run Another Local Network"),
        prompt: vscode.l10n.t("Its name. Letters, digits, '.', '_' and '-'."),
        validateInput: (typed) =>
          typed.trim() === "" || /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(typed.trim())
            ? ""
            : vscode.l10n.t("Use letters, digits, '.', '_' and '-' only, and begin with a letter or digit."),
      })
    )?.trim();
  }
}
