import { findAll } from "solidity-ast/utils.js";
import { kindOf } from "../calls.js";
import type { Rule } from "../types.js";
import { ownCalls } from "../values.js";

export const arbitraryDelegatecall: Rule = {
  id: "arbitrary-delegatecall",
  title: "Code of another contract runs on this contract's storage",
  severity: "error",
  explanation:
    "A delegate call lets the other contract's code write every record here. The patterns have no proxies and no upgrades, so none is needed.",
  remedy: "Use an ordinary call, an internal function or a library with internal functions.",
  check(model, report) {
    for (const call of ownCalls(model))
      if (kindOf(call) === "delegate") report(call, "A delegate call hands all storage to other code.");
    for (const unit of model.ownUnits)
      for (const assembly of findAll("InlineAssembly", unit))
        for (const call of findAll("YulFunctionCall", assembly.AST))
          if (["delegatecall", "callcode"].includes(call.functionName.name))
            report(call, "A delegate call hands all storage to other code.");
  },
};
