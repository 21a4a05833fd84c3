import { emergencyReasons } from "../../emergency-access-client.js";
import { onlyCodes } from "../rules.js";
import type { SourceRecipe } from "../types.js";
import { registryParameter } from "./shared.js";

const reasons = Object.keys(emergencyReasons).map((name, index) => ({ code: index + 1, name }));

export const emergencyAccessRecipe: SourceRecipe = {
  pattern: "EmergencyAccess",
  family: "data-sharing",
  constructorParameters: [registryParameter],
  hook: {
    name: "_beforeOpen",
    when: "before emergency access is opened",
    parameters: [
      { declaration: "uint16 opener", name: "opener", meaning: "The agency that opens." },
      { declaration: "uint16 custodian", name: "custodian", meaning: "The agency that holds the data." },
      { declaration: "uint8 reason", name: "reason", meaning: "The reason code." },
    ],
  },
  options: [
    {
      key: "reasons",
      kind: "codes",
      title: "Reasons that may be given",
      codes: reasons,
    },
    { key: "custodianMustBeActive", kind: "flag", title: "The custodian must be active in the registry" },
  ],
  render: (key, value) =>
    key === "reasons"
      ? onlyCodes(value, {
          constant: "ALLOWED_REASONS",
          notice: "The reasons that this project allows.",
          error: "ReasonNotAllowed",
          parameter: "reason",
          table: reasons,
        })
      : {
          constants: [],
          error: {
            notice: "The custodian is not active in the registry.",
            name: "CustodianNotActive",
            parameters: [{ declaration: "uint16 agency", meaning: "The custodian." }],
          },
          statements: ["if (!registry.isActive(custodian)) revert CustodianNotActive(custodian);"],
          uses: ["custodian"],
        },
};
