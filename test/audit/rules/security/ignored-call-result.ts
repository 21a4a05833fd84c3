import type { FunctionCall, VariableDeclaration } from "solidity-ast";
import { findAll } from "solidity-ast/utils.js";
import { calleeName, kindOf } from "../calls.js";
import type { SourceModel } from "../model.js";
import type { Report, Rule } from "../types.js";

export const ignoredCallResult: Rule = {
  id: "ignored-call-result",
  title: "Nobody looks whether a low-level call succeeded",
  severity: "error",
  explanation:
    "A low-level call does not revert when the other side fails. It gives false, and here nobody reads it.",
  remedy: "Check the result and revert, or call the function by its interface.",
  check(model, report) {
    for (const unit of model.ownUnits) {
      for (const node of findAll("ExpressionStatement", unit)) {
        const call = node.expression;
        if (call.nodeType === "FunctionCall" && isLowLevel(call)) complain(report, call);
        if (call.nodeType === "Assignment" && call.rightHandSide.nodeType === "FunctionCall") {
          const target = call.leftHandSide;
          if (!isLowLevel(call.rightHandSide) || target.nodeType !== "TupleExpression") continue;
          const first = target.components[0];
          const variable =
            first?.nodeType === "Identifier" ? model.variable(first.referencedDeclaration) : undefined;
          if (!first || (variable && !variable.stateVariable && uses(model, variable) < 2))
            complain(report, call.rightHandSide);
        }
      }
      for (const node of findAll("VariableDeclarationStatement", unit)) {
        const call = node.initialValue;
        if (call?.nodeType !== "FunctionCall" || !isLowLevel(call)) continue;
        const success = node.declarations[0];
        if (!success || uses(model, success) === 0) complain(report, call);
      }
      for (const assembly of findAll("InlineAssembly", unit))
        for (const pop of findAll("YulFunctionCall", assembly.AST)) {
          const inner = pop.arguments[0];
          if (pop.functionName.name !== "pop" || inner?.nodeType !== "YulFunctionCall") continue;
          if (["call", "callcode", "delegatecall", "staticcall"].includes(inner.functionName.name))
            complain(report, inner);
        }
    }
  },
};

function isLowLevel(call: FunctionCall): boolean {
  if (["delegate", "low-level-static"].includes(kindOf(call))) return true;
  // `.transfer` reverts by itself.
  return kindOf(call) === "low-level" && calleeName(call) !== "transfer";
}

function uses(model: SourceModel, variable: VariableDeclaration): number {
  const home = model.homeOf(variable).callable;
  if (!home) return 0;
  // A named result is what the caller gets.
  if (home.nodeType === "FunctionDefinition" && home.returnParameters.parameters.includes(variable))
    return Infinity;
  return [...findAll("Identifier", home)].filter((one) => one.referencedDeclaration === variable.id).length;
}

function complain(report: Report, call: { src: string }): void {
  report(call, "The result of this low-level call is thrown away.");
}
