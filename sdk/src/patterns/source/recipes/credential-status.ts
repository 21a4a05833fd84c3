import type { SourceRecipe } from "../types.js";
import { registryParameter } from "./shared.js";

export const credentialStatusRecipe: SourceRecipe = {
  pattern: "CredentialStatus",
  family: "governance",
  constructorParameters: [registryParameter],
  hook: {
    name: "_beforePublish",
    when: "before a list is published or one of its words is set",
    parameters: [
      { declaration: "uint16 agency", name: "agency", meaning: "The agency that publishes." },
      { declaration: "bytes32 id", name: "id", meaning: "The list." },
      {
        declaration: "uint48 nextUpdate",
        name: "nextUpdate",
        meaning: "By when it promises the next publication.",
      },
    ],
  },
  options: [
    {
      key: "longestIntervalHours",
      kind: "number",
      title: "Longest time to the next publication",
      unit: "hours",
      minimum: 1,
      maximum: 744,
    },
  ],
  render: (_key, value) => ({
    constants: [
      {
        notice: "How far away the next publication may be.",
        code: `uint48 public constant LONGEST_INTERVAL = ${String(value)} hours;`,
      },
    ],
    error: {
      notice: "The next publication is further away than this project allows.",
      name: "IntervalTooLong",
      parameters: [{ declaration: "uint48 latest", meaning: "The latest time that is allowed now." }],
    },
    statements: [
      "uint48 latest = uint48(block.timestamp) + LONGEST_INTERVAL;",
      "if (nextUpdate > latest) revert IntervalTooLong(latest);",
    ],
    uses: ["nextUpdate"],
  }),
};
