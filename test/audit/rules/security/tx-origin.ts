import { findAll } from "solidity-ast/utils.js";
import type { Rule } from "../types.js";

export const txOrigin: Rule = {
  id: "tx-origin",
  title: "The first sender of the transaction is asked",
  severity: "error",
  explanation:
    "tx.origin is whoever signed the transaction, not whoever calls. A contract in between can use a key holder's transaction for an act of its own.",
  remedy: "Use msg.sender.",
  check(model, report) {
    for (const unit of model.ownUnits) {
      for (const node of findAll("MemberAccess", unit))
        if (
          node.memberName === "origin" &&
          node.expression.typeDescriptions.typeIdentifier === "t_magic_transaction"
        )
          report(node, "tx.origin is used.");
      for (const assembly of findAll("InlineAssembly", unit))
        for (const call of findAll("YulFunctionCall", assembly.AST))
          if (call.functionName.name === "origin") report(call, "tx.origin is used.");
    }
  },
};
