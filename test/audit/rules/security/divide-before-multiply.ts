import { findAll } from "solidity-ast/utils.js";
import type { Rule } from "../types.js";
import { originsOf } from "../values.js";

export const divideBeforeMultiply: Rule = {
  id: "divide-before-multiply",
  title: "A quotient is multiplied",
  severity: "error",
  explanation: "Division throws the rest away. Multiplying afterwards makes the loss larger.",
  remedy: "Multiply first and divide last.",
  check(model, report) {
    for (const unit of model.ownUnits)
      for (const node of findAll(["BinaryOperation", "Assignment"], unit)) {
        const operator = node.nodeType === "Assignment" ? node.operator.replace("=", "") : node.operator;
        if (operator !== "*") continue;
        const factors =
          node.nodeType === "Assignment"
            ? [node.leftHandSide, node.rightHandSide]
            : [node.leftExpression, node.rightExpression];
        const isQuotient = factors.some((factor) =>
          originsOf(model, factor).some(
            ({ node: origin }) =>
              origin.nodeType === "BinaryOperation" && origin.operator === "/" && !origin.isPure,
          ),
        );
        if (isQuotient) report(node, "One factor is a quotient whose rest has been thrown away.");
      }
  },
};
