/** Calls: which of several functions is meant, and what comes back. */
import type { ParsedFile } from "../parsed-file.js";
import type { SyntaxNode } from "../syntax-node.js";
import { converts } from "./conversion.js";
import { typeOfExpression } from "./expressions.js";
import type { Program } from "./program.js";
import { at, unknownType, type FunctionType, type Type } from "./type.js";

/** The arguments of a call, by place or by name. */
export interface CallArguments {
  readonly types: readonly Type[];
  readonly names?: readonly string[];
}

/** The arguments of the call that an expression (or the path of an event, error, modifier or base) is the callee of. */
export function argumentsOfCallee(
  program: Program,
  file: ParsedFile,
  callee: SyntaxNode,
): CallArguments | undefined {
  let node = callee;
  // `f{value: 1}(…)` and `(f)(…)` call f.
  while (node.parent?.kind === "Expression") node = node.parent;
  while (node.parent?.kind === "CallOptionsExpression" && node.label === "Operand" && node.parent.parent)
    node = node.parent.parent;
  const call = node.parent;
  const isCallee =
    (call?.kind === "FunctionCallExpression" && node.label === "Operand") ||
    call?.kind === "EmitStatement" ||
    call?.kind === "RevertStatement" ||
    call?.kind === "ModifierInvocation" ||
    call?.kind === "InheritanceType";
  const list = isCallee ? call.child("Arguments") : undefined;
  return list && readArguments(program, file, list);
}

function readArguments(program: Program, file: ParsedFile, list: SyntaxNode): CallArguments {
  const variant = list.variant;
  const typeOf = (node: SyntaxNode | undefined): Type =>
    node ? typeOfExpression(program, file, node) : unknownType;
  if (variant?.kind !== "NamedArgumentsDeclaration")
    return { types: (variant?.child("Arguments")?.items ?? []).map(typeOf) };
  const named = variant.child("Arguments")?.child("Arguments")?.items ?? [];
  return {
    types: named.map((one) => typeOf(one.child("Value"))),
    names: named.map((one) => one.child("Name")?.text ?? ""),
  };
}

/** How the arguments of a call fit a list of parameters. */
export function fits(
  program: Program,
  parameters: readonly Type[],
  names: readonly string[] | undefined,
  given: CallArguments,
): boolean {
  if (given.types.length !== parameters.length) return false;
  return given.types.every((type, index) => {
    const place = given.names ? (names?.indexOf(given.names[index] ?? "") ?? -1) : index;
    const wanted = parameters[place];
    return wanted !== undefined && converts(program, type, wanted);
  });
}

/** The type of what a call gives. */
export function typeOfCall(program: Program, file: ParsedFile, node: SyntaxNode): Type {
  const operand = node.child("Operand");
  if (!operand) return unknownType;
  const callee = typeOfExpression(program, file, operand);
  if (callee.kind === "typeName") return at(converted(program, file, node, callee.of), "memory");
  if (callee.kind !== "function") return unknownType;
  if (isDecode(callee)) return decoded(program, file, node);
  const returns = callee.returns;
  if (returns.length === 1) return returns[0] ?? unknownType;
  return { kind: "tuple", items: returns };
}

/** A conversion. `address(x)` of something payable stays payable. */
function converted(program: Program, file: ParsedFile, node: SyntaxNode, to: Type): Type {
  if (to.kind !== "elementary" || to.name !== "bytes") return to;
  const list = node.child("Arguments");
  const [given] = list ? readArguments(program, file, list).types : [];
  return given?.kind === "elementary" && given.location ? { ...to, location: given.location } : to;
}

function isDecode({ declaration, anyArguments }: FunctionType): boolean {
  return anyArguments === true && declaration?.name === "decode";
}

/** `abi.decode(data, (A, B))` gives an A and a B. */
function decoded(program: Program, file: ParsedFile, node: SyntaxNode): Type {
  const list = node.child("Arguments");
  const types = list ? readArguments(program, file, list).types[1] : undefined;
  const items = types?.kind === "tuple" ? types.items : [types];
  const values = items.map((one) => (one?.kind === "typeName" ? at(one.of, "memory") : unknownType));
  return values.length === 1 ? (values[0] ?? unknownType) : { kind: "tuple", items: values };
}
