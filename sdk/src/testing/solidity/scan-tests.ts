import { tokensOf, type SolidityToken } from "../../project/scan-solidity.js";

/** A contract as far as tests go. Indices are UTF-16 units of the text. */
export interface ScannedContract {
  readonly kind: "contract" | "abstract" | "interface" | "library";
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Names of the bases, as they are written after `is`, without a module's name in front. */
  readonly bases: readonly string[];
  readonly functions: readonly ScannedFunction[];
}

/** A function with a name. */
export interface ScannedFunction {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly hasParameters: boolean;
  /** Whether it can be called from outside: tests can. */
  readonly isPublic: boolean;
}

type Open<T> = { -readonly [K in keyof T]: T[K] };

/**
 * The contracts and functions of a text. It never fails: a text with errors still lists what can be made out, because a
 * list of tests that vanishes at every unfinished line helps nobody.
 */
export function scanTests(content: string): ScannedContract[] {
  const contracts: (Open<ScannedContract> & { functions: ScannedFunction[]; bases: string[] })[] = [];
  const tokens = [...tokensOf(content)];
  let depth = 0;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    const next = tokens[index + 1];
    if (token.text === "{") depth++;
    else if (token.text === "}") depth = Math.max(0, depth - 1);
    else if (declaringWords.has(token.text) && next?.kind === "word") {
      // Never inside a contract: whatever brace was left open before, here it starts anew.
      depth = 0;
      const abstract = token.text === "contract" && tokens[index - 1]?.text === "abstract";
      contracts.push({
        kind: abstract ? "abstract" : (token.text as ScannedContract["kind"]),
        name: next.text,
        start: next.start,
        end: next.end,
        bases: basesAfter(tokens, index + 2),
        functions: [],
      });
    } else if (token.text === "function" && next?.kind === "word" && tokens[index + 2]?.text === "(") {
      const found = functionAt(tokens, index, depth > 1);
      if (found) contracts.at(-1)?.functions.push(found);
    }
  }
  return contracts;
}

const declaringWords = new Set(["contract", "interface", "library"]);

/** `is A, B.C(1, 2), D {` gives A, C and D. */
function basesAfter(tokens: readonly SolidityToken[], from: number): string[] {
  if (tokens[from]?.text !== "is") return [];
  const bases: string[] = [];
  let parentheses = 0;
  let last: string | undefined;
  for (let index = from + 1; index < tokens.length; index++) {
    const { text, kind } = tokens[index]!;
    if (text === "(") parentheses++;
    else if (text === ")") parentheses--;
    else if (parentheses > 0) continue;
    else if (kind === "word") last = text;
    else if (text === "," || text === "{") {
      if (last !== undefined) bases.push(last);
      last = undefined;
      if (text === "{") return bases;
    } else if (text !== ".") return bases;
  }
  return last === undefined ? bases : [...bases, last];
}

/**
 * The function whose word `function` stands at `index`. One that seems to stand inside another is either a function
 * after a brace that was not closed, which says who may call it, or one of inline assembly, which cannot say that.
 */
function functionAt(
  tokens: readonly SolidityToken[],
  index: number,
  nested: boolean,
): ScannedFunction | undefined {
  const name = tokens[index + 1]!;
  let parentheses = 0;
  let visibility: string | undefined;
  for (let at = index + 2; at < tokens.length; at++) {
    const { text } = tokens[at]!;
    if (text === "(") parentheses++;
    else if (text === ")") parentheses--;
    else if (parentheses > 0) continue;
    else if (visibilities.has(text)) visibility ??= text;
    else if (text === "{" || text === ";" || text === "}") break;
    else if (text === "function" || declaringWords.has(text)) break;
  }
  if (nested && visibility === undefined) return undefined;
  const isPublic = visibility === undefined || visibility === "public" || visibility === "external";
  const hasParameters = tokens[index + 3]?.text !== ")";
  return { name: name.text, start: name.start, end: name.end, hasParameters, isPublic };
}

const visibilities = new Set(["public", "external", "internal", "private"]);
