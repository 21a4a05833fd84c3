/**
 * A file's tree, made of the trees of its pieces. slang parses a whole text or nothing, and after some errors it gives up
 * on the rest of a file. So each member of a file or contract is parsed by itself: an edit costs one member, and an error
 * stays where it is. For a text without errors the tree is the one that slang gives for the whole.
 */
import { closingOf, memberEnd, opensBlock, startsContainer, statementEnd } from "./piece-ends.js";
import {
  isTooComplex,
  nonterminal,
  parsePiece,
  type GrammarError,
  type ParsedPiece,
} from "./slang-parser.js";
import type { NodeKind, TreePart } from "./syntax-node.js";
import { tokensOf, type Token } from "./tokens.js";

/** Pieces that were parsed before, by kind and text. A new version of a file takes over what it still has. */
export type PieceCache = Map<string, ParsedPiece>;

type PieceKind = Parameters<typeof parsePiece>[1];

/** Parses a text piece by piece. `previous` are the pieces of an earlier version; the new ones come with the result. */
export function parseInPieces(
  text: string,
  version: string,
  previous: PieceCache,
): ParsedPiece & { readonly pieces: PieceCache } {
  const reader = new PieceReader(text, version, previous);
  return { ...reader.readFile(), pieces: reader.pieces };
}

/** What follows a token on its line and belongs to it: white space, a comment that documents nothing, the line's end. */
const trailing = /[ \t]*(?:\/\/(?!\/(?!\/))[^\r\n]*)?(?:\r\n|\n|\r)|[ \t]*$/y;

class PieceReader {
  readonly pieces: PieceCache = new Map();
  private readonly tokens: readonly Token[];
  private readonly errors: GrammarError[] = [];
  private at = 0;
  /** Offset up to which the text has become parts. */
  private done = 0;

  constructor(
    private readonly text: string,
    private readonly version: string,
    private readonly previous: PieceCache,
  ) {
    this.tokens = tokensOf(text);
  }

  readFile(): ParsedPiece {
    const members: TreePart[] = [];
    while (this.at < this.tokens.length) {
      if (startsContainer(this.tokens, this.at)) members.push(this.readContainer());
      // A brace that closes nothing.
      else
        members.push(
          this.readMember("SourceUnitMember", Math.max(memberEnd(this.tokens, this.at), this.at + 1)),
        );
    }
    const rest = this.parse("SourceUnit", this.text.length);
    const list = nonterminal("SourceUnitMembers", "Members", members);
    const parts = (rest.parts ?? []).filter((part) => part.label !== "Members");
    return { part: nonterminal("SourceUnit", "Root", [list, ...parts]), errors: this.errors };
  }

  /** The offset behind a token and what belongs to it. */
  private behind(token: number): number {
    const end = this.tokens[token]?.end ?? this.text.length;
    trailing.lastIndex = end;
    return trailing.test(this.text) ? trailing.lastIndex : end;
  }

  private readMember(kind: PieceKind, end: number): TreePart {
    this.at = end;
    return { ...this.parse(kind, this.behind(end - 1)), label: "Item" };
  }

  /** Parses the text from where the last piece ended. */
  private parse(kind: PieceKind, end: number): TreePart {
    const text = this.text.slice(this.done, end);
    const parsed = this.piece(kind, text);
    for (const error of parsed.errors)
      this.errors.push({ ...error, start: error.start + this.done, end: error.end + this.done });
    this.done = end;
    return parsed.part;
  }

  private piece(kind: PieceKind, text: string): ParsedPiece {
    const key = `${this.version} ${kind} ${text}`;
    const parsed = this.pieces.get(key) ?? this.previous.get(key) ?? parseMended(text, kind, this.version);
    this.pieces.set(key, parsed);
    return parsed;
  }

  private readContainer(): TreePart {
    const header = this.readHeader();
    const members: TreePart[] = [];
    while (this.at < this.tokens.length && header.opened) {
      if (this.tokens[this.at]?.text === "}") {
        if (this.closesContainer()) break;
        members.push(this.readMember("ContractMember", this.at + 1));
        continue;
      }
      if (startsContainer(this.tokens, this.at)) break;
      const end = memberEnd(this.tokens, this.at);
      members.push(this.readMember("ContractMember", Math.max(end, this.at + 1)));
    }
    const closes = header.opened && this.tokens[this.at]?.text === "}";
    const closingStart = this.done;
    if (closes) {
      this.at += 1;
      this.done = this.behind(this.at - 1);
    }
    const closing = this.text.slice(closingStart, this.done);
    return this.assembleContainer(header, members, closing, closingStart);
  }

  /** Reads up to and including the brace that opens the body, or to where the body surely begins without one. */
  private readHeader(): Header {
    const start = this.done;
    let at = this.tokens[this.at]?.text === "abstract" ? this.at + 2 : this.at + 1;
    const keyword = this.tokens[at - 1]?.text;
    const kind =
      keyword === "interface"
        ? "InterfaceDefinition"
        : keyword === "library"
          ? "LibraryDefinition"
          : "ContractDefinition";
    at += 1;
    let opened = false;
    for (; at < this.tokens.length && !opened; at += 1) {
      const text = this.tokens[at]?.text;
      if (startsContainer(this.tokens, at) || text === ";" || text === "}") break;
      if (text === "(") at = closingOf(this.tokens, at);
      opened = text === "{";
    }
    this.at = Math.min(at, this.tokens.length);
    this.done = this.behind(this.at - 1);
    return { kind, start, end: this.done, opened };
  }

  /**
   * Whether the brace that stands next is the container's own. It is not, when the text up to the next container has a
   * brace more to close: then this one is a member's that closes twice.
   */
  private closesContainer(): boolean {
    let depth = 0;
    for (let at = this.at + 1; at < this.tokens.length; at += 1) {
      const { text } = this.tokens[at] as Token;
      if (startsContainer(this.tokens, at)) return true;
      if (text === "{") depth += 1;
      else if (text === "}" && (depth -= 1) < 0)
        return at === this.at + 1 && this.at + 2 >= this.tokens.length;
    }
    return true;
  }

  private assembleContainer(
    header: Header,
    members: readonly TreePart[],
    closing: string,
    closingStart: number,
  ): TreePart {
    const headerText = this.text.slice(header.start, header.end);
    const parsed = this.piece(header.kind, headerText + closing);
    const list = memberList(header.kind, members);
    let { parts = [] } = parsed.part;
    const place = parts.findIndex((part) => part.label === "Members");
    for (const error of parsed.errors) {
      const shift = error.start < headerText.length ? header.start : closingStart - headerText.length;
      this.errors.push({ ...error, start: error.start + shift, end: error.end + shift });
    }
    if (place >= 0) parts = parts.with(place, list);
    else parts = this.patchHeader(parts, headerText, closing, list);
    return nonterminal("SourceUnitMember", "Item", [nonterminal(header.kind, "Variant", parts)]);
  }

  /** The parts of a container whose header slang could not read to its end. */
  private patchHeader(
    parts: readonly TreePart[],
    headerText: string,
    closing: string,
    list: TreePart,
  ): readonly TreePart[] {
    const unread = parts.at(-1);
    if (unread?.kind !== "Unrecognized" || unread.text === undefined) return [...parts, list];
    const kept = unread.text.slice(0, unread.length - closing.length);
    const tail = this.piece("Block", `{${closing}`).part.parts ?? [];
    return [
      ...parts.slice(0, -1),
      { ...unread, text: kept, length: kept.length },
      list,
      ...tail.slice(1).filter((part) => part.kind !== "Statements" && part.length > 0),
    ].filter((part) => part.length > 0 || part === list || headerText === "");
  }
}

interface Header {
  readonly kind: "ContractDefinition" | "InterfaceDefinition" | "LibraryDefinition";
  readonly start: number;
  readonly end: number;
  readonly opened: boolean;
}

function memberList(kind: Header["kind"], members: readonly TreePart[]): TreePart {
  const listKind: NodeKind =
    kind === "InterfaceDefinition"
      ? "InterfaceMembers"
      : kind === "LibraryDefinition"
        ? "LibraryMembers"
        : "ContractMembers";
  return nonterminal(listKind, "Members", members);
}

/** Parses one piece; where it has errors, once more with each of its statements by itself. */
function parseMended(text: string, kind: PieceKind, version: string): ParsedPiece {
  const parsed = parsePiece(text, kind, version);
  if (parsed.errors.length === 0) return parsed;
  if (kind !== "SourceUnitMember" && kind !== "ContractMember" && kind !== "Statement") return parsed;
  if (isTooComplex(text)) return parsed;
  return mend(text, kind, version) ?? parsed;
}

/** The statements of a block, without the braces and what belongs to these. */
interface Body {
  readonly start: number;
  readonly end: number;
  readonly statements: readonly ParsedPiece[];
}

function mend(text: string, kind: PieceKind, version: string): ParsedPiece | undefined {
  const tokens = tokensOf(text);
  const bodies: Body[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const word = tokens[at]?.text;
    if (word === "(" || word === "[") at = closingOf(tokens, at);
    else if (word === "assembly" || word === "struct" || word === "enum") return undefined;
    else if (tokens[at]?.text === "{" && (opensBlock(tokens, at) || isFunction(tokens))) {
      const close = closingOf(tokens, at);
      bodies.push(readBody(text, tokens, at, close, version));
      at = close;
    }
  }
  if (bodies.length === 0) return undefined;
  let skeleton = "";
  let from = 0;
  for (const body of bodies) {
    skeleton += text.slice(from, body.start);
    from = body.end;
  }
  skeleton += text.slice(from);
  const frame = parsePiece(skeleton, kind, version);
  return graft(frame, bodies);
}

const isFunction = (tokens: readonly Token[]): boolean =>
  /^(?:function|modifier|constructor|receive|fallback)$/.test(tokens[0]?.text ?? "");

function readBody(
  text: string,
  tokens: readonly Token[],
  open: number,
  close: number,
  version: string,
): Body {
  const behind = (token: number): number => {
    const end = tokens[token]?.end ?? text.length;
    trailing.lastIndex = end;
    return trailing.test(text) ? trailing.lastIndex : end;
  };
  const start = behind(open);
  const statements: ParsedPiece[] = [];
  let end = start;
  for (let at = open + 1; at < close;) {
    const next = Math.min(Math.max(statementEnd(tokens, at), at + 1), close);
    const stop = behind(next - 1);
    const piece = parseMended(text.slice(end, stop), "Statement", version);
    statements.push(shifted(piece, end));
    end = stop;
    at = next;
  }
  return { start, end, statements };
}

function shifted({ part, errors }: ParsedPiece, by: number): ParsedPiece {
  return {
    part: { ...part, label: "Item" },
    errors: errors.map((error) => ({ ...error, start: error.start + by, end: error.end + by })),
  };
}

/** Puts the bodies where the frame has empty ones; nothing when the frame has not as many. */
function graft(frame: ParsedPiece, bodies: readonly Body[]): ParsedPiece | undefined {
  let used = 0;
  const replace = (part: TreePart): TreePart => {
    if (part.kind === "Statements" && part.length === 0) {
      const statements = bodies[used]?.statements ?? [];
      used += 1;
      return nonterminal(
        "Statements",
        part.label,
        statements.map((one) => one.part),
      );
    }
    return part.parts ? nonterminal(part.kind, part.label, part.parts.map(replace)) : part;
  };
  const part = replace(frame.part);
  if (used !== bodies.length) return undefined;
  // An error of the frame stands behind all bodies that were cut out before it.
  const moved = frame.errors.map((error) => {
    let { start, end } = error;
    for (const body of bodies) {
      const length = body.end - body.start;
      if (start >= body.start) start += length;
      if (end > body.start) end += length;
    }
    return { ...error, start, end };
  });
  const errors = [...moved, ...bodies.flatMap((body) => body.statements.flatMap((one) => one.errors))];
  return { part, errors: errors.sort((one, other) => one.start - other.start) };
}
