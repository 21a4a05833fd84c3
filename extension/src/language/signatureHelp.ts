import * as vscode from "vscode";
import type { ExtensionHost } from "../host.js";
import { documentationMarkdown } from "./hover.js";
import { languageQuestions, placeIn, solidityDocuments } from "./languageQuestions.js";

/** The parameters of what is being called. */
export function registerSignatureHelp(extension: ExtensionHost): vscode.Disposable {
  const questions = languageQuestions(extension);
  return vscode.languages.registerSignatureHelpProvider(
    solidityDocuments,
    {
      async provideSignatureHelp(document, position, token) {
        const place = placeIn(document, position);
        const found = place && (await questions.ask("signatureHelp", place, token));
        if (!found) return undefined;
        const help = new vscode.SignatureHelp();
        help.signatures = found.signatures.map(({ label, parameters, documentation }) => {
          const signature = new vscode.SignatureInformation(
            label,
            new vscode.MarkdownString(documentationMarkdown(documentation)),
          );
          signature.parameters = parameters.map(
            (one) =>
              new vscode.ParameterInformation(
                [one.start, one.end],
                one.documentation === undefined ? undefined : new vscode.MarkdownString(one.documentation),
              ),
          );
          return signature;
        });
        help.activeSignature = found.activeSignature;
        // Past the last parameter none is shown as the one that is meant.
        help.activeParameter = found.activeParameter ?? -1;
        return help;
      },
    },
    { triggerCharacters: ["(", ",", "{"], retriggerCharacters: [",", ":"] },
  );
}
