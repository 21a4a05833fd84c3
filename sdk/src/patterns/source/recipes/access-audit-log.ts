import type { SourceRecipe } from "../types.js";
import { registryParameter } from "./shared.js";

export const accessAuditLogRecipe: SourceRecipe = {
  pattern: "AccessAuditLog",
  family: "data-sharing",
  constructorParameters: [registryParameter],
  hook: {
    name: "_beforeAnchor",
    when: "before a batch or an empty interval is written",
    parameters: [
      { declaration: "uint16 agency", name: "agency", meaning: "The agency whose log it is." },
      {
        declaration: "uint32 count",
        name: "count",
        meaning: "How many accesses the batch has; 0 for an empty interval.",
      },
    ],
  },
  options: [
    {
      key: "countsInStepsOf",
      kind: "number",
      title: "Batches filled up to a multiple, so that the true number of accesses does not show",
      unit: "items",
      minimum: 2,
      maximum: 1_048_576,
    },
  ],
  render: (_key, value) => ({
    constants: [
      {
        notice: "Every batch is filled up to a multiple of this, so that its true size does not show.",
        code: `uint32 public constant COUNT_STEP = ${String(value)};`,
      },
    ],
    error: {
      notice: "The batch is not filled up.",
      name: "CountNotFilledUp",
      parameters: [{ declaration: "uint32 step", meaning: "What its count must be a multiple of." }],
    },
    statements: ["if (count % COUNT_STEP != 0) revert CountNotFilledUp(COUNT_STEP);"],
    uses: ["count"],
  }),
};
