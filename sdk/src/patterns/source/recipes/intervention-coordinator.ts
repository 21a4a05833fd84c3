import { longestWindow } from "../rules.js";
import type { SourceRecipe } from "../types.js";
import { registryParameter } from "./shared.js";

export const interventionCoordinatorRecipe: SourceRecipe = {
  pattern: "InterventionCoordinator",
  family: "border",
  constructorParameters: [
    registryParameter,
    {
      declaration: "IMovementClearance movements",
      name: "movements",
      meaning: "The movements that are inspected.",
      typeImport: ["IMovementClearance", "border/IMovementClearance.sol"],
    },
  ],
  hook: {
    name: "_beforeSlot",
    when: "before an inspection is booked or moved",
    parameters: [
      { declaration: "uint48 from", name: "from", meaning: "Begin of the slot." },
      { declaration: "uint48 until", name: "until", meaning: "End of the slot." },
    ],
  },
  options: [
    {
      key: "longestSlotHours",
      kind: "number",
      title: "Longest slot",
      unit: "hours",
      minimum: 1,
      maximum: 168,
    },
    {
      key: "shortestNoticeHours",
      kind: "number",
      title: "Shortest time between booking and slot",
      unit: "hours",
      minimum: 1,
      maximum: 72,
    },
  ],
  render: (key, value) =>
    key === "longestSlotHours"
      ? longestWindow(value, {
          constant: "LONGEST_SLOT",
          notice: "How long a slot may be.",
          unit: "hours",
          error: "SlotTooLong",
          from: "from",
          until: "until",
          uses: ["from", "until"],
        })
      : {
          constants: [
            {
              notice: "How long before a slot it must be booked.",
              code: `uint48 public constant SHORTEST_NOTICE = ${String(value)} hours;`,
            },
          ],
          error: {
            notice: "The slot begins sooner than this project allows.",
            name: "NoticeTooShort",
            parameters: [
              { declaration: "uint48 earliest", meaning: "The earliest begin that is allowed now." },
            ],
          },
          statements: [
            "uint48 earliest = uint48(block.timestamp) + SHORTEST_NOTICE;",
            "if (from < earliest) revert NoticeTooShort(earliest);",
          ],
          uses: ["from"],
        },
};
