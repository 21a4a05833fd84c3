import type { SyntaxNode } from "../../language/syntax-node.js";
import type { Expression, Statement, Variable } from "../model/types.js";
import { readArguments, readExpression } from "./expressions.js";
import { readType } from "./types.js";

type LocalReader = (node: SyntaxNode, type: SyntaxNode | undefined) => Variable;

/** The statements of a block or of a single statement. */
export function readStatements(node: SyntaxNode | undefined): Statement[] {
  if (!node) return [];
  const list = node.child("Statements");
  return list ? list.items.map(readStatement) : [readStatement(node)];
}

function readStatement(node: SyntaxNode): Statement {
  const span = { start: node.start, end: node.end };
  const block = (...parts: readonly (SyntaxNode | undefined)[]): Statement[] => parts.flatMap(readStatements);
  switch (node.kind) {
    case "Statement":
    case "ForStatementInitialization":
    case "ForStatementCondition":
      return node.variant ? readStatement(node.variant) : { kind: "other", ...span };
    case "Block":
      return { kind: "block", statements: readStatements(node), ...span };
    case "UncheckedBlock":
      return { kind: "block", statements: readStatements(node.child("Block")), ...span };
    case "ExpressionStatement":
      return { kind: "expression", expression: readExpression(node.child("Expression")), ...span };
    case "VariableDeclarationStatement": {
      const value = node.child("Value")?.child("Expression");
      return {
        kind: "declaration",
        variables: [readLocal(node, node.child("VariableType"))],
        value: value && readExpression(value),
        ...span,
      };
    }
    case "TupleDeconstructionStatement":
      return readDeconstruction(node);
    case "IfStatement": {
      const otherwise = node.child("ElseBranch")?.child("Body");
      return {
        kind: "if",
        condition: readExpression(node.child("Condition")),
        branches: block(node.child("Body"), otherwise),
        ...span,
      };
    }
    case "ForStatement": {
      const parts = block(node.child("Initialization"), node.child("Condition"), node.child("Body"));
      return { kind: "loop", parts: [...parts, ...expressions(node.child("Iterator"))], ...span };
    }
    case "WhileStatement":
    case "DoWhileStatement":
      return {
        kind: "loop",
        parts: [...expressions(node.child("Condition")), ...block(node.child("Body"))],
        ...span,
      };
    case "TryStatement": {
      const caught = node.child("CatchClauses")?.items.map((one) => one.child("Body")) ?? [];
      const returns = node.child("Returns")?.child("Variables")?.child("Parameters")?.items ?? [];
      const statements: Statement[] = [
        {
          kind: "declaration",
          variables: returns.map((one) => readLocal(one, one.child("TypeName"))),
          value: readExpression(node.child("Expression")),
          ...span,
        },
        ...block(node.child("Body"), ...caught),
      ];
      return { kind: "block", statements, ...span };
    }
    case "ReturnStatement": {
      const value = node.child("Expression");
      return { kind: "return", value: value && readExpression(value), ...span };
    }
    case "EmitStatement":
    case "RevertStatement": {
      const path = node.child(node.kind === "EmitStatement" ? "Event" : "Error");
      return {
        kind: node.kind === "EmitStatement" ? "emit" : "revert",
        name: path?.items.at(-1)?.text ?? "",
        arguments: readArguments(node.child("Arguments")),
        ...span,
      };
    }
    case "AssemblyStatement":
      return { kind: "assembly", statements: readYul(node.child("Body")), ...span };
    default:
      return { kind: "other", ...span };
  }
}

function expressions(node: SyntaxNode | undefined): Statement[] {
  if (!node) return [];
  return [{ kind: "expression", expression: readExpression(node), start: node.start, end: node.end }];
}

const readLocal: LocalReader = (node, type) => {
  const name = node.child("Name");
  const location = node.child("StorageLocation")?.variant?.text;
  return {
    role: "local",
    name: name?.text ?? "",
    type: readType(type),
    span: { start: node.start, end: node.end },
    nameSpan: name ? { start: name.start, end: name.end } : { start: node.start, end: node.end },
    documentation: "",
    isPublic: false,
    isConstant: false,
    isIndexed: false,
    location: location === "storage" || location === "memory" || location === "calldata" ? location : "",
  };
};

function readDeconstruction(node: SyntaxNode): Statement {
  const variables = (node.child("Elements")?.items ?? []).map((element) => {
    const member = element.child("Member")?.variant;
    return member && readLocal(member, member.child("TypeName"));
  });
  const value = readExpression(node.child("Expression"));
  const span = { start: node.start, end: node.end };
  if (variables.some((one) => one && one.type.kind !== "other") || node.child("VarKeyword"))
    return { kind: "declaration", variables, value, ...span };
  // Without types it assigns to what is there already.
  const items = variables.map(
    (one) => one && ({ kind: "name", name: one.name, ...one.nameSpan } satisfies Expression),
  );
  const target: Expression = { kind: "tuple", items, ...span };
  return {
    kind: "expression",
    expression: { kind: "assignment", operator: "=", target, value, ...span },
    ...span,
  };
}

/** The statements of inline assembly. */
export function readYul(block: SyntaxNode | undefined): Statement[] {
  return (block?.child("Statements")?.items ?? []).flatMap((item) => {
    const node = item.kind === "YulStatement" ? item.variant : item;
    return node ? yulStatement(node) : [];
  });
}

function yulStatement(node: SyntaxNode): Statement[] {
  const span = { start: node.start, end: node.end };
  switch (node.kind) {
    case "YulBlock":
      return readYul(node);
    case "YulExpression":
      return [{ kind: "expression", expression: yulExpression(node), ...span }];
    case "YulVariableDeclarationStatement": {
      const value = node.child("Value")?.child("Expression");
      const variables = (node.child("Variables")?.items ?? []).map((one) => yulVariable(one));
      return [{ kind: "declaration", variables, value: value && yulExpression(value), ...span }];
    }
    case "YulVariableAssignmentStatement": {
      const items = (node.child("Variables")?.items ?? []).map(yulExpression);
      const target: Expression =
        items.length === 1 && items[0] ? items[0] : { kind: "tuple", items, ...span };
      const value = yulExpression(node.child("Expression"));
      const expression: Expression = { kind: "assignment", operator: "=", target, value, ...span };
      return [{ kind: "expression", expression, ...span }];
    }
    case "YulIfStatement": {
      const condition = yulExpression(node.child("Condition"));
      return [{ kind: "if", condition, branches: readYul(node.child("Body")), ...span }];
    }
    case "YulForStatement":
      return [
        {
          kind: "loop",
          parts: [
            ...readYul(node.child("Initialization")),
            ...readYul(node.child("Iterator")),
            ...readYul(node.child("Body")),
          ],
          ...span,
        },
      ];
    case "YulSwitchStatement": {
      const branches = (node.child("Cases")?.items ?? []).flatMap((one) =>
        readYul((one.variant ?? one).child("Body")),
      );
      return [{ kind: "if", condition: yulExpression(node.child("Expression")), branches, ...span }];
    }
    case "YulFunctionDefinition":
      return readYul(node.child("Body"));
    default:
      return [];
  }
}

function yulVariable(node: SyntaxNode): Variable {
  const span = { start: node.start, end: node.end };
  return {
    ...{
      role: "local",
      name: node.text,
      type: { kind: "elementary", name: "bytes32" },
      span,
      nameSpan: span,
    },
    ...{ documentation: "", isPublic: false, isConstant: false, isIndexed: false, location: "" },
  };
}

function yulExpression(node: SyntaxNode | undefined): Expression {
  if (!node) return { kind: "unknown", start: 0, end: 0 };
  const span = { start: node.start, end: node.end };
  switch (node.kind) {
    case "YulExpression":
      return yulExpression(node.variant);
    case "YulFunctionCallExpression":
      return {
        kind: "call",
        callee: yulExpression(node.child("Operand")),
        arguments: (node.child("Arguments")?.items ?? []).map((one) => ({
          name: "",
          value: yulExpression(one),
        })),
        ...span,
      };
    case "YulPath": {
      const [first, ...others] = node.items;
      let path: Expression = {
        kind: "name",
        name: first?.text ?? "",
        start: node.start,
        end: first?.end ?? node.end,
      };
      for (const one of others)
        path = { kind: "member", of: path, name: one.text, start: node.start, end: one.end };
      return path;
    }
    case "YulLiteral": {
      const text = [...node.walk()].find((one) => one.isTerminal && one.text.trim() !== "")?.text ?? "";
      const form = /^["']/.test(text) ? "text" : "number";
      return { kind: "literal", form, value: text.replace(/^["']|["']$/g, ""), ...span };
    }
    default:
      return { kind: "unknown", ...span };
  }
}
