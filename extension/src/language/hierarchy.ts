import * as vscode from "vscode";
import type { HierarchyCall, HierarchyItem } from "@tolbooth/sdk";
import type { ExtensionHost } from "../host.js";
import { uriOf } from "./documents.js";
import { languageQuestions, placeIn, solidityDocuments, toRange } from "./languageQuestions.js";
import { symbolKinds } from "./symbols.js";

/** Call hierarchy and type hierarchy. */
export function registerHierarchies(extension: ExtensionHost): vscode.Disposable {
  const questions = languageQuestions(extension);
  const placeOf = ({ uri, selectionRange }: { uri: vscode.Uri; selectionRange: vscode.Range }) => ({
    path: uri.fsPath,
    position: { line: selectionRange.start.line, character: selectionRange.start.character },
  });
  return vscode.Disposable.from(
    vscode.languages.registerCallHierarchyProvider(solidityDocuments, {
      async prepareCallHierarchy(document, position, token) {
        const place = placeIn(document, position);
        return place && (await questions.ask("prepareCallHierarchy", place, token))?.map(toCallItem);
      },
      async provideCallHierarchyIncomingCalls(item, token) {
        const calls = await questions.ask("incomingCalls", placeOf(item), token);
        return calls?.map((one) => new vscode.CallHierarchyIncomingCall(toCallItem(one.item), rangesOf(one)));
      },
      async provideCallHierarchyOutgoingCalls(item, token) {
        const calls = await questions.ask("outgoingCalls", placeOf(item), token);
        return calls?.map((one) => new vscode.CallHierarchyOutgoingCall(toCallItem(one.item), rangesOf(one)));
      },
    }),
    vscode.languages.registerTypeHierarchyProvider(solidityDocuments, {
      async prepareTypeHierarchy(document, position, token) {
        const place = placeIn(document, position);
        return place && (await questions.ask("prepareTypeHierarchy", place, token))?.map(toTypeItem);
      },
      async provideTypeHierarchySupertypes(item, token) {
        return (await questions.ask("supertypes", placeOf(item), token))?.map(toTypeItem);
      },
      async provideTypeHierarchySubtypes(item, token) {
        return (await questions.ask("subtypes", placeOf(item), token))?.map(toTypeItem);
      },
    }),
  );
}

function rangesOf({ ranges }: HierarchyCall): vscode.Range[] {
  return ranges.map(toRange);
}

function toCallItem({
  name,
  kind,
  detail,
  path,
  range,
  selectionRange,
}: HierarchyItem): vscode.CallHierarchyItem {
  return new vscode.CallHierarchyItem(
    symbolKinds[kind],
    name,
    detail,
    uriOf(path),
    toRange(range),
    toRange(selectionRange),
  );
}

function toTypeItem({
  name,
  kind,
  detail,
  path,
  range,
  selectionRange,
}: HierarchyItem): vscode.TypeHierarchyItem {
  return new vscode.TypeHierarchyItem(
    symbolKinds[kind],
    name,
    detail,
    uriOf(path),
    toRange(range),
    toRange(selectionRange),
  );
}
