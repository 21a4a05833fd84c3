import { LineStarts } from "./line-starts.js";
import { parseInPieces, type PieceCache } from "./pieces.js";
import { languageVersionOf, type GrammarError } from "./slang-parser.js";
import { SyntaxNode } from "./syntax-node.js";
import type { Position, Range, Span } from "./types.js";

/** A Solidity text as a tree. Every text has one: what the grammar does not allow stands in it as unrecognised. */
export interface ParsedFile {
  /** Absolute path. */
  readonly path: string;
  readonly text: string;
  /** The language version that it was read as: the newest that its pragmas allow and slang knows. */
  readonly languageVersion: string;
  /** Of the kind `SourceUnit`; spans the whole text. */
  readonly root: SyntaxNode;
  /** Empty when the text is whole. */
  readonly errors: readonly GrammarError[];
  positionAt(offset: number): Position;
  offsetAt(position: Position): number;
  rangeOf(span: Span): Range;
  /** The text of a node, without the trivia around it. */
  textOf(node: Span): string;
}

/** How many files are kept as trees, each in its newest version. */
const kept = 256;
const newest = new Map<string, { readonly file: ParsedFile; readonly pieces: PieceCache }>();

/**
 * Parses a text, or gives the tree that it was parsed to before. Of a file only the newest text is remembered: most of
 * the next one's pieces are the same. Never throws for what the text holds.
 */
export function parseFile(path: string, text: string): ParsedFile {
  const known = newest.get(path);
  newest.delete(path);
  const parsed = known?.file.text === text ? known : parse(path, text, known?.pieces ?? new Map());
  newest.set(path, parsed);
  for (const oldest of newest.keys()) {
    if (newest.size <= kept) break;
    newest.delete(oldest);
  }
  return parsed.file;
}

function parse(path: string, text: string, previous: PieceCache): { file: ParsedFile; pieces: PieceCache } {
  const languageVersion = languageVersionOf(text);
  const { part, errors, pieces } = parseInPieces(text, languageVersion, previous);
  const lines = new LineStarts(text);
  const file: ParsedFile = {
    path,
    text,
    languageVersion,
    root: new SyntaxNode(part, undefined, 0),
    errors,
    positionAt: (offset) => lines.positionAt(offset),
    offsetAt: (position) => lines.offsetAt(position),
    rangeOf: (span) => lines.rangeOf(span),
    textOf: ({ start, end }) => text.slice(start, end),
  };
  return { file, pieces };
}
