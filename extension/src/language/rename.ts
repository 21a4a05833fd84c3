import * as vscode from "vscode";
import type { ExtensionHost } from "../host.js";
import { uriOf } from "./documents.js";
import { languageQuestions, placeIn, solidityDocuments, toRange } from "./languageQuestions.js";

/** Rename symbol. A refusal says why, in the editor's own place for it. */
export function registerRename(extension: ExtensionHost): vscode.Disposable {
  const questions = languageQuestions(extension);
  return vscode.languages.registerRenameProvider(solidityDocuments, {
    async prepareRename(document, position, token) {
      const place = placeIn(document, position);
      const found = place && (await questions.askOrSay("prepareRename", place, token));
      return found && { range: toRange(found.range), placeholder: found.placeholder };
    },
    async provideRenameEdits(document, position, newName, token) {
      const place = placeIn(document, position);
      const found = place && (await questions.askOrSay("rename", { ...place, newName }, token));
      if (!found) return undefined;
      const edit = new vscode.WorkspaceEdit();
      for (const [path, edits] of Object.entries(found)) {
        for (const { range, newText } of edits) edit.replace(uriOf(path), toRange(range), newText);
      }
      return edit;
    },
  });
}
