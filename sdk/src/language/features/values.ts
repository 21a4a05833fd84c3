/** The values of constants, as far as they can be told without running anything. */
import { keccak256, toUtf8Bytes } from "ethers";
import { isBuiltin } from "../model/builtins.js";
import { attributeWords, type Declaration } from "../model/declaration.js";
import { typeOfExpression } from "../model/expressions.js";
import { isName, meaningOf } from "../model/names.js";
import type { Program } from "../model/program.js";
import type { ParsedFile } from "../parsed-file.js";
import type { SyntaxNode } from "../syntax-node.js";
import type { Type } from "../model/type.js";
import { typeOfTypeName } from "../model/type-names.js";

/** The value of a constant: a number in decimal and hexadecimal, or bytes in hexadecimal. */
export function valueOfConstant(program: Program, declaration: Declaration): string | undefined {
  const expression = initialValue(declaration);
  if (!expression) return undefined;
  const value = valueOf(program, declaration.file, expression, 0);
  if (typeof value === "string") return value;
  if (value === undefined) return undefined;
  // What stands there as a plain number needs no repetition.
  const written = declaration.file.textOf(expression);
  const hex = `${value < 0n ? "-" : ""}0x${(value < 0n ? -value : value).toString(16)}`;
  if (written === String(value)) return value > 0xffffn ? hex : undefined;
  return value >= 0n && value <= 9n ? String(value) : `${value} (${hex})`;
}

/** A constant expression as a number, or as bytes in hex; nothing where it cannot be told. */
export function valueOfExpression(
  program: Program,
  file: ParsedFile,
  expression: SyntaxNode,
): bigint | string | undefined {
  return valueOf(program, file, expression, 0);
}

function initialValue({ kind, node, file }: Declaration): SyntaxNode | undefined {
  // The language's own constants have their values from the ledger.
  if (isBuiltin(file)) return undefined;
  if (kind === "constant") return node.child("Value");
  if (kind !== "stateVariable" || !attributeWords(node).has("constant")) return undefined;
  return node.child("Value")?.child("Value");
}

/** A constant expression as a number, or as bytes in hex. */
function valueOf(
  program: Program,
  file: ParsedFile,
  node: SyntaxNode,
  depth: number,
): bigint | string | undefined {
  if (depth > 64) return undefined;
  const operand = (label: "Operand" | "LeftOperand" | "RightOperand"): bigint | undefined => {
    const part = node.child(label);
    const value = part && valueOf(program, file, part, depth + 1);
    return typeof value === "bigint" ? value : undefined;
  };
  switch (node.kind) {
    case "Expression":
      return node.variant && valueOf(program, file, node.variant, depth + 1);
    case "TupleExpression": {
      const [only, ...others] = node.child("Items")?.items ?? [];
      const inner = others.length === 0 ? only?.child("Expression") : undefined;
      return inner && valueOf(program, file, inner, depth + 1);
    }
    case "Identifier":
      return named(program, file, node, depth);
    case "MemberAccessExpression": {
      const member = node.child("Member");
      const limit = member && limitOf(program, file, node);
      return limit ?? (member && named(program, file, member, depth));
    }
    case "FunctionCallExpression":
      return called(program, file, node, depth);
    case "PrefixExpression": {
      const value = operand("Operand");
      if (value === undefined) return undefined;
      const operator = node.child("Operator")?.text;
      return operator === "-" ? -value : operator === "+" ? value : undefined;
    }
    case "DecimalNumberExpression":
    case "HexNumberExpression": {
      const type = typeOfExpression(program, file, node);
      return type.kind === "number" ? type.value : node.child("Literal")?.text;
    }
    default:
      return calculated(node.child("Operator")?.text, operand("LeftOperand"), operand("RightOperand"));
  }
}

function calculated(operator: string | undefined, left?: bigint, right?: bigint): bigint | undefined {
  if (left === undefined || right === undefined) return undefined;
  switch (operator) {
    case "+":
      return left + right;
    case "-":
      return left - right;
    case "*":
      return left * right;
    case "/":
      return right === 0n ? undefined : left / right;
    case "%":
      return right === 0n ? undefined : left % right;
    case "**":
      return right < 0n || right > 512n || left > 1n << 64n ? undefined : left ** right;
    case "<<":
      return right < 0n || right > 256n ? undefined : left << right;
    case ">>":
      return right < 0n || right > 256n ? undefined : left >> right;
    case "|":
      return left | right;
    case "&":
      return left & right;
    case "^":
      return left ^ right;
    default:
      return undefined;
  }
}

function named(
  program: Program,
  file: ParsedFile,
  word: SyntaxNode,
  depth: number,
): bigint | string | undefined {
  const [declaration, ...others] = isName(word) ? meaningOf(program, file, word).declarations : [];
  const value = declaration && others.length === 0 ? initialValue(declaration) : undefined;
  return declaration && value && valueOf(program, declaration.file, value, depth + 1);
}

/** `type(uint64).max` */
function limitOf(program: Program, file: ParsedFile, access: SyntaxNode): bigint | undefined {
  const information = access.child("Operand")?.variant;
  if (information?.kind !== "TypeExpression") return undefined;
  const type: Type = typeOfTypeName(program, file, information.child("TypeName"));
  const [, sort, size] = (type.kind === "elementary" && /^(u?int)(\d+)$/.exec(type.name)) || [];
  if (sort === undefined) return undefined;
  const bits = BigInt(size ?? 256);
  const member = access.child("Member")?.text;
  if (member === "max") return (1n << (sort === "uint" ? bits : bits - 1n)) - 1n;
  return member === "min" ? (sort === "uint" ? 0n : -(1n << (bits - 1n))) : undefined;
}

/** `keccak256("…")`, and conversions such as `uint64(5)`. */
function called(
  program: Program,
  file: ParsedFile,
  call: SyntaxNode,
  depth: number,
): bigint | string | undefined {
  const [argument, ...others] = call.child("Arguments")?.variant?.child("Arguments")?.items ?? [];
  const operand = call.child("Operand");
  if (!argument || others.length > 0 || !operand) return undefined;
  if (file.textOf(operand) === "keccak256") {
    const text = literalText(argument);
    return text === undefined ? undefined : keccak256(toUtf8Bytes(text));
  }
  const type = typeOfExpression(program, file, operand);
  return type.kind === "typeName" ? valueOf(program, file, argument, depth + 1) : undefined;
}

/** The text of a plain string literal; nothing where it has escapes. */
function literalText(expression: SyntaxNode): string | undefined {
  if (expression.variant?.kind !== "StringExpression") return undefined;
  let text = "";
  for (const node of expression.walk()) {
    if (!node.isTerminal || !/Quoted/.test(node.kind)) continue;
    if (/Hex/.test(node.kind) || node.text.includes("\\")) return undefined;
    text += node.text.replace(/^unicode/, "").slice(1, -1);
  }
  return text;
}
