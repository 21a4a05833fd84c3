// Changes inside expressions: operators, numbers, enum members, gates, capabilities, swapped arguments.
import type { BinaryOperation, Expression, Literal } from "solidity-ast";
import type { Node } from "solidity-ast/node.js";
import { isNodeType } from "solidity-ast/utils.js";
import { rangeOf, type Edit, type SourceText, type Visit } from "./ast.js";
import type { Change, MutationOperator } from "./change.js";
import type { Declarations } from "./declarations.js";

/** What an operator becomes, and what kind of change that is. */
const operators: Readonly<Record<string, readonly (readonly [MutationOperator, string])[]>> = {
  "<": [["boundary", "<="], ["negation", ">="]],
  "<=": [["boundary", "<"], ["negation", ">"]],
  ">": [["boundary", ">="], ["negation", "<="]],
  ">=": [["boundary", ">"], ["negation", "<"]],
  "==": [["negation", "!="]],
  "!=": [["negation", "=="]],
  "+": [["arithmetic", "-"]],
  "-": [["arithmetic", "+"]],
  "*": [["arithmetic", "/"]],
  "/": [["arithmetic", "*"]],
  "%": [["arithmetic", "*"]],
  "**": [["arithmetic", "*"]],
  "&": [["bitwise", "|"]],
  "|": [["bitwise", "&"]],
  "^": [["bitwise", "|"]],
  "<<": [["bitwise", ">>"]],
  ">>": [["bitwise", "<<"]],
  "&&": [["logical", "||"]],
  "||": [["logical", "&&"]],
  "++": [["arithmetic", "--"]],
  "--": [["arithmetic", "++"]],
}; // prettier-ignore

/** Operators of which each side is also left alone. */
const sided = new Set(["&&", "||", "&", "|", "^"]);

/** The changes whose outermost node is this one. */
export function expressionChanges(visit: Visit, source: SourceText, declarations: Declarations): Change[] {
  const { node, around } = visit;
  if (isNodeType("BinaryOperation", node)) return binary(node, visit, source);
  if (isNodeType("Assignment", node)) {
    if (node.operator === "=") return [];
    const gap = { start: rangeOf(node.leftHandSide).end, end: rangeOf(node.rightHandSide).start };
    const sign = source.find(gap, node.operator);
    const texts = (operators[node.operator.slice(0, -1)] ?? []).map(
      ([kind, text]) => [kind, `${text}=`] as const,
    );
    const kind = texts[0]?.[0] ?? "arithmetic";
    return sign
      ? [...texts, [kind, "="] as const].map(([one, text]) => edit(one, visit, [{ ...sign, text }]))
      : [];
  }
  if (isNodeType("UnaryOperation", node)) return unary(visit, source);
  if (isNodeType("Literal", node)) return literal(node, visit, source);
  if (isNodeType("MemberAccess", node)) return member(visit, declarations);
  if (isNodeType("Identifier", node) && isCalled(visit)) {
    const other = { _authorise: "_authoriseAlways", _authoriseAlways: "_authorise" }[node.name];
    return other ? [edit("gate", visit, [{ ...rangeOf(node), text: other }], true)] : [];
  }
  if (isNodeType("FunctionCall", node) && node.kind !== "typeConversion")
    return swaps(node.arguments, visit, source);
  if (isNodeType("TupleExpression", node) && !node.isInlineArray && !isAssigned(node, around))
    return swaps(
      node.components.flatMap((one) => (one ? [one] : [])),
      visit,
      source,
    );
  return [];
}

function edit(
  operator: MutationOperator,
  { node, around }: Visit,
  edits: readonly Edit[],
  showAround = false,
): Change {
  return { operator, frame: node, around, edits, showAround };
}

function binary(node: BinaryOperation, visit: Visit, source: SourceText): Change[] {
  const left = rangeOf(node.leftExpression);
  const right = rangeOf(node.rightExpression);
  const sign = source.find({ start: left.end, end: right.start }, node.operator);
  if (!sign) return [];
  const changes = (operators[node.operator] ?? []).map(([kind, text]) =>
    edit(kind, visit, [{ ...sign, text }]),
  );
  const kind = operators[node.operator]?.[0]?.[0];
  if (kind && sided.has(node.operator)) {
    const whole = rangeOf(node);
    changes.push(edit(kind, visit, [{ start: left.end, end: whole.end, text: "" }]));
    changes.push(edit(kind, visit, [{ start: whole.start, end: right.start, text: "" }]));
  }
  return changes;
}

function unary(visit: Visit, source: SourceText): Change[] {
  const { node } = visit;
  if (!isNodeType("UnaryOperation", node) || node.operator === "delete") return [];
  const whole = rangeOf(node);
  const inner = rangeOf(node.subExpression);
  const gap = node.prefix ? { start: whole.start, end: inner.start } : { start: inner.end, end: whole.end };
  const sign = source.find(gap, node.operator);
  if (!sign) return [];
  const replaced = operators[node.operator];
  if (replaced && node.operator.length === 2)
    return replaced.map(([kind, text]) => edit(kind, visit, [{ ...sign, text }]));
  const kind = node.operator === "!" ? "negation" : node.operator === "~" ? "bitwise" : "arithmetic";
  return [edit(kind, visit, [{ ...sign, text: "" }], true)];
}

function literal(node: Literal, visit: Visit, source: SourceText): Change[] {
  const range = rangeOf(node);
  const text = source.code(range);
  return otherLiterals(node, text).map((other) => edit("literal", visit, [{ ...range, text: other }], true));
}

function otherLiterals(node: Literal, text: string): string[] {
  if (node.kind === "bool") return [text === "true" ? "false" : "true"];
  if (node.kind === "string") return [/^["']{2}$/.test(text) ? '"changed"' : '""'];
  if (node.kind !== "number") return [];
  const found = /^(0x[0-9a-fA-F_]+|[0-9_]+)(\s+\w+)?$/.exec(text);
  if (!found?.[1]) return [];
  const digits = found[1].replaceAll("_", "");
  const value = BigInt(digits);
  const hexWidth = digits.startsWith("0x") ? digits.length - 2 : 0;
  const others = new Set([value + 1n, value - 1n, 0n, 1n]);
  others.delete(value);
  return [...others]
    .filter((one) => one >= 0n)
    .map((one) => {
      const written = hexWidth ? `0x${one.toString(16).padStart(hexWidth, "0")}` : one.toString();
      return written + (found[2] ?? "");
    });
}

function member(visit: Visit, declarations: Declarations): Change[] {
  const { node } = visit;
  if (!isNodeType("MemberAccess", node)) return [];
  const whole = rangeOf(node);
  const nameRange = { start: whole.end - Buffer.byteLength(node.memberName), end: whole.end };
  const nextMember = declarations.nextMember.get(node.referencedDeclaration ?? -1);
  if (nextMember) return [edit("enum", visit, [{ ...nameRange, text: nextMember }], true)];
  if (isNodeType("Identifier", node.expression) && node.expression.name === "Capabilities") {
    const next = declarations.nextCapability.get(node.memberName);
    return next ? [edit("capability", visit, [{ ...nameRange, text: next }], true)] : [];
  }
  if (node.memberName === "max" && node.expression.typeDescriptions.typeString?.startsWith("type("))
    return [edit("literal", visit, [{ ...nameRange, text: "min" }], true)];
  return [];
}

/** Swaps each argument with the next one of its type: a chain of these is every order. */
function swaps(all: readonly Expression[], visit: Visit, source: SourceText): Change[] {
  return all.flatMap((first, index) => {
    const second = all.slice(index + 1).find((other) => typeOf(other) === typeOf(first));
    if (!second) return [];
    const [left, right] = [rangeOf(first), rangeOf(second)];
    const [leftText, rightText] = [source.code(left), source.code(right)];
    if (leftText === rightText) return [];
    return [
      edit("swap", visit, [
        { ...left, text: rightText },
        { ...right, text: leftText },
      ]),
    ];
  });
}

/** The type without where it lies; all whole numbers written in the source count as one type. */
function typeOf(expression: Expression): string {
  return (expression.typeDescriptions.typeString ?? "")
    .replace(/^int_const .*/, "int_const")
    .replace(/ (storage|memory|calldata)( (pointer|ref|slice))?/g, "");
}

function isCalled({ node, around }: Visit): boolean {
  const parent: Node | undefined = around[0];
  return parent !== undefined && isNodeType("FunctionCall", parent) && parent.expression === node;
}

/** Whether a tuple is the target of an assignment: there the right side is swapped instead. */
function isAssigned(node: Node, around: readonly Node[]): boolean {
  const parent = around[0];
  return parent !== undefined && isNodeType("Assignment", parent) && parent.leftHandSide === node;
}
