import type { ParsedFile } from "../parsed-file.js";
import type { SyntaxNode } from "../syntax-node.js";
import {
  builtinErrors,
  builtinFunctions,
  builtinVariables,
  callOptions,
  memberFunctions,
} from "./builtins.js";
import { scopesOf, type Declaration, type DeclarationKind, type Reference } from "./scopes.js";

/** The kinds of names, under the editor's names for them. `error` is contributed by the extension. */
export const semanticTokenTypes = [
  "namespace",
  "class",
  "interface",
  "struct",
  "enum",
  "enumMember",
  "type",
  "parameter",
  "variable",
  "property",
  "event",
  "function",
  "decorator",
  "error",
] as const;

export const semanticTokenModifiers = ["declaration", "readonly", "defaultLibrary"] as const;

/** The lists' own types: whoever tells an editor the meaning of the numbers is held to them by the compiler. */
export type SemanticTokenTypes = typeof semanticTokenTypes;
export type SemanticTokenModifiers = typeof semanticTokenModifiers;
export type SemanticTokenType = (typeof semanticTokenTypes)[number];
export type SemanticTokenModifier = (typeof semanticTokenModifiers)[number];

/** What one name is. Offsets in UTF-16 code units. */
export interface SemanticToken {
  readonly start: number;
  readonly end: number;
  readonly type: SemanticTokenType;
  readonly modifiers: readonly SemanticTokenModifier[];
}

/** What a name stands for, as those know who see the other files too. */
export interface KnownName {
  readonly kind: DeclarationKind;
  readonly readonly: boolean;
  /** Whether the compiler knows it by itself. */
  readonly builtIn: boolean;
}

/** Asks what a word stands for; `undefined` where that is not known. */
export type AskName = (word: SyntaxNode) => KnownName | undefined;

type Meaning = readonly [SemanticTokenType, ...SemanticTokenModifier[]] | undefined;

const typeOfKind: Readonly<Record<DeclarationKind, SemanticTokenType | undefined>> = {
  contract: "class",
  interface: "interface",
  library: "class",
  struct: "struct",
  structMember: "property",
  enum: "enum",
  enumMember: "enumMember",
  type: "type",
  event: "event",
  error: "error",
  function: "function",
  modifier: "decorator",
  stateVariable: "property",
  constant: "variable",
  parameter: "parameter",
  local: "variable",
  import: undefined,
  namespace: "namespace",
};

/**
 * What each name of a file is. `ask` sees other files too, and has the first word. Where it knows nothing, as in a file
 * that is being written, names of this file are looked up by its scopes, and then the place of the name tells what it must
 * be (a base is a contract, what is emitted an event). A name of which nothing is known has no token.
 */
export function semanticTokensOf(file: ParsedFile, ask: AskName = () => undefined): SemanticToken[] {
  const scopes = scopesOf(file);
  const tokens: SemanticToken[] = [];
  const add = (node: SyntaxNode, meaning: Meaning): void => {
    if (!meaning) return;
    const [type, ...modifiers] = meaning;
    tokens.push({ start: node.start, end: node.end, type, modifiers });
  };
  for (const declaration of scopes.declarations) {
    const meaning =
      declaration.kind === "import"
        ? asked(ask, declaration.nameNode)
        : meaningOf(declaration, "declaration");
    add(declaration.nameNode, meaning);
  }
  for (const reference of scopes.references)
    add(reference.node, asked(ask, reference.node) ?? meaningOfReference(reference, ask));
  return tokens.sort((one, other) => one.start - other.start);
}

function asked(ask: AskName, word: SyntaxNode): Meaning {
  const known = ask(word);
  const type = known && typeOfKind[known.kind];
  if (!type) return undefined;
  return [
    type,
    ...(known.readonly ? (["readonly"] as const) : []),
    ...(known.builtIn ? (["defaultLibrary"] as const) : []),
  ];
}

function meaningOf(declaration: Declaration, ...modifiers: SemanticTokenModifier[]): Meaning {
  const type = typeOfKind[declaration.kind];
  return type && [type, ...modifiers, ...(declaration.readonly ? (["readonly"] as const) : [])];
}

function meaningOfReference(reference: Reference, ask: AskName): Meaning {
  const { node } = reference;
  if (node.kind === "YulIdentifier") return meaningInYul(reference);
  const { parent } = node;
  switch (parent?.kind) {
    case "MemberAccessExpression":
      if (node.label === "Member") return meaningOfMember(reference);
      break;
    case "NamedArgument":
      if (node.label === "Name") return meaningOfNamedArgument(node, parent);
      break;
    case "IdentifierPath":
      return meaningInPath(reference, parent, ask);
    case "ImportDeconstructionSymbol":
      return undefined;
    case "CatchClauseError":
      return builtinErrors.has(node.text) ? ["error", "defaultLibrary"] : undefined;
  }
  return lookedUp(reference, ask) ?? (isCalled(node) ? calledName(node.text) : undefined);
}

/** By this file's scopes, then by the compiler's own names. An imported symbol is what its import says that it is. */
function lookedUp({ node, scope }: Reference, ask: AskName): Meaning {
  const declaration = scope.lookUp(node.text, node.start);
  if (declaration?.kind === "import") return asked(ask, declaration.nameNode);
  if (declaration) return meaningOf(declaration);
  if (builtinFunctions.has(node.text)) return ["function", "defaultLibrary"];
  if (builtinVariables.has(node.text)) return ["variable", "defaultLibrary"];
  return undefined;
}

/** Something unknown that is called: a function, or by the language's custom of capitals a type's constructor. */
function calledName(name: string): Meaning {
  return /^[_$]*[A-Z]/.test(name) ? ["type"] : ["function"];
}

function isCalled(node: SyntaxNode): boolean {
  const expression = node.label === "Variant" ? node.parent : node.closest("Expression");
  const around = expression?.parent;
  if (around?.kind === "CallOptionsExpression") return isCalled(around);
  return around?.kind === "FunctionCallExpression" && expression?.label === "Operand";
}

function meaningOfMember({ node, scope }: Reference): Meaning {
  const access = node.parent;
  const operand = access?.child("Operand")?.variant;
  const owner = operand?.kind === "Identifier" ? operand : undefined;
  const declared = owner && scope.lookUp(owner.text, owner.start);
  if (declared?.kind === "enum") return ["enumMember"];
  if (
    owner &&
    !declared &&
    builtinVariables.has(owner.text) &&
    owner.text !== "this" &&
    owner.text !== "super"
  )
    return [access && isCalled(access) ? "function" : "property", "defaultLibrary"];
  if (operand?.kind === "TypeExpression") return ["property", "defaultLibrary"];
  if (declared && /^(?:contract|library|interface)$/.test(declared.kind)) {
    const inside = scopesOfContract(declared)?.get(node.text)?.[0];
    if (inside) return meaningOf(inside);
  }
  if (!access || !isCalled(access)) return ["property"];
  return memberFunctions.has(node.text) ? ["function", "defaultLibrary"] : ["function"];
}

function scopesOfContract(declaration: Declaration): ReadonlyMap<string, Declaration[]> | undefined {
  return declaration.scope.children.find((child) => child.node === declaration.node)?.declarations;
}

function meaningOfNamedArgument(node: SyntaxNode, argument: SyntaxNode): Meaning {
  if (argument.closest("CallOptions", "NamedArguments")?.kind === "CallOptions")
    return callOptions.has(node.text) ? ["property", "defaultLibrary"] : undefined;
  return ["parameter"];
}

/** `A.B.C` where the grammar allows only names: types, bases, modifiers, events, errors, functions of `using`. */
function meaningInPath(reference: Reference, path: SyntaxNode, ask: AskName): Meaning {
  const { node, scope } = reference;
  const items = path.items;
  const place = items.indexOf(node);
  if (place === 0) {
    const known = lookedUp(reference, ask);
    if (known) return known;
    return items.length === 1 ? expectedOf(path) : ["class"];
  }
  const before = items[place - 1];
  const owner = place === 1 && before ? scope.lookUp(before.text, before.start) : undefined;
  const inside = owner && scopesOfContract(owner)?.get(node.text)?.[0];
  if (inside) return meaningOf(inside);
  return place === items.length - 1 ? expectedOf(path) : ["class"];
}

/** What a path must be where it stands. */
function expectedOf(path: SyntaxNode): Meaning {
  const holder = path.parent;
  switch (holder?.kind) {
    case "EmitStatement":
      return ["event"];
    case "RevertStatement":
      return ["error"];
    case "ModifierInvocation":
      // In a constructor it may be a base with its arguments; those are written with a capital.
      return /^[A-Z]/.test(path.items.at(-1)?.text ?? "") ? ["class"] : ["decorator"];
    case "InheritanceType":
    case "OverridePaths":
      return ["class"];
    case "UsingClause":
      return ["class"];
    case "UsingDeconstructionSymbol":
      return ["function"];
    default:
      return ["type"];
  }
}

function meaningInYul({ node, scope }: Reference): Meaning {
  const path = node.parent;
  if (path?.kind === "YulPath" && path.items[0] !== node) return ["property"];
  const declaration = scope.lookUp(node.text, node.start);
  if (declaration) return meaningOf(declaration);
  const called = path?.closest("YulFunctionCallExpression")?.child("Operand");
  // What is called in assembly and declared nowhere is an instruction of the EVM.
  return called && called.start === node.start ? ["function", "defaultLibrary"] : undefined;
}
