import * as vscode from "vscode";
import type { CompletionItem, CompletionList, HoverPart } from "@tolbooth/sdk";
import type { ExtensionHost } from "../host.js";
import { solidityLanguage } from "../ids.js";
import { documentationMarkdown } from "./hover.js";
import { languageQuestions, placeIn, solidityDocuments, toRange } from "./languageQuestions.js";

/** What brings the list without a letter typed. */
const triggers = [".", '"', "'", "/", "{", "(", "@", " "];
/** A blank, parenthesis or slash says something only behind these. */
const worthAsking: Readonly<Record<string, RegExp>> = {
  " ": /(?:^|[^\w$.])(?:emit|revert|is|new|import|using|for|pragma|solidity|catch|override|as|return|returns|@param|@inheritdoc|@return|SPDX-License-Identifier:) $/,
  "(": /(?:override|type|mapping|returns|\bif|\bwhile)\s*\($/,
  "/": /(?:^\s*\/\/\/?$|(?:import|from)\s*["'][^"']*\/$)/,
  "{": /(?:import\s*\{|\(\{|[\w$\]]\{)$/,
  "@": /(?:\/\/\/|\*)\s*@$|(?:import|from)\s*["']@$/,
};

/** An item that remembers whom to ask about it. */
interface AskedItem extends vscode.CompletionItem {
  readonly answer: CompletionItem;
  readonly path: string;
}

/** Completion. Documentation is asked for when somebody looks at an item. */
export function registerCompletion(extension: ExtensionHost): vscode.Disposable {
  const questions = languageQuestions(extension);
  return vscode.languages.registerCompletionItemProvider(
    solidityDocuments,
    {
      async provideCompletionItems(document, position, token, { triggerCharacter }) {
        const place = placeIn(document, position);
        if (!place || !isWorthAsking(document, position, triggerCharacter)) return undefined;
        const list = await questions.ask("completion", place, token);
        if (!list) return undefined;
        return new vscode.CompletionList(
          list.items.map((one) => toItem(one, list, place.path)),
          list.isIncomplete,
        );
      },
      async resolveCompletionItem(item, token) {
        const { answer, path } = item as AskedItem;
        if (!answer.target) return item;
        const part = await questions.ask("completionDetails", { path, target: answer.target }, token);
        if (part) item.documentation = markdownOf(part);
        return item;
      },
    },
    ...triggers,
  );
}

function isWorthAsking(
  document: vscode.TextDocument,
  position: vscode.Position,
  trigger: string | undefined,
): boolean {
  const pattern = trigger === undefined ? undefined : worthAsking[trigger];
  if (!pattern) return true;
  const line = document.lineAt(position.line).text.slice(0, position.character);
  return pattern.test(line);
}

function toItem(one: CompletionItem, list: CompletionList, path: string): AskedItem {
  const label = {
    label: one.label,
    ...(one.signature !== undefined && { detail: one.signature }),
    ...(one.description !== undefined && { description: one.description }),
  };
  const item = Object.assign(new vscode.CompletionItem(label, kinds[one.kind]), { answer: one, path });
  const text = one.insertText ?? one.label;
  item.insertText = one.isSnippet ? new vscode.SnippetString(text) : text;
  if (one.filterText !== undefined) item.filterText = one.filterText;
  item.sortText = one.sortText;
  item.range = one.range
    ? toRange(one.range)
    : { inserting: toRange(list.range), replacing: toRange(list.replaceRange) };
  if (one.additionalEdits && one.additionalEdits.length > 0)
    item.additionalTextEdits = one.additionalEdits.map(
      ({ range, newText }) => new vscode.TextEdit(toRange(range), newText),
    );
  if (one.documentation !== undefined) item.documentation = new vscode.MarkdownString(one.documentation);
  if (one.then) item.command = { command: following[one.then], title: "" };
  return item;
}

const following = {
  suggest: "editor.action.triggerSuggest",
  parameterHints: "editor.action.triggerParameterHints",
} as const;

function markdownOf(part: HoverPart): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString();
  markdown.appendCodeblock(part.code, solidityLanguage);
  markdown.appendMarkdown(documentationMarkdown(part.documentation));
  return markdown;
}

const { CompletionItemKind: kind } = vscode;
const kinds: Readonly<Record<CompletionItem["kind"], vscode.CompletionItemKind>> = {
  contract: kind.Class,
  interface: kind.Interface,
  library: kind.Module,
  function: kind.Function,
  constructor: kind.Constructor,
  receive: kind.Function,
  fallback: kind.Function,
  modifier: kind.Method,
  event: kind.Event,
  error: kind.Event,
  struct: kind.Struct,
  enum: kind.Enum,
  userType: kind.TypeParameter,
  stateVariable: kind.Field,
  constant: kind.Constant,
  structMember: kind.Field,
  enumMember: kind.EnumMember,
  parameter: kind.Variable,
  returnParameter: kind.Variable,
  local: kind.Variable,
  mappingName: kind.Variable,
  importedName: kind.Reference,
  importedFile: kind.Module,
  yulFunction: kind.Function,
  yulLocal: kind.Variable,
  keyword: kind.Keyword,
  type: kind.TypeParameter,
  value: kind.Value,
  file: kind.File,
  folder: kind.Folder,
  tag: kind.Keyword,
  snippet: kind.Snippet,
};
