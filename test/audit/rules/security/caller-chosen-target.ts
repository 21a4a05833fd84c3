import { callsToChosenTargets, listed } from "../allow-lists.js";
import { calleeOf, kindOf } from "../calls.js";
import type { Rule } from "../types.js";
import { originsOf, ownCalls } from "../values.js";

export const callerChosenTarget: Rule = {
  id: "caller-chosen-target",
  title: "The caller chooses which contract is called",
  severity: "error",
  explanation:
    "Whoever calls can name a contract of their own, which answers as they like or calls back. Only joint governance, where a quorum has approved target and data, may do so.",
  remedy: "Call the contract that the constructor fixed, or one from a list that governors keep.",
  check(model, report) {
    for (const call of ownCalls(model)) {
      if (!["external", "static", "low-level", "delegate", "low-level-static"].includes(kindOf(call)))
        continue;
      const callee = calleeOf(call);
      if (callee.nodeType !== "MemberAccess") continue;
      const origins = originsOf(model, callee.expression, { throughMembers: true, throughArithmetic: true });
      const chosen = origins.find((one) => one.kind === "argument");
      if (chosen?.kind !== "argument" || listed(callsToChosenTargets, model.homeOf(call))) continue;
      report(call, `The argument ${chosen.variable.name} says which contract is called.`);
    }
  },
};
