import { filesOf, law, needsRegistry, standards } from "./references.js";
import type { PatternDescription } from "./types.js";

export const borderEventLog: PatternDescription = {
  name: "BorderEventLog",
  ...filesOf("border", "BorderEventLog"),
  purpose:
    "Keeps what happened to goods, when, where and why, by the hash of an event. A correction never deletes.",
  plainWords:
    "Each border agency states what it saw: arrived, inspected, released. The ledger holds a seal on each statement and " +
    "who made it, not the statement itself. A mistake is marked and corrected by a new statement, and the old one stays.",
  standards: [standards.epcis, standards.coreBusinessVocabulary],
  legalBasis: [
    law(
      "Trade Act 2021",
      "section",
      "14",
      "use of information on the flow of goods for functions relating to trade",
    ),
    law(
      "Civil Evidence Act 1995",
      "section",
      "9",
      "showing that a record of a public authority is unchanged",
    ),
    law("Civil Evidence (Scotland) Act 1988", "section", "5", "the same in Scotland"),
  ],
  needs: [needsRegistry],
  worksWith: ["AgencyRegistry", "MovementClearance", "InterventionCoordinator"],
};
