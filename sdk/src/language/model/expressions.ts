/** The types of expressions, as far as names depend on them. */
import type { ParsedFile } from "../parsed-file.js";
import type { SyntaxNode } from "../syntax-node.js";
import { typeOfCall } from "./calls.js";
import { linearisation } from "./contracts.js";
import { declarationOf, isContractKind } from "./declaration.js";
import { candidatesFor } from "./names.js";
import type { Program } from "./program.js";
import { elementaryType, typeOfTypeName } from "./type-names.js";
import { at, elementary, unknownType, type Type } from "./type.js";

const bool = elementary("bool");

/** The type of an expression; `unknown` where it cannot be told. */
export function typeOfExpression(program: Program, file: ParsedFile, node: SyntaxNode): Type {
  const known = program.types.get(node);
  if (known) return known;
  // An expression that depends on itself has no type.
  program.types.set(node, unknownType);
  const type = read(program, file, node);
  program.types.set(node, type);
  return type;
}

function read(program: Program, file: ParsedFile, node: SyntaxNode): Type {
  const typeOf = (label: "Operand" | "LeftOperand" | "RightOperand" | "TrueExpression"): Type => {
    const part = node.child(label);
    return part ? typeOfExpression(program, file, part) : unknownType;
  };
  switch (node.kind) {
    case "Expression": {
      const { variant } = node;
      return variant ? typeOfExpression(program, file, variant) : unknownType;
    }
    case "Identifier":
    case "MemberAccessExpression": {
      const [first, ...others] = candidatesFor(program, file, node.child("Member") ?? node);
      return first && others.length === 0 ? first.type : (first?.type ?? unknownType);
    }
    case "ThisKeyword":
    case "SuperKeyword":
      return typeOfThis(program, file, node);
    case "TrueKeyword":
    case "FalseKeyword":
    case "AndExpression":
    case "OrExpression":
    case "EqualityExpression":
    case "InequalityExpression":
      return bool;
    case "PayableKeyword":
      return { kind: "typeName", of: elementary("address payable") };
    case "ElementaryType":
      return { kind: "typeName", of: elementaryType(node) };
    case "TypeExpression":
      return { kind: "typeInformation", of: typeOfTypeName(program, file, node.child("TypeName")) };
    case "DecimalNumberExpression":
    case "HexNumberExpression":
      return numberType(node);
    case "StringExpression":
      return textType(node);
    case "FunctionCallExpression":
      return typeOfCall(program, file, node);
    case "CallOptionsExpression":
      return typeOf("Operand");
    case "NewExpression": {
      const made = at(typeOfTypeName(program, file, node.child("TypeName")), "memory");
      return { kind: "function", parameters: [], returns: [made], anyArguments: true };
    }
    case "IndexAccessExpression":
      return elementType(typeOf("Operand"), node.child("End") !== undefined);
    case "TupleExpression": {
      const items = (node.child("Items")?.items ?? []).map((item) => {
        const part = item.child("Expression");
        return part && typeOfExpression(program, file, part);
      });
      return items.length === 1 && items[0] ? items[0] : { kind: "tuple", items };
    }
    case "ArrayExpression": {
      const items = node.child("Items")?.items ?? [];
      const element = items[0] ? settled(typeOfExpression(program, file, items[0])) : unknownType;
      return { kind: "array", element, length: String(items.length), location: "memory" };
    }
    case "ConditionalExpression":
      return settled(typeOf("TrueExpression"));
    case "AssignmentExpression":
    case "ShiftExpression":
      return typeOf("LeftOperand");
    case "PrefixExpression":
    case "PostfixExpression":
      return prefixType(node, typeOf("Operand"));
    case "ExponentiationExpression":
    case "AdditiveExpression":
    case "MultiplicativeExpression":
    case "BitwiseAndExpression":
    case "BitwiseOrExpression":
    case "BitwiseXorExpression":
      return arithmeticType(typeOf("LeftOperand"), typeOf("RightOperand"), node);
    default:
      return unknownType;
  }
}

function typeOfThis(program: Program, file: ParsedFile, node: SyntaxNode): Type {
  const around = node.closest("ContractDefinition", "InterfaceDefinition", "LibraryDefinition");
  const contract = around && declarationOf(around, file);
  if (!contract || !isContractKind(contract.kind)) return unknownType;
  linearisation(program, contract);
  return { kind: "contract", declaration: contract, asSuper: node.kind === "SuperKeyword" };
}

const units: Readonly<Record<string, bigint>> = {
  wei: 1n,
  gwei: 10n ** 9n,
  szabo: 10n ** 12n,
  finney: 10n ** 15n,
  ether: 10n ** 18n,
  seconds: 1n,
  minutes: 60n,
  hours: 3_600n,
  days: 86_400n,
  weeks: 604_800n,
  years: 31_536_000n,
};

function numberType(node: SyntaxNode): Type {
  const digits = (node.child("Literal")?.text ?? "").replace(/_/g, "");
  const unit = units[node.child("Unit")?.variant?.text ?? "wei"] ?? 1n;
  if (/^0x[0-9a-fA-F]{40}$/.test(digits)) return elementary("address");
  if (/^0x/i.test(digits))
    return { kind: "number", value: BigInt(digits) * unit, hexDigits: digits.length - 2 };
  const [, whole = "", fraction = "", exponent = "0"] =
    /^(\d*)(?:\.(\d*))?(?:[eE](-?\d+))?$/.exec(digits) ?? [];
  const shift = Number(exponent) - fraction.length;
  const value = BigInt(`${whole}${fraction}` || "0") * unit;
  // More digits than any type holds are no value, so that a joke in a text costs nothing.
  if (Math.abs(shift) > 100) return { kind: "number" };
  if (shift >= 0) return { kind: "number", value: value * 10n ** BigInt(shift) };
  const divisor = 10n ** BigInt(-shift);
  return value % divisor === 0n ? { kind: "number", value: value / divisor } : { kind: "number" };
}

function textType(node: SyntaxNode): Type {
  let length = 0;
  let hex = false;
  for (const one of node.walk()) {
    if (!/StringLiteral$/.test(one.kind) || !one.isTerminal) continue;
    hex = /Hex/.test(one.kind);
    const body = one.text.replace(/^[a-z]*/, "").slice(1, -1);
    length += hex
      ? body.replace(/_/g, "").length / 2
      : Buffer.byteLength(body.replace(/\\(?:x[0-9a-fA-F]{2}|[^])/g, "."), "utf8");
  }
  return { kind: "text", length, hex };
}

/** The element that an index gives. */
export function elementType(of: Type, isSlice: boolean): Type {
  if (isSlice) return of;
  switch (of.kind) {
    case "array":
      return at(of.element, of.location);
    case "mapping":
      return at(of.value, "storage");
    case "elementary":
      return /^bytes/.test(of.name) ? elementary("bytes1") : unknownType;
    case "typeName":
      return { kind: "typeName", of: { kind: "array", element: of.of } };
    default:
      return unknownType;
  }
}

/** A literal as the type that a variable with its value would have. */
function settled(type: Type): Type {
  if (type.kind === "text") return elementary(type.hex ? "bytes" : "string", "memory");
  if (type.kind !== "number" || type.value === undefined) return type;
  const negative = type.value < 0n;
  for (let bits = 8; bits <= 256; bits += 8) {
    const limit = 1n << BigInt(negative ? bits - 1 : bits);
    if (negative ? type.value >= -limit : type.value < limit)
      return elementary(`${negative ? "" : "u"}int${bits}`);
  }
  return type;
}

function prefixType(node: SyntaxNode, operand: Type): Type {
  const operator = node.child("Operator")?.text;
  if (operator === "!" && operand.kind !== "userType") return bool;
  if (operand.kind !== "number") return operand;
  if (operator === "-" && operand.value !== undefined) return { kind: "number", value: -operand.value };
  return operator === "-" || operator === "+" ? operand : { kind: "number" };
}

function arithmeticType(left: Type, right: Type, node: SyntaxNode): Type {
  if (left.kind === "number" && right.kind === "number") return foldedType(left.value, right.value, node);
  if (node.kind === "ExponentiationExpression") return left.kind === "number" ? elementary("uint256") : left;
  if (left.kind === "number" || left.kind === "unknown") return right;
  if (left.kind === "elementary" && right.kind === "elementary") {
    const size = (name: string): number => Number(/\d+$/.exec(name)?.[0] ?? 0);
    return size(right.name) > size(left.name) ? right : left;
  }
  return left;
}

function foldedType(left: bigint | undefined, right: bigint | undefined, node: SyntaxNode): Type {
  if (left === undefined || right === undefined) return { kind: "number" };
  switch (node.child("Operator")?.text) {
    case "+":
      return { kind: "number", value: left + right };
    case "-":
      return { kind: "number", value: left - right };
    case "*":
      return { kind: "number", value: left * right };
    case "/":
      return right !== 0n && left % right === 0n
        ? { kind: "number", value: left / right }
        : { kind: "number" };
    case "**":
      return right >= 0n && right <= 512n && left < 1n << 64n
        ? { kind: "number", value: left ** right }
        : { kind: "number" };
    default:
      return { kind: "number" };
  }
}
