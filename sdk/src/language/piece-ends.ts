/**
 * Where a member of a file or contract ends, and where a statement does, seen from the tokens alone. Unlike a grammar's,
 * these ends survive errors: an unclosed brace costs the member that it stands in, and not the rest of the file.
 */
import { isTypeKeyword, type Token } from "./tokens.js";

/** Words after which a line may well go on with a type. */
const expectsMore = new Set(["for", "is", "returns", "return", "new", "as", "using", "emit", "delete"]);
const callables = new Set(["function", "event", "error"]);
const containers = new Set(["contract", "interface", "library"]);
const statementWords = new Set([
  "if",
  "for",
  "while",
  "do",
  "return",
  "emit",
  "assembly",
  "unchecked",
  "try",
  "continue",
  "break",
]);
const endsWithSemicolon = new Set(["import", "using", "pragma", "type", "error", "event"]);
const endsWithBrace = new Set([
  "function",
  "modifier",
  "constructor",
  "receive",
  "fallback",
  "struct",
  "enum",
]);

const isSign = (token: Token | undefined, text: string): boolean =>
  token?.kind === "sign" && token.text === text;
const isWord = (token: Token | undefined): boolean => token?.kind === "word";

/** Whether a contract, interface or library begins here: these words are reserved, so whatever was open is over. */
export function startsContainer(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.kind !== "word") return false;
  if (token.text === "abstract") return startsContainer(tokens, at + 1);
  return containers.has(token.text) && isWord(tokens[at + 1]);
}

/** Whether nothing else than a new member can begin with these tokens, wherever they stand outside assembly. */
function surelyStartsMember(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.kind !== "word") return false;
  const next = tokens[at + 1];
  const { text } = token;
  if (callables.has(text)) return isWord(next) && isSign(tokens[at + 2], "(");
  if (text === "struct" || text === "enum") return isWord(next) && isSign(tokens[at + 2], "{");
  if (text === "modifier") return isWord(next);
  if (text === "constructor") return isSign(next, "(");
  if (text === "pragma") return isWord(next);
  if (text === "import") return next?.kind === "string" || isSign(next, "{") || isSign(next, "*");
  return startsContainer(tokens, at);
}

/** Whether a line that begins here with a type begins something new, so that a semicolon before it is missing. */
function startsDeclaration(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token?.startsLine || !before || !isTypeKeyword(token.text)) return false;
  if (before.kind === "sign") return before.text === ")" || before.text === "]" || before.text === ".";
  return !expectsMore.has(before.text);
}

const closers: Readonly<Record<string, string>> = { "}": "{", ")": "(", "]": "[" };

/** The brackets that are open, innermost last. */
class Brackets {
  private readonly open: string[] = [];
  /** Where in `open` the braces are. */
  private readonly braces: number[] = [];
  /** How many were open when the innermost assembly block began. */
  private assemblyDepth: number | undefined;

  get depth(): number {
    return this.open.length;
  }

  get inAssembly(): boolean {
    return this.assemblyDepth !== undefined;
  }

  /** Whether a brace is open, and not only parentheses. */
  get inBraces(): boolean {
    return this.braces.length > 0;
  }

  /** @returns false for a closing brace that nothing opened */
  take(tokens: readonly Token[], at: number): boolean {
    const token = tokens[at];
    if (token?.kind !== "sign") return true;
    const { text } = token;
    if (text === "{") {
      if (beginsAssembly(tokens, at)) this.assemblyDepth ??= this.open.length;
      this.braces.push(this.open.length);
    }
    if (text === "{" || text === "(" || text === "[") this.open.push(text);
    const opener = closers[text];
    return opener === undefined || this.close(opener);
  }

  /** A brace closes what is open inside it as well; a parenthesis only what is open since the last brace. */
  private close(opener: string): boolean {
    const lastBrace = this.braces.at(-1) ?? -1;
    if (opener === "{") {
      if (this.braces.pop() === undefined) return false;
      this.open.length = lastBrace;
      if (this.assemblyDepth !== undefined && lastBrace <= this.assemblyDepth) this.assemblyDepth = undefined;
      return true;
    }
    let place = this.open.length - 1;
    while (place > lastBrace && this.open[place] !== opener) place -= 1;
    if (place > lastBrace) this.open.length = place;
    return true;
  }
}

function beginsAssembly(tokens: readonly Token[], brace: number): boolean {
  for (let at = brace - 1; at >= 0 && brace - at < 8; at -= 1) {
    const token = tokens[at];
    if (token?.text === "assembly") return true;
    if (token?.kind !== "string" && token?.text !== "(" && token?.text !== ")" && token?.text !== ",")
      return false;
  }
  return false;
}

/** The index behind the last token of the member that begins at `from`; `from` itself at a brace that closes more. */
export function memberEnd(tokens: readonly Token[], from: number): number {
  const first = tokens[from]?.text ?? "";
  const brackets = new Brackets();
  for (let at = from; at < tokens.length; at += 1) {
    const fresh = at > from && !brackets.inAssembly;
    if (fresh && surelyStartsMember(tokens, at)) return at;
    if (fresh && brackets.depth === 0 && startsDeclaration(tokens, at)) return at;
    if (!brackets.take(tokens, at)) return at;
    if (brackets.depth > 0) continue;
    if (isSign(tokens[at], ";")) return at + 1;
    if (isSign(tokens[at], "}") && endsWithBrace.has(first)) return at + 1;
    // Not a member at all, as a block in the middle of a contract: it ends with its brace.
    if (isSign(tokens[at], "}") && !isWord(tokens[from]) && !endsWithSemicolon.has(first)) return at + 1;
  }
  return tokens.length;
}

/** The index behind the last token of the statement that begins at `from`; `from` itself at a closing brace. */
export function statementEnd(tokens: readonly Token[], from: number): number {
  const first = tokens[from]?.text ?? "";
  const compound = statementWords.has(first) || first === "{";
  const brackets = new Brackets();
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (at > from && token && !brackets.inBraces) {
      if (isNewStatement(token, before)) return at;
      if (startsDeclaration(tokens, at)) return at;
    }
    if (!brackets.take(tokens, at)) return at;
    if (brackets.depth > 0) continue;
    const ended = isSign(token, ";") || (compound && isSign(token, "}"));
    if (ended && !goesOn(first, tokens[at + 1])) return at + 1;
  }
  return tokens.length;
}

/** A statement's first word in the middle of another one: that other one lacks its end. */
function isNewStatement(token: Token, before: Token | undefined): boolean {
  if (token.kind !== "word" || !token.startsLine || !statementWords.has(token.text)) return false;
  return before?.text !== ")" && before?.text !== "else" && before?.text !== "do";
}

/** Whether a word carries on the statement that seemed to end before it. */
function goesOn(first: string, next: Token | undefined): boolean {
  if (next?.kind !== "word") return false;
  if (next.text === "else") return first !== "{";
  if (next.text === "catch") return first === "try";
  return next.text === "while" && first === "do";
}

/** Whether a brace opens a block of statements, and not a struct's arguments, call options or a list of names. */
export function opensBlock(tokens: readonly Token[], at: number): boolean {
  if (!isSign(tokens[at], "{")) return false;
  const before = tokens[at - 1];
  return !before || /^(?:\)|else|do|unchecked|catch|[{};])$/.test(before.text);
}

/** The index of the token that closes the bracket at `open`, or the number of tokens when nothing does. */
export function closingOf(tokens: readonly Token[], open: number): number {
  const brackets = new Brackets();
  for (let at = open; at < tokens.length; at += 1) {
    brackets.take(tokens, at);
    if (brackets.depth === 0) return at;
  }
  return tokens.length;
}
