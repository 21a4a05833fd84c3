/** Types as they are written. */
import type { ParsedFile } from "../parsed-file.js";
import type { SyntaxNode } from "../syntax-node.js";
import { isContractKind, parametersOf, returnsOf, type Declaration } from "./declaration.js";
import type { Program } from "./program.js";
import { resolvePath } from "./scopes.js";
import {
  at,
  elementary,
  fullTypeName,
  unknownType,
  type DataLocation,
  type FunctionType,
  type Type,
} from "./type.js";

/** The type that a `TypeName` (or a part of one) stands for. */
export function typeOfTypeName(program: Program, file: ParsedFile, node: SyntaxNode | undefined): Type {
  if (!node) return unknownType;
  const known = program.types.get(node);
  if (known) return known;
  const type = readTypeName(program, file, node);
  program.types.set(node, type);
  return type;
}

function readTypeName(program: Program, file: ParsedFile, node: SyntaxNode): Type {
  const inner = (part: SyntaxNode | undefined): Type => typeOfTypeName(program, file, part);
  switch (node.kind) {
    case "TypeName":
    case "VariableDeclarationType":
    case "MappingKeyType":
      return inner(node.variant);
    case "ElementaryType":
      return elementaryType(node);
    case "IdentifierPath":
      return typeNamed(resolvePath(program, file, node)[0]);
    case "ArrayTypeName": {
      const index = node.child("Index");
      return {
        kind: "array",
        element: inner(node.child("Operand")),
        ...(index && { length: file.textOf(index), lengthIn: { file, node: index } }),
      };
    }
    case "MappingType":
      return {
        kind: "mapping",
        key: inner(node.child("KeyType")?.child("KeyType")),
        value: inner(node.child("ValueType")?.child("TypeName")),
      };
    case "FunctionType":
      return functionTypeOf(program, file, node);
    default:
      return unknownType;
  }
}

/** `uint256`, `address payable` … */
export function elementaryType(node: SyntaxNode): Type {
  const { variant } = node;
  if (variant?.kind !== "AddressType") return elementary(fullTypeName(variant?.text ?? ""));
  return elementary(variant.child("PayableKeyword") ? "address payable" : "address");
}

/** The type that a declaration is the name of. */
export function typeNamed(declaration: Declaration | undefined): Type {
  if (!declaration) return unknownType;
  if (isContractKind(declaration.kind)) return { kind: "contract", declaration };
  if (declaration.kind === "struct") return { kind: "struct", declaration };
  if (declaration.kind === "enum" || declaration.kind === "userType")
    return { kind: declaration.kind, declaration };
  return unknownType;
}

function functionTypeOf(program: Program, file: ParsedFile, node: SyntaxNode): FunctionType {
  const types = (list: readonly Declaration[]): Type[] => list.map((one) => typeOfParameter(program, one));
  const external = node.child("Attributes")?.items.some((item) => item.variant?.text === "external") ?? false;
  return {
    kind: "function",
    parameters: types(parametersOf(node, file)),
    returns: types(returnsOf(node, file)),
    external,
  };
}

/** The type of a parameter, with the data location that it names. */
export function typeOfParameter(program: Program, { file, node }: Declaration): Type {
  const type = typeOfTypeName(program, file, node.child("TypeName") ?? node.child("VariableType"));
  return at(type, writtenLocation(node));
}

/** The data location that a variable's declaration names. */
export function writtenLocation(node: SyntaxNode): DataLocation | undefined {
  const word = node.child("StorageLocation")?.variant?.text;
  return word === "storage" || word === "memory" || word === "calldata" ? word : undefined;
}
