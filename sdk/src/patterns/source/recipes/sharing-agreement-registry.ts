import { legalBases } from "../../legal-bases.js";
import { longestWindow, onlyCodes } from "../rules.js";
import type { SourceRecipe } from "../types.js";
import { registryParameter } from "./shared.js";

const bases = Object.entries(legalBases).map(([name, { code }]) => ({ code, name }));

export const sharingAgreementRegistryRecipe: SourceRecipe = {
  pattern: "SharingAgreementRegistry",
  family: "data-sharing",
  constructorParameters: [registryParameter],
  hook: {
    name: "_beforePropose",
    when: "before an agreement is proposed or amended",
    parameters: [
      { declaration: "uint16 discloser", name: "discloser", meaning: "The agency that discloses." },
      { declaration: "uint16 recipient", name: "recipient", meaning: "The agency that receives." },
      { declaration: "uint8 basis", name: "basis", meaning: "The legal basis." },
      { declaration: "uint48 from", name: "from", meaning: "First second at which the flow is permitted." },
      { declaration: "uint48 until", name: "until", meaning: "First second at which it no longer is." },
    ],
  },
  options: [
    {
      key: "longestTermDays",
      kind: "number",
      title: "Longest term",
      unit: "days",
      minimum: 1,
      maximum: 1_826,
    },
    {
      key: "legalBases",
      kind: "codes",
      title: "Legal bases that may be used",
      codes: bases,
    },
  ],
  render: (key, value) =>
    key === "longestTermDays"
      ? longestWindow(value, {
          constant: "LONGEST_TERM",
          notice: "How long an agreement may run.",
          unit: "days",
          error: "TermNotAllowed",
          from: "from",
          until: "until",
          uses: ["from", "until"],
        })
      : onlyCodes(value, {
          constant: "ALLOWED_BASES",
          notice: "The legal bases that this project allows.",
          error: "BasisNotAllowed",
          parameter: "basis",
          table: bases,
        }),
};
