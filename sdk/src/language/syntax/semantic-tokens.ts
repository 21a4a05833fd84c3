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

export type SemanticTokenType = (typeof semanticTokenTypes)[number];
export type SemanticTokenModifier = (typeof semanticTokenModifiers)[number];

/** What one name is. Offsets in UTF-16 code units. */
export interface SemanticToken {
  readonly start: number;
  readonly end: number;
  readonly type: SemanticTokenType;
  readonly modifiers: readonly SemanticTokenModifier[];
}

/** What a name stands for that this file does not declare. `undefined` where that is not known. */
export type ElsewhereDeclared = (
  name: string,
  offset: number,
) => { readonly kind: DeclarationKind; readonly readonly: boolean } | undefined;

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
 * What each name of a file is. Names of this file are looked up by its scopes; of others `elsewhere` is asked, and where
 * it does not know either, the place of the name tells what it must be (a base is a contract, what is emitted an event).
 * A name of which nothing is known has no token.
 */
export function semanticTokensOf(
  file: ParsedFile,
  elsewhere: ElsewhereDeclared = () => undefined,
): SemanticToken[] {
  const scopes = scopesOf(file);
  const tokens: SemanticToken[] = [];
  const add = (node: SyntaxNode, meaning: Meaning): void => {
    if (!meaning) return;
    const [type, ...modifiers] = meaning;
    tokens.push({ start: node.start, end: node.end, type, modifiers });
  };
  for (const declaration of scopes.declarations)
    add(declaration.nameNode, meaningOf(declaration, elsewhere, "declaration"));
  for (const reference of scopes.references) add(reference.node, meaningOfReference(reference, elsewhere));
  return tokens.sort((one, other) => one.start - other.start);
}

function meaningOf(
  declaration: Declaration,
  elsewhere: ElsewhereDeclared,
  ...modifiers: SemanticTokenModifier[]
): Meaning {
  const known =
    declaration.kind === "import"
      ? elsewhere(importedName(declaration), declaration.nameNode.start)
      : declaration;
  const type = known && typeOfKind[known.kind];
  if (!type) return undefined;
  return [type, ...modifiers, ...(known.readonly ? (["readonly"] as const) : [])];
}

/** The name under which the other file declares a symbol that was imported `as` something. */
function importedName({ node, name }: Declaration): string {
  return node.child("Name")?.text ?? name;
}

function meaningOfReference(reference: Reference, elsewhere: ElsewhereDeclared): Meaning {
  const { node } = reference;
  if (node.kind === "YulIdentifier") return meaningInYul(reference, elsewhere);
  const { parent } = node;
  switch (parent?.kind) {
    case "MemberAccessExpression":
      if (node.label === "Member") return meaningOfMember(reference);
      break;
    case "NamedArgument":
      if (node.label === "Name") return meaningOfNamedArgument(node, parent);
      break;
    case "IdentifierPath":
      return meaningInPath(reference, parent, elsewhere);
    case "ImportDeconstructionSymbol": {
      const known = elsewhere(node.text, node.start);
      const type = known && typeOfKind[known.kind];
      return type && [type];
    }
    case "CatchClauseError":
      return builtinErrors.has(node.text) ? ["error", "defaultLibrary"] : undefined;
  }
  return lookedUp(reference, elsewhere) ?? (isCalled(node) ? calledName(node.text) : undefined);
}

/** By this file's scopes, then by the other files, then by the compiler's own names. */
function lookedUp({ node, scope }: Reference, elsewhere: ElsewhereDeclared): Meaning {
  const declaration = scope.lookUp(node.text, node.start);
  if (declaration) return meaningOf(declaration, elsewhere);
  const known = elsewhere(node.text, node.start);
  const type = known && typeOfKind[known.kind];
  if (type) return known.readonly ? [type, "readonly"] : [type];
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
    if (inside) return typeAndModifiers(inside);
  }
  if (!access || !isCalled(access)) return ["property"];
  return memberFunctions.has(node.text) ? ["function", "defaultLibrary"] : ["function"];
}

function scopesOfContract(declaration: Declaration): ReadonlyMap<string, Declaration[]> | undefined {
  return declaration.scope.children.find((child) => child.node === declaration.node)?.declarations;
}

function typeAndModifiers(declaration: Declaration): Meaning {
  const type = typeOfKind[declaration.kind];
  return type && (declaration.readonly ? [type, "readonly"] : [type]);
}

function meaningOfNamedArgument(node: SyntaxNode, argument: SyntaxNode): Meaning {
  if (argument.closest("CallOptions", "NamedArguments")?.kind === "CallOptions")
    return callOptions.has(node.text) ? ["property", "defaultLibrary"] : undefined;
  return ["parameter"];
}

/** `A.B.C` where the grammar allows only names: types, bases, modifiers, events, errors, functions of `using`. */
function meaningInPath(reference: Reference, path: SyntaxNode, elsewhere: ElsewhereDeclared): Meaning {
  const { node, scope } = reference;
  const items = path.items;
  const place = items.indexOf(node);
  if (place === 0) {
    const known = lookedUp(reference, elsewhere);
    if (known) return known;
    return items.length === 1 ? expectedOf(path) : ["class"];
  }
  const before = items[place - 1];
  const owner = place === 1 && before ? scope.lookUp(before.text, before.start) : undefined;
  const inside = owner && scopesOfContract(owner)?.get(node.text)?.[0];
  if (inside) return typeAndModifiers(inside);
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

function meaningInYul({ node, scope }: Reference, elsewhere: ElsewhereDeclared): Meaning {
  const path = node.parent;
  if (path?.kind === "YulPath" && path.items[0] !== node) return ["property"];
  const declaration = scope.lookUp(node.text, node.start);
  if (declaration) return meaningOf(declaration, elsewhere);
  const known = elsewhere(node.text, node.start);
  const type = known && typeOfKind[known.kind];
  if (type) return known.readonly ? [type, "readonly"] : [type];
  const called = path?.closest("YulFunctionCallExpression")?.child("Operand");
  // What is called in assembly and declared nowhere is an instruction of the EVM.
  return called && called.start === node.start ? ["function", "defaultLibrary"] : undefined;
}
