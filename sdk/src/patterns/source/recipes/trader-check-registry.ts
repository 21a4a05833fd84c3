import { onlyAgencies } from "../rules.js";
import type { SourceRecipe } from "../types.js";
import { registryParameter } from "./shared.js";

export const traderCheckRegistryRecipe: SourceRecipe = {
  pattern: "TraderCheckRegistry",
  family: "border",
  constructorParameters: [registryParameter],
  hook: {
    name: "_beforePut",
    when: "before a check is recorded",
    parameters: [
      { declaration: "uint16 agency", name: "agency", meaning: "The agency that checked." },
      { declaration: "uint8 checkType", name: "checkType", meaning: "The type of the check." },
      { declaration: "uint48 until", name: "until", meaning: "First second at which it no longer holds." },
    ],
  },
  options: [
    {
      key: "longestValidityDays",
      kind: "number",
      title: "Longest time for which a check holds",
      unit: "days",
      minimum: 1,
      maximum: 3_650,
    },
    { key: "onlyCheckers", kind: "agencies", title: "Agencies that may record checks", by: "number" },
  ],
  render: (key, value) =>
    key === "onlyCheckers"
      ? onlyAgencies(value, {
          error: "CheckerNotAllowed",
          notice: "This project takes no checks from the agency.",
          parameter: "agency",
        })
      : {
          constants: [
            {
              notice: "How long a check may hold.",
              code: `uint48 public constant LONGEST_VALIDITY = ${String(value)} days;`,
            },
          ],
          error: {
            notice: "The check would hold for longer than this project allows.",
            name: "ValidityTooLong",
            parameters: [{ declaration: "uint48 latest", meaning: "The latest end that is allowed now." }],
          },
          statements: [
            "uint48 latest = uint48(block.timestamp) + LONGEST_VALIDITY;",
            "if (until > latest) revert ValidityTooLong(latest);",
          ],
          uses: ["until"],
        },
};
