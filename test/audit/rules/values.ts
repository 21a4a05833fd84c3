import type { Expression, FunctionCall, FunctionDefinition, VariableDeclaration } from "solidity-ast";
import type { Node } from "solidity-ast/node.js";
import { findAll } from "solidity-ast/utils.js";
import { argumentsOf, kindOf, resolveCall } from "./calls.js";
import type { SourceModel } from "./model.js";

/** Where a value comes from, once local variables and functions of the same sources are seen through. */
export type Origin =
  /** An argument of a function that anybody can call. */
  | { kind: "argument"; variable: VariableDeclaration; node: Expression }
  /** Anything else that cannot be seen through: a state variable, a literal, a call, an operation. */
  | { kind: "other"; node: Expression };

export interface OriginOptions {
  /** Also go through `+ - * / %` and bit operations, into both operands. */
  throughArithmetic?: boolean;
  /** Also go from a member or element to what it belongs to. */
  throughMembers?: boolean;
  /** Also go from a call that cannot be followed, such as `abi.encode(…)`, to its arguments. */
  throughArguments?: boolean;
  /** Do not go through divisions: whose quotient is equal need not be equal. */
  keepQuotients?: boolean;
  /** Stop at conversions, which can cut a value. */
  keepConversions?: boolean;
}

/** The places from which a value can come, without regard to order or conditions. */
export function originsOf(model: SourceModel, expression: Expression, options: OriginOptions = {}): Origin[] {
  const found: Origin[] = [];
  const seen = new Set<Node>();
  const visit = (node: Expression | null | undefined): void => {
    if (!node || seen.has(node)) return;
    seen.add(node);
    switch (node.nodeType) {
      case "TupleExpression":
        return node.components.forEach(visit);
      case "Conditional":
        visit(node.trueExpression);
        return visit(node.falseExpression);
      case "Assignment":
        return visit(node.rightHandSide);
      case "Identifier": {
        const variable = model.variable(node.referencedDeclaration);
        if (!variable || variable.stateVariable) break;
        return visitVariable(variable, node);
      }
      case "BinaryOperation":
        if (!options.throughArithmetic || (options.keepQuotients && node.operator === "/")) break;
        visit(node.leftExpression);
        return visit(node.rightExpression);
      case "UnaryOperation":
        if (!options.throughArithmetic) break;
        return visit(node.subExpression);
      case "MemberAccess":
        if (!options.throughMembers || node.expression.typeDescriptions.typeIdentifier?.startsWith("t_magic"))
          break;
        return visit(node.expression);
      case "IndexAccess":
      case "IndexRangeAccess":
        if (!options.throughMembers) break;
        return visit(node.baseExpression);
      case "FunctionCallOptions":
        return visit(node.expression);
      case "FunctionCall": {
        const kind = kindOf(node);
        if (kind === "conversion" && !options.keepConversions) return visit(node.arguments[0]);
        const target =
          kind === "internal" || kind === "library" ? resolveCall(model, node, undefined) : undefined;
        if (target?.body) {
          for (const one of returnsOf(target)) visit(one);
          if (options.throughArguments) argumentsOf(node, target).forEach(visit);
          return;
        }
        if (kind === "struct" || options.throughArguments) return node.arguments.forEach(visit);
      }
    }
    found.push({ kind: "other", node });
  };

  const visitVariable = (variable: VariableDeclaration, node: Expression): void => {
    if (seen.has(variable)) return;
    seen.add(variable);
    const callable = parameterOf(model, variable);
    for (const one of assignmentsOf(model, variable)) visit(one);
    if (!callable) return;
    const { target, index } = callable;
    if (target.visibility === "external" || target.visibility === "public") {
      if (target.kind !== "constructor") found.push({ kind: "argument", variable, node });
    }
    for (const call of model.callersOf(target)) visit(argumentsOf(call, target)[index]);
  };

  visit(expression);
  return found;
}

/** The function of which a variable is a parameter, and its place among them. */
function parameterOf(
  model: SourceModel,
  variable: VariableDeclaration,
): { target: FunctionDefinition; index: number } | undefined {
  const home = model.homeOf(variable).callable;
  if (home?.nodeType !== "FunctionDefinition") return undefined;
  const index = home.parameters.parameters.indexOf(variable);
  return index < 0 ? undefined : { target: home, index };
}

/** What is ever assigned to a local variable, or to a member or element of it. */
export function assignmentsOf(model: SourceModel, variable: VariableDeclaration): Expression[] {
  const home = model.homeOf(variable).callable;
  if (!home) return [];
  const found: Expression[] = [];
  for (const node of findAll(["VariableDeclarationStatement", "Assignment"], home)) {
    if (node.nodeType === "VariableDeclarationStatement") {
      const index = node.declarations.indexOf(variable);
      if (index >= 0 && node.initialValue)
        found.push(part(node.initialValue, index, node.declarations.length));
    } else if (node.leftHandSide.nodeType === "TupleExpression") {
      const targets = node.leftHandSide.components;
      const index = targets.findIndex((one) => one && rootOf(one) === variable.id);
      if (index >= 0) found.push(part(node.rightHandSide, index, targets.length));
    } else if (rootOf(node.leftHandSide) === variable.id) {
      found.push(node.rightHandSide);
    }
  }
  return found;
}

function part(value: Expression, index: number, count: number): Expression {
  if (count > 1 && value.nodeType === "TupleExpression") return value.components[index] ?? value;
  return value;
}

/** The declaration at the bottom of `a.b[c].d`. */
export function rootOf(expression: Expression): number | undefined {
  let node = expression;
  for (;;) {
    if (node.nodeType === "MemberAccess") node = node.expression;
    else if (node.nodeType === "IndexAccess") node = node.baseExpression;
    else return node.nodeType === "Identifier" ? (node.referencedDeclaration ?? undefined) : undefined;
  }
}

/** What a function can give back: every `return`, and what its named results are assigned. */
function returnsOf(target: FunctionDefinition): Expression[] {
  const found: Expression[] = [];
  if (!target.body) return found;
  const named = new Set(target.returnParameters.parameters.map((one) => one.id));
  for (const node of findAll(["Return", "Assignment"], target.body)) {
    if (node.nodeType === "Return") {
      if (node.expression) found.push(node.expression);
    } else if (named.has(rootOf(node.leftHandSide) ?? -1)) {
      found.push(node.rightHandSide);
    }
  }
  return found;
}

/** Every call in the own sources. */
export function ownCalls(model: SourceModel): FunctionCall[] {
  return model.ownUnits.flatMap((unit) => [...findAll("FunctionCall", unit)]);
}
