import * as vscode from "vscode";
import type { ExtensionHost } from "../host.js";

/** The id of the test controller, as VS Code shows it in settings and menus. */
export const testControllerId = "tolbooth.tests";

/**
 * Puts the tests of this window's projects into VS Code's Testing view. Only an empty controller is made at start-up;
 * nothing is read before somebody looks at tests or opens a file that may have some, and nothing at all in a folder that
 * is not trusted.
 */
export function registerTestExplorer(extension: ExtensionHost): vscode.Disposable {
  const controller = vscode.tests.createTestController(testControllerId, vscode.l10n.t("Tolbooth"));
  const owned: vscode.Disposable[] = [controller];
  let starting: Promise<void> | undefined;
  const start = async (): Promise<void> => {
    if (!extension.isTrusted()) return;
    starting ??= import("./explorer.js").then(async ({ startExplorer }) => {
      owned.push(await startExplorer(extension, controller));
    });
    await starting;
  };
  const startWhereTestsAre = (document: vscode.TextDocument): void => {
    if (document.uri.scheme === "file" && mayHoldTests(document.uri) && showsTests(document)) void start();
  };
  controller.resolveHandler = async (item) => {
    if (!item) await start();
  };
  owned.push(
    vscode.workspace.onDidOpenTextDocument(startWhereTestsAre),
    vscode.workspace.onDidSaveTextDocument(startWhereTestsAre),
    vscode.workspace.onDidGrantWorkspaceTrust(() =>
      vscode.workspace.textDocuments.forEach(startWhereTestsAre),
    ),
  );
  vscode.workspace.textDocuments.forEach(startWhereTestsAre);
  return { dispose: () => owned.splice(0).forEach((one) => void one.dispose()) };
}

/** Solidity files, and files named as mocha tests are. */
export function mayHoldTests(uri: vscode.Uri): boolean {
  if (/\/(node_modules|\.tolbooth)\//.test(uri.path)) return false;
  return uri.path.endsWith(".sol") || /\.(test|spec)\.[cm]?[jt]sx?$/.test(uri.path);
}

/** Whoever writes a contract and no tests is not made to wait for a list of them. */
function showsTests(document: vscode.TextDocument): boolean {
  if (!document.uri.path.endsWith(".sol")) return true;
  return /\bfunction\s+(test|invariant|statefulFuzz|table)/.test(document.getText());
}
