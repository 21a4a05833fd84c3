/** Items for what is declared. */
import { isBuiltin } from "../model/builtins.js";
import { isContractKind, parametersOf, returnsOf, type Declaration } from "../model/declaration.js";
import { converts } from "../model/conversion.js";
import type { Member } from "../model/members.js";
import type { Type } from "../model/type.js";
import type { SyntaxNode } from "../syntax-node.js";
import type { CompletionSite } from "./site.js";
import type { CompletionItem, CompletionKind } from "./types.js";

/** How an item is to be written. */
export interface ItemOptions {
  /** Smaller comes first. */
  readonly rank: number;
  /** The type that is wanted here: what converts to it comes first. */
  readonly expected?: Type | undefined;
  /** Whether what can be called is called. */
  readonly call?: boolean;
}

/** An item for a name, with what the name means: several declarations are overloads. */
export function itemOf(
  site: CompletionSite,
  name: string,
  members: readonly Member[],
  options: ItemOptions,
): CompletionItem | undefined {
  const [first] = members;
  if (!first) return undefined;
  const { declaration } = first;
  const fits = options.expected === undefined || members.some((one) => isWanted(site, one, options.expected));
  const takesArguments = members.some((one) => takes(one).length > 0 || takesAnything(one));
  const isCallable = /^(?:function|event|error|yulFunction)$/.test(declaration.kind);
  const inserted = options.call && isCallable ? callText(site, name, takesArguments) : undefined;
  return {
    label: name,
    kind: kindOf(declaration),
    ...(isCallable || declaration.kind === "modifier" ? { signature: signatureOf(first) } : {}),
    ...(descriptionOf(members) && { description: descriptionOf(members) as string }),
    ...(inserted && { insertText: inserted.text, ...(inserted.isSnippet && { isSnippet: true as const }) }),
    ...(inserted && takesArguments && { then: "parameterHints" as const }),
    sortText: sortTextOf(fits ? 0 : 1, options.rank),
    target: targetOf(declaration),
  };
}

/** Before letters decide, items are ordered by these. */
export function sortTextOf(fit: number, rank: number): string {
  return `${fit}${String(rank).padStart(2, "0")}`;
}

export function targetOf({ file, node }: Declaration): { path: string; start: number } {
  return { path: file.path, start: node.start };
}

function kindOf({ kind, node }: Declaration): CompletionKind {
  // `msg`, `block` and the like are written down as libraries.
  return kind === "library" && /^(?:msg|tx|block|abi)$/.test(node.child("Name")?.text ?? "") ? "local" : kind;
}

/** The parameters as they are written; those that a bound function takes itself left out. */
function takes({ declaration, type }: Member): readonly SyntaxNode[] {
  const parameters = parametersOf(declaration.node, declaration.file).map((one) => one.node);
  return type.kind === "function" && type.bound ? parameters.slice(1) : parameters;
}

/** A function of the language whose arguments Solidity cannot describe. */
function takesAnything({ declaration }: Member): boolean {
  return isBuiltin(declaration.file) && !/^(?:pop|gasleft)$/.test(declaration.name);
}

function signatureOf(member: Member): string {
  const { file } = member.declaration;
  const parameters = takes(member);
  if (parameters.length === 0 && takesAnything(member)) return "(…)";
  return `(${parameters.map((one) => textOf(file.textOf(one))).join(", ")})`;
}

/** The type of a value, what a function gives, or how many overloads there are. */
function descriptionOf(members: readonly Member[]): string | undefined {
  const { declaration } = members[0] as Member;
  if (members.length > 1) return `+${members.length - 1}`;
  const { node, file, kind } = declaration;
  if (kind === "function") {
    const returned = returnsOf(node, file).map((one) => textOf(file.textOf(one.node)));
    return returned.length > 0 ? returned.join(", ") : undefined;
  }
  if (isContractKind(kind) || /^(?:struct|enum|event|error|modifier)$/.test(kind)) return kind;
  if (kind === "userType") return textOf(file.textOf(node.child("ValueType") ?? node));
  if (kind === "enumMember") return declaration.container?.name;
  const type = node.child("TypeName") ?? node.child("VariableType");
  return type && textOf(file.textOf(type));
}

function textOf(text: string): string {
  return text.replace(/\s+/g, " ").slice(0, 120);
}

function callText(
  site: CompletionSite,
  name: string,
  takesArguments: boolean,
): { text: string; isSnippet: boolean } | undefined {
  const next = site.file.text.slice(site.wordEnd, site.wordEnd + 1);
  if (next === "(" || next === "{") return undefined;
  const escaped = name.replace(/\$/g, "\\$");
  return takesArguments
    ? { text: `${escaped}($0)`, isSnippet: true }
    : { text: `${name}()`, isSnippet: false };
}

/** Whether a value is of the wanted type, or a call of it gives such. */
function isWanted(site: CompletionSite, { type }: Member, expected: Type | undefined): boolean {
  if (!expected || expected.kind === "unknown" || type.kind === "unknown") return false;
  if (type.kind === "function" && expected.kind !== "function") {
    const [only, ...others] = type.returns;
    return only !== undefined && others.length === 0 && fitsExactly(site, only, expected);
  }
  // The name of an enum leads to its values.
  if (type.kind === "typeName") return type.of.kind === "enum" && fitsExactly(site, type.of, expected);
  return fitsExactly(site, type, expected);
}

function fitsExactly(site: CompletionSite, type: Type, expected: Type): boolean {
  return type.kind !== "unknown" && converts(site.program, type, expected);
}
