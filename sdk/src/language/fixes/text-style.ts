import type { SyntaxNode } from "../syntax-node.js";
import type { Span } from "../types.js";

/** How a text ends its lines; LF for a text of one line. */
export function lineEndOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
}

/** What one level of indentation is: a tab where lines begin with tabs, else the fewest blanks that any line begins with. */
export function indentUnitOf(text: string): string {
  if (/^\t/m.test(text)) return "\t";
  const widths = [...text.matchAll(/^( {2,8})(?![ *])\S/gm)].map((match) => match[1]?.length ?? 4);
  return " ".repeat(widths.length === 0 ? 4 : Math.min(...widths));
}

/** The white space that the line of an offset begins with. */
export function indentAt(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(lineStartOf(text, offset)))?.[0] ?? "";
}

/** Offset of the first character of an offset's line. */
export function lineStartOf(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !/[\r\n]/.test(text[start - 1] ?? "")) start -= 1;
  return start;
}

/**
 * What to delete so that a piece of text is gone without a trace: its whole lines where it stands alone on them, else the
 * piece and the blanks before it.
 */
export function spanToDelete(text: string, { start, end }: Span): Span {
  let from = start;
  while (/[ \t]/.test(text[from - 1] ?? "")) from -= 1;
  let to = end;
  while (/[ \t]/.test(text[to] ?? "")) to += 1;
  const beginsLine = from === lineStartOf(text, from);
  const lineEnd = /^(?:\r\n|\n|\r)/.exec(text.slice(to))?.[0];
  if (beginsLine && lineEnd !== undefined) return { start: from, end: to + lineEnd.length };
  if (beginsLine && to === text.length) return { start: from, end: to };
  if (lineEnd !== undefined) return { start: from, end };
  return { start, end: to };
}

/** The statement list entry, or other list entry, that a node is or belongs to. */
export function listEntryOf(node: SyntaxNode, list: SyntaxNode["kind"]): SyntaxNode | undefined {
  let entry: SyntaxNode | undefined = node;
  while (entry && entry.parent?.kind !== list) entry = entry.parent;
  return entry;
}
