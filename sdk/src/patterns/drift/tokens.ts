import type { SyntaxNode } from "../../language/syntax-node.js";

/** What a name is declared as. */
export type DeclaredKind =
  | "contract"
  | "struct"
  | "enum"
  | "type"
  | "function"
  | "modifier"
  | "variable"
  | "event"
  | "error"
  | "member";

/** A name that is not local to a function. Whether two of them are the same, a {@link Renaming} says. */
export interface NameToken {
  readonly name: string;
  /** `id`: a name by itself. `member`: one behind a full stop, or of a struct's or enum's member. */
  readonly space: "id" | "member";
  /** Set where the name is declared. */
  readonly declares?: DeclaredKind;
  /** A declared name that others outside know: a function of the ABI, an event, an error. */
  readonly fixed?: true;
  /** Behind a full stop: whether it is called, and the name right before the full stop, if one is there. */
  readonly called?: true;
  readonly operand?: string;
}

/** Code without layout and comments. Every local name is a number; redundant parentheses and braces are gone. */
export type Token = string | NameToken;

/** A member of a contract, or something that a file declares, in a form that layout, comments and local names leave alone. */
export interface CanonicalMember {
  readonly kind: DeclaredKind | "using" | "constructor" | "receive" | "fallback" | "broken";
  /** Empty where it has none. */
  readonly name: string;
  /** `decide(bytes32,uint8)`, or the name. */
  readonly signature: string;
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  readonly isVirtual: boolean;
  readonly overrides: boolean;
  /** Stands in storage: the order of these matters. */
  readonly stored: boolean;
  /** Whether it changes nothing: `view`, `pure` or `constant`. */
  readonly readsOnly: boolean;
  /** Names that it assigns to, and whether it has assembly. For what a derived contract does to a pattern. */
  readonly assigns: readonly string[];
  readonly hasAssembly: boolean;
}

/** Functions, events and errors that are called with named arguments somewhere: there a parameter's name counts. */
export type NamedCallees = ReadonlySet<string>;

/** The name that a node declares; empty where it has none. */
export function nameOf(node: SyntaxNode): string {
  const name = node.child("Name");
  if (!name) return "";
  return name.isTerminal ? name.text : (name.variant?.text ?? "");
}

/** What a member is, by its node. */
export function kindOf(node: SyntaxNode): CanonicalMember["kind"] {
  switch (node.kind) {
    case "ContractDefinition":
    case "InterfaceDefinition":
    case "LibraryDefinition":
      return "contract";
    case "StructDefinition":
      return "struct";
    case "EnumDefinition":
      return "enum";
    case "UserDefinedValueTypeDefinition":
      return "type";
    case "FunctionDefinition":
      return "function";
    case "ModifierDefinition":
      return "modifier";
    case "StateVariableDefinition":
    case "ConstantDefinition":
      return "variable";
    case "EventDefinition":
      return "event";
    case "ErrorDefinition":
      return "error";
    case "UsingDirective":
      return "using";
    case "ConstructorDefinition":
      return "constructor";
    case "ReceiveFunctionDefinition":
      return "receive";
    case "FallbackFunctionDefinition":
      return "fallback";
    default:
      return "broken";
  }
}

/** A token as text, names as they are written. */
export const textOf = (token: Token): string => (typeof token === "string" ? token : token.name);

/** A member's form whatever its names are: what two of them have in common when one was renamed. */
export function shapeOf(tokens: readonly Token[]): string {
  return tokens.map((token) => (typeof token === "string" ? token : "·")).join(" ");
}
