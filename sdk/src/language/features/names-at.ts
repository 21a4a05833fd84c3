/** What could be written at a place: the ground of completion and signature help. */
import type { Declaration } from "../model/declaration.js";
import { typeOfExpression } from "../model/expressions.js";
import { membersOfType, type Member } from "../model/members.js";
import { visibleNames } from "../model/scopes.js";
import type { Type } from "../model/type.js";
import type { ParsedFile } from "../parsed-file.js";
import { parsePiece } from "../slang-parser.js";
import { isTrivia, SyntaxNode } from "../syntax-node.js";
import { tokensOf, type Token } from "../tokens.js";
import type { LanguageWorkspace } from "../workspace.js";
import { chainEndingAt } from "./place.js";

/** What stands before the dot that a place follows. */
export interface MemberContext {
  readonly type: Type;
  readonly members: readonly Member[];
}

/** Every name that means something at an offset, with what it means; imported names as they stand in the import. */
export function namesAt(
  workspace: LanguageWorkspace,
  file: ParsedFile,
  offset: number,
): Map<string, readonly Declaration[]> {
  return visibleNames(workspace.program, file, placeholderAt(file, offset));
}

/** The members of what stands before the dot, when the word at an offset (or the offset itself) follows one. */
export function membersAt(
  workspace: LanguageWorkspace,
  file: ParsedFile,
  offset: number,
): MemberContext | undefined {
  const around = memberAround(file, offset);
  const base = around.fullStart;
  // Within one member of a contract or file, so that the cost does not grow with the file.
  const tokens = tokensOf(file.text.slice(base, offset));
  let last = tokens.length - 1;
  if (tokens[last]?.kind === "word" && (tokens[last]?.end ?? 0) + base >= offset) last -= 1;
  if (tokens[last]?.text !== ".") return undefined;
  return memberContext(workspace, file, tokens.slice(0, last), base, offset);
}

function memberContext(
  workspace: LanguageWorkspace,
  file: ParsedFile,
  tokens: readonly Token[],
  base: number,
  offset: number,
): MemberContext | undefined {
  const last = tokens.at(-1);
  const first = tokens[chainEndingAt(tokens, tokens.length - 1)];
  if (!last || !first) return undefined;
  const { program } = workspace;
  const text = file.text.slice(base + first.start, base + last.end);
  const node = new SyntaxNode(
    parsePiece(text, "Expression", file.languageVersion).part,
    placeholderAt(file, offset),
    base + first.start,
  );
  const type = typeOfExpression(program, file, node);
  return { type, members: membersOfType(program, type, { file, node }) };
}

/** The member of a contract or file that an offset lies in. */
function memberAround(file: ParsedFile, offset: number): SyntaxNode {
  const terminal = file.root.terminalAt(Math.max(0, offset - 1));
  return terminal.closest("ContractMember", "SourceUnitMember") ?? file.root;
}

/** A node at an offset that stands for what is not written yet: scopes are seen from there. */
export function placeholderAt(file: ParsedFile, offset: number): SyntaxNode {
  let terminal = file.root.terminalAt(Math.max(0, offset - 1));
  // White space and comments at the end of an unclosed text belong to no contract; what stands before them does.
  while (isTrivia(terminal.kind) && terminal.fullStart > 0)
    terminal = file.root.terminalAt(terminal.fullStart - 1);
  const { part } = parsePiece("", "Expression", file.languageVersion);
  return new SyntaxNode(part, scopeAround(terminal, offset) ?? file.root, offset);
}

/**
 * The node that something written at an offset would be a part of. White space behind a statement belongs to that
 * statement's tree, or to what comes next; what is written there is neither's.
 */
function scopeAround(terminal: SyntaxNode, offset: number): SyntaxNode | undefined {
  for (let node = terminal.parent; node; node = node.parent) {
    const close = node.child("CloseBrace");
    // Behind a closing brace one is outside what it closes.
    if (close && close.fullEnd > close.fullStart && close.end <= offset) continue;
    const list = node.child("Statements") ?? node.child("Members");
    const open = node.child("OpenBrace");
    if (list && (!open || open.end <= offset)) return list;
    if (node.kind === "Statements" || node.label === "Members") return node;
    // Within what is written there already.
    if (node.start < offset && offset <= node.end) return node;
    if (node.parent === undefined) return node;
  }
  return undefined;
}
