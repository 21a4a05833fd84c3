import type { SyntaxNode } from "../syntax-node.js";
import type { Span } from "../types.js";
import type { Change, FixSite } from "./fix-site.js";
import { indentAt, indentUnitOf, lineEndOf, listEntryOf, spanToDelete } from "./text-style.js";
import { title } from "./titles.js";
import type { Fix } from "./types.js";

/** The statement around the finding, and whether it stands in a block of its own: `if (x) f();` has none. */
export function statementAround(node: SyntaxNode): { node: SyntaxNode; inBlock: boolean } | undefined {
  const statement = node.closest("Statement");
  return statement && { node: statement, inBlock: statement.parent?.kind === "Statements" };
}

/** Puts several statements in the place of one, in braces where only one can stand. */
export function replaceStatement(site: FixSite, statement: SyntaxNode, lines: readonly string[]): Change[] {
  const indent = indentAt(site.text, statement.start);
  const lineEnd = lineEndOf(site.text);
  if (statement.parent?.kind === "Statements") return [site.replace(statement, lines.join(lineEnd + indent))];
  const deeper = indent + indentUnitOf(site.text);
  const body = lines.map((line) => deeper + line).join(lineEnd);
  return [site.replace(statement, `{${lineEnd}${body}${lineEnd}${indent}}`)];
}

/** Takes a statement away; where one must stand, an empty block stays. */
export function removeStatement(site: FixSite, statement: SyntaxNode): Change[] {
  if (statement.parent?.kind !== "Statements") return [site.replace(statement, "{}")];
  return [site.replace(spanToDelete(site.text, statement), "")];
}

/** 5740: statements that are never reached. */
export function removeUnreachable(site: FixSite): Fix[] {
  const first = listEntryOf(site.file.root.terminalAt(site.span.start), "Statements");
  const statements = first?.parent?.items.filter(
    (one) => one.start < site.span.end && site.span.start < one.end,
  );
  const last = statements?.at(-1);
  // What is never reached may also be a part of a statement: the step of a loop, its condition.
  if (!first || !last || first.start !== site.span.start || site.span.end > last.end) return [];
  const span: Span = { start: first.start, end: last.end };
  return site.fix(title("removeUnreachable"), [site.replace(spanToDelete(site.text, span), "")], {
    preferred: true,
  });
}

/** 6133: a statement that does nothing. */
export function removeEffectless(site: FixSite): Fix[] {
  const statement = site.closest("Statement");
  if (!statement || statement.start !== site.span.start) return [];
  return site.fix(title("removeStatement"), removeStatement(site, statement));
}

/** 2314: `Expected ';' but got …`, found at what comes next: the mark belongs behind what came before. */
export function insertSemicolon(site: FixSite): Fix[] {
  if (!/^Expected ';'/.test(site.finding.message)) return [];
  const offset = endOfTokenBefore(site);
  // On the same line something else may be meant: a wrong word, say.
  const gap = site.text.slice(offset, site.span.start);
  if (!/[\r\n]/.test(gap) && site.found !== "}") return [];
  return site.fix(title("insertSemicolon"), [site.insert(offset, ";")], { preferred: true });
}

function endOfTokenBefore(site: FixSite): number {
  const before = site.text.slice(0, site.span.start);
  const blanked = before.replace(
    /\/\/[^\r\n]*|\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\\r\n])*"|'(?:\\.|[^'\\\r\n])*'/g,
    (piece) => (piece.startsWith("/") ? " ".repeat(piece.length) : piece),
  );
  return blanked.trimEnd().length;
}

/** A name that nothing around a node has. */
export function freeName(taken: (name: string) => boolean, wanted: string): string {
  if (!taken(wanted)) return wanted;
  for (let number = 2; ; number += 1) if (!taken(`${wanted}${number}`)) return `${wanted}${number}`;
}
