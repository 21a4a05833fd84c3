import { epcisBusinessSteps } from "../../epcis-codes.js";
import { onlyCodes } from "../rules.js";
import type { SourceRecipe } from "../types.js";
import { registryParameter } from "./shared.js";

const steps = epcisBusinessSteps.map((name, index) => ({ code: index + 1, name }));

export const borderEventLogRecipe: SourceRecipe = {
  pattern: "BorderEventLog",
  family: "border",
  constructorParameters: [registryParameter],
  hook: {
    name: "_beforeCapture",
    when: "before an event or a root of events is captured",
    parameters: [
      { declaration: "uint16 agency", name: "agency", meaning: "The agency that captures." },
      { declaration: "uint8 kind", name: "kind", meaning: "The kind of event; 0 for a root." },
      { declaration: "uint8 step", name: "step", meaning: "The business step; 0 for none." },
      { declaration: "uint8 disposition", name: "disposition", meaning: "The disposition; 0 for none." },
    ],
  },
  options: [
    { key: "rootsRefused", kind: "flag", title: "Every event is captured by itself; no roots" },
    {
      key: "steps",
      kind: "codes",
      title: "Business steps that may be captured; a root, whose events are not seen, passes",
      codes: steps,
    },
  ],
  render(key, value) {
    if (key === "rootsRefused")
      return {
        constants: [],
        error: {
          notice: "This project captures every event by itself.",
          name: "RootsNotAllowed",
          parameters: [],
        },
        statements: ["if (kind == 0) revert RootsNotAllowed();"],
        uses: ["kind"],
      };
    const rule = onlyCodes(value, {
      constant: "ALLOWED_STEPS",
      notice: "The business steps that this project captures.",
      error: "StepNotAllowed",
      parameter: "step",
      table: steps,
    });
    return {
      ...rule,
      statements: rule.statements.map((one) => one.replace("if (", "if (kind != 0 && ")),
      uses: ["kind", "step"],
    };
  },
};
