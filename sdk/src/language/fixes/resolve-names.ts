import type { ParsedFile } from "../parsed-file.js";
import type { SyntaxNode } from "../syntax-node.js";
import { scopesOf } from "../syntax/scopes.js";
import type { FixSource, FixSources } from "./fix-sources.js";

/** A declaration that several files can name: where it is declared. */
export interface NamedDeclaration {
  readonly source: FixSource;
  readonly file: ParsedFile;
  readonly node: SyntaxNode;
}

/** One import directive. */
export interface ImportDirective {
  readonly node: SyntaxNode;
  readonly path: string;
  /** The path literal, with its quotes. */
  readonly literal: string;
  /** The file that it leads to, where the sources have it. */
  readonly target: FixSource | undefined;
  /** Present in `import {A, B as C} from "…"`. */
  readonly symbols?: readonly { readonly name: string; readonly localName: string }[];
  /** Present in `import "…" as N` and `import * as N from "…"`. */
  readonly namespace?: string;
}

/** The import directives of a file, in order. */
export function importsOf(sources: FixSources, source: FixSource): ImportDirective[] {
  const { file } = source;
  return (file.root.child("Members")?.items ?? []).flatMap((member) => {
    const node = member.variant;
    const clause = node?.kind === "ImportDirective" ? node.child("Clause")?.variant : undefined;
    const literalNode = clause?.child("Path");
    if (!node || !clause || !literalNode) return [];
    const literal = file.textOf(literalNode);
    const path = literal.slice(1, -1);
    const base = { node, path, literal, target: sources.target(source, path) };
    if (clause.kind === "ImportDeconstruction") {
      const symbols = (clause.child("Symbols")?.items ?? []).map((symbol) => {
        const name = symbol.child("Name")?.text ?? "";
        return { name, localName: symbol.child("Alias")?.child("Identifier")?.text ?? name };
      });
      return [{ ...base, symbols }];
    }
    const namespace = clause.child("Alias")?.child("Identifier")?.text;
    return [namespace === undefined ? base : { ...base, namespace }];
  });
}

/** What a name means at a file's top: declared there, or brought in by an import, through as many files as it takes. */
export function topLevelNamed(
  sources: FixSources,
  source: FixSource,
  name: string,
  seen = new Set<string>(),
): NamedDeclaration | undefined {
  const key = `${source.path}\0${name}`;
  if (seen.has(key)) return undefined;
  seen.add(key);
  const { file } = source;
  const own = scopesOf(file)
    .root.declarations.get(name)
    ?.find(({ kind }) => kind !== "import" && kind !== "namespace");
  if (own) return { source, file, node: own.node };
  for (const directive of importsOf(sources, source)) {
    const { target } = directive;
    if (!target || directive.namespace !== undefined) continue;
    const wanted = directive.symbols
      ? directive.symbols.find((symbol) => symbol.localName === name)?.name
      : name;
    const found = wanted === undefined ? undefined : topLevelNamed(sources, target, wanted, seen);
    if (found) return found;
  }
  return undefined;
}

/** What a dotted name means at a file's top: `Contract`, or `Namespace.Contract`. */
export function pathNamed(
  sources: FixSources,
  source: FixSource,
  path: string,
): NamedDeclaration | undefined {
  const [first = "", ...rest] = path.split(/\s*\.\s*/);
  if (rest.length === 0) return topLevelNamed(sources, source, first);
  const target = importsOf(sources, source).find(({ namespace }) => namespace === first)?.target;
  return target && pathNamed(sources, target, rest.join("."));
}

/** The name under which a file can use a declaration of another file; `undefined` when it has none there. */
export function nameInFile(
  sources: FixSources,
  source: FixSource,
  declaration: NamedDeclaration,
): string | undefined {
  const name = declaration.node.child("Name")?.variant?.text ?? declaration.node.child("Name")?.text ?? "";
  const isIt = (path: string): boolean => pathNamed(sources, source, path)?.node === declaration.node;
  if (isIt(name)) return name;
  for (const directive of importsOf(sources, source)) {
    for (const symbol of directive.symbols ?? []) if (isIt(symbol.localName)) return symbol.localName;
    if (directive.namespace !== undefined && isIt(`${directive.namespace}.${name}`))
      return `${directive.namespace}.${name}`;
  }
  return undefined;
}
