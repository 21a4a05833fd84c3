import type { SyntaxNode } from "../../language/syntax-node.js";
import type { Argument, Expression } from "../model/types.js";
import { readType } from "./types.js";

type Label = Parameters<SyntaxNode["child"]>[0];

/** An expression of slang's tree. What cannot be read is `unknown`. */
export function readExpression(node: SyntaxNode | undefined): Expression {
  if (!node) return { kind: "unknown", start: 0, end: 0 };
  const span = { start: node.start, end: node.end };
  const part = (label: Label): Expression => readExpression(node.child(label));
  switch (node.kind) {
    case "Expression":
      return node.variant ? readExpression(node.variant) : { kind: "unknown", ...span };
    case "Identifier":
    case "ThisKeyword":
    case "SuperKeyword":
      return { kind: "name", name: node.text, ...span };
    case "MemberAccessExpression":
      return { kind: "member", of: part("Operand"), name: node.child("Member")?.text ?? "", ...span };
    case "IndexAccessExpression": {
      if (node.child("End")) return part("Operand");
      const start = node.child("Start");
      return { kind: "index", of: part("Operand"), index: start && readExpression(start), ...span };
    }
    case "FunctionCallExpression":
      return {
        kind: "call",
        callee: part("Operand"),
        arguments: readArguments(node.child("Arguments")),
        ...span,
      };
    case "CallOptionsExpression":
      return part("Operand");
    case "NewExpression":
    case "TypeExpression": {
      const type = node.child("TypeName");
      return { kind: "type", type: type ? readType(type) : { kind: "other" }, ...span };
    }
    case "ElementaryType":
    case "PayableKeyword":
      return { kind: "type", type: readType(node), ...span };
    case "TrueKeyword":
    case "FalseKeyword":
      return { kind: "literal", form: "bool", value: node.text, ...span };
    case "DecimalNumberExpression":
    case "HexNumberExpression":
      return { kind: "literal", form: "number", value: node.child("Literal")?.text ?? "", ...span };
    case "StringExpression":
      return readText(node);
    case "TupleExpression": {
      const items = (node.child("Items")?.items ?? []).map((item) => {
        const inner = item.child("Expression");
        return inner && readExpression(inner);
      });
      return items.length === 1 && items[0] ? items[0] : { kind: "tuple", items, ...span };
    }
    case "ArrayExpression":
      return { kind: "tuple", items: (node.child("Items")?.items ?? []).map(readExpression), ...span };
    case "ConditionalExpression":
      return {
        kind: "conditional",
        condition: part("Operand"),
        branches: [part("TrueExpression"), part("FalseExpression")],
        ...span,
      };
    case "AssignmentExpression":
      return {
        kind: "assignment",
        operator: node.child("Operator")?.text ?? "=",
        target: part("LeftOperand"),
        value: part("RightOperand"),
        ...span,
      };
    case "PrefixExpression":
    case "PostfixExpression":
      return {
        kind: "operation",
        operator: node.child("Operator")?.text ?? "",
        operands: [part("Operand")],
        ...span,
      };
    default: {
      const left = node.child("LeftOperand");
      const right = node.child("RightOperand");
      if (!left || !right) return { kind: "unknown", ...span };
      return {
        kind: "operation",
        operator: node.child("Operator")?.text ?? "",
        operands: [readExpression(left), readExpression(right)],
        ...span,
      };
    }
  }
}

/** The arguments of a call, event, error or modifier, in order. */
export function readArguments(node: SyntaxNode | undefined): Argument[] {
  const list = node?.kind === "ArgumentsDeclaration" ? node.variant : node;
  const inner = list?.child("Arguments");
  const items = (inner?.kind === "NamedArgumentGroup" ? inner.child("Arguments") : inner)?.items ?? [];
  return items.map((item) =>
    item.kind === "NamedArgument"
      ? { name: item.child("Name")?.text ?? "", value: readExpression(item.child("Value")) }
      : { name: "", value: readExpression(item) },
  );
}

function readText(node: SyntaxNode): Expression {
  let value = "";
  let form: "text" | "hex" = "text";
  for (const one of node.walk()) {
    if (!one.isTerminal || !/StringLiteral$/.test(one.kind)) continue;
    if (/^hex/.test(one.text)) form = "hex";
    value += one.text.replace(/^[a-z]*["']|["']$/g, "");
  }
  return { kind: "literal", form, value, start: node.start, end: node.end };
}
