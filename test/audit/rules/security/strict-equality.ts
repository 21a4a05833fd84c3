import type { Expression } from "solidity-ast";
import { findAll } from "solidity-ast/utils.js";
import { calleeName } from "../calls.js";
import type { SourceModel } from "../model.js";
import type { Rule } from "../types.js";
import { originsOf } from "../values.js";

export const strictEquality: Rule = {
  id: "strict-equality",
  title: "A time, a block or a balance is compared for being exactly equal",
  severity: "error",
  explanation:
    "Nobody can hit an exact second or block, and anybody can send a little to an address. A whole day (a time divided) is no exact moment and passes. A condition like this is either never true or can be made false by a stranger.",
  remedy: "Use <, <=, > or >=.",
  check(model, report) {
    for (const unit of model.ownUnits)
      for (const node of findAll("BinaryOperation", unit)) {
        if (node.operator !== "==" && node.operator !== "!=") continue;
        const exact = exactThing(model, node.leftExpression) ?? exactThing(model, node.rightExpression);
        // A time of zero stands for "none", not for a moment.
        const isZero = [node.leftExpression, node.rightExpression].some(
          (side) => side.nodeType === "Literal" && side.value === "0",
        );
        if (exact && !(isZero && exact.startsWith("block.")))
          report(node, `${exact} is compared for being exactly equal.`);
      }
  },
};

function exactThing(model: SourceModel, side: Expression): string | undefined {
  for (const { node } of originsOf(model, side, { throughArithmetic: true, keepQuotients: true })) {
    if (node.nodeType === "MemberAccess") {
      const isBlock = node.expression.typeDescriptions.typeIdentifier === "t_magic_block";
      if (isBlock && ["timestamp", "number"].includes(node.memberName)) return `block.${node.memberName}`;
      if (node.memberName === "balance" && node.expression.typeDescriptions.typeString?.startsWith("address"))
        return "A balance";
    }
    if (node.nodeType === "FunctionCall" && calleeName(node) === "balanceOf") return "A balance";
  }
  return undefined;
}
