import type { Expression } from "solidity-ast";
import { findAll } from "solidity-ast/utils.js";
import { isBuiltIn } from "../calls.js";
import type { SourceModel } from "../model.js";
import type { Rule } from "../types.js";
import { originsOf, ownCalls } from "../values.js";

export const weakRandomness: Rule = {
  id: "weak-randomness",
  title: "A value of the block serves as chance",
  severity: "error",
  explanation:
    "Whoever makes the block knows its time, number, hash and seed in advance and can choose among several. A draw, an id or a salt made from them can be foreseen.",
  remedy: "Take a random value from the caller as a commitment, or leave chance off the ledger.",
  check(model, report) {
    for (const unit of model.ownUnits)
      for (const node of findAll("BinaryOperation", unit))
        if (node.operator === "%" && isOfBlock(model, node.leftExpression))
          report(node, "The rest of a value of the block serves as chance.");
    for (const call of ownCalls(model))
      if (isBuiltIn(call, "keccak256", "sha256") && call.arguments[0] && isOfBlock(model, call.arguments[0]))
        report(call, "A hash over a value of the block serves as chance.");
  },
};

function isOfBlock(model: SourceModel, value: Expression): boolean {
  return originsOf(model, value, { throughArithmetic: true, throughArguments: true }).some(({ node }) => {
    if (node.nodeType === "FunctionCall") return isBuiltIn(node, "blockhash", "blobhash");
    return (
      node.nodeType === "MemberAccess" &&
      node.expression.typeDescriptions.typeIdentifier === "t_magic_block" &&
      ["timestamp", "number", "prevrandao", "difficulty", "coinbase", "gaslimit", "basefee"].includes(
        node.memberName,
      )
    );
  });
}
