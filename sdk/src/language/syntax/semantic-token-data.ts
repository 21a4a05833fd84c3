import type { ParsedFile } from "../parsed-file.js";
import { semanticTokenModifiers, semanticTokenTypes, type SemanticToken } from "./semantic-tokens.js";

/** How many numbers describe one token in the Language Server Protocol. */
const numbersPerToken = 5;

/** Replaces numbers of the data sent before. */
export interface SemanticTokensEdit {
  readonly start: number;
  readonly deleteCount: number;
  readonly data: Uint32Array;
}

/**
 * Tokens as the Language Server Protocol sends them: for each its line from the token before, its character (from the
 * token before if that is on the same line), its length, its type and a bit for each modifier.
 */
export function semanticTokenData(file: ParsedFile, tokens: readonly SemanticToken[]): Uint32Array {
  const data = new Uint32Array(tokens.length * numbersPerToken);
  let at = 0;
  let before = { line: 0, character: 0 };
  for (const { start, end, type, modifiers } of tokens) {
    const place = file.positionAt(start);
    const sameLine = place.line === before.line;
    const bits = modifiers.reduce((sum, one) => sum | (1 << semanticTokenModifiers.indexOf(one)), 0);
    const numbers = [
      place.line - before.line,
      sameLine ? place.character - before.character : place.character,
      end - start,
      semanticTokenTypes.indexOf(type),
      bits,
    ];
    data.set(numbers, at);
    at += numbersPerToken;
    before = place;
  }
  return data;
}

/** The one edit that makes the new data of the old. Begins and ends between two tokens. */
export function semanticTokensEdit(old: Uint32Array, next: Uint32Array): SemanticTokensEdit | undefined {
  const shorter = Math.min(old.length, next.length);
  let same = 0;
  while (same < shorter && old[same] === next[same]) same += 1;
  if (same === old.length && same === next.length) return undefined;
  const start = same - (same % numbersPerToken);
  let tail = 0;
  while (tail < shorter - start && old[old.length - 1 - tail] === next[next.length - 1 - tail]) tail += 1;
  tail -= tail % numbersPerToken;
  return { start, deleteCount: old.length - start - tail, data: next.slice(start, next.length - tail) };
}
