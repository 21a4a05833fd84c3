import * as vscode from "vscode";
import {
  createLineIndex,
  describeImport,
  explainImportsOf,
  type ExplainedImport,
  type ImportExplanation,
} from "@tolbooth/sdk";
import type { ExtensionHost } from "../host.js";
import { solidityLanguage } from "../ids.js";
import { compilerPathOf, unsavedTexts } from "../language/documents.js";
import { importAt, type PlacedImport } from "./importAt.js";
import { showImport } from "./importPage.js";

/**
 * Says where an import leads and why: the one at the cursor, or the one that the user picks. A code action gives the
 * document and the place. Returns the explanation.
 */
export async function run(
  extension: ExtensionHost,
  givenUri?: unknown,
  givenPlace?: unknown,
): Promise<ImportExplanation | undefined> {
  const document =
    givenUri instanceof vscode.Uri && givenPlace instanceof vscode.Position
      ? await vscode.workspace.openTextDocument(givenUri)
      : vscode.window.activeTextEditor?.document;
  const file = document && pathOf(document);
  if (!document || file === undefined) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t("Open a Solidity file and put the cursor on an import."),
    );
    return undefined;
  }
  const { host, projects } = await extension.services(vscode.l10n.t("explain an import"));
  const project = await projects.of(vscode.Uri.file(file));
  const overlay = unsavedTexts().set(file, document.getText());
  const [explained] = await explainImportsOf(host.files, project, [file], { overlay });
  const imports = placed(document, explained?.imports ?? []);
  const place =
    givenPlace instanceof vscode.Position ? givenPlace : vscode.window.activeTextEditor?.selection.active;
  const chosen =
    (place && importAt(document.getText(), document.offsetAt(place), imports)) ??
    (await ask(document, imports));
  if (chosen) await showImport(extension, chosen.explanation);
  return chosen?.explanation;
}

type Placed = PlacedImport & Pick<ExplainedImport, "explanation">;

/** A library's file can be asked about as well, though the compiler never sees it as a document. */
function pathOf(document: vscode.TextDocument): string | undefined {
  if (document.languageId !== solidityLanguage) return undefined;
  return document.uri.scheme === "file" ? document.uri.fsPath : compilerPathOf(document);
}

function placed(document: vscode.TextDocument, imports: readonly ExplainedImport[]): Placed[] {
  const index = createLineIndex(document.getText());
  return imports.map(({ scanned, explanation }) => {
    const { start, end } = index.rangeOf(scanned.byteRange);
    return {
      explanation,
      start: document.offsetAt(new vscode.Position(start.line, start.character)),
      end: document.offsetAt(new vscode.Position(end.line, end.character)),
    };
  });
}

async function ask(document: vscode.TextDocument, imports: readonly Placed[]): Promise<Placed | undefined> {
  if (imports.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t("This file imports nothing."));
    return undefined;
  }
  const items = imports.map((one) => ({
    label: one.explanation.importPath || '""',
    description: vscode.l10n.t("line {0}", document.positionAt(one.start).line + 1),
    detail: describeImport(one.explanation).summary,
    one,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    placeHolder: vscode.l10n.t("Explain which import?"),
    matchOnDetail: true,
  });
  return picked?.one;
}
