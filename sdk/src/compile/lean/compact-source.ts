/**
 * A source as an analysis needs it when nobody looks at its own findings: without comments, without the white space
 * between words, and without the bodies of functions that cannot change what a caller is told.
 *
 * solc's analysis costs as much for an unchanged library as for the file that is being edited, and its scanner pays for
 * every blank. `bench/` measures what this saves.
 */

/** A stretch of the compact text and where it came from, in bytes. Stretches are in rising order in both texts. */
export interface Stretch {
  readonly compactStart: number;
  readonly originalStart: number;
  readonly length: number;
}

/** A part of a compact source: text that is always kept, or a function of a library, which may be left out. */
export interface CompactPart {
  readonly text: string;
  /** Bytes of `text`. */
  readonly length: number;
  /** Stretches, counted from the part's own start. */
  readonly stretches: readonly Stretch[];
  /** Identifiers in the text, each as often as it occurs. The function's own name counts once. */
  readonly names: ReadonlyMap<string, number>;
  /** Set for a function of a library that may be left out when nobody mentions its name. */
  readonly functionName?: string;
}

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly gapBefore: boolean;
  readonly kind: "word" | "other" | "licence";
}

/** A text as one character for each byte, so that indices are bytes. Everything that Solidity's grammar needs is ASCII. */
const asBytes = (content: string): string => Buffer.from(content, "utf8").toString("latin1");
const fromBytes = (bytes: string): string => Buffer.from(bytes, "latin1").toString("utf8");

/** Comments end where solc's scanner sees a line end: LF, VT, FF, CR, NEL, LS, PS (the last three in UTF-8). */
const tokenPattern =
  /\s+|\/\/(?:(?!\xc2\x85|\xe2\x80[\xa8\xa9])[^\n\v\f\r])*|\/\*[^]*?(?:\*\/|$)|"(?:\\[^]|[^"\\])*"?|'(?:\\[^]|[^'\\])*'?|[A-Za-z0-9_$]+|[^]/g;

function tokensOf(bytes: string): Token[] {
  const tokens: Token[] = [];
  let gapBefore = false;
  for (const match of bytes.matchAll(tokenPattern)) {
    const text = match[0];
    const start = match.index;
    const comment = text.startsWith("//") || text.startsWith("/*");
    if (comment && text.includes("SPDX-License-Identifier:")) {
      tokens.push({ text, start, end: start + text.length, gapBefore: true, kind: "licence" });
      gapBefore = true;
    } else if (comment || /^\s/.test(text)) {
      gapBefore = true;
    } else {
      const kind = /^[A-Za-z_$]/.test(text) ? "word" : "other";
      tokens.push({ text, start, end: start + text.length, gapBefore, kind });
      gapBefore = false;
    }
  }
  return tokens;
}

/** Index of the token that closes the bracket at `open`, or the last token when nothing does. */
function closing(tokens: readonly Token[], open: number, left: string, right: string): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index++) {
    const { text } = tokens[index]!;
    if (text === left) depth++;
    else if (text === right && --depth === 0) return index;
  }
  return tokens.length - 1;
}

interface FunctionTokens {
  readonly name: string;
  /** The first token of its body, or its semicolon. */
  readonly bodyStart: number;
  readonly last: number;
  readonly bodyMatters: boolean;
}

/** The function definition that begins at `index`, unless what begins there is a function type. */
function functionAt(tokens: readonly Token[], index: number): FunctionTokens | undefined {
  const name = tokens[index + 1];
  if (tokens[index]?.text !== "function" || name?.kind !== "word") return undefined;
  let bodyStart = index + 2;
  let returnsPointer = false;
  let inReturns = false;
  while (bodyStart < tokens.length) {
    const { text } = tokens[bodyStart]!;
    if (text === "{" || text === ";") break;
    if (text === "returns") inReturns = true;
    if (inReturns && (text === "storage" || text === "calldata")) returnsPointer = true;
    bodyStart++;
  }
  if (tokens[bodyStart]?.text !== "{") {
    return { name: name.text, bodyStart, last: Math.min(bodyStart, tokens.length - 1), bodyMatters: true };
  }
  const last = closing(tokens, bodyStart, "{", "}");
  const body = new Set(tokens.slice(bodyStart, last).map((token) => token.text));
  // solc insists that a storage or calldata pointer is assigned before it is returned. And it looks into a callee that
  // always reverts, by itself or in assembly, when it judges what comes after the call.
  const mayNeverReturn = (body.has("revert") || body.has("assembly")) && !body.has("return");
  return { name: name.text, bodyStart, last, bodyMatters: returnsPointer || mayNeverReturn };
}

/** Collects tokens into a part. */
class PartBuilder {
  private text = "";
  private readonly stretches: Stretch[] = [];
  private readonly names = new Map<string, number>();

  add(token: Token): void {
    if (token.gapBefore) this.text += token.kind === "licence" ? "\n" : " ";
    const before = this.stretches.at(-1);
    if (before && !token.gapBefore && before.originalStart + before.length === token.start) {
      this.stretches[this.stretches.length - 1] = { ...before, length: before.length + token.text.length };
    } else {
      this.stretches.push({
        compactStart: this.text.length,
        originalStart: token.start,
        length: token.text.length,
      });
    }
    this.text += token.text;
    if (token.kind === "licence") this.text += "\n";
    if (token.kind === "word") this.names.set(token.text, (this.names.get(token.text) ?? 0) + 1);
  }

  build(functionName?: string): CompactPart {
    return {
      text: fromBytes(this.text),
      length: this.text.length,
      stretches: this.stretches,
      names: this.names,
      ...(functionName === undefined ? {} : { functionName }),
    };
  }
}

/** Makes the compact form of a source. Never fails; what is not valid Solidity stays as wrong as it was. */
export function compactSource(content: string): CompactPart[] {
  const tokens = tokensOf(asBytes(content));
  const parts: CompactPart[] = [];
  let part = new PartBuilder();
  let libraryEnd = -1;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    const found = functionAt(tokens, index);
    if (!found) {
      if (token.text === "library" && tokens[index + 1]?.kind === "word") {
        const open = tokens.findIndex((one, at) => at > index && one.text === "{");
        libraryEnd = open < 0 ? -1 : closing(tokens, open, "{", "}");
      }
      part.add(token);
      continue;
    }
    const ofLibrary = index < libraryEnd;
    if (ofLibrary) {
      parts.push(part.build());
      part = new PartBuilder();
    }
    for (let at = index; at <= found.last; at++) {
      if (!found.bodyMatters && at > found.bodyStart && at < found.last) continue;
      part.add(at === index ? { ...tokens[at]!, gapBefore: true } : tokens[at]!);
    }
    if (ofLibrary) {
      parts.push(part.build(found.name));
      part = new PartBuilder();
    }
    index = found.last;
  }
  parts.push(part.build());
  return parts;
}

/** The identifiers of a text that is kept as it is. */
export function namesIn(content: string): ReadonlySet<string> {
  return new Set(
    tokensOf(asBytes(content))
      .filter((token) => token.kind === "word")
      .map((token) => token.text),
  );
}
