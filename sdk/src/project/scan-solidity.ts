/**
 * Reads as much of Solidity as the sdk must know before the compiler runs: what a file imports and what it declares.
 * solc's own parse of the same costs a round trip through the worker for every file, and needs all sources first.
 * `test/unit/project/scan-solidity.test.ts` holds the ranges against solc's.
 */

/** A range in bytes of the UTF-8 text, end exclusive. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** One import directive. */
export interface ScannedImport {
  /** The path as it is meant, escapes resolved. */
  readonly path: string;
  /** Bytes of the path literal, quotes included. */
  readonly byteRange: Range;
}

/** One contract, interface or library. */
export interface ScannedDeclaration {
  readonly kind: "contract" | "abstract" | "interface" | "library";
  readonly name: string;
  /** Bytes of the name. */
  readonly nameRange: Range;
  /** Whether a library has functions that are called from outside, so that it must be deployed to be used. */
  readonly hasExternalFunctions: boolean;
}

/** What a file imports and declares. */
export interface SolidityScan {
  readonly imports: readonly ScannedImport[];
  readonly declarations: readonly ScannedDeclaration[];
}

/** A word, a string literal or a single sign of a text, with its UTF-16 indices. Comments and numbers are passed over. */
export interface SolidityToken {
  readonly kind: "word" | "string" | "sign";
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Texts that were scanned last: a build asks about each several times, and the next build about most of them. */
const lately = new Map<string, SolidityScan>();
const LATELY_CHARACTERS = 8_000_000;
let latelyCharacters = 0;

/** Never fails: in a file that is not valid Solidity it finds what can be found. */
export function scanSolidity(content: string): SolidityScan {
  const known = lately.get(content);
  const scan = known ?? scanAnew(content);
  // The newest stands last.
  if (known) lately.delete(content);
  else latelyCharacters += content.length;
  lately.set(content, scan);
  for (const text of lately.keys()) {
    if (latelyCharacters <= LATELY_CHARACTERS) break;
    lately.delete(text);
    latelyCharacters -= text.length;
  }
  return scan;
}

function scanAnew(content: string): SolidityScan {
  const imports: { path: string; range: Range }[] = [];
  const declarations: { -readonly [K in keyof ScannedDeclaration]: ScannedDeclaration[K] }[] = [];
  let depth = 0;
  let awaitsPath = false;
  let previous: SolidityToken | undefined;
  let beforePrevious: SolidityToken | undefined;

  for (const token of tokensOf(content)) {
    if (token.kind === "sign") {
      if (token.text === "{") depth++;
      else if (token.text === "}") depth = Math.max(0, depth - 1);
      else if (token.text === ";") awaitsPath = false;
    } else if (token.kind === "string") {
      if (awaitsPath && (previous?.text === "import" || previous?.text === "from"))
        imports.push({ path: unescapeLiteral(token.text), range: token });
      awaitsPath = false;
    } else if (token.text === "import") {
      // A reserved word: it can be nothing but a directive, even where braces do not match yet.
      awaitsPath = true;
    } else if (previous && declaringWords.has(previous.text)) {
      // Reserved words as well, and never inside a contract: whatever brace was left open before, here it starts anew.
      depth = 0;
      const abstract = previous.text === "contract" && beforePrevious?.text === "abstract";
      declarations.push({
        kind: abstract ? "abstract" : (previous.text as ScannedDeclaration["kind"]),
        name: token.text,
        nameRange: token,
        hasExternalFunctions: false,
      });
    } else if (depth > 0 && (token.text === "public" || token.text === "external")) {
      const around = declarations.at(-1);
      if (around) around.hasExternalFunctions = true;
    }
    beforePrevious = previous;
    previous = token;
  }

  const toBytes = byteCounter(content);
  const toByteRange = (range: Range): Range => ({ start: toBytes(range.start), end: toBytes(range.end) });
  const importsInBytes = imports.map((one) => ({ path: one.path, byteRange: toByteRange(one.range) }));
  const toBytesAgain = byteCounter(content);
  return {
    imports: importsInBytes,
    declarations: declarations.map((one) => ({
      ...one,
      nameRange: { start: toBytesAgain(one.nameRange.start), end: toBytesAgain(one.nameRange.end) },
    })),
  };
}

const declaringWords = new Set(["contract", "interface", "library"]);
const wordStart = /[A-Za-z_$]/;
const wordPart = /[A-Za-z0-9_$]/;

/** Line ends as solc's scanner sees them: LF, VT, FF, CR, NEL, LS and PS. */
function isLineEnd(code: number): boolean {
  return (code >= 0x0a && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029;
}

/** Cuts a text into tokens. Never fails: a literal that is not closed ends with its line. */
export function* tokensOf(content: string): Generator<SolidityToken> {
  const length = content.length;
  let index = 0;
  while (index < length) {
    const character = content[index] ?? "";
    const start = index;
    if (character === "/" && content[index + 1] === "/") {
      while (index < length && !isLineEnd(content.charCodeAt(index))) index++;
    } else if (character === "/" && content[index + 1] === "*") {
      const end = content.indexOf("*/", index + 2);
      index = end < 0 ? length : end + 2;
    } else if (character === '"' || character === "'") {
      index = endOfLiteral(content, index);
      yield { kind: "string", text: content.slice(start, index), start, end: index };
    } else if (wordStart.test(character)) {
      while (index < length && wordPart.test(content[index] ?? "")) index++;
      yield { kind: "word", text: content.slice(start, index), start, end: index };
    } else if (character >= "0" && character <= "9") {
      // A number such as 0xcontract or 1e18 is not the start of a word.
      while (index < length && wordPart.test(content[index] ?? "")) index++;
    } else {
      index++;
      if (!/\s/.test(character)) yield { kind: "sign", text: character, start, end: index };
    }
  }
}

/** The index after a string literal, or where its line ends when it is not closed. */
function endOfLiteral(content: string, start: number): number {
  const quote = content[start];
  let index = start + 1;
  while (index < content.length) {
    const character = content[index];
    if (character === quote) return index + 1;
    if (character === "\\") index++;
    else if (isLineEnd(content.charCodeAt(index))) return index;
    index++;
  }
  return content.length;
}

function unescapeLiteral(literal: string): string {
  return literal
    .slice(1, -1)
    .replace(
      /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|(\r\n|[\s\S]))/g,
      (_, byte, unit, character: string) => {
        const code = (byte ?? unit) as string | undefined;
        if (code !== undefined) return String.fromCharCode(parseInt(code, 16));
        return simpleEscapes[character] ?? character;
      },
    );
}

const simpleEscapes: Readonly<Record<string, string>> = {
  n: "\n",
  r: "\r",
  t: "\t",
  "\n": "",
  "\r\n": "",
  "\r": "",
};

/** Turns rising UTF-16 indices into UTF-8 byte offsets in one pass. */
function byteCounter(content: string): (index: number) => number {
  let atIndex = 0;
  let atByte = 0;
  return (index) => {
    atByte += Buffer.byteLength(content.slice(atIndex, index), "utf8");
    atIndex = index;
    return atByte;
  };
}
