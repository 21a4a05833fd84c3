import { elementaryType } from "../model/type-names.js";
import type { Argument, Expression, Statement, TypeModel, Variable } from "../model/types.js";
import { listAt, nodeAt, nodesAt, textAt, type AstNode } from "./ast.js";
import type { Places } from "./places.js";

/** Reads types, expressions and statements of solc's tree. */
export class SolcReader {
  constructor(protected readonly places: Places) {}

  readType(node: AstNode | undefined): TypeModel {
    switch (node?.nodeType) {
      case "ElementaryTypeName":
        return elementaryType(textAt(node, "name").replace(" payable", ""));
      case "UserDefinedTypeName": {
        const path = textAt(nodeAt(node, "pathNode"), "name") || textAt(node, "name");
        return { kind: "named", name: path.split(".").at(-1) ?? "" };
      }
      case "ArrayTypeName":
        return {
          kind: "array",
          element: this.readType(nodeAt(node, "baseType")),
          isFixed: nodeAt(node, "length") !== undefined,
        };
      case "Mapping": {
        const key = nodeAt(node, "keyType");
        return {
          kind: "mapping",
          key: this.readType(key),
          keyName: textAt(node, "keyName"),
          keySpan: this.places.spanOf(key?.src ?? node.src),
          value: this.readType(nodeAt(node, "valueType")),
          valueName: textAt(node, "valueName"),
        };
      }
      default:
        return { kind: "other" };
    }
  }

  readExpression(node: AstNode | undefined): Expression {
    if (!node) return { kind: "unknown", start: 0, end: 0 };
    const span = this.places.spanOf(node.src);
    const part = (key: string): Expression => this.readExpression(nodeAt(node, key));
    switch (node.nodeType) {
      case "Identifier":
        return { kind: "name", name: textAt(node, "name"), ...span };
      case "MemberAccess":
        return { kind: "member", of: part("expression"), name: textAt(node, "memberName"), ...span };
      case "IndexAccess": {
        const index = nodeAt(node, "indexExpression");
        return {
          kind: "index",
          of: part("baseExpression"),
          index: index && this.readExpression(index),
          ...span,
        };
      }
      case "IndexRangeAccess":
        return part("baseExpression");
      case "FunctionCall":
        return { kind: "call", callee: part("expression"), arguments: this.readArguments(node), ...span };
      case "FunctionCallOptions":
        return part("expression");
      case "NewExpression":
        return { kind: "type", type: this.readType(nodeAt(node, "typeName")), ...span };
      case "ElementaryTypeNameExpression":
        return { kind: "type", type: this.readType(nodeAt(node, "typeName")), ...span };
      case "Literal": {
        const kind = textAt(node, "kind");
        const form =
          kind === "hexString" ? "hex" : kind === "bool" ? "bool" : kind === "number" ? "number" : "text";
        return { kind: "literal", form, value: textAt(node, "value") || textAt(node, "hexValue"), ...span };
      }
      case "TupleExpression": {
        const items = listAt(node, "components").map((one) => one && this.readExpression(one));
        return items.length === 1 && items[0] ? items[0] : { kind: "tuple", items, ...span };
      }
      case "Conditional":
        return {
          kind: "conditional",
          condition: part("condition"),
          branches: [part("trueExpression"), part("falseExpression")],
          ...span,
        };
      case "Assignment":
        return {
          kind: "assignment",
          operator: textAt(node, "operator"),
          target: part("leftHandSide"),
          value: part("rightHandSide"),
          ...span,
        };
      case "UnaryOperation":
        return {
          kind: "operation",
          operator: textAt(node, "operator"),
          operands: [part("subExpression")],
          ...span,
        };
      case "BinaryOperation":
        return {
          kind: "operation",
          operator: textAt(node, "operator"),
          operands: [part("leftExpression"), part("rightExpression")],
          ...span,
        };
      default:
        return { kind: "unknown", ...span };
    }
  }

  /** The arguments of a call or of a modifier. */
  protected readArguments(node: AstNode): Argument[] {
    const names = Array.isArray(node["names"]) ? (node["names"] as unknown[]) : [];
    return nodesAt(node, "arguments").map((one, index) => ({
      name: typeof names[index] === "string" ? names[index] : "",
      value: this.readExpression(one),
    }));
  }

  readStatements(node: AstNode | undefined): Statement[] {
    if (!node) return [];
    return node.nodeType === "Block" || node.nodeType === "UncheckedBlock"
      ? nodesAt(node, "statements").map((one) => this.readStatement(one))
      : [this.readStatement(node)];
  }

  private readStatement(node: AstNode): Statement {
    const span = this.places.spanOf(node.src);
    const block = (...keys: readonly string[]): Statement[] =>
      keys.flatMap((key) => this.readStatements(nodeAt(node, key)));
    const asStatement = (key: string): Statement[] => {
      const inner = nodeAt(node, key);
      return inner ? [{ kind: "expression", expression: this.readExpression(inner), ...span }] : [];
    };
    switch (node.nodeType) {
      case "Block":
      case "UncheckedBlock":
        return { kind: "block", statements: this.readStatements(node), ...span };
      case "ExpressionStatement":
        return { kind: "expression", expression: this.readExpression(nodeAt(node, "expression")), ...span };
      case "VariableDeclarationStatement": {
        const value = nodeAt(node, "initialValue");
        return {
          kind: "declaration",
          variables: listAt(node, "declarations").map((one) => one && this.readVariable(one, "local", "")),
          value: value && this.readExpression(value),
          ...span,
        };
      }
      case "IfStatement":
        return {
          kind: "if",
          condition: this.readExpression(nodeAt(node, "condition")),
          branches: block("trueBody", "falseBody"),
          ...span,
        };
      case "ForStatement":
        return {
          kind: "loop",
          parts: [
            ...block("initializationExpression"),
            ...asStatement("condition"),
            ...block("body", "loopExpression"),
          ],
          ...span,
        };
      case "WhileStatement":
      case "DoWhileStatement":
        return { kind: "loop", parts: [...asStatement("condition"), ...block("body")], ...span };
      case "Return": {
        const value = nodeAt(node, "expression");
        return { kind: "return", value: value && this.readExpression(value), ...span };
      }
      case "EmitStatement":
      case "RevertStatement": {
        const isEmit = node.nodeType === "EmitStatement";
        const call = nodeAt(node, isEmit ? "eventCall" : "errorCall");
        const callee = call && nodeAt(call, "expression");
        return {
          kind: isEmit ? "emit" : "revert",
          name: textAt(callee, "memberName") || textAt(callee, "name"),
          arguments: call ? this.readArguments(call) : [],
          ...span,
        };
      }
      case "TryStatement": {
        const [success, ...caught] = nodesAt(node, "clauses");
        const returned = nodesAt(success && nodeAt(success, "parameters"), "parameters");
        const statements: Statement[] = [
          {
            kind: "declaration",
            variables: returned.map((one) => this.readVariable(one, "local", "")),
            value: this.readExpression(nodeAt(node, "externalCall")),
            ...span,
          },
          ...[success, ...caught].flatMap((one) => (one ? this.readStatements(nodeAt(one, "block")) : [])),
        ];
        return { kind: "block", statements, ...span };
      }
      case "InlineAssembly":
        return {
          kind: "assembly",
          statements: this.readYul(nodesAt(nodeAt(node, "AST"), "statements")),
          ...span,
        };
      default:
        return { kind: "other", ...span };
    }
  }

  readVariable(node: AstNode, role: Variable["role"], documentation: string): Variable {
    const span = this.places.spanOf(node.src);
    const location = textAt(node, "storageLocation");
    const named = textAt(node, "nameLocation");
    const value = nodeAt(node, "value");
    return {
      role,
      name: textAt(node, "name"),
      type: this.readType(nodeAt(node, "typeName")),
      span,
      nameSpan: named && !named.startsWith("-1") ? this.places.spanOf(named) : span,
      documentation,
      isPublic: textAt(node, "visibility") === "public",
      isConstant: node["constant"] === true || textAt(node, "mutability") === "immutable",
      isIndexed: node["indexed"] === true,
      location: location === "storage" || location === "memory" || location === "calldata" ? location : "",
      value: value && this.readExpression(value),
    };
  }

  private readYul(nodes: readonly AstNode[]): Statement[] {
    return nodes.flatMap((node): Statement[] => {
      const span = this.places.spanOf(node.src);
      const inner = (key: string): Statement[] => this.readYul(nodesAt(nodeAt(node, key), "statements"));
      switch (node.nodeType) {
        case "YulBlock":
          return this.readYul(nodesAt(node, "statements"));
        case "YulExpressionStatement":
          return [
            { kind: "expression", expression: this.yulExpression(nodeAt(node, "expression")), ...span },
          ];
        case "YulVariableDeclaration": {
          const value = nodeAt(node, "value");
          const variables = nodesAt(node, "variables").map((one) => this.yulVariable(one));
          return [{ kind: "declaration", variables, value: value && this.yulExpression(value), ...span }];
        }
        case "YulAssignment": {
          const items = nodesAt(node, "variableNames").map((one) => this.yulExpression(one));
          const target: Expression =
            items.length === 1 && items[0] ? items[0] : { kind: "tuple", items, ...span };
          const value = this.yulExpression(nodeAt(node, "value"));
          return [
            {
              kind: "expression",
              expression: { kind: "assignment", operator: "=", target, value, ...span },
              ...span,
            },
          ];
        }
        case "YulIf":
          return [
            {
              kind: "if",
              condition: this.yulExpression(nodeAt(node, "condition")),
              branches: inner("body"),
              ...span,
            },
          ];
        case "YulForLoop":
          return [{ kind: "loop", parts: [...inner("pre"), ...inner("post"), ...inner("body")], ...span }];
        case "YulSwitch": {
          const branches = nodesAt(node, "cases").flatMap((one) =>
            this.readYul(nodesAt(nodeAt(one, "body"), "statements")),
          );
          return [
            { kind: "if", condition: this.yulExpression(nodeAt(node, "expression")), branches, ...span },
          ];
        }
        case "YulFunctionDefinition":
          return inner("body");
        default:
          return [];
      }
    });
  }

  private yulVariable(node: AstNode): Variable {
    const span = this.places.spanOf(node.src);
    return {
      ...{ role: "local", name: textAt(node, "name"), type: elementaryType("bytes32"), span, nameSpan: span },
      ...{ documentation: "", isPublic: false, isConstant: false, isIndexed: false, location: "" },
    };
  }

  private yulExpression(node: AstNode | undefined): Expression {
    if (!node) return { kind: "unknown", start: 0, end: 0 };
    const span = this.places.spanOf(node.src);
    switch (node.nodeType) {
      case "YulFunctionCall":
        return {
          kind: "call",
          callee: { kind: "name", name: textAt(nodeAt(node, "functionName"), "name"), ...span },
          arguments: nodesAt(node, "arguments").map((one) => ({ name: "", value: this.yulExpression(one) })),
          ...span,
        };
      case "YulIdentifier": {
        const [first = "", ...others] = textAt(node, "name").split(".");
        let path: Expression = { kind: "name", name: first, ...span };
        for (const name of others) path = { kind: "member", of: path, name, ...span };
        return path;
      }
      case "YulLiteral":
        return {
          kind: "literal",
          form: textAt(node, "kind") === "string" ? "text" : "number",
          value: textAt(node, "value"),
          ...span,
        };
      default:
        return { kind: "unknown", ...span };
    }
  }
}
