/** What several suites need: a project of its own inside the workspace, and waiting for what the editor shows. */
import assert from "node:assert/strict";
import * as fs from "node:fs/promises";
import path from "node:path";
import * as vscode from "vscode";

export const extensionId = "tolbooth.tolbooth";

/**
 * The extension, started. Nothing is saved that a test does not save: in a browser VS Code would do so by itself.
 */
export async function activated(): Promise<vscode.Extension<unknown>> {
  await vscode.workspace
    .getConfiguration("files")
    .update("autoSave", "off", vscode.ConfigurationTarget.Global);
  const extension = vscode.extensions.getExtension(extensionId);
  assert.ok(extension);
  await extension.activate();
  return extension;
}

/** A project inside the workspace's first folder, made for one suite. */
export interface SuiteProject {
  readonly root: string;
  uri(file: string): vscode.Uri;
  write(file: string, text: string | Uint8Array): Promise<void>;
  open(file: string): Promise<vscode.TextDocument>;
  /** Closes all editors, without saving, and removes the folder. */
  remove(): Promise<void>;
}

let projects = 0;

/** Writes the files into a new folder of the workspace (or of `parent`). */
export async function suiteProject(
  name: string,
  files: Readonly<Record<string, string>>,
  parent = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath,
): Promise<SuiteProject> {
  assert.ok(parent);
  const root = await projectFolder(parent, name, Object.keys(files));
  const write = async (file: string, text: string | Uint8Array): Promise<void> => {
    await fs.mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await fs.writeFile(path.join(root, file), text);
  };
  for (const [file, text] of Object.entries(files)) await write(file, text);
  const uri = (file: string): vscode.Uri => vscode.Uri.file(path.join(root, file));
  return {
    root,
    uri,
    write,
    async open(file) {
      const document = await vscode.workspace.openTextDocument(uri(file));
      await vscode.window.showTextDocument(document);
      return document;
    },
    async remove() {
      await closeAllEditors();
      // Who watches over a network that was stopped may be at its last look.
      await fs.rm(root, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

/**
 * Makes a project's folders so that the editor's watcher knows each of them. It misses what happens in a folder that was
 * there before the folder around it was being watched, and now and then does not begin to watch a new folder at all. That
 * is the editor's own: here it is only seen to it that a test of ours begins where the watcher works.
 */
async function projectFolder(parent: string, name: string, files: readonly string[]): Promise<string> {
  for (let attempt = 1; ; attempt++) {
    // A name that was used before could still be in one of the editor's caches.
    const root = path.join(parent, `${name} ${(projects += 1)}`);
    const missing = await makeWatchedFolders(root, files);
    if (missing.length === 0) return root;
    await fs.rm(root, { recursive: true, force: true });
    assert.ok(attempt < 5, `The editor does not tell of new folders: ${missing.join(", ")}`);
  }
}

/** Makes the folders level by level, each when the editor has told of the one above it. Gives those it did not tell of. */
async function makeWatchedFolders(root: string, files: readonly string[]): Promise<string[]> {
  // Outside the workspace nothing is watched.
  const isWatched = vscode.workspace.getWorkspaceFolder(vscode.Uri.file(root)) !== undefined;
  if (!isWatched) return [];
  const told = new Set<string>();
  const watcher = vscode.workspace.createFileSystemWatcher("**");
  const listening = watcher.onDidCreate(({ fsPath }) => void told.add(fsPath));
  try {
    for (const level of levelsOf(root, files)) {
      for (const folder of level) await fs.mkdir(folder, { recursive: true });
      const missing = (): string[] => level.filter((folder) => !told.has(folder));
      for (let waited = 0; missing().length > 0 && waited < 8_000; waited += 20)
        await new Promise((resolve) => setTimeout(resolve, 20));
      if (missing().length > 0) return missing();
    }
    return [];
  } finally {
    listening.dispose();
    watcher.dispose();
  }
}

/** The folders of a project's files, those of one depth together, without those that the editor does not watch. */
function levelsOf(root: string, files: readonly string[]): string[][] {
  const levels: Set<string>[] = [new Set([root])];
  for (const file of files) {
    const names = path.dirname(file).split("/");
    if (names.some((name) => name === "node_modules" || name.startsWith("."))) continue;
    for (let depth = 1; depth <= names.length; depth++)
      (levels[depth] ??= new Set()).add(path.join(root, ...names.slice(0, depth)));
  }
  return levels.map((level) => [...level]);
}

/** Closes every editor; what was not saved is given up. */
export async function closeAllEditors(): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    if (!document.isDirty || document.isClosed) continue;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  }
  await vscode.commands.executeCommand("workbench.action.closeAllEditors");
}

/** Asks again and again until the answer is something; fails with what was seen last when the time is up. */
export async function until<T>(
  what: string,
  ask: () => T | undefined | false | Promise<T | undefined | false>,
  options: { timeoutMs?: number; seen?: () => unknown } = {},
): Promise<T> {
  const deadline = Date.now() + (options.timeoutMs ?? 50_000);
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer as T;
    if (Date.now() > deadline) {
      assert.fail(`Waited too long for ${what}. Seen last: ${JSON.stringify(options.seen?.())}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** The diagnostics of a file that came from Tolbooth. */
export function findingsOf(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter((one) => one.source === "solc" || one.source === "tolbooth");
}

/** The code of a diagnostic, whether or not it is a link. */
export function codeOf(diagnostic: vscode.Diagnostic): string {
  const { code } = diagnostic;
  return String(typeof code === "object" ? code.value : code);
}

/** Waits until the findings of a file have exactly these codes. */
export async function untilCodes(
  uri: vscode.Uri,
  codes: readonly string[],
  timeoutMs?: number,
): Promise<vscode.Diagnostic[]> {
  const wanted = JSON.stringify([...codes].sort());
  return until(
    `${path.basename(uri.fsPath)} to show ${wanted}`,
    () => {
      const findings = findingsOf(uri);
      return JSON.stringify(findings.map(codeOf).sort()) === wanted && findings;
    },
    {
      seen: () => findingsOf(uri).map((one) => `${codeOf(one)} ${one.message}`),
      ...(timeoutMs !== undefined && { timeoutMs }),
    },
  );
}

/** Replaces a piece of text in an open document, as typing would. */
export async function replace(document: vscode.TextDocument, old: string, text: string): Promise<void> {
  const start = document.getText().indexOf(old);
  assert.ok(start >= 0, `'${old}' is not in the document`);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(
    document.uri,
    new vscode.Range(document.positionAt(start), document.positionAt(start + old.length)),
    text,
  );
  assert.ok(await vscode.workspace.applyEdit(edit));
}

/** Where a piece of text stands in a document. */
export function rangeOf(document: vscode.TextDocument, text: string): vscode.Range {
  const start = document.getText().indexOf(text);
  assert.ok(start >= 0, `'${text}' is not in the document`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + text.length));
}
