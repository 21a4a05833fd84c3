import * as vscode from "vscode";
import type { FileEdits, Finding, Fix } from "@tolbooth/sdk";
import type { ExtensionHost } from "../host.js";
import { commands } from "../ids.js";
import { compilerPathOf, uriOf } from "./documents.js";
import { currentFinding } from "./currentFindings.js";
import { wordsOf } from "./fixTitles.js";
import { languageQuestions, placeIn, solidityDocuments, toRange } from "./languageQuestions.js";

const fixAllKind = vscode.CodeActionKind.SourceFixAll.append("tolbooth");

/** Ways to mend the compiler's findings, and to mend all of a file that need no looking at. */
export function registerQuickFixes(extension: ExtensionHost): vscode.Disposable {
  const questions = languageQuestions(extension);
  return vscode.languages.registerCodeActionsProvider(
    solidityDocuments,
    {
      async provideCodeActions(document, range, { only, diagnostics }, token) {
        const path = compilerPathOf(document);
        if (path === undefined || !extension.isTrusted()) return [];
        if (only && (only.contains(fixAllKind) || fixAllKind.contains(only))) {
          const findings = withFindings(vscode.languages.getDiagnostics(document.uri)).map(
            ({ finding }) => finding,
          );
          if (findings.length === 0) return [];
          const files = (await questions.ask("fixAll", { path, findings }, token)) ?? [];
          if (files.length === 0) return [];
          const action = new vscode.CodeAction(vscode.l10n.t("Mend all that need no looking at"), fixAllKind);
          action.edit = toEdit(files);
          return [action];
        }
        const actions: vscode.CodeAction[] = [];
        if (!only || only.intersects(vscode.CodeActionKind.QuickFix)) {
          const found = withFindings(diagnostics);
          const findings = found.map(({ finding }) => finding);
          const fixes = findings.length > 0 ? await questions.ask("fixes", { path, findings }, token) : [];
          for (const [place, list] of (fixes ?? []).entries())
            for (const fix of list) actions.push(toAction(fix, found[place]?.diagnostic, document));
        }
        if (!only || only.intersects(vscode.CodeActionKind.RefactorRewrite)) {
          const place = placeIn(document, range.start);
          const better = place && (await questions.ask("improvements", place, token));
          for (const fix of better ?? []) actions.push(toAction(fix, undefined, document));
        }
        return actions;
      },
    },
    {
      providedCodeActionKinds: [
        vscode.CodeActionKind.QuickFix,
        vscode.CodeActionKind.RefactorRewrite,
        fixAllKind,
      ],
    },
  );
}

/** The diagnostics whose finding is known and is still about the text on the screen. */
function withFindings(
  diagnostics: readonly vscode.Diagnostic[],
): { diagnostic: vscode.Diagnostic; finding: Finding }[] {
  return diagnostics.flatMap((diagnostic) => {
    const finding = currentFinding(diagnostic);
    return finding ? [{ diagnostic, finding }] : [];
  });
}

function toAction(
  { title, kind, isPreferred, files, command }: Fix,
  diagnostic: vscode.Diagnostic | undefined,
  document: vscode.TextDocument,
): vscode.CodeAction {
  const words = wordsOf(title);
  const action = new vscode.CodeAction(
    words,
    kind === "quickfix" ? vscode.CodeActionKind.QuickFix : vscode.CodeActionKind.RefactorRewrite,
  );
  if (diagnostic) action.diagnostics = [diagnostic];
  action.isPreferred = isPreferred;
  if (files.length > 0) action.edit = toEdit(files);
  if (command) action.command = { title: words, command: commands[command], arguments: [document.uri] };
  return action;
}

function toEdit(files: readonly FileEdits[]): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const { path, edits } of files)
    for (const { range, newText } of edits) edit.replace(uriOf(path), toRange(range), newText);
  return edit;
}
