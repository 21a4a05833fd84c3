import * as vscode from "vscode";
import type { InlayHint } from "@tolbooth/sdk";
import type { ExtensionHost } from "../host.js";
import { languagePathOf } from "./documents.js";
import { languageQuestions, solidityDocuments } from "./languageQuestions.js";

/** Names of parameters at calls, and places in storage at state variables. Both are off until somebody wants them. */
export function registerInlayHints(extension: ExtensionHost): vscode.Disposable {
  const questions = languageQuestions(extension);
  const changed = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changed,
    extension.settings.onDidChange(() => changed.fire()),
    vscode.languages.registerInlayHintsProvider(solidityDocuments, {
      onDidChangeInlayHints: changed.event,
      async provideInlayHints(document, range, token) {
        const parameterNames = extension.settings.inlayHintsParameterNames(document.uri);
        const storage = extension.settings.inlayHintsStorage(document.uri);
        const path = languagePathOf(document);
        if (path === undefined || (parameterNames === "none" && !storage)) return [];
        const { start, end } = range;
        const asked = {
          path,
          range: {
            start: { line: start.line, character: start.character },
            end: { line: end.line, character: end.character },
          },
          parameterNames,
          storage,
        };
        const found = await questions.ask("inlayHints", asked, token);
        return (found ?? []).map(toHint);
      },
    }),
  );
}

function toHint(hint: InlayHint): vscode.InlayHint {
  const position = new vscode.Position(hint.position.line, hint.position.character);
  if (hint.kind === "parameter") {
    const shown = new vscode.InlayHint(position, `${hint.name}:`, vscode.InlayHintKind.Parameter);
    shown.paddingRight = true;
    return shown;
  }
  const { slot, offset, size, contract, transient } = hint;
  const text =
    offset === 0 ? vscode.l10n.t("slot {0}", slot) : vscode.l10n.t("slot {0} + {1}", slot, String(offset));
  const shown = new vscode.InlayHint(position, text, vscode.InlayHintKind.Type);
  shown.paddingLeft = true;
  shown.tooltip = transient
    ? vscode.l10n.t(
        "{0} bytes in the transient storage of {1}, from byte {2} of slot {3}",
        size,
        contract,
        String(offset),
        slot,
      )
    : vscode.l10n.t(
        "{0} bytes in the storage of {1}, from byte {2} of slot {3}",
        size,
        contract,
        String(offset),
        slot,
      );
  return shown;
}
