import { findAll } from "solidity-ast/utils.js";
import { nameOf } from "../model.js";
import type { Rule } from "../types.js";

export const payable: Rule = {
  id: "payable",
  title: "A contract takes money, or any call at all",
  severity: "error",
  explanation: "No pattern handles money. What arrives would be locked in for good, or worth attacking for.",
  remedy: "Remove `payable`, `receive` and `fallback`.",
  check(model, report) {
    for (const contract of model.ownContracts)
      for (const callable of findAll("FunctionDefinition", contract)) {
        if (callable.kind === "receive" || callable.kind === "fallback")
          report(callable, `There is a ${callable.kind} function.`);
        else if (callable.stateMutability === "payable") report(callable, `${nameOf(callable)} is payable.`);
      }
  },
};
