/** What can be asked about the form of a text. */
import type { Position, Range } from "../types.js";
import type { LanguageWorkspace } from "../workspace.js";
import { foldingRangesOf, type FoldingRange } from "./folding-ranges.js";
import { knownNames } from "./known-names.js";
import { selectionRangesOf } from "./selection-ranges.js";
import { semanticTokenData } from "./semantic-token-data.js";
import { semanticTokensOf } from "./semantic-tokens.js";

export function foldingRanges(workspace: LanguageWorkspace, { path }: { path: string }): FoldingRange[] {
  const file = workspace.file(path);
  return file ? foldingRangesOf(file) : [];
}

/** For each place the ranges around it, from the inside out. */
export function selectionRanges(
  workspace: LanguageWorkspace,
  { path, positions }: { path: string; positions: readonly Position[] },
): Range[][] {
  const file = workspace.file(path);
  return file ? positions.map((position) => selectionRangesOf(file, file.offsetAt(position))) : [];
}

/** As the Language Server Protocol sends them. */
export function semanticTokens(workspace: LanguageWorkspace, { path }: { path: string }): Uint32Array {
  const file = workspace.file(path);
  return file
    ? semanticTokenData(file, semanticTokensOf(file, knownNames(workspace, file)))
    : new Uint32Array();
}
