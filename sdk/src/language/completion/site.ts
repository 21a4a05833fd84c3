/** The place where something is being written. */
import { typeOfExpression } from "../model/expressions.js";
import type { Program } from "../model/program.js";
import type { Type } from "../model/type.js";
import type { ParsedFile } from "../parsed-file.js";
import { parsePiece } from "../slang-parser.js";
import { SyntaxNode } from "../syntax-node.js";
import { tokensOf, type Token } from "../tokens.js";
import type { LanguageWorkspace } from "../workspace.js";
import { placeholderAt } from "../features/names-at.js";
import { chainEndingAt } from "../features/place.js";
import { framesOf, isBlockLike, isContainer, type Frame } from "./frames.js";

/** What a parsed expression is asked about. */
export interface ReadExpression {
  readonly node: SyntaxNode;
  readonly type: Type;
}

/** A place in a text, with what stands before it. Everything is found out once, when it is asked for. */
export class CompletionSite {
  /** The part of a word that is written already. */
  readonly word: string;
  readonly wordStart: number;
  /** Where the rest of that word ends, behind the cursor. */
  readonly wordEnd: number;
  /** What stands before that word, without comments. */
  readonly tokens: readonly Token[];
  /** Brackets that are open, the innermost last. */
  readonly frames: readonly Frame[];

  constructor(
    readonly workspace: LanguageWorkspace,
    readonly file: ParsedFile,
    readonly offset: number,
    tokens?: readonly Token[],
  ) {
    this.word = /[A-Za-z_$][\w$]*$/.exec(file.text.slice(Math.max(0, offset - 300), offset))?.[0] ?? "";
    this.wordStart = offset - this.word.length;
    this.wordEnd = offset + (/^[\w$]*/.exec(file.text.slice(offset, offset + 300))?.[0].length ?? 0);
    this.tokens = tokens ?? tokensOf(file.text.slice(0, this.wordStart));
    this.frames = framesOf(this.tokens);
  }

  get program(): Program {
    return this.workspace.program;
  }

  /** The innermost bracket. */
  get frame(): Frame {
    return this.frames.at(-1) as Frame;
  }

  /** The innermost frame that holds statements or members, and what is being written in it. */
  get block(): Frame {
    return this.frames.findLast((one) => isBlockLike(one.kind) || one.kind === "enum") as Frame;
  }

  /** The contract, interface or library around the place. */
  get container(): Frame | undefined {
    return this.frames.findLast((one) => isContainer(one.kind));
  }

  /** The text of a token counted from the end: 1 is the one right before the word. */
  before(count = 1): string {
    return this.tokens[this.tokens.length - count]?.text ?? "";
  }

  /** The tokens of the statement or member that is being written, up to the word. */
  get statement(): readonly Token[] {
    return this.tokens.slice(this.block.statement);
  }

  /** Whether the word begins a line. */
  get startsLine(): boolean {
    const end = this.tokens.at(-1)?.end ?? 0;
    return /[\n\r]/.test(this.file.text.slice(end, this.wordStart));
  }

  /** The contract that the place lies in, as a node of the tree. */
  get contractNode(): SyntaxNode | undefined {
    return this.placeholder.closest("ContractDefinition", "InterfaceDefinition", "LibraryDefinition");
  }

  /** A node that stands for what is not written yet. */
  get placeholder(): SyntaxNode {
    return placeholderAt(this.file, this.offset);
  }

  /** Reads a stretch of the text before the place as an expression that stands there. */
  read(start: number, end: number): ReadExpression {
    const { part } = parsePiece(this.file.text.slice(start, end), "Expression", this.file.languageVersion);
    const node = new SyntaxNode(part, this.placeholder, start);
    return { node, type: typeOfExpression(this.program, this.file, node) };
  }

  /** The expression `a.b(c)[d]` that ends with a token. */
  readChain(last: number): ReadExpression | undefined {
    const first = this.tokens[chainEndingAt(this.tokens, last)];
    const end = this.tokens[last]?.end;
    return first && end !== undefined ? this.read(first.start, end) : undefined;
  }

  /** The place before the `a.b.` that the word follows. */
  beforeChain(): CompletionSite {
    const first = chainEndingAt(this.tokens, this.tokens.length - 2);
    return new CompletionSite(
      this.workspace,
      this.file,
      this.offset,
      this.tokens.slice(0, Math.max(0, first)),
    );
  }
}
