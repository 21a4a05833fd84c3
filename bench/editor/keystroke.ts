/** Runs in the window: from a change of the text to its findings. */
import path from "node:path";
import * as vscode from "vscode";
import { mistakes, withMistake } from "../projects/voting-token.js";
import { difference } from "./difference.js";
import type { EditorTask, Keystroke } from "./task.js";

/** Nobody waits longer than this, in milliseconds. */
const patience = 60_000;

/** Changes that are made before anything is measured. */
const warmUp = 3;

/** Between two changes, in milliseconds: long enough for the check of the whole project that follows each of them. */
const rest = 1_200;

export async function measureKeystrokes({ file, rounds }: EditorTask): Promise<Keystroke[]> {
  // Nothing is saved: that would be another kind of edit.
  await vscode.workspace
    .getConfiguration("files")
    .update("autoSave", "off", vscode.ConfigurationTarget.Global);
  const document = await vscode.workspace.openTextDocument(file);
  await vscode.window.showTextDocument(document);
  await vscode.extensions.getExtension("tolbooth.tolbooth")?.activate();
  await vscode.commands.executeCommand("tolbooth.checkProject", path.dirname(path.dirname(file)));
  const right = document.getText();
  const keystrokes: Keystroke[] = [];
  for (let round = 0; round < rounds + warmUp; round += 1) {
    for (const mistake of mistakes) {
      const shown = await measure(document, mistake.what, withMistake(right, mistake), [mistake.code]);
      const mended = await measure(document, `${mistake.what} mended`, right, []);
      if (round >= warmUp) keystrokes.push(shown, mended);
    }
  }
  await vscode.commands.executeCommand("workbench.action.files.revert");
  return keystrokes;
}

/** Replaces the part of the text that differs, and waits for exactly these errors. */
async function measure(
  document: vscode.TextDocument,
  what: string,
  text: string,
  codes: readonly string[],
): Promise<Keystroke> {
  const edit = new vscode.WorkspaceEdit();
  edit.set(document.uri, [difference(document, text)]);
  const wanted = codes.join();
  const isShown = (): boolean => errorsOf(document.uri).join() === wanted;
  let told = Number.NaN;
  let announced: number | undefined;
  const begin = performance.now();
  const listeners = [
    vscode.workspace.onDidChangeTextDocument((event) => {
      if (event.document === document) told = performance.now() - begin;
    }),
    vscode.languages.onDidChangeDiagnostics((event) => {
      if (event.uris.some((uri) => uri.path === document.uri.path) && isShown())
        announced ??= performance.now() - begin;
    }),
  ];
  try {
    const applied = vscode.workspace.applyEdit(edit);
    await until(isShown, () => `${what}: ${errorsOf(document.uri).join()} in place of ${wanted}`);
    const published = performance.now() - begin;
    await applied;
    await until(
      () => announced !== undefined,
      () => `${what}: VS Code did not announce it`,
    );
    // The check of the whole project has the last word, and must not say anything else.
    await new Promise((resolve) => setTimeout(resolve, rest));
    if (!isShown())
      throw new Error(`${what}: it did not stay, now there is ${errorsOf(document.uri).join()}`);
    return { what, told, published, announced: announced ?? Number.NaN };
  } finally {
    vscode.Disposable.from(...listeners).dispose();
  }
}

function errorsOf(uri: vscode.Uri): string[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error)
    .map(({ code }) => String(typeof code === "object" ? code.value : code));
}

/** VS Code's own event comes 50 ms late, because it waits for more. So the findings are looked at every millisecond. */
async function until(isSo: () => boolean, problem: () => string): Promise<void> {
  const deadline = performance.now() + patience;
  while (!isSo()) {
    if (performance.now() > deadline) throw new Error(problem());
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}
