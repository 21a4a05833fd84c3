import * as vscode from "vscode";
import type { CodeLensPlace } from "@tolbooth/sdk";
import type { ExtensionHost } from "../host.js";
import { commands } from "../ids.js";
import { languagePathOf } from "./documents.js";
import { languageQuestions, solidityDocuments, toLocation, toRange } from "./languageQuestions.js";
import { lastGas, onDidMeasureGas } from "./measuredGas.js";

/** A lens whose references are counted when it comes into view. */
class ReferencesLens extends vscode.CodeLens {
  constructor(
    range: vscode.Range,
    readonly uri: vscode.Uri,
    readonly path: string,
  ) {
    super(range);
  }
}

/** Over declarations: how often they are used, selector or topic, and what the last transaction cost. */
export function registerCodeLenses(extension: ExtensionHost): vscode.Disposable {
  const questions = languageQuestions(extension);
  const changed = new vscode.EventEmitter<void>();
  const { settings } = extension;
  return vscode.Disposable.from(
    changed,
    settings.onDidChange(() => changed.fire()),
    onDidMeasureGas(() => changed.fire()),
    vscode.workspace.onDidGrantWorkspaceTrust(() => changed.fire()),
    vscode.languages.registerCodeLensProvider(solidityDocuments, {
      onDidChangeCodeLenses: changed.event,
      async provideCodeLenses(document, token) {
        const path = languagePathOf(document);
        const { uri } = document;
        const wanted = {
          references: settings.codeLensReferences(uri),
          selectors: settings.codeLensSelectors(uri),
          gas: settings.codeLensGas(uri),
        };
        if (path === undefined || !Object.values(wanted).includes(true)) return [];
        const places = await questions.ask("codeLenses", { path }, token);
        return (places ?? []).flatMap((place) => {
          const range = toRange(place.range);
          return [
            ...(wanted.references && place.counted ? [new ReferencesLens(range, uri, path)] : []),
            ...(wanted.selectors ? selectorLenses(place, range) : []),
            ...(wanted.gas ? gasLenses(place, range, path) : []),
          ];
        });
      },
      async resolveCodeLens(lens, token) {
        if (!(lens instanceof ReferencesLens)) return lens;
        const { uri, path, range } = lens;
        const position = { line: range.start.line, character: range.start.character };
        const found = await questions.ask("references", { path, position, includeDeclaration: false }, token);
        const locations = (found ?? []).map(toLocation);
        lens.command = {
          title:
            locations.length === 1
              ? vscode.l10n.t("1 reference")
              : vscode.l10n.t("{0} references", String(locations.length)),
          command: locations.length > 0 ? "editor.action.showReferences" : "",
          arguments: [uri, range.start, locations],
        };
        return lens;
      },
    }),
  );
}

/** A click copies what a ledger knows the function, error or event by. */
function selectorLenses(
  { selector, topic, signature }: CodeLensPlace,
  range: vscode.Range,
): vscode.CodeLens[] {
  const known = selector ?? topic;
  if (known === undefined) return [];
  return [
    new vscode.CodeLens(range, {
      title: topic === undefined ? known : `${topic.slice(0, 10)}…`,
      tooltip:
        topic === undefined
          ? vscode.l10n.t("Selector of {0}. Click to copy it.", signature ?? "")
          : vscode.l10n.t("Topic of {0}: {1}. Click to copy it.", signature ?? "", topic),
      command: commands.copySelector,
      arguments: [known],
    }),
  ];
}

function gasLenses(
  { contract, kind, signature }: CodeLensPlace,
  range: vscode.Range,
  path: string,
): vscode.CodeLens[] {
  const isFunction = kind === "function" && signature !== undefined;
  if (contract === undefined || !(isFunction || kind === "contract")) return [];
  const gas = lastGas(path, contract, isFunction ? signature : undefined);
  if (gas === undefined) return [];
  return [
    new vscode.CodeLens(range, {
      title: vscode.l10n.t("{0} gas", Number(gas).toLocaleString("en-GB")),
      tooltip: isFunction
        ? vscode.l10n.t("What the last transaction that this window sent to {0} cost", signature)
        : vscode.l10n.t("What the last deployment of {0} from this window cost", contract),
      command: "",
    }),
  ];
}
