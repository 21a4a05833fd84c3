import { laneMask, onlyAgencies } from "../rules.js";
import type { SourceRecipe } from "../types.js";
import { registryParameter } from "./shared.js";

export const movementClearanceRecipe: SourceRecipe = {
  pattern: "MovementClearance",
  family: "border",
  constructorParameters: [registryParameter],
  hook: {
    name: "_beforeOpen",
    when: "before a movement is opened",
    parameters: [
      { declaration: "uint16 opener", name: "opener", meaning: "The agency that opens it." },
      { declaration: "bytes32 id", name: "id", meaning: "The movement." },
      { declaration: "uint32 required", name: "required", meaning: "Mask of the lanes that must clear it." },
    ],
  },
  options: [
    { key: "alwaysRequired", kind: "agencies", title: "Agencies that must clear every movement", by: "lane" },
    { key: "onlyOpeners", kind: "agencies", title: "Agencies that may open movements", by: "number" },
  ],
  render: (key, value, agencies) =>
    key === "onlyOpeners"
      ? onlyAgencies(value, {
          error: "OpenerNotAllowed",
          notice: "This project lets other agencies open movements.",
          parameter: "opener",
        })
      : {
          constants: [
            {
              notice: `Mask of the lanes that must clear every movement: ${(value as readonly string[]).join(", ")}.`,
              code: `uint32 public constant ALWAYS_REQUIRED = ${laneMask(value, agencies)};`,
            },
          ],
          error: {
            notice: "Lanes are missing that must clear every movement.",
            name: "LanesMissing",
            parameters: [{ declaration: "uint32 lanes", meaning: "Mask of the missing lanes." }],
          },
          statements: [
            "uint32 missing = ALWAYS_REQUIRED & ~required;",
            "if (missing != 0) revert LanesMissing(missing);",
          ],
          uses: ["required"],
        },
};
