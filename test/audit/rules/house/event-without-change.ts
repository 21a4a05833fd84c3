import { listed, tellsOnly } from "../allow-lists.js";
import { nameOf } from "../model.js";
import type { Rule } from "../types.js";

export const eventWithoutChange: Rule = {
  id: "event-without-change",
  title: "An event tells of something that left no trace in the state",
  severity: "error",
  explanation:
    "Who reads the events believes that something changed. With nothing stored the contract itself cannot hold anybody to it, nor notice that it was told twice.",
  remedy:
    "Write what the event says. If telling is all that the function is for, put it on the written list with its reason.",
  flow(model, report) {
    return {
      onExit(atEnd, { contract, function: callable }) {
        const home = { contract: model.homeOf(callable).contract ?? contract, callable };
        if (contract.contractKind === "library" || listed(tellsOnly, home)) return;
        for (const state of atEnd)
          if (state.event && !state.write && !state.call)
            report(
              state.event,
              `${contract.name}.${nameOf(callable)} can emit this without having written anything.`,
            );
      },
    };
  },
};
