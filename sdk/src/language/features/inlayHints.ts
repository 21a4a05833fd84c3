/** What stands in the text without being written there: names of parameters, and places in storage. */
import { isBuiltin } from "../model/builtins.js";
import { declarationOf, membersOf } from "../model/declaration.js";
import { candidatesFor, isName, meaningOf, parametersOfCallee } from "../model/names.js";
import { storageLayout } from "./storage.js";
import type { ParsedFile } from "../parsed-file.js";
import type { SyntaxNode } from "../syntax-node.js";
import type { LanguageWorkspace } from "../workspace.js";
import type { Position, Range, Span } from "../types.js";

/** One hint. */
export type InlayHint =
  | { readonly kind: "parameter"; readonly position: Position; readonly name: string }
  | {
      readonly kind: "storage";
      /** Behind the variable's name. */
      readonly position: Position;
      /** Decimal. */
      readonly slot: string;
      /** Bytes from the slot's right end. */
      readonly offset: number;
      /** Bytes that it takes, decimal. */
      readonly size: string;
      /** Whether it lies in transient storage, which has slots of its own. */
      readonly transient: boolean;
      readonly contract: string;
    };

export interface InlayHintParameters {
  readonly path: string;
  readonly range: Range;
  /** At all arguments, at literals only, or nowhere. */
  readonly parameterNames: "all" | "literals" | "none";
  readonly storage: boolean;
}

export function inlayHints(
  workspace: LanguageWorkspace,
  { path, range, parameterNames, storage }: InlayHintParameters,
): InlayHint[] {
  const file = workspace.file(path);
  if (!file) return [];
  const span = { start: file.offsetAt(range.start), end: file.offsetAt(range.end) };
  const hints: InlayHint[] = [];
  for (const node of file.root.walk((one) => one.fullEnd > span.start && one.fullStart < span.end)) {
    if (storage && node.kind === "ContractDefinition")
      hints.push(...storageHints(workspace, file, node, span));
    if (parameterNames === "none" || node.kind !== "PositionalArgumentsDeclaration") continue;
    hints.push(...parameterHints(workspace, file, node, parameterNames));
  }
  return hints;
}

function storageHints(
  workspace: LanguageWorkspace,
  file: ParsedFile,
  node: SyntaxNode,
  span: Span,
): InlayHint[] {
  const contract = declarationOf(node, file);
  if (!contract) return [];
  return storageLayout(workspace.program, contract).flatMap(({ variable, slot, offset, size, transient }) => {
    const { nameNode } = variable;
    if (variable.contract !== contract || !nameNode) return [];
    if (nameNode.end < span.start || nameNode.end > span.end) return [];
    const position = file.positionAt(nameNode.end);
    return [
      {
        kind: "storage",
        position,
        slot: String(slot),
        offset,
        size: String(size),
        transient,
        contract: contract.name,
      },
    ];
  });
}

function parameterHints(
  workspace: LanguageWorkspace,
  file: ParsedFile,
  list: SyntaxNode,
  wanted: "all" | "literals",
): InlayHint[] {
  const values = list.child("Arguments")?.items ?? [];
  if (values.length === 0) return [];
  const names = parameterNamesOf(workspace, file, list);
  return values.flatMap((value, index) => {
    const name = names[index];
    if (!name || saysItself(file, value, name)) return [];
    if (wanted === "literals" && !isLiteral(value)) return [];
    return [{ kind: "parameter" as const, position: file.positionAt(value.start), name }];
  });
}

function parameterNamesOf(
  workspace: LanguageWorkspace,
  file: ParsedFile,
  list: SyntaxNode,
): readonly string[] {
  const call = list.parent?.parent;
  const path = call?.child("Event") ?? call?.child("Error") ?? call?.child("Name") ?? call?.child("TypeName");
  let operand = path ? path.items.at(-1) : call?.child("Operand")?.variant;
  while (operand?.kind === "CallOptionsExpression") operand = operand.child("Operand")?.variant;
  if (operand?.kind === "NewExpression") operand = operand.child("TypeName")?.variant?.items.at(-1);
  const word = operand?.child("Member") ?? operand;
  if (!word || !isName(word)) return [];
  const found = path || word.parent?.kind === "IdentifierPath" ? pathNames(workspace, file, word) : undefined;
  if (found) return found;
  const [member] = candidatesFor(workspace.program, file, word);
  if (!member) return [];
  const { declaration, type } = member;
  // One parameter of a function of the language says nothing that its name does not.
  if (isBuiltin(declaration.file)) return [];
  if (declaration.kind === "struct")
    return membersOf(declaration.node, declaration.file).map((one) => one.name);
  if (type.kind !== "function" || declaration.kind !== "function") return [];
  return type.names ?? [];
}

/** Of an event, error, modifier, base or created contract. */
function pathNames(workspace: LanguageWorkspace, file: ParsedFile, word: SyntaxNode): readonly string[] {
  const [declaration] = meaningOf(workspace.program, file, word).declarations;
  return declaration ? parametersOfCallee(declaration).map((one) => one.name) : [];
}

/** Whether an argument is called what the parameter is called. */
function saysItself(file: ParsedFile, value: SyntaxNode, name: string): boolean {
  const plain = (text: string): string => text.replace(/[_\W]/g, "").toLowerCase();
  const last = /([\w$]+)(?:\([^()]*\))?$/.exec(file.textOf(value))?.[1] ?? "";
  return plain(last).endsWith(plain(name)) || plain(name) === "";
}

function isLiteral(value: SyntaxNode): boolean {
  return /(?:NumberExpression|StringExpression|TrueKeyword|FalseKeyword|ArrayExpression)$/.test(
    value.variant?.kind ?? "",
  );
}
