// Small helpers over solc's AST.
import type { Node } from "solidity-ast/node.js";

/** A place in a file, in bytes of its UTF-8 text, end exclusive. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** A node with the nodes around it, the nearest first. */
export interface Visit {
  readonly node: Node;
  readonly around: readonly Node[];
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" &&
  value !== null &&
  typeof (value as { nodeType?: unknown }).nodeType === "string";

/** The nodes right below a node, in the order of the source. */
export function childrenOf(node: Node): Node[] {
  const children: Node[] = [];
  for (const value of Object.values(node) as unknown[]) {
    if (isNode(value)) children.push(value);
    else if (Array.isArray(value)) children.push(...value.filter(isNode));
  }
  return children.sort((left, right) => rangeOf(left).start - rangeOf(right).start);
}

/** Every node below and including one, each before what is in it. */
export function* walk(node: Node, around: readonly Node[] = []): Generator<Visit> {
  yield { node, around };
  for (const child of childrenOf(node)) yield* walk(child, [node, ...around]);
}

/** Where a node stands. */
export function rangeOf(node: Node): ByteRange {
  const [start = 0, length = 0] = node.src.split(":").map(Number);
  return { start, end: start + length };
}

/** A source as bytes, because solc counts bytes. */
export class SourceText {
  private readonly bytes: Buffer;
  /** The same length, comments replaced by blanks. */
  private readonly withoutComments: Buffer;

  constructor(readonly text: string) {
    this.bytes = Buffer.from(text, "utf8");
    this.withoutComments = blankComments(this.bytes);
  }

  /** The text of a range without its comments. */
  code({ start, end }: ByteRange): string {
    return this.withoutComments.toString("utf8", start, end);
  }

  /** The first place of some text in a range, comments left out. */
  find(range: ByteRange, wanted: string): ByteRange | undefined {
    const start = this.withoutComments.indexOf(wanted, range.start);
    return start < 0 || start + wanted.length > range.end ? undefined : { start, end: start + wanted.length };
  }

  /** A statement together with the semicolon that ends it, which solc leaves out. */
  withSemicolon({ start, end }: ByteRange): ByteRange {
    let place = end;
    while (/\s/.test(String.fromCharCode(this.withoutComments[place] ?? 0))) place += 1;
    return this.withoutComments[place] === 0x3b ? { start, end: place + 1 } : { start, end };
  }

  /** The line of a place, from 1. */
  lineOf(place: number): number {
    let line = 1;
    for (let index = 0; index < place; index += 1) if (this.bytes[index] === 0x0a) line += 1;
    return line;
  }

  /** A range with edits in it. The edits do not overlap. */
  edited(range: ByteRange, edits: readonly Edit[], comments: boolean): string {
    const source = comments ? this.bytes : this.withoutComments;
    let place = range.start;
    let result = "";
    for (const edit of [...edits].sort((left, right) => left.start - right.start)) {
      result += source.toString("utf8", place, edit.start) + edit.text;
      place = edit.end;
    }
    return result + source.toString("utf8", place, range.end);
  }

  /** The whole text with edits in it. */
  apply(edits: readonly Edit[]): string {
    return this.edited({ start: 0, end: this.bytes.length }, edits, true);
  }
}

/** Some bytes replaced by a text. */
export interface Edit extends ByteRange {
  readonly text: string;
}

/** Code on one line, so that a formatter changes nothing: an id is made of it. */
export function oneLine(code: string): string {
  return code
    .replace(/\s+/g, " ")
    .replace(/([([]) /g, "$1")
    .replace(/ ([)\].])/g, "$1")
    .replace(/,([)\]])/g, "$1")
    .trim();
}

function blankComments(bytes: Buffer): Buffer {
  const result = Buffer.from(bytes);
  const blank = (start: number, end: number): void => {
    for (let index = start; index < end; index += 1) if (result[index] !== 0x0a) result[index] = 0x20;
  };
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index];
    if (byte === 0x22 || byte === 0x27) {
      for (index += 1; index < bytes.length && bytes[index] !== byte; index += 1)
        if (bytes[index] === 0x5c) index += 1;
    } else if (byte === 0x2f && (bytes[index + 1] === 0x2f || bytes[index + 1] === 0x2a)) {
      const line = bytes[index + 1] === 0x2f;
      const found = bytes.indexOf(line ? "\n" : "*/", index + 2);
      const end = found < 0 ? bytes.length : line ? found : found + 2;
      blank(index, end);
      index = end - 1;
    }
  }
  return result;
}
