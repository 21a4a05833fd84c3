import { calleeName, kindOf } from "../calls.js";
import type { Rule } from "../types.js";
import { originsOf, ownCalls } from "../values.js";

export const arbitraryTransferFrom: Rule = {
  id: "arbitrary-transfer-from",
  title: "The caller chooses whose tokens move",
  severity: "error",
  explanation: "Anybody who ever allowed this contract to move their tokens can be robbed by any caller.",
  remedy: "Move tokens from msg.sender only.",
  check(model, report) {
    for (const call of ownCalls(model)) {
      if (!["transferFrom", "safeTransferFrom", "trySafeTransferFrom"].includes(calleeName(call))) continue;
      if (!["external", "internal"].includes(kindOf(call))) continue;
      const from = call.arguments[kindOf(call) === "internal" && call.arguments.length === 4 ? 1 : 0];
      if (from && originsOf(model, from, { throughMembers: true }).some((one) => one.kind === "argument"))
        report(call, "An argument says from whom the tokens are taken.");
    }
  },
};
