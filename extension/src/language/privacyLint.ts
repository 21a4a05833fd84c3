import * as vscode from "vscode";
import type { ExtensionHost } from "../host.js";
import { compilerPathOf, sdkCallerPathOf } from "./documents.js";
import type { PrivacyLintEngine } from "./privacyLintEngine.js";

/** Findings about personal data, while somebody writes. Nothing is loaded before a document of Solidity, or of TypeScript that calls the SDK, is open and trusted. */
export function registerPrivacyLint(extension: ExtensionHost): vscode.Disposable {
  let engine: Promise<PrivacyLintEngine | undefined> | undefined;
  const start = async (): Promise<PrivacyLintEngine> => {
    const services = await extension.services(vscode.l10n.t("look for personal data"));
    const { PrivacyLintEngine } = await import("./privacyLintEngine.js");
    return new PrivacyLintEngine(extension, services);
  };
  const about = (document: vscode.TextDocument, hand: (engine: PrivacyLintEngine) => void): void => {
    const isMeant = compilerPathOf(document) ?? sdkCallerPathOf(document);
    if (!extension.isTrusted() || isMeant === undefined) {
      // TypeScript of which the import was deleted.
      if (document.languageId === "typescript")
        void engine?.then((started) => started?.documentClosed(document));
      return;
    }
    engine ??= start().catch((error: unknown) => {
      extension.log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
      return undefined;
    });
    void engine.then((started) => started && hand(started));
  };
  const all = (): void => {
    for (const document of vscode.workspace.textDocuments)
      about(document, (one) => one.textChanged(document));
  };

  const { workspace } = vscode;
  all();
  return vscode.Disposable.from(
    workspace.onDidOpenTextDocument((document) => about(document, (one) => one.textChanged(document))),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) about(document, (one) => one.textChanged(document));
    }),
    // What others import may have changed.
    workspace.onDidSaveTextDocument((document) => about(document, all)),
    workspace.onDidCloseTextDocument((document) => about(document, (one) => one.documentClosed(document))),
    workspace.onDidGrantWorkspaceTrust(all),
    extension.settings.onDidChange(all),
    vscode.languages.registerCodeActionsProvider(
      [{ language: "solidity" }, { language: "typescript", scheme: "file" }],
      {
        async provideCodeActions(document, _range, { diagnostics }) {
          const started = await engine;
          return started?.actionsFor(document, diagnostics) ?? [];
        },
      },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
    { dispose: () => void engine?.then((started) => started?.dispose()) },
  );
}
