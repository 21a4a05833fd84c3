import { longestWindow } from "../rules.js";
import type { SourceRecipe } from "../types.js";

export const agencyRegistryRecipe: SourceRecipe = {
  pattern: "AgencyRegistry",
  family: "governance",
  constructorParameters: [
    { declaration: "address governor", name: "governor", meaning: "The first governor." },
    { declaration: "address guardian", name: "guardian", meaning: "The first guardian." },
  ],
  hook: {
    name: "_beforeSetKey",
    when: "before a key is set or an admin appointed",
    parameters: [
      { declaration: "uint16 agency", name: "agency", meaning: "The agency behind the key." },
      { declaration: "address key", name: "key", meaning: "The key." },
      { declaration: "uint64 caps", name: "caps", meaning: "What it will be allowed." },
      { declaration: "uint48 from", name: "from", meaning: "First second at which it is valid." },
      { declaration: "uint48 until", name: "until", meaning: "First second at which it no longer is." },
    ],
  },
  options: [
    {
      key: "longestKeyLifeDays",
      kind: "number",
      title: "Longest life of a key",
      unit: "days",
      minimum: 1,
      maximum: 3_650,
    },
  ],
  render: (_key, value) =>
    longestWindow(value, {
      constant: "LONGEST_KEY_LIFE",
      notice: "How long a key may be valid, from its start or from now, whichever is later.",
      unit: "days",
      error: "KeyLifeTooLong",
      // Most callers leave the start at 0, which means "at once".
      from: "(from < block.timestamp ? block.timestamp : from)",
      until: "until",
      uses: ["from", "until"],
    }),
};
