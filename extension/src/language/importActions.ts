import * as vscode from "vscode";
import { commands, solidityLanguage } from "../ids.js";

/** On a finding about an import: a way to the explanation of where it was looked for. */
export function registerImportActions(): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    { language: solidityLanguage },
    { provideCodeActions: (document, _range, { diagnostics }) => actionsFor(document, diagnostics) },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );
}

function actionsFor(
  document: vscode.TextDocument,
  diagnostics: readonly vscode.Diagnostic[],
): vscode.CodeAction[] {
  return diagnostics.filter(isAboutImport).map((diagnostic) => {
    const title = vscode.l10n.t("Explain this import");
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.diagnostics = [diagnostic];
    action.command = {
      command: commands.explainImport,
      title,
      arguments: [document.uri, diagnostic.range.start],
    };
    return action;
  });
}

function isAboutImport({ source, code }: vscode.Diagnostic): boolean {
  const value = typeof code === "object" ? code.value : code;
  return source === "tolbooth" && String(value).startsWith("IMPORT_");
}
