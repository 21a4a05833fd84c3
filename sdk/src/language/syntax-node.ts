import type { EdgeLabel, NonterminalKind, TerminalKind } from "@nomicfoundation/slang/cst";
import type { Span } from "./types.js";

/** Kinds and labels under slang's own names: https://nomicfoundation.github.io/slang/latest/solidity-grammar/ */
export type NodeKind = `${NonterminalKind}` | `${TerminalKind}`;
export type NodeLabel = `${EdgeLabel}`;

/**
 * A part of a syntax tree as plain data, without a place: it can stand anywhere, and several trees can share it.
 * A terminal has a text, a nonterminal has parts.
 */
export interface TreePart {
  readonly kind: NodeKind;
  readonly label: NodeLabel;
  readonly text?: string;
  readonly parts?: readonly TreePart[];
  /** UTF-16 code units, with all trivia. */
  readonly length: number;
  /** UTF-16 code units of the white space and comments at its start and at its end. */
  readonly leadingTrivia: number;
  readonly trailingTrivia: number;
}

const triviaKinds: ReadonlySet<NodeKind> = new Set<NodeKind>([
  "Whitespace",
  "EndOfLine",
  "SingleLineComment",
  "MultiLineComment",
  "SingleLineNatSpecComment",
  "MultiLineNatSpecComment",
]);

/** Whether it is white space or a comment, which may stand anywhere. */
export function isTrivia(kind: NodeKind): boolean {
  return triviaKinds.has(kind);
}

const noNodes: readonly SyntaxNode[] = [];

/**
 * A part of a file's syntax tree with its place. Nodes are made when they are asked for: a tree of which nobody looks at
 * function bodies has none there.
 */
export class SyntaxNode implements Span {
  private made: readonly SyntaxNode[] | undefined;

  constructor(
    private readonly part: TreePart,
    readonly parent: SyntaxNode | undefined,
    /** Offset of its first character, trivia included. */
    readonly fullStart: number,
  ) {}

  get kind(): NodeKind {
    return this.part.kind;
  }

  /** What it is to its parent. */
  get label(): NodeLabel {
    return this.part.label;
  }

  /** Offset behind its last character, trivia included. */
  get fullEnd(): number {
    return this.fullStart + this.part.length;
  }

  /** Offset of its first character that is neither white space nor comment. */
  get start(): number {
    return this.fullStart + this.part.leadingTrivia;
  }

  /** Offset behind its last character that is neither white space nor comment; never before `start`. */
  get end(): number {
    return Math.max(this.start, this.fullEnd - this.part.trailingTrivia);
  }

  get isTerminal(): boolean {
    return this.part.parts === undefined;
  }

  /** A terminal's own text. A nonterminal has none: take it from the file. */
  get text(): string {
    return this.part.text ?? "";
  }

  /** In the order of the text, trivia and what could not be recognised included. */
  get children(): readonly SyntaxNode[] {
    if (this.made) return this.made;
    const { parts } = this.part;
    if (!parts) return (this.made = noNodes);
    let offset = this.fullStart;
    this.made = parts.map((part) => {
      const node = new SyntaxNode(part, this, offset);
      offset += part.length;
      return node;
    });
    return this.made;
  }

  /** The first child with a label. */
  child(label: NodeLabel): SyntaxNode | undefined {
    // Looked up in the data first, so that nodes are made only where there is one.
    if (!this.part.parts?.some((part) => part.label === label)) return undefined;
    return this.children.find((node) => node.label === label);
  }

  /** The children that are neither trivia nor missing. */
  get tokens(): readonly SyntaxNode[] {
    return this.children.filter((node) => !isTrivia(node.kind) && node.kind !== "Missing");
  }

  /** The children labelled `Item`: what a list holds. */
  get items(): readonly SyntaxNode[] {
    return this.children.filter((node) => node.label === "Item");
  }

  /** The one child labelled `Variant`: which of several forms it has. */
  get variant(): SyntaxNode | undefined {
    return this.child("Variant");
  }

  /** The nearest node above it (or itself) of one of these kinds. */
  closest(...kinds: readonly NodeKind[]): SyntaxNode | undefined {
    let node: SyntaxNode | undefined = this as SyntaxNode;
    while (node && !kinds.includes(node.kind)) node = node.parent;
    return node;
  }

  /** Every node below it and itself, parents first. Where `enter` says no, nothing below is visited. */
  *walk(enter: (node: SyntaxNode) => boolean = () => true): Generator<SyntaxNode> {
    const waiting: SyntaxNode[] = [this];
    for (let node = waiting.pop(); node; node = waiting.pop()) {
      yield node;
      if (!enter(node)) continue;
      const { children } = node;
      for (let index = children.length - 1; index >= 0; index -= 1)
        waiting.push(children[index] as SyntaxNode);
    }
  }

  /** The terminal at an offset. At a border it is the one behind it; at the text's end the last. */
  terminalAt(offset: number): SyntaxNode {
    let node: SyntaxNode = this as SyntaxNode;
    for (;;) {
      const filled = node.children.filter((child) => child.fullEnd > child.fullStart);
      const next = filled.find((child) => offset < child.fullEnd) ?? filled.at(-1);
      if (!next) return node;
      node = next;
    }
  }
}
