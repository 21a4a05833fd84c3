/** What files declare, as outlines and for searches. */
import { declarationOf, isContractKind, memberNodes, type Declaration } from "../model/declaration.js";
import type { ParsedFile } from "../parsed-file.js";
import type { LanguageWorkspace } from "../workspace.js";
import type { Range } from "../types.js";
import { describeDeclaration } from "./describe.js";
import type { Pause } from "./references.js";

/** One entry of an outline. */
export interface DocumentSymbol {
  readonly name: string;
  readonly kind: Declaration["kind"];
  /** Parameters of a function, type of a variable. */
  readonly detail: string;
  readonly range: Range;
  readonly selectionRange: Range;
  readonly children: readonly DocumentSymbol[];
}

/** The outline of a file. */
export function documentSymbols(workspace: LanguageWorkspace, path: string): DocumentSymbol[] {
  const file = workspace.file(path);
  if (!file) return [];
  return memberNodes(file.root).flatMap((node) => {
    const declaration = declarationOf(node, file);
    return declaration ? (symbolOf(declaration) ?? []) : [];
  });
}

function symbolOf(declaration: Declaration): DocumentSymbol | undefined {
  const { kind, node, file, nameNode } = declaration;
  const name = declaration.name || (kind === "contract" ? "" : kind);
  if (name === "") return undefined;
  const holds = isContractKind(kind) || kind === "struct" || kind === "enum";
  const nodes = kind === "enum" ? (node.child("Members")?.items ?? []) : memberNodes(node);
  const children = holds
    ? nodes.flatMap((one) => {
        const inner = declarationOf(one, file);
        return inner ? (symbolOf(inner) ?? []) : [];
      })
    : [];
  return {
    name,
    kind,
    detail: detailOf(declaration),
    range: file.rangeOf(node),
    selectionRange: file.rangeOf(nameNode ?? { start: node.start, end: node.start }),
    children,
  };
}

function detailOf(declaration: Declaration): string {
  const { kind, node, file } = declaration;
  const type = node.child("TypeName");
  if (type) return file.textOf(type).replace(/\s+/g, " ");
  if (isContractKind(kind) || kind === "struct" || kind === "enum" || kind === "enumMember") return "";
  return /\(.*\)/s.exec(describeDeclaration(declaration))?.[0].replace(/\)[^]*$/, ")") ?? "";
}

/** One answer to a search. */
export interface WorkspaceSymbol {
  readonly name: string;
  readonly kind: Declaration["kind"];
  /** The contract that it is a member of. */
  readonly containerName: string;
  readonly path: string;
  readonly range: Range;
}

/** The most that a search gives. */
const most = 500;

/** What the project's own files declare whose names have the letters of the query in order, the best first. */
export async function workspaceSymbols(
  workspace: LanguageWorkspace,
  query: string,
  pause: Pause,
): Promise<WorkspaceSymbol[]> {
  const found: { readonly symbol: WorkspaceSymbol; readonly score: number }[] = [];
  for (const path of workspace.paths()) {
    if (!workspace.isOwn(path)) continue;
    await pause();
    const file = workspace.file(path);
    if (file) collect(file, documentSymbols(workspace, path), "", query, found);
  }
  found.sort((one, other) => other.score - one.score || one.symbol.name.localeCompare(other.symbol.name));
  return found.slice(0, most).map((one) => one.symbol);
}

function collect(
  file: ParsedFile,
  symbols: readonly DocumentSymbol[],
  containerName: string,
  query: string,
  found: { symbol: WorkspaceSymbol; score: number }[],
): void {
  for (const { name, kind, selectionRange, children } of symbols) {
    const score = matchScore(query, name);
    if (score > 0)
      found.push({ symbol: { name, kind, containerName, path: file.path, range: selectionRange }, score });
    collect(file, children, name, query, found);
  }
}

/**
 * How well a name fits a query: 0 for not at all. All letters of the query must occur in order, whatever their case;
 * the beginning of the name, beginnings of words and letters side by side count more.
 */
export function matchScore(query: string, name: string): number {
  if (query === "") return 1;
  let score = 1;
  let at = 0;
  let previous = -2;
  for (const letter of query.toLowerCase()) {
    const place = name.toLowerCase().indexOf(letter, at);
    if (place < 0) return 0;
    const character = name[place] ?? "";
    const startsWord = place === 0 || character !== character.toLowerCase() || name[place - 1] === "_";
    score += 1 + (place === previous + 1 ? 3 : 0) + (startsWord ? 3 : 0) + (place === 0 ? 4 : 0);
    previous = place;
    at = place + 1;
  }
  return score + (name.length === query.length ? 10 : 0) - name.length / 100;
}
