/**
 * What is open at a place, seen from the tokens before it: the brackets, and what each of them belongs to. Text that is
 * being written is never whole, so this looks only backwards, and a word that can only begin something new closes what
 * somebody forgot to close.
 */
import { startsContainer } from "../piece-ends.js";
import type { Token } from "../tokens.js";

export type FrameKind =
  | "file"
  | "contract"
  | "interface"
  | "library"
  | "struct"
  | "enum"
  | "body"
  | "assembly"
  /** `import {…}` and `using {…}` */
  | "import"
  | "using"
  /** `f({…})` and `f{…}` */
  | "namedArguments"
  | "callOptions"
  | "parenthesis"
  | "index";

/** A bracket that is open. */
export interface Frame {
  readonly kind: FrameKind;
  /** Index of the bracket; -1 for the file. */
  readonly at: number;
  /** Index of the first token of the declaration or statement that the bracket belongs to. */
  readonly header: number;
  /** Index of the first token of what is being written in it: a statement, a member, an argument. */
  statement: number;
  /** How many commas it has had. */
  commas: number;
}

const containers = new Set<string>(["contract", "interface", "library"]);

/** The brackets that are open behind the last token, outermost first. */
export function framesOf(tokens: readonly Token[]): Frame[] {
  const frames: Frame[] = [{ kind: "file", at: -1, header: 0, statement: 0, commas: 0 }];
  const top = (): Frame => frames[frames.length - 1] as Frame;
  for (const [at, token] of tokens.entries()) {
    if (token.kind === "word" && at > top().statement) closeForgotten(frames, tokens, at);
    if (token.kind !== "sign") continue;
    switch (token.text) {
      case "{":
      case "(":
      case "[":
        frames.push({
          kind: kindOf(frames, tokens, at),
          at,
          header: headerOf(frames),
          statement: at + 1,
          commas: 0,
        });
        break;
      case "}":
        close(frames, at);
        break;
      case ")":
      case "]":
        if (top().kind === (token.text === ")" ? "parenthesis" : "index")) frames.pop();
        break;
      case ";":
        while (isForgotten(top(), tokens)) frames.pop();
        top().statement = at + 1;
        break;
      case ",":
        top().commas += 1;
        if (!isBlockLike(top().kind)) top().statement = at + 1;
        break;
    }
  }
  return frames;
}

/** Whether statements or members stand in it. */
export function isBlockLike(kind: FrameKind): boolean {
  return (
    kind === "file" ||
    kind === "contract" ||
    kind === "interface" ||
    kind === "library" ||
    kind === "body" ||
    kind === "struct" ||
    kind === "assembly"
  );
}

/** Whether it is a contract, interface or library. */
export function isContainer(kind: FrameKind): boolean {
  return containers.has(kind);
}

/** A parenthesis that a semicolon shows to be unclosed; that of `for` holds semicolons. */
function isForgotten(frame: Frame, tokens: readonly Token[]): boolean {
  if (frame.kind === "index" || frame.kind === "namedArguments" || frame.kind === "callOptions") return true;
  return frame.kind === "parenthesis" && tokens[frame.at - 1]?.text !== "for";
}

function headerOf(frames: readonly Frame[]): number {
  return frames.at(-1)?.statement ?? 0;
}

function close(frames: Frame[], at: number): void {
  const braces = frames.findLastIndex(
    (one) => one.at >= 0 && one.kind !== "parenthesis" && one.kind !== "index",
  );
  if (braces < 1) return;
  const closed = frames[braces] as Frame;
  frames.length = braces;
  const around = frames[braces - 1] as Frame;
  if (isBlockLike(closed.kind) || closed.kind === "enum") around.statement = at + 1;
}

/** A word that begins a member or a contract closes what is open inside the contract or file. */
function closeForgotten(frames: Frame[], tokens: readonly Token[], at: number): void {
  const isContract = startsContainer(tokens, at) && tokens[at - 1]?.text !== "abstract";
  if (!isContract && !startsMember(tokens, at)) return;
  const home = isContract ? 0 : frames.findLastIndex((one) => one.kind === "file" || isContainer(one.kind));
  frames.length = home + 1;
  (frames[home] as Frame).statement = at;
}

function startsMember(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text;
  const next = tokens[at + 1];
  if (text === "function" || text === "event" || text === "error")
    return next?.kind === "word" && tokens[at + 2]?.text === "(";
  if (text === "struct" || text === "enum") return next?.kind === "word" && tokens[at + 2]?.text === "{";
  if (text === "modifier") return next?.kind === "word";
  return text === "constructor" && next?.text === "(";
}

function kindOf(frames: readonly Frame[], tokens: readonly Token[], at: number): FrameKind {
  const bracket = tokens[at]?.text;
  if (bracket === "(") return "parenthesis";
  if (bracket === "[") return "index";
  const around = frames.at(-1) as Frame;
  const first = tokens[around.statement]?.text ?? "";
  const before = tokens[at - 1];
  if (around.kind === "assembly") return "assembly";
  if (around.kind === "parenthesis") return "namedArguments";
  if (around.kind === "file" || isContainer(around.kind)) {
    const word = first === "abstract" ? (tokens[around.statement + 1]?.text ?? "") : first;
    if (containers.has(word)) return word as FrameKind;
    if (word === "struct" || word === "enum" || word === "import" || word === "using") return word;
    return "body";
  }
  if (first === "assembly" && before?.text !== "{") return "assembly";
  const opensBlock = !before || /^(?:\)|else|do|unchecked|catch|[{};])$/.test(before.text);
  return opensBlock ? "body" : "callOptions";
}
