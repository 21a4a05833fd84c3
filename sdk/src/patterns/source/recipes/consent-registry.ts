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
      {
        declaration: "uint16 recipient",
        name: "recipient",
        meaning: "The agency that may receive the data.",
      },
      { declaration: "bytes32 terms", name: "terms", meaning: "Commitment to the consent document." },
      { declaration: "uint48 from", name: "from", meaning: "First second at which it holds." },
      { declaration: "uint48 until", name: "until", meaning: "First second at which it no longer holds." },
      { declaration: "uint8 kind", name: "kind", meaning: "1 permit, 2 deny." },
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
        from: "from",
        until: "until",
        unless: "kind == uint8(Kind.Permit)",
        uses: ["from", "until", "kind"],
      });
    if (key === "onlyRecipients")
      return onlyAgencies(value, {
        error: "RecipientNotAllowed",
        notice: "This project shares no data with the agency.",
        parameter: "recipient",
      });
    return {
      constants: [],
      error: {
        notice: "The recipient is not active in the registry.",
        name: "RecipientNotActive",
        parameters: [{ declaration: "uint16 agency", meaning: "The recipient." }],
      },
      statements: ["if (!registry.isActive(recipient)) revert RecipientNotActive(recipient);"],
      uses: ["recipient"],
    };
  },
};
