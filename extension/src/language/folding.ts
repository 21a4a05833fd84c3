import * as vscode from "vscode";
import type { FoldingRange } from "@tolbooth/sdk";
import type { ExtensionHost } from "../host.js";
import { languagePathOf } from "./documents.js";
import { languageQuestions, solidityDocuments, toRange } from "./languageQuestions.js";

const kinds: Readonly<Record<NonNullable<FoldingRange["kind"]>, vscode.FoldingRangeKind>> = {
  comment: vscode.FoldingRangeKind.Comment,
  imports: vscode.FoldingRangeKind.Imports,
  region: vscode.FoldingRangeKind.Region,
};

/** Folding, and "expand selection". */
export function registerFolding(extension: ExtensionHost): vscode.Disposable {
  const questions = languageQuestions(extension);
  return vscode.Disposable.from(
    vscode.languages.registerFoldingRangeProvider(solidityDocuments, {
      async provideFoldingRanges(document, _context, token) {
        const path = languagePathOf(document);
        const found = path === undefined ? undefined : await questions.ask("foldingRanges", { path }, token);
        return found?.map(
          ({ startLine, endLine, kind }) => new vscode.FoldingRange(startLine, endLine, kind && kinds[kind]),
        );
      },
    }),
    vscode.languages.registerSelectionRangeProvider(solidityDocuments, {
      async provideSelectionRanges(document, positions, token) {
        const path = languagePathOf(document);
        if (path === undefined) return undefined;
        const places = positions.map(({ line, character }) => ({ line, character }));
        const found = await questions.ask("selectionRanges", { path, positions: places }, token);
        // Each range knows the one around it, so they are made from the outside in.
        return found?.flatMap(
          (ranges) =>
            ranges.reduceRight<vscode.SelectionRange | undefined>(
              (around, range) => new vscode.SelectionRange(toRange(range), around),
              undefined,
            ) ?? [],
        );
      },
    }),
  );
}
