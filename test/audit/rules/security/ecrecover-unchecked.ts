import type { FunctionDefinition } from "solidity-ast";
import { findAll } from "solidity-ast/utils.js";
import { isBuiltIn } from "../calls.js";
import type { Rule } from "../types.js";
import { ownCalls } from "../values.js";

export const ecrecoverUnchecked: Rule = {
  id: "ecrecover-unchecked",
  title: "A recovered signer is not compared with zero",
  severity: "error",
  explanation:
    "ecrecover gives the zero address for a signature that is none, and takes two signatures for the same message. A record without an owner would then let anybody in.",
  remedy: "Use OpenZeppelin's ECDSA.recover.",
  check(model, report) {
    for (const call of ownCalls(model)) {
      if (!isBuiltIn(call, "ecrecover")) continue;
      const home = model.homeOf(call).callable;
      if (home?.nodeType !== "FunctionDefinition" || !comparesWithZero(home))
        report(call, "Nothing compares the recovered address with zero.");
    }
  },
};

function comparesWithZero(callable: FunctionDefinition): boolean {
  return [...findAll("BinaryOperation", callable)].some((node) => {
    if (node.operator !== "==" && node.operator !== "!=") return false;
    return [node.leftExpression, node.rightExpression].some(
      (side) =>
        side.nodeType === "FunctionCall" &&
        side.kind === "typeConversion" &&
        side.typeDescriptions.typeString?.startsWith("address") === true &&
        side.arguments[0]?.nodeType === "Literal" &&
        Number(side.arguments[0].value) === 0,
    );
  });
}
