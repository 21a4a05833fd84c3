import * as vscode from "vscode";
import type { DocumentSymbol } from "@tolbooth/sdk";
import type { ExtensionHost } from "../host.js";
import { languagePathOf } from "./documents.js";
import { languageQuestions, solidityDocuments, toLocation, toRange } from "./languageQuestions.js";

/** The outline of a document, and the search over the projects. */
export function registerSymbols(extension: ExtensionHost): vscode.Disposable {
  const questions = languageQuestions(extension);
  return vscode.Disposable.from(
    vscode.languages.registerDocumentSymbolProvider(solidityDocuments, {
      async provideDocumentSymbols(document, token) {
        const path = languagePathOf(document);
        const found =
          path === undefined ? undefined : await questions.ask("documentSymbols", { path }, token);
        return found?.map(toSymbol);
      },
    }),
    vscode.languages.registerWorkspaceSymbolProvider({
      async provideWorkspaceSymbols(query, token) {
        if (!extension.isTrusted()) return [];
        const symbols: vscode.SymbolInformation[] = [];
        for (const path of await projectFiles(extension)) {
          const found = await questions.ask("workspaceSymbols", { path, query }, token);
          for (const { name, kind, containerName, ...place } of found ?? [])
            symbols.push(
              new vscode.SymbolInformation(name, symbolKinds[kind], containerName, toLocation(place)),
            );
        }
        return symbols;
      },
    }),
  );
}

/** One file of each project: the search is over all of its own files. */
async function projectFiles(extension: ExtensionHost): Promise<string[]> {
  const { projects } = await extension.services(vscode.l10n.t("search Solidity files"));
  const paths: string[] = [];
  for (const project of await projects.all()) {
    const pattern = new vscode.RelativePattern(vscode.Uri.file(project.root), "**/*.sol");
    const [file] = await vscode.workspace.findFiles(pattern, "**/{node_modules,.tolbooth}/**", 1);
    if (file) paths.push(file.fsPath);
  }
  return paths;
}

function toSymbol({
  name,
  kind,
  detail,
  range,
  selectionRange,
  children,
}: DocumentSymbol): vscode.DocumentSymbol {
  const symbol = new vscode.DocumentSymbol(
    name,
    detail,
    symbolKinds[kind],
    toRange(range),
    toRange(selectionRange),
  );
  symbol.children = children.map(toSymbol);
  return symbol;
}

/** The editor's icons for what Solidity has. */
export const symbolKinds: Readonly<Record<DocumentSymbol["kind"], vscode.SymbolKind>> = {
  contract: vscode.SymbolKind.Class,
  interface: vscode.SymbolKind.Interface,
  library: vscode.SymbolKind.Module,
  function: vscode.SymbolKind.Function,
  constructor: vscode.SymbolKind.Constructor,
  receive: vscode.SymbolKind.Function,
  fallback: vscode.SymbolKind.Function,
  modifier: vscode.SymbolKind.Method,
  event: vscode.SymbolKind.Event,
  error: vscode.SymbolKind.Event,
  struct: vscode.SymbolKind.Struct,
  enum: vscode.SymbolKind.Enum,
  userType: vscode.SymbolKind.TypeParameter,
  stateVariable: vscode.SymbolKind.Field,
  constant: vscode.SymbolKind.Constant,
  structMember: vscode.SymbolKind.Field,
  enumMember: vscode.SymbolKind.EnumMember,
  parameter: vscode.SymbolKind.Variable,
  returnParameter: vscode.SymbolKind.Variable,
  local: vscode.SymbolKind.Variable,
  mappingName: vscode.SymbolKind.Variable,
  importedName: vscode.SymbolKind.Namespace,
  importedFile: vscode.SymbolKind.Namespace,
  yulFunction: vscode.SymbolKind.Function,
  yulLocal: vscode.SymbolKind.Variable,
};
