import * as vscode from "vscode";
import type { PatternService } from "../adapters/patterns.js";
import type { ExtensionHost } from "../host.js";
import { compilerPathOf } from "./documents.js";
import { auditedScheme } from "./patternWords.js";

/** The pattern service for those who ask in a trusted workspace; `undefined` in any other. */
export async function patternsOf(extension: ExtensionHost): Promise<PatternService | undefined> {
  if (!extension.isTrusted()) return undefined;
  return (await extension.services(vscode.l10n.t("compare with the audited sources"))).patterns;
}

/** Compares the open documents with the audited sources while somebody writes, and shows audited sources. */
export function registerPatternWatch(extension: ExtensionHost): vscode.Disposable {
  const hand = (document: vscode.TextDocument, use: (patterns: PatternService) => void): void => {
    if (!extension.isTrusted() || compilerPathOf(document) === undefined) return;
    patternsOf(extension).then(
      (patterns) => patterns && use(patterns),
      (error: unknown) => extension.log.warn(error instanceof Error ? error.message : String(error)),
    );
  };
  const changed = (document: vscode.TextDocument): void =>
    hand(document, (patterns) => patterns.textChanged(document));
  const all = (): void => vscode.workspace.textDocuments.forEach(changed);
  const { workspace } = vscode;
  all();
  return vscode.Disposable.from(
    workspace.onDidOpenTextDocument(changed),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) changed(document);
    }),
    // What others import may have changed.
    workspace.onDidSaveTextDocument((document) => hand(document, all)),
    workspace.onDidCloseTextDocument((document) =>
      hand(document, (patterns) => patterns.documentClosed(document)),
    ),
    workspace.onDidGrantWorkspaceTrust(all),
    workspace.registerTextDocumentContentProvider(auditedScheme, {
      provideTextDocumentContent: async (uri) =>
        (await patternsOf(extension))?.auditedText(uri.path.slice(1)),
    }),
  );
}
