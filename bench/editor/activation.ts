/** Runs in the window: opens a Solidity file and reads what VS Code says of the extension's start. */
import * as vscode from "vscode";
import { activationIn } from "./startup-figures.js";
import type { Activation, EditorTask } from "./task.js";

const extensionId = "tolbooth.tolbooth";
const patience = 60_000;

export async function measureActivation({ file }: EditorTask): Promise<Activation> {
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file));
  const extension = vscode.extensions.getExtension(extensionId);
  await until(() => extension?.isActive || undefined, "the extension to start");
  await vscode.commands.executeCommand("perfview.show");
  return until(() => {
    const shown = vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === "perf");
    return shown && activationIn(shown.getText(), extensionId);
  }, "VS Code's start-up figures");
}

async function until<T>(ask: () => T | undefined, what: string): Promise<T> {
  const deadline = performance.now() + patience;
  for (;;) {
    const answer = ask();
    if (answer !== undefined) return answer;
    if (performance.now() > deadline) throw new Error(`Waited too long for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
