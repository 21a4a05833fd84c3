/** What solc says that each name in a set of sources stands for. */
import { createRequire } from "node:module";
import type { SourceSet } from "@tolbooth/sdk";
import { createLineIndex } from "@tolbooth/sdk";

interface AstNode {
  readonly id?: number;
  readonly nodeType?: string;
  readonly name?: string;
  readonly src: string;
  readonly nameLocation?: string;
  readonly nameLocations?: readonly string[];
  readonly memberLocation?: string;
  readonly memberName?: string;
  readonly referencedDeclaration?: number | null;
  readonly externalReferences?: readonly { src: string; declaration: number }[];
}

/** A word and the place of the declaration that it means; no place for what the language itself declares. */
export interface SolcName {
  readonly path: string;
  /** UTF-16 offset of the word. */
  readonly offset: number;
  readonly target?: { readonly path: string; readonly offset: number; readonly kind: string };
}

/** Compiles the sources to syntax trees and lists every name with its declaration. */
export function solcNames(sources: SourceSet): SolcName[] {
  const require = createRequire(new URL("../../../../sdk/package.json", import.meta.url));
  const solc = require("solc") as { compile(input: string): string };
  const input = {
    language: "Solidity",
    sources: Object.fromEntries([...sources.sources].map(([unit, { content }]) => [unit, { content }])),
    settings: { remappings: sources.remappings, outputSelection: { "*": { "": ["ast"] } } },
  };
  const output = JSON.parse(solc.compile(JSON.stringify(input))) as {
    errors?: { severity: string; formattedMessage: string }[];
    sources: Record<string, { ast: AstNode }>;
  };
  const failure = output.errors?.find((one) => one.severity === "error");
  if (failure) throw new Error(failure.formattedMessage);
  return new NameReader(sources).read(output.sources);
}

class NameReader {
  private readonly declarations = new Map<number, { unit: string; node: AstNode }>();
  private readonly words: { unit: string; src: string; declaration: number }[] = [];
  private readonly offsets = new Map<string, (byte: number) => number>();

  constructor(private readonly sources: SourceSet) {}

  read(units: Readonly<Record<string, { ast: AstNode }>>): SolcName[] {
    for (const [unit, { ast }] of Object.entries(units)) this.visit(ast, unit);
    const seen = new Set<string>();
    return this.words.flatMap(({ unit, src, declaration }) => {
      if (seen.has(`${unit} ${src}`)) return [];
      seen.add(`${unit} ${src}`);
      const path = this.pathOf(unit);
      const offset = this.offsetIn(unit, src);
      if (declaration < 0) return [{ path, offset }];
      const found = this.declarations.get(declaration);
      if (!found) throw new Error(`no declaration ${declaration} for ${unit} ${src}`);
      const place = this.offsetIn(found.unit, found.node.nameLocation ?? found.node.src);
      const target = { path: this.pathOf(found.unit), offset: place, kind: found.node.nodeType ?? "" };
      return [{ path, offset, target }];
    });
  }

  private visit(value: unknown, unit: string): void {
    if (Array.isArray(value)) {
      for (const one of value) this.visit(one, unit);
      return;
    }
    if (typeof value !== "object" || value === null) return;
    const node = value as AstNode;
    if (node.id !== undefined && node.nodeType !== undefined) this.declarations.set(node.id, { unit, node });
    this.note(node, unit);
    // What assembly means of Solidity stands beside its tree.
    if (node.nodeType === "InlineAssembly") return;
    for (const one of Object.values(node)) this.visit(one, unit);
  }

  private note(node: AstNode, unit: string): void {
    const add = (src: string | undefined, declaration: number | null | undefined): void => {
      if (src !== undefined && typeof declaration === "number") this.words.push({ unit, src, declaration });
    };
    if (node.nodeType === "Identifier" && node.name !== "this" && node.name !== "super")
      add(node.src, node.referencedDeclaration);
    else if (node.nodeType === "MemberAccess") add(node.memberLocation, node.referencedDeclaration);
    else if (node.nodeType === "IdentifierPath") add(node.nameLocations?.at(-1), node.referencedDeclaration);
    else if (node.nodeType === "InlineAssembly")
      for (const one of node.externalReferences ?? []) add(one.src, one.declaration);
  }

  private pathOf(unit: string): string {
    return this.sources.sources.get(unit)?.path ?? unit;
  }

  private offsetIn(unit: string, src: string): number {
    let toOffset = this.offsets.get(unit);
    if (!toOffset) {
      const text = this.sources.sources.get(unit)?.content ?? "";
      const index = createLineIndex(text);
      const lineStarts = text
        .split("\n")
        .reduce<number[]>((starts, line) => [...starts, (starts.at(-1) ?? 0) + line.length + 1], [0]);
      const isAscii = Buffer.byteLength(text) === text.length;
      toOffset = (byte) => {
        if (isAscii) return byte;
        const { start } = index.rangeOf({ start: byte, end: byte });
        return (lineStarts[start.line] ?? 0) + start.character;
      };
      this.offsets.set(unit, toOffset);
    }
    return toOffset(Number(src.split(":")[0]));
  }
}
