/**
 * The one door to slang's parser. Importing this module loads its WebAssembly, so only the language worker, the room
 * itself and tests may do so.
 */
import type { NonterminalKind } from "@nomicfoundation/slang/cst";
import { Parser } from "@nomicfoundation/slang/parser";
import { LanguageFacts } from "@nomicfoundation/slang/utils";
import { wellFormed } from "../project/text.js";
import { isTrivia, type NodeKind, type NodeLabel, type TreePart } from "./syntax-node.js";
import { tokensOf } from "./tokens.js";
import type { Span } from "./types.js";

/** Something that the grammar does not allow. */
export interface GrammarError extends Span {
  /** In slang's words, for developers: the compiler's own message is what people see. */
  readonly message: string;
}

/** A piece of text as a tree. The tree spans the whole text, whatever it holds. */
export interface ParsedPiece {
  readonly part: TreePart;
  readonly errors: readonly GrammarError[];
}

/** The newest language version that slang knows. Newer texts are read as this one. */
export const newestVersion = LanguageFacts.latestVersion();

const parsers = new Map<string, Parser>();
const versions = new Map<string, string>();

/** The newest version that a text's version pragmas allow; the newest of all where they allow none that is known. */
export function languageVersionOf(text: string): string {
  const pragmas = (text.match(/\bpragma\s+solidity\b[^;{}]*;/g) ?? []).join("\n");
  let version = versions.get(pragmas);
  if (version === undefined) {
    version = LanguageFacts.inferLanguageVersions(pragmas).at(-1) ?? newestVersion;
    versions.set(pragmas, version);
  }
  return version;
}

/** Every version that slang knows and a version pragma allows, the oldest first. */
export function versionsAllowedBy(pragma: string): string[] {
  return LanguageFacts.inferLanguageVersions(pragma);
}

/** Parses a text as one nonterminal. */
export function parsePiece(text: string, kind: `${NonterminalKind}`, version: string): ParsedPiece {
  if (isTooComplex(text)) return unparsed(text, kind);
  let parser = parsers.get(version);
  if (!parser) parsers.set(version, (parser = Parser.create(version)));
  // A byte-order mark is white space of the same length. An unpaired surrogate has no UTF-8 form.
  const plain = wellFormed(text.replace(/\ufeff/g, " "));
  const output =
    kind === "SourceUnit"
      ? parser.parseFileContents(plain)
      : parser.parseNonterminal(kind as NonterminalKind, plain);
  const part = partOf(JSON.parse(output.tree.toJson()) as JsonNode, "Root");
  const errors = output.errors().map(({ message, textRange }) => ({
    message,
    start: textRange.start.utf16,
    end: textRange.end.utf16,
  }));
  return { part, errors };
}

/** slang's parser calls itself for each bracket, operator and `else`, and its stack ends its thread. */
const deepest = 200;
const longest = 900;

/** Whether a text is nested deeper than a person would write, so that reading it could end the thread. */
export function isTooComplex(text: string): boolean {
  if (text.length < deepest) return false;
  let depth = 0;
  let run = 0;
  let elses = 0;
  for (const { text: token, kind } of tokensOf(text)) {
    if (token === "(" || token === "[" || token === "{") depth += 1;
    else if (token === ")" || token === "]" || token === "}") depth = Math.max(0, depth - 1);
    if (token === "else") elses += 1;
    run = kind === "sign" && /[;{},]/.test(token) ? 0 : run + 1;
    if (depth > deepest || run > longest || elses > deepest) return true;
  }
  return false;
}

function unparsed(text: string, kind: NodeKind): ParsedPiece {
  const part = nonterminal(kind, "Root", [terminal("Unrecognized", "Unrecognized", text)]);
  return { part, errors: [{ message: "Too deeply nested to be read.", start: 0, end: text.length }] };
}

/** What slang writes of a node. A terminal has a text. */
interface JsonNode {
  readonly kind: string;
  readonly text?: string;
  readonly children?: readonly { readonly label: string; readonly node: JsonNode }[];
}

function partOf(node: JsonNode, label: NodeLabel): TreePart {
  if (node.text !== undefined) return terminal(kindOf(node.kind), label, node.text);
  const parts = (node.children ?? []).map((child) => partOf(child.node, kindOf(child.label) as NodeLabel));
  return nonterminal(node.kind as NodeKind, label, parts);
}

/** Unrecognised and missing text is written in capitals. */
function kindOf(name: string): NodeKind {
  if (name === "UNRECOGNIZED") return "Unrecognized";
  if (name === "MISSING") return "Missing";
  return name as NodeKind;
}

/** A terminal as a part of a tree. */
export function terminal(kind: NodeKind, label: NodeLabel, text: string): TreePart {
  const trivia = isTrivia(kind) ? text.length : 0;
  return { kind, label, text, length: text.length, leadingTrivia: trivia, trailingTrivia: trivia };
}

/** A nonterminal as a part of a tree. */
export function nonterminal(kind: NodeKind, label: NodeLabel, parts: readonly TreePart[]): TreePart {
  let length = 0;
  let leadingTrivia = 0;
  let trailingTrivia = 0;
  for (const part of parts) {
    if (leadingTrivia === length) leadingTrivia += part.leadingTrivia;
    trailingTrivia = part.trailingTrivia === part.length ? trailingTrivia + part.length : part.trailingTrivia;
    length += part.length;
  }
  return { kind, label, parts, length, leadingTrivia, trailingTrivia };
}
