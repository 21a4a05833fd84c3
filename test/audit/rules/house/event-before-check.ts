import type { Rule } from "../types.js";

export const eventBeforeCheck: Rule = {
  id: "event-before-check",
  title: "An event stands before a check",
  severity: "error",
  explanation:
    "A check that comes late is easily lost in the next edit: what was told is then told although it was never allowed. Readers also see the act before its conditions.",
  remedy: "Check, then write, then emit.",
  flow(model, report) {
    return {
      onCheck(node, before) {
        for (const state of before) {
          if (!state.event) continue;
          const { line } = model.placeOf(node);
          report(state.event, `The check in line ${line} of ${model.fileOf(node)} comes after this event.`);
        }
      },
    };
  },
};
