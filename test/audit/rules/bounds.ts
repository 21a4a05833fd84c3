import type { Expression, VariableDeclaration } from "solidity-ast";
import type { Node } from "solidity-ast/node.js";
import { findAll } from "solidity-ast/utils.js";
import { isBuiltIn, kindOf } from "./calls.js";
import type { SourceModel } from "./model.js";
import { originsOf } from "./values.js";

/** Seconds since 1970 stay below this for the next 34,000 years. */
const seconds = 2n ** 40n - 1n;

/** No transaction has room for a longer list in call data or memory. */
const longest = 2n ** 32n - 1n;

/** The largest value that a type of fixed size can hold, read as a number without sign; undefined for other types. */
export function largestOf(type: string | null | undefined): bigint | undefined {
  const match = /^(uint|bytes)(\d+)$/.exec(type ?? "");
  if (match) return 2n ** BigInt(Number(match[2]) * (match[1] === "bytes" ? 8 : 1)) - 1n;
  if (type?.startsWith("enum ")) return 255n;
  return type === "bool" ? 1n : undefined;
}

/** An upper bound of what an expression can be without reverting; undefined where there is none. */
export function boundOf(
  model: SourceModel,
  expression: Expression,
  seen: ReadonlySet<Node> = new Set(),
): bigint | undefined {
  const byType = largestOf(expression.typeDescriptions.typeString);
  if (seen.has(expression) || seen.size > 60) return byType;
  return smaller(byType, boundByValue(model, expression, new Set([...seen, expression])));
}

function boundByValue(model: SourceModel, node: Expression, seen: ReadonlySet<Node>): bigint | undefined {
  const bound = (one: Expression): bigint | undefined => boundOf(model, one, seen);
  switch (node.nodeType) {
    case "Literal":
      return literalOf(node.typeDescriptions.typeString);
    case "TupleExpression":
      return node.components.length === 1 && node.components[0] ? bound(node.components[0]) : undefined;
    case "Conditional":
      return larger(bound(node.trueExpression), bound(node.falseExpression));
    case "BinaryOperation":
      return boundOfOperation(node.operator, node.leftExpression, node.rightExpression, bound);
    case "MemberAccess":
      if (
        node.expression.typeDescriptions.typeIdentifier === "t_magic_block" &&
        node.memberName === "timestamp"
      )
        return seconds;
      if (
        node.memberName === "length" &&
        /(calldata|memory)$/.test(node.expression.typeDescriptions.typeString ?? "")
      )
        return longest;
      return constantOf(model, node.referencedDeclaration, bound);
    case "Identifier": {
      const constant = constantOf(model, node.referencedDeclaration, bound);
      if (constant !== undefined) return constant;
      return boundOfOrigins(model, node, seen);
    }
    case "FunctionCall":
      if (kindOf(node) === "conversion") return node.arguments[0] ? bound(node.arguments[0]) : undefined;
      return kindOf(node) === "internal" ? boundOfOrigins(model, node, seen) : undefined;
    default:
      return undefined;
  }
}

/** The largest bound of all the places from which a value can come. */
function boundOfOrigins(model: SourceModel, node: Expression, seen: ReadonlySet<Node>): bigint | undefined {
  const variable = node.nodeType === "Identifier" ? model.variable(node.referencedDeclaration) : undefined;
  // What changes by `+=` or `++` has no bound that can be read off its assignments.
  if (variable?.stateVariable) return undefined;
  if (variable && isStepped(model, variable.id, variable)) {
    const limit = limitOfCounter(model, variable);
    return limit && boundOf(model, limit, seen);
  }
  const origins = originsOf(model, node, { keepConversions: true });
  if (origins.length === 0) return undefined;
  return origins
    .map((one) => {
      if (one.kind === "argument") return largestOf(one.variable.typeDescriptions.typeString);
      return one.node === node ? undefined : boundOf(model, one.node, seen);
    })
    .reduce((found, one) => larger(found, one), 0n);
}

/** The limit in `for (…; counter < limit; ++counter)`. */
function limitOfCounter(model: SourceModel, variable: VariableDeclaration): Expression | undefined {
  const home = model.homeOf(variable).callable;
  if (!home) return undefined;
  const loop = [...findAll("ForStatement", home)].find((one) => {
    const init = one.initializationExpression;
    return init?.nodeType === "VariableDeclarationStatement" && init.declarations.includes(variable);
  });
  const condition = loop?.condition;
  if (condition?.nodeType !== "BinaryOperation" || condition.operator !== "<") return undefined;
  const { leftExpression: counter } = condition;
  const isCounter = counter.nodeType === "Identifier" && counter.referencedDeclaration === variable.id;
  return isCounter ? condition.rightExpression : undefined;
}

function isStepped(model: SourceModel, id: number, variable: Parameters<SourceModel["homeOf"]>[0]): boolean {
  const home = model.homeOf(variable).callable;
  if (!home) return false;
  return [...findAll(["UnaryOperation", "Assignment"], home)].some((node) => {
    const target = node.nodeType === "Assignment" ? node.leftHandSide : node.subExpression;
    const steps = node.nodeType === "Assignment" ? node.operator !== "=" : /\+\+|--/.test(node.operator);
    return steps && target.nodeType === "Identifier" && target.referencedDeclaration === id;
  });
}

function constantOf(
  model: SourceModel,
  id: number | null | undefined,
  bound: (one: Expression) => bigint | undefined,
): bigint | undefined {
  const variable = model.variable(id);
  return variable?.constant && variable.value ? bound(variable.value) : undefined;
}

function boundOfOperation(
  operator: string,
  leftNode: Expression,
  rightNode: Expression,
  bound: (one: Expression) => bigint | undefined,
): bigint | undefined {
  const left = bound(leftNode);
  const right = bound(rightNode);
  const exact = literalOf(rightNode.typeDescriptions.typeString);
  switch (operator) {
    case "&":
      return smaller(left, right);
    case "-":
      return left;
    case "+":
      return left !== undefined && right !== undefined ? left + right : undefined;
    case "*":
      return left !== undefined && right !== undefined ? left * right : undefined;
    case "|":
    case "^":
      return left !== undefined && right !== undefined
        ? 2n ** bitsOf(left > right ? left : right) - 1n
        : undefined;
    case "/":
      return left !== undefined && exact !== undefined && exact > 0n ? left / exact : left;
    case "%":
      return right !== undefined && right > 0n ? right - 1n : undefined;
    case ">>":
      return left !== undefined && exact !== undefined ? left >> exact : left;
    case "<<":
      return left !== undefined && exact !== undefined ? left << exact : undefined;
    default:
      return undefined;
  }
}

/** The value of a constant expression, as the compiler has worked it out: `int_const 14`. */
function literalOf(type: string | null | undefined): bigint | undefined {
  const digits = /^int_const (\d+)$/.exec(type ?? "")?.[1];
  return digits === undefined ? undefined : BigInt(digits);
}

function bitsOf(value: bigint): bigint {
  return BigInt(value.toString(2).length);
}

function smaller(a: bigint | undefined, b: bigint | undefined): bigint | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a < b ? a : b;
}

function larger(a: bigint | undefined, b: bigint | undefined): bigint | undefined {
  return a === undefined || b === undefined ? undefined : a > b ? a : b;
}

/** A hash, cut or not: fewer bits of it are a shorter hash. */
export function isHash(model: SourceModel, expression: Expression): boolean {
  const origins = originsOf(model, expression);
  return (
    origins.length > 0 &&
    origins.every(({ node }) => node.nodeType === "FunctionCall" && isBuiltIn(node, "keccak256", "sha256"))
  );
}
