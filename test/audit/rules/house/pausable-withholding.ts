import { nameOf } from "../model.js";
import type { Rule } from "../types.js";

/** What an act that withholds, ends, reviews or accounts is called. */
const withholding =
  /^(withdraw|terminate|suspend|hold|cancel|invalidate|dispute|tombstone|declareError|review|escalate|revoke|reject|refuse|veto)([A-Z]\w*)?$/;

export const pausableWithholding: Rule = {
  id: "pausable-withholding",
  title: "A pause can stop an act that withholds, ends or reviews",
  severity: "error",
  explanation:
    "A pause may make the system more careful and must never silence anybody: not a person who withdraws, not an agency that holds goods or reviews an emergency.",
  remedy: "Use `_authoriseAlways`, which a pause does not stop.",
  flow(_model, report) {
    return {
      onGate(_node, pausable, { contract, function: callable }) {
        if (pausable && withholding.test(callable.name))
          report(callable, `${contract.name}.${nameOf(callable)} asks the gate that a pause closes.`);
      },
    };
  },
};
