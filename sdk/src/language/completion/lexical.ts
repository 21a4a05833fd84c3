/** Whether a place lies in a comment or a string. */

/** What a place lies in that is no code. */
export interface LexicalPlace {
  readonly kind: "comment" | "documentation" | "string";
  /** Offset of the comment's or literal's first character. */
  readonly start: number;
}

const pattern = /\/\/[^\n\r]*|\/\*[^]*?(?:\*\/|$)|"(?:\\[^]|[^"\\\n\r])*"?|'(?:\\[^]|[^'\\\n\r])*'?/g;

/** `undefined` in code. */
export function lexicalPlace(text: string, offset: number): LexicalPlace | undefined {
  let last: RegExpExecArray | undefined;
  for (const match of text.slice(0, offset).matchAll(pattern)) last = match;
  if (!last || last.index + last[0].length < offset) return undefined;
  const found = last[0];
  const start = last.index;
  if (found.startsWith("//"))
    return { kind: /^\/\/\/(?!\/)/.test(found) ? "documentation" : "comment", start };
  if (found.startsWith("/*")) {
    if (found.length > 3 && found.endsWith("*/")) return undefined;
    return { kind: found.startsWith("/**") ? "documentation" : "comment", start };
  }
  const isClosed = found.length > 1 && found.endsWith(found[0] ?? "") && !/[^\\]\\$/.test(found.slice(0, -1));
  return isClosed ? undefined : { kind: "string", start };
}
