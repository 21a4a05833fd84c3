/** What stands at a place in a text. */
import { isName, meaningOf, type Meaning } from "../model/names.js";
import { importsOf, type ImportDirective } from "../model/program.js";
import type { ParsedFile } from "../parsed-file.js";
import { parsePiece } from "../slang-parser.js";
import { SyntaxNode } from "../syntax-node.js";
import { tokensOf, type Token } from "../tokens.js";
import type { LanguageWorkspace } from "../workspace.js";
import { mentionAt } from "./natspec.js";
import type { Position, Span } from "../types.js";

/** A word at a place and what it means. */
export interface Place {
  readonly file: ParsedFile;
  /** The word's own range; of an import path the literal's. */
  readonly span: Span;
  readonly text: string;
  readonly meaning: Meaning;
  /** The word in the tree, unless it stands in a comment. */
  readonly word?: SyntaxNode;
  /** Set at the path of an import. */
  readonly directive?: ImportDirective;
}

/** The word at a position, also when the position is right behind it. */
export function placeAt(workspace: LanguageWorkspace, path: string, position: Position): Place | undefined {
  const file = workspace.file(path);
  if (!file) return undefined;
  const offset = file.offsetAt(position);
  const { program } = workspace;
  const directive = importsOf(file).find(({ literal }) => literal.start <= offset && offset <= literal.end);
  if (directive) {
    const { literal } = directive;
    const nothing: Meaning = { declarations: [], isDeclaration: false };
    return { file, span: literal, text: directive.path, meaning: nothing, directive };
  }
  const word = wordAt(file, offset);
  if (word) return { file, span: word, text: word.text, meaning: meaningOf(program, file, word), word };
  const mention = mentionAt(program, file, offset);
  if (!mention) return undefined;
  const meaning: Meaning = { declarations: mention.declarations, isDeclaration: false };
  return { file, span: mention.span, text: file.textOf(mention.span), meaning };
}

/** The name at an offset or right before it, in text that was not recognised as well. */
export function wordAt(file: ParsedFile, offset: number): SyntaxNode | undefined {
  for (const place of offset > 0 ? [offset, offset - 1] : [offset]) {
    const node = file.root.terminalAt(place);
    if (node.fullStart > place || place >= node.fullEnd) continue;
    if (isName(node)) return node;
    if (node.kind === "Unrecognized") {
      const word = wordInUnrecognised(file, node, place);
      if (word) return word;
    }
  }
  return undefined;
}

/**
 * A word in text that the grammar has no place for. The expression that ends with it is parsed by itself, where it
 * stands, so that it sees the names around it.
 */
function wordInUnrecognised(file: ParsedFile, around: SyntaxNode, offset: number): SyntaxNode | undefined {
  const tokens = tokensOf(around.text);
  const inside = offset - around.fullStart;
  const at = tokens.findIndex(
    (token) => token.kind === "word" && token.start <= inside && inside < token.end,
  );
  const word = tokens[at];
  if (!word) return undefined;
  const node = expressionEndingAt(file, around, tokens, at);
  const terminal = node.terminalAt(around.fullStart + word.start);
  return isName(terminal) ? terminal : undefined;
}

/** The expression of names, calls and indices that ends with a token, as a tree of its own below `around`. */
export function expressionEndingAt(
  file: ParsedFile,
  around: SyntaxNode,
  tokens: readonly Token[],
  last: number,
): SyntaxNode {
  const start = tokens[chainEndingAt(tokens, last)]?.start ?? 0;
  const text = around.text.slice(start, tokens[last]?.end);
  const { part } = parsePiece(text, "Expression", file.languageVersion);
  return new SyntaxNode(part, around, around.fullStart + start);
}

/** The first token of `a.b(c)[d].e`, given its last. */
export function chainEndingAt(tokens: readonly Token[], last: number): number {
  let at = overBrackets(tokens, last);
  while (tokens[at - 1]?.text === ".") {
    at = overBrackets(tokens, at - 2);
  }
  return Math.max(0, at);
}

/** From the bracket that ends a call or index to the word before it. */
function overBrackets(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at]?.text === ")" || tokens[at]?.text === "]" || tokens[at]?.text === "}") {
    const open = openingOf(tokens, at);
    const before = tokens[open - 1];
    const goesOn =
      before?.kind === "word" || before?.text === ")" || before?.text === "]" || before?.text === "}";
    // `(a).b` and `[1].length` begin with their bracket.
    if (!goesOn) return open;
    at = open - 1;
  }
  return at;
}

function openingOf(tokens: readonly Token[], close: number): number {
  let depth = 0;
  for (let at = close; at >= 0; at -= 1) {
    const text = tokens[at]?.text ?? "";
    if (text === ")" || text === "]" || text === "}") depth += 1;
    else if ((text === "(" || text === "[" || text === "{") && (depth -= 1) === 0) return at;
  }
  return 0;
}
