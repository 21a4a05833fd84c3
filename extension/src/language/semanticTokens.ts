import * as vscode from "vscode";
import type { SemanticTokenModifiers, SemanticTokenTypes } from "@tolbooth/sdk";
import type { ExtensionHost } from "../host.js";
import { languagePathOf } from "./documents.js";
import { languageQuestions, solidityDocuments } from "./languageQuestions.js";

/** The compiler holds both lists to those of the sdk, whose numbers they explain. */
const types: SemanticTokenTypes = [
  "namespace",
  "class",
  "interface",
  "struct",
  "enum",
  "enumMember",
  "type",
  "parameter",
  "variable",
  "property",
  "event",
  "function",
  "decorator",
  "error",
];
const modifiers: SemanticTokenModifiers = ["declaration", "readonly", "defaultLibrary"];

/** What every name is, for colours: a state variable, a parameter, an event … After an edit only what changed is sent. */
export function registerSemanticTokens(extension: ExtensionHost): vscode.Disposable {
  const questions = languageQuestions(extension);
  /** What was sent last for each document that is open. */
  const sent = new Map<string, { id: string; data: Uint32Array }>();
  let nextId = 1;
  const ask = async (
    document: vscode.TextDocument,
    token: vscode.CancellationToken,
  ): Promise<{ id: string; data: Uint32Array } | undefined> => {
    const path = languagePathOf(document);
    const data = path === undefined ? undefined : await questions.ask("semanticTokens", { path }, token);
    if (!data) return undefined;
    const tokens = { id: String(nextId++), data };
    sent.set(document.uri.toString(), tokens);
    return tokens;
  };
  const provider: vscode.DocumentSemanticTokensProvider = {
    async provideDocumentSemanticTokens(document, token) {
      const tokens = await ask(document, token);
      return tokens && new vscode.SemanticTokens(tokens.data, tokens.id);
    },
    async provideDocumentSemanticTokensEdits(document, previousId, token) {
      const before = sent.get(document.uri.toString());
      const tokens = await ask(document, token);
      if (!tokens) return undefined;
      if (before?.id !== previousId) return new vscode.SemanticTokens(tokens.data, tokens.id);
      const { semanticTokensEdit } = await import("@tolbooth/sdk");
      const edit = semanticTokensEdit(before.data, tokens.data);
      const edits = edit ? [new vscode.SemanticTokensEdit(edit.start, edit.deleteCount, edit.data)] : [];
      return new vscode.SemanticTokensEdits(edits, tokens.id);
    },
  };
  const legend = new vscode.SemanticTokensLegend([...types], [...modifiers]);
  return vscode.Disposable.from(
    vscode.languages.registerDocumentSemanticTokensProvider(solidityDocuments, provider, legend),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => void sent.delete(uri.toString())),
  );
}
