import { findAll } from "solidity-ast/utils.js";
import type { Rule } from "../types.js";

export const unusedError: Rule = {
  id: "unused-error",
  title: "A custom error that nothing reverts with",
  severity: "error",
  explanation: "It stands in the ABI and in the documentation and promises a check that is not made.",
  remedy: "Revert with it where its documentation says, or remove it.",
  check(model, report) {
    const used = new Set<number>();
    for (const unit of model.units)
      for (const call of findAll("FunctionCall", unit)) {
        const { expression } = call;
        if (expression.nodeType !== "Identifier" && expression.nodeType !== "MemberAccess") continue;
        if (model.node(expression.referencedDeclaration)?.nodeType === "ErrorDefinition")
          used.add(expression.referencedDeclaration ?? -1);
      }
    for (const unit of model.ownUnits)
      for (const error of findAll("ErrorDefinition", unit))
        if (!used.has(error.id)) report(error, `Nothing reverts with ${error.name}.`);
  },
};
