import type { Source } from "../../project/types.js";
import { rangeOfPragma } from "./version-range.js";

/** One `pragma solidity …;` of a source. */
export interface VersionPragma {
  /** What is asked for, on one line: `^0.8.20`. */
  readonly text: string;
  /** The same in npm's notation; `undefined` when it cannot be understood, which solc then says itself. */
  readonly range: string | undefined;
  /** Bytes of the whole directive, from `pragma` to its semicolon. */
  readonly byteRange: { readonly start: number; readonly end: number };
}

/** A key press makes a new `Source` of one file; all others are remembered. */
const known = new WeakMap<Source, readonly VersionPragma[]>();

/** The version pragmas of a source. Several must all be satisfied. */
export function pragmasOf(source: Source): readonly VersionPragma[] {
  let found = known.get(source);
  if (!found) known.set(source, (found = scanPragmas(source.content)));
  return found;
}

/** Comments and string literals are stepped over, so a pragma in one of them does not count. */
const pieces =
  /\/\/[^\n\v\f\r\u0085\u2028\u2029]*|\/\*[^]*?(?:\*\/|$)|"(?:\\[^]|[^"\\\n\r])*"?|'(?:\\[^]|[^'\\\n\r])*'?|(?<![\w$])pragma(?![\w$])[^;]*;?/g;
const comments = /\/\/[^\n\v\f\r\u0085\u2028\u2029]*|\/\*[^]*?(?:\*\/|$)/g;

function scanPragmas(content: string): VersionPragma[] {
  const last = content.lastIndexOf("pragma");
  if (last < 0) return [];
  // Pragmas stand at the top: there is no need to read a long file to its end with every key press.
  const end = content.indexOf(";", last);
  const pragmas: VersionPragma[] = [];
  for (const { 0: piece, index } of content.slice(0, end < 0 ? undefined : end + 1).matchAll(pieces)) {
    if (!piece.startsWith("pragma") || !piece.endsWith(";")) continue;
    const words = piece.slice("pragma".length, -1).replace(comments, " ").trim();
    const asked = /^solidity(?![\w$])([^]*)$/.exec(words)?.[1];
    if (asked === undefined) continue;
    const start = Buffer.byteLength(content.slice(0, index), "utf8");
    pragmas.push({
      text: asked.trim().replace(/\s+/g, " "),
      range: rangeOfPragma(unquoted(asked)),
      byteRange: { start, end: start + Buffer.byteLength(piece, "utf8") },
    });
  }
  return pragmas;
}

/** Early compilers took the version in quotation marks; those of today say that they do not understand it. */
function unquoted(text: string): string {
  return text.replace(/(["'])([^"'\\\n]*)\1/g, " $2 ");
}
