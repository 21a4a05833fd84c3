import type { Rule } from "../types.js";

export const reentrancyOrder: Rule = {
  id: "reentrancy-order",
  title: "State is written after a call to another contract",
  severity: "error",
  explanation:
    "The other contract can call back before the write, and then finds the state as if nothing had happened yet. Static calls cannot write and are no danger here.",
  remedy: "Check, then write, then call: move the write before the call.",
  flow(model, report) {
    return {
      onWrite(node, before) {
        const call = [...before].find((state) => state.call)?.call;
        if (call) {
          const { line } = model.placeOf(call);
          report(node, `This write comes after the call in line ${line} of ${model.fileOf(call)}.`);
        }
      },
    };
  },
};
