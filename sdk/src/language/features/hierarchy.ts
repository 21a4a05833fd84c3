/** Who calls whom, and who inherits from whom. */
import { directBases } from "../model/contracts.js";
import { declarationOf, isContractKind, isFunctionKind, type Declaration } from "../model/declaration.js";
import { isBuiltin } from "../model/builtins.js";
import { isName, meaningOf } from "../model/names.js";
import type { SyntaxNode } from "../syntax-node.js";
import type { LanguageWorkspace } from "../workspace.js";
import type { Position, Range } from "../types.js";
import { describeDeclaration } from "./describe.js";
import { derivedContracts } from "./inheritance.js";
import { occurrences, targetsOf, type Pause } from "./references.js";
import { placeAt } from "./place.js";

/** A function or contract in a hierarchy. Its selection range is what it is asked by again. */
export interface HierarchyItem {
  readonly name: string;
  readonly kind: Declaration["kind"];
  readonly detail: string;
  readonly path: string;
  readonly range: Range;
  readonly selectionRange: Range;
}

/** Somebody who calls or is called, and where. */
export interface HierarchyCall {
  readonly item: HierarchyItem;
  /** Places of the calls, in the caller's file. */
  readonly ranges: readonly Range[];
}

function itemOf(declaration: Declaration): HierarchyItem {
  const { kind, file, node, nameNode, contract } = declaration;
  return {
    name: declaration.name || kind,
    kind,
    detail: contract?.name ?? (isContractKind(kind) ? describeDeclaration(declaration) : ""),
    path: file.path,
    range: file.rangeOf(node),
    selectionRange: file.rangeOf(nameNode ?? { start: node.start, end: node.start + 1 }),
  };
}

function isCallable({ kind, file }: Declaration): boolean {
  return (
    (isFunctionKind(kind) || kind === "modifier" || kind === "event" || kind === "error") && !isBuiltin(file)
  );
}

/** What at a position can be called. */
export function prepareCallHierarchy(
  workspace: LanguageWorkspace,
  path: string,
  position: Position,
): HierarchyItem[] {
  return callablesAt(workspace, path, position).map(itemOf);
}

function callablesAt(workspace: LanguageWorkspace, path: string, position: Position): Declaration[] {
  const place = placeAt(workspace, path, position);
  if (place) return place.meaning.declarations.filter(isCallable);
  // A constructor has no name: its first word stands for it.
  const file = workspace.file(path);
  const node = file?.root.terminalAt(file.offsetAt(position)).parent;
  const declaration = file && node ? declarationOf(node, file) : undefined;
  return declaration && isCallable(declaration) ? [declaration] : [];
}

/** Who calls the function at a position, or what it overrides. */
export async function incomingCalls(
  workspace: LanguageWorkspace,
  path: string,
  position: Position,
  pause: Pause,
): Promise<HierarchyCall[]> {
  const declarations = callablesAt(workspace, path, position);
  const targets = targetsOf(workspace, { declarations, isDeclaration: false });
  const callers = new Map<Declaration, Range[]>();
  for (const { file, span, kind, word } of await occurrences(workspace, targets, pause)) {
    const caller = kind === "read" && word ? enclosing(word, file) : undefined;
    if (!caller) continue;
    const ranges = callers.get(caller);
    if (ranges) ranges.push(file.rangeOf(span));
    else callers.set(caller, [file.rangeOf(span)]);
  }
  return [...callers].map(([caller, ranges]) => ({ item: itemOf(caller), ranges }));
}

/** The function, modifier or variable that a word stands in. */
function enclosing(word: SyntaxNode, file: Declaration["file"]): Declaration | undefined {
  for (let node = word.parent; node; node = node.parent) {
    const around = declarationOf(node, file);
    if (!around) continue;
    if (isFunctionKind(around.kind) || around.kind === "modifier" || around.kind === "stateVariable")
      return around;
  }
  return undefined;
}

/** What the function at a position calls, emits and reverts with. */
export function outgoingCalls(
  workspace: LanguageWorkspace,
  path: string,
  position: Position,
): HierarchyCall[] {
  const { program } = workspace;
  const called = new Map<Declaration, Range[]>();
  for (const { node, file, nameNode } of callablesAt(workspace, path, position)) {
    for (const word of node.walk()) {
      if (!isName(word) || word === nameNode) continue;
      for (const one of meaningOf(program, file, word).declarations) {
        if (!isCallable(one)) continue;
        const ranges = called.get(one);
        if (ranges) ranges.push(file.rangeOf(word));
        else called.set(one, [file.rangeOf(word)]);
      }
    }
  }
  return [...called].map(([one, ranges]) => ({ item: itemOf(one), ranges }));
}

/** The contract at a position. */
export function prepareTypeHierarchy(
  workspace: LanguageWorkspace,
  path: string,
  position: Position,
): HierarchyItem[] {
  return contractsAt(workspace, path, position).map(itemOf);
}

function contractsAt(workspace: LanguageWorkspace, path: string, position: Position): Declaration[] {
  const declarations = placeAt(workspace, path, position)?.meaning.declarations ?? [];
  return declarations.filter((one) => isContractKind(one.kind));
}

/** The bases that the contract at a position names. */
export function supertypes(workspace: LanguageWorkspace, path: string, position: Position): HierarchyItem[] {
  return contractsAt(workspace, path, position)
    .flatMap((one) => directBases(workspace.program, one))
    .map(itemOf);
}

/** The contracts that name the contract at a position as a base. */
export function subtypes(workspace: LanguageWorkspace, path: string, position: Position): HierarchyItem[] {
  const { program } = workspace;
  return contractsAt(workspace, path, position)
    .flatMap((base) =>
      derivedContracts(workspace, base).filter((one) => directBases(program, one).includes(base)),
    )
    .map(itemOf);
}
