import type { Span } from "./types.js";

/** A token of Solidity, as far as is needed to see where things begin and end. */
export interface Token extends Span {
  readonly kind: "word" | "number" | "string" | "sign";
  readonly text: string;
  /** Whether a line ends between the token before it and this one. */
  readonly startsLine: boolean;
}

/** White space and comments, then one token. Line ends are those that solc's scanner sees. */
const pattern =
  /((?:\s+|\/\/[^\n\v\f\r\u0085\u2028\u2029]*|\/\*[^]*?(?:\*\/|$))*)([A-Za-z_$][\w$]*|\d[\w$]*|"(?:\\[^]|[^"\\\n\r])*"?|'(?:\\[^]|[^'\\\n\r])*'?|[^])?/y;
const lineEnd = /[\n\r]/;

/** Splits a text into tokens, without white space and comments. Never fails. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let startsLine = true;
  pattern.lastIndex = 0;
  while (pattern.lastIndex < text.length) {
    const match = pattern.exec(text);
    if (!match) break;
    const [, trivia = "", token] = match;
    startsLine ||= lineEnd.test(trivia);
    if (token === undefined) break;
    const end = pattern.lastIndex;
    tokens.push({ kind: kindOf(token), text: token, start: end - token.length, end, startsLine });
    startsLine = false;
  }
  return tokens;
}

function kindOf(token: string): Token["kind"] {
  const first = token[0] ?? "";
  if (first === '"' || first === "'") return "string";
  if (first >= "0" && first <= "9") return "number";
  return /[A-Za-z_$]/.test(first) ? "word" : "sign";
}

const elementaryType = /^(?:u?int\d*|bytes\d*|byte|bool|address|string|u?fixed\d*(?:x\d+)?|mapping)$/;

/** Whether a word begins an elementary type or a mapping. */
export function isTypeKeyword(word: string): boolean {
  return elementaryType.test(word);
}
