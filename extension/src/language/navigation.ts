import * as vscode from "vscode";
import type { Highlight, LocationLink } from "@tolbooth/sdk";
import type { ExtensionHost } from "../host.js";
import { uriOf } from "./documents.js";
import { languageQuestions, placeIn, solidityDocuments, toLocation, toRange } from "./languageQuestions.js";

/** Go to definition, type definition and implementation; references; highlights. */
export function registerNavigation(extension: ExtensionHost): vscode.Disposable {
  const questions = languageQuestions(extension);
  const links =
    (request: "definition" | "typeDefinition" | "implementation") =>
    async (
      document: vscode.TextDocument,
      position: vscode.Position,
      token: vscode.CancellationToken,
    ): Promise<vscode.LocationLink[] | undefined> => {
      const place = placeIn(document, position);
      const found = place && (await questions.ask(request, place, token));
      return found?.map(toLink);
    };
  const { languages } = vscode;
  return vscode.Disposable.from(
    languages.registerDefinitionProvider(solidityDocuments, { provideDefinition: links("definition") }),
    languages.registerTypeDefinitionProvider(solidityDocuments, {
      provideTypeDefinition: links("typeDefinition"),
    }),
    languages.registerImplementationProvider(solidityDocuments, {
      provideImplementation: links("implementation"),
    }),
    languages.registerReferenceProvider(solidityDocuments, {
      async provideReferences(document, position, { includeDeclaration }, token) {
        const place = placeIn(document, position);
        const found = place && (await questions.ask("references", { ...place, includeDeclaration }, token));
        return found?.map(toLocation);
      },
    }),
    languages.registerDocumentHighlightProvider(solidityDocuments, {
      async provideDocumentHighlights(document, position, token) {
        const place = placeIn(document, position);
        const found = place && (await questions.ask("highlights", place, token));
        return found?.map(
          ({ range, kind }) => new vscode.DocumentHighlight(toRange(range), highlightKinds[kind]),
        );
      },
    }),
  );
}

const highlightKinds: Readonly<Record<Highlight["kind"], vscode.DocumentHighlightKind>> = {
  read: vscode.DocumentHighlightKind.Read,
  write: vscode.DocumentHighlightKind.Write,
  text: vscode.DocumentHighlightKind.Text,
};

function toLink(link: LocationLink): vscode.LocationLink {
  return {
    originSelectionRange: toRange(link.originRange),
    targetUri: uriOf(link.path),
    targetRange: toRange(link.targetRange),
    targetSelectionRange: toRange(link.targetSelectionRange),
  };
}
