import type { ParsedFile } from "../parsed-file.js";
import { semanticTokenModifiers, semanticTokenTypes, type SemanticToken } from "./semantic-tokens.js";

/** How many numbers describe one token in the Language Server Protocol. */
const numbersPerToken = 5;

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
