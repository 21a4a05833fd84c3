import { longestWindow, onlyAgencies } from "../rules.js";
import type { SourceRecipe } from "../types.js";
import { registryParameter } from "./shared.js";

export const consentRegistryRecipe: SourceRecipe = {
  pattern: "ConsentRegistry",
  family: "data-sharing",
  constructorParameters: [registryParameter],
  hook: {
    name: "_beforeRecord",
    when: "before a consent is recorded, alone, in a batch or in place of another",
    parameters: [
      { declaration: "uint16 controller", name: "controller", meaning: "The agency that records it." },
      { declaration: "ConsentInput memory input", name: "input", meaning: "The consent." },
    ],
  },
  options: [
    {
      key: "longestConsentDays",
      kind: "number",
      title: "Longest time for which a permit holds; a dissent may have no end",
      unit: "days",
      minimum: 1,
      maximum: 36_500,
    },
    { key: "recipientMustBeActive", kind: "flag", title: "The recipient must be active in the registry" },
    { key: "onlyRecipients", kind: "agencies", title: "Agencies that may receive data", by: "number" },
  ],
  render(key, value) {
    if (key === "longestConsentDays")
      return longestWindow(value, {
        constant: "LONGEST_CONSENT",
        notice: "How long a permit may hold. A dissent may have no end.",
        unit: "days",
        error: "ConsentTooLong",
        from: "input.from",
        until: "input.until",
        unless: "input.kind == uint8(Kind.Permit)",
        uses: ["input"],
      });
    if (key === "onlyRecipients") {
      const rule = onlyAgencies(value, {
        error: "RecipientNotAllowed",
        notice: "This project shares no data with the agency.",
        parameter: "input.recipient",
      });
      return { ...rule, uses: ["input"] };
    }
    return {
      constants: [],
      error: {
        notice: "The recipient is not active in the registry.",
        name: "RecipientNotActive",
        parameters: [{ declaration: "uint16 agency", meaning: "The recipient." }],
      },
      statements: ["if (!registry.isActive(input.recipient)) revert RecipientNotActive(input.recipient);"],
      uses: ["input"],
    };
  },
};
