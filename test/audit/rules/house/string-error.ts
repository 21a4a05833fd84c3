import { calleeName, kindOf } from "../calls.js";
import type { Rule } from "../types.js";
import { ownCalls } from "../values.js";

export const stringError: Rule = {
  id: "string-error",
  title: "A revert without a custom error",
  severity: "error",
  explanation:
    "Clients turn custom errors into words and remedies. A text, or nothing at all, cannot be decoded, costs more and carries no values.",
  remedy: "Declare a custom error with the values that help, and revert with it.",
  check(model, report) {
    for (const call of ownCalls(model)) {
      const kind = kindOf(call);
      if (kind === "revert") report(call, "revert without a custom error.");
      if (kind !== "check") continue;
      const reason = call.arguments[1]?.typeDescriptions.typeIdentifier ?? "";
      if (calleeName(call) === "assert") report(call, "assert reverts without a custom error.");
      else if (!reason.startsWith("t_error")) report(call, "require without a custom error.");
    }
  },
};
