import { findAll } from "solidity-ast/utils.js";
import type { Rule } from "../types.js";

export const inlineAssembly: Rule = {
  id: "inline-assembly",
  title: "Inline assembly",
  severity: "error",
  explanation: "Assembly goes past the compiler's checks, and past most of these rules.",
  remedy: "Write it in Solidity, or use OpenZeppelin's library for it.",
  check(model, report) {
    for (const unit of model.ownUnits)
      for (const node of findAll("InlineAssembly", unit)) report(node, "Inline assembly is used.");
  },
};
