import * as vscode from "vscode";
import type { PatternStatus } from "@tolbooth/sdk";
import type { ExtensionHost } from "../host.js";
import { commands, solidityLanguage } from "../ids.js";
import { patternsOf } from "./patternWatch.js";
import { contractRange, patternName, verdictText } from "./patternWords.js";

/** Over each contract that has to do with a pattern: whether it is as it was audited. */
export function registerPatternLens(extension: ExtensionHost): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const subscriptions: vscode.Disposable[] = [
    changed,
    extension.settings.onDidChange(() => changed.fire()),
    extension.onDidStartServices(
      ({ patterns }) => void subscriptions.push(patterns.onDidCompare(() => changed.fire())),
    ),
    vscode.languages.registerCodeLensProvider(
      { language: solidityLanguage, scheme: "file" },
      {
        onDidChangeCodeLenses: changed.event,
        async provideCodeLenses(document) {
          if (!extension.settings.codeLensPatterns(document.uri)) return [];
          // While a text is compared, the lenses of the one before stay where they are and say so.
          const known = (await patternsOf(extension))?.known(document);
          return (known?.statuses ?? [])
            .filter(({ relation }) => relation !== "imports")
            .map((status) => lensOf(document, status, known?.version === document.version));
        },
      },
    ),
  ];
  return new vscode.Disposable(() => vscode.Disposable.from(...subscriptions).dispose());
}

function lensOf(document: vscode.TextDocument, status: PatternStatus, isCurrent: boolean): vscode.CodeLens {
  const verdict = isCurrent ? verdictText(status) : vscode.l10n.t("comparing…");
  return new vscode.CodeLens(contractRange(document, status), {
    title: `${patternName(status)}: ${verdict}`,
    tooltip: [vscode.l10n.t("Compare with the audited source"), ...status.notes].join("\n"),
    command: commands.compareWithAudited,
    arguments: [{ uri: document.uri, contract: status.contract, declaration: status.declaration }],
  });
}
