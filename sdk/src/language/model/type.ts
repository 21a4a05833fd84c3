import type { ParsedFile } from "../parsed-file.js";
import type { SyntaxNode } from "../syntax-node.js";
import type { Declaration } from "./declaration.js";

/** Where a value of a reference type lies. */
export type DataLocation = "storage" | "memory" | "calldata";

/** A type of Solidity, as far as names depend on it. */
export type Type =
  /** `uint256`, `bytes`, `address payable` … under their full names. */
  | { readonly kind: "elementary"; readonly name: string; readonly location?: DataLocation | undefined }
  /** A number literal, or a calculation with such; `value` where it is known. */
  | { readonly kind: "number"; readonly value?: bigint | undefined; readonly hexDigits?: number | undefined }
  | { readonly kind: "text"; readonly length: number; readonly hex: boolean }
  | { readonly kind: "contract"; readonly declaration: Declaration; readonly asSuper?: boolean }
  | {
      readonly kind: "struct";
      readonly declaration: Declaration;
      readonly location?: DataLocation | undefined;
    }
  | { readonly kind: "enum" | "userType"; readonly declaration: Declaration }
  | {
      readonly kind: "array";
      readonly element: Type;
      /** The length as it is written, absent for a dynamic array. */
      readonly length?: string | undefined;
      /** The expression of the length. */
      readonly lengthIn?: { readonly file: ParsedFile; readonly node: SyntaxNode } | undefined;
      readonly location?: DataLocation | undefined;
    }
  | { readonly kind: "mapping"; readonly key: Type; readonly value: Type }
  | FunctionType
  /** A type as a value: what `uint256`, the name of a contract or `type(X)` stand for. */
  | { readonly kind: "typeName"; readonly of: Type }
  | { readonly kind: "typeInformation"; readonly of: Type }
  | { readonly kind: "tuple"; readonly items: readonly (Type | undefined)[] }
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "event" | "error" | "modifier"; readonly declaration: Declaration }
  | { readonly kind: "unknown" };

export interface FunctionType {
  readonly kind: "function";
  readonly parameters: readonly Type[];
  readonly returns: readonly Type[];
  /** The declaration, where the function has one, and the parameters' names then. */
  readonly declaration?: Declaration | undefined;
  readonly names?: readonly string[] | undefined;
  /** Whether it is called on its first parameter, by a using directive. */
  readonly bound?: boolean | undefined;
  readonly external?: boolean | undefined;
  /** Whether any arguments will do: functions of the language such as `abi.encode`. */
  readonly anyArguments?: boolean | undefined;
}

export const unknownType: Type = { kind: "unknown" };

/** An elementary type by its name. */
export function elementary(name: string, location?: DataLocation): Type {
  return { kind: "elementary", name, ...(location && { location }) };
}

/** The full name of an elementary type: `uint` is `uint256`. */
export function fullTypeName(name: string): string {
  if (name === "uint" || name === "int") return `${name}256`;
  if (name === "byte") return "bytes1";
  if (name === "fixed" || name === "ufixed") return `${name}128x18`;
  return name;
}

const numbers = new WeakMap<ParsedFile, number>();
let files = 0;

/** A name that no two declarations share. */
function identity({ file, node }: Declaration): string {
  let number = numbers.get(file);
  if (number === undefined) numbers.set(file, (number = files += 1));
  return `${number}:${node.start}`;
}

/** Two types are the same where these are, data location aside: what overriding and overloading compare. */
export function typeKey(type: Type): string {
  switch (type.kind) {
    case "elementary":
      return type.name;
    case "contract":
    case "struct":
    case "enum":
    case "userType":
    case "event":
    case "error":
    case "modifier":
      return `${type.kind} ${identity(type.declaration)}`;
    case "array":
      return `${typeKey(type.element)}[${type.length ?? ""}]`;
    case "mapping":
      return `mapping(${typeKey(type.key)}=>${typeKey(type.value)})`;
    case "function":
      return `function(${type.parameters.map(typeKey).join()})${type.external ? " external" : ""}(${type.returns.map(typeKey).join()})`;
    case "typeName":
    case "typeInformation":
      return `${type.kind} ${typeKey(type.of)}`;
    case "tuple":
      return `(${type.items.map((item) => (item ? typeKey(item) : "")).join()})`;
    case "file":
      return `file ${type.path}`;
    case "number":
    case "text":
    case "unknown":
      return type.kind;
  }
}

/** The type with its values at a location, where it is of a kind that has one. */
export function at(type: Type, location: DataLocation | undefined): Type {
  if (location === undefined) return type;
  if (type.kind === "array" || type.kind === "struct") return { ...type, location };
  if (type.kind === "elementary" && (type.name === "bytes" || type.name === "string"))
    return { ...type, location };
  return type;
}

/** Where the values of a type lie. */
export function locationOf(type: Type): DataLocation | undefined {
  return type.kind === "array" || type.kind === "struct" || type.kind === "elementary"
    ? type.location
    : undefined;
}
