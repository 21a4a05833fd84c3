import { filesOf, law, needsRegistry, standards } from "./references.js";
import type { PatternDescription } from "./types.js";

export const traderCheckRegistry: PatternDescription = {
  name: "TraderCheckRegistry",
  ...filesOf("border", "TraderCheckRegistry"),
  purpose:
    "Puts one public body's check on a trader on record, so that every other border agency can rely on it.",
  plainWords:
    "A trader is checked once, not once by each department. Whoever checked puts the pass on record, and the others rely " +
    "on it and say so. Only passes are written: a trader who failed looks like one whom nobody has checked. Nobody " +
    "without the agencies' key can tell whom an entry is about.",
  standards: [standards.safeFramework, standards.hmac],
  legalBasis: [
    law("Taxation (Cross-border Trade) Act 2018", "section", "22", "checks on authorised economic operators"),
    law("Trade Act 2021", "section", "13", "use of information of HMRC for functions relating to trade"),
    law(
      "Trade Act 2021",
      "section",
      "14",
      "use of information of other authorities for functions relating to trade",
    ),
    law(
      "Commissioners for Revenue and Customs Act 2005",
      "section",
      "18",
      "confidentiality: the report of a check is not on the ledger",
    ),
  ],
  needs: [needsRegistry],
  worksWith: ["AgencyRegistry", "MovementClearance"],
};
