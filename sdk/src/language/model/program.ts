import { scanSolidity } from "../../project/scan-solidity.js";
import type { ParsedFile } from "../parsed-file.js";
import type { SyntaxNode } from "../syntax-node.js";
import { declarationOf, memberNodes, type Declaration } from "./declaration.js";
import type { Type } from "./type.js";

/** Where a program's texts come from. */
export interface ProgramSource {
  file(path: string): ParsedFile | undefined;
  /** Absolute path of the file that an import leads to, as the build resolves it. */
  importTarget(importerPath: string, importPath: string): string | undefined;
}

/** One import directive. */
export interface ImportDirective {
  readonly node: SyntaxNode;
  /** The literal, quotes included. */
  readonly literal: SyntaxNode;
  /** What the literal means. */
  readonly path: string;
  /** `import {…}`: these names only. */
  readonly symbols?: readonly Declaration[];
  /** `import … as name` and `import * as name`. */
  readonly alias?: Declaration;
}

/**
 * Files that can see one another, at one moment. Nothing in it changes: after an edit there is a new one, which shares
 * every tree that is still good. What is found out is kept until then.
 */
export class Program {
  readonly types = new Map<SyntaxNode, Type>();
  readonly linearisations = new Map<Declaration, readonly Declaration[]>();
  private readonly exports = new Map<string, readonly Declaration[]>();

  constructor(private readonly source: ProgramSource) {}

  file(path: string): ParsedFile | undefined {
    return this.source.file(path);
  }

  /** The path of the file that an import directive leads to, when there is such a file. */
  targetOf(file: ParsedFile, directive: ImportDirective): string | undefined {
    return this.source.importTarget(file.path, directive.path);
  }

  /** The declarations of a name at a file's own level, those that it imports included. */
  exported(path: string, name: string, visiting: ReadonlySet<string> = new Set()): readonly Declaration[] {
    const key = `${path}\0${name}`;
    const known = this.exports.get(key);
    if (known) return known;
    const file = this.file(path);
    if (!file || visiting.has(path)) return [];
    const found = new Set<Declaration>();
    for (const declaration of topLevelOf(file).get(name) ?? []) found.add(declaration);
    const inner = new Set([...visiting, path]);
    for (const directive of importsOf(file)) {
      if (directive.symbols || directive.alias) continue;
      const target = this.targetOf(file, directive);
      if (target !== undefined) for (const one of this.exported(target, name, inner)) found.add(one);
    }
    const list = [...found];
    // What a file on a circle of imports sees depends on where one came from, so only the whole answer is kept.
    if (visiting.size === 0) this.exports.set(key, list);
    return list;
  }

  /** Every name at a file's own level with its declarations, those that it imports included. */
  allExported(path: string, visited = new Set<string>()): Map<string, Declaration[]> {
    const names = new Map<string, Declaration[]>();
    const file = this.file(path);
    if (!file || visited.has(path)) return names;
    visited.add(path);
    const add = (name: string, declarations: readonly Declaration[]): void => {
      const list = names.get(name) ?? [];
      for (const one of declarations) if (!list.includes(one)) list.push(one);
      names.set(name, list);
    };
    for (const [name, declarations] of topLevelOf(file)) add(name, declarations);
    for (const directive of importsOf(file)) {
      const target = directive.symbols || directive.alias ? undefined : this.targetOf(file, directive);
      if (target === undefined) continue;
      for (const [name, declarations] of this.allExported(target, visited)) add(name, declarations);
    }
    return names;
  }

  /** What an imported name stands for in the end; the declaration itself when it is not an imported name. */
  targetsOf(declaration: Declaration, seen: ReadonlySet<Declaration> = new Set()): readonly Declaration[] {
    if (declaration.kind !== "importedName" || seen.has(declaration)) return [declaration];
    const directive = importAround(declaration);
    const target = directive && this.targetOf(declaration.file, directive);
    const name = declaration.node.child("Name")?.text;
    if (target === undefined || name === undefined) return [];
    const inner = new Set([...seen, declaration]);
    return this.exported(target, name).flatMap((one) => this.targetsOf(one, inner));
  }

  /** The file that the name of an imported file stands for. */
  fileBehind(declaration: Declaration): string | undefined {
    const directive = importAround(declaration);
    return directive && this.targetOf(declaration.file, directive);
  }
}

const topLevels = new WeakMap<ParsedFile, ReadonlyMap<string, readonly Declaration[]>>();
const imports = new WeakMap<ParsedFile, readonly ImportDirective[]>();

/** What a file declares at its own level, imported names included, by name. */
export function topLevelOf(file: ParsedFile): ReadonlyMap<string, readonly Declaration[]> {
  let names = topLevels.get(file) as Map<string, Declaration[]> | undefined;
  if (names) return names;
  names = new Map();
  const add = (declaration: Declaration | undefined): void => {
    if (!declaration?.name) return;
    const list = names?.get(declaration.name);
    if (list) list.push(declaration);
    else names?.set(declaration.name, [declaration]);
  };
  for (const node of memberNodes(file.root)) add(declarationOf(node, file));
  for (const directive of importsOf(file)) {
    add(directive.alias);
    for (const symbol of directive.symbols ?? []) add(symbol);
  }
  topLevels.set(file, names);
  return names;
}

/** The import directives of a file, in order. */
export function importsOf(file: ParsedFile): readonly ImportDirective[] {
  let list = imports.get(file);
  if (!list) {
    list = memberNodes(file.root).flatMap((node) => readImport(node, file) ?? []);
    imports.set(file, list);
  }
  return list;
}

function readImport(node: SyntaxNode, file: ParsedFile): ImportDirective | undefined {
  const clause = node.kind === "ImportDirective" ? node.child("Clause")?.variant : undefined;
  const literal = clause?.child("Path")?.variant;
  if (!clause || !literal) return undefined;
  const path = meaningOf(literal.text);
  if (clause.kind === "ImportDeconstruction") {
    const symbols = clause.child("Symbols")?.items.flatMap((one) => declarationOf(one, file) ?? []) ?? [];
    return { node, literal, path, symbols };
  }
  const alias = declarationOf(clause, file);
  return { node, literal, path, ...(alias && { alias }) };
}

function importAround(declaration: Declaration): ImportDirective | undefined {
  const node = declaration.node.closest("ImportDirective");
  return importsOf(declaration.file).find((one) => one.node === node);
}

/** What a string literal means: read by the same rules as the build reads it. */
function meaningOf(literal: string): string {
  return scanSolidity(`import ${literal};`).imports[0]?.path ?? literal.slice(1, -1);
}
