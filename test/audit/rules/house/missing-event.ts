import { nameOf } from "../model.js";
import type { Rule } from "../types.js";

export const missingEvent: Rule = {
  id: "missing-event",
  title: "State changes and no event tells of it",
  severity: "error",
  explanation:
    "Everybody who follows the ledger does so by events. A change without one is invisible to auditors, dashboards and the other agencies.",
  remedy: "Emit an event on every path that writes.",
  flow(_model, report) {
    return {
      onExit(atEnd, { contract, function: callable }) {
        if (contract.contractKind === "library") return;
        for (const state of atEnd)
          if (state.write && !state.told)
            report(
              state.write,
              `${contract.name}.${nameOf(callable)} can end after this write without an event.`,
            );
      },
    };
  },
};
