import { findAll } from "solidity-ast/utils.js";
import { isBuiltIn } from "../calls.js";
import type { Rule } from "../types.js";
import { ownCalls } from "../values.js";

export const selfDestruct: Rule = {
  id: "self-destruct",
  title: "A contract can end itself",
  severity: "error",
  explanation: "A public record must outlive whoever holds a key. Nothing may take the contract away.",
  remedy: "Remove it. Close records one by one instead.",
  check(model, report) {
    for (const call of ownCalls(model))
      if (isBuiltIn(call, "selfdestruct", "suicide")) report(call, "selfdestruct is used.");
    for (const unit of model.ownUnits)
      for (const assembly of findAll("InlineAssembly", unit))
        for (const call of findAll("YulFunctionCall", assembly.AST))
          if (call.functionName.name === "selfdestruct") report(call, "selfdestruct is used.");
  },
};
