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

/** How many texts are kept as trees. */
const kept = 256;
const cache = new Map<string, ParsedFile>();

/** Parses a text, or gives the tree that it was parsed to before. Never throws for what the text holds. */
export function parseFile(path: string, text: string): ParsedFile {
  const key = `${path}\0${text}`;
  const known = cache.get(key);
  cache.delete(key);
  const file = known ?? parse(path, text);
  cache.set(key, file);
  if (cache.size > kept) for (const oldest of cache.keys()) return (cache.delete(oldest), file);
  return file;
}

/** The pieces of each file's newest version: most of the next version's are the same. */
const piecesByPath = new Map<string, PieceCache>();

function parse(path: string, text: string): ParsedFile {
  const languageVersion = languageVersionOf(text);
  const { part, errors, pieces } = parseInPieces(text, languageVersion, piecesByPath.get(path) ?? new Map());
  piecesByPath.set(path, pieces);
  const lines = new LineStarts(text);
  return {
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
}
