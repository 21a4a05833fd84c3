import { filesOf, law, needsRegistry, standards } from "./references.js";
import type { PatternDescription } from "./types.js";

export const movementClearance: PatternDescription = {
  name: "MovementClearance",
  ...filesOf("border", "MovementClearance"),
  purpose:
    "Releases goods only when every required agency has cleared this version. Any one of them can hold alone.",
  plainWords:
    "A lorry comes with papers that several agencies must agree to. Each decides for itself; the goods are free when all " +
    "have said yes to the same papers, and one no is enough to hold them. If the papers change, everybody looks again. " +
    "Why goods are held stays between the agencies.",
  standards: [standards.customsNotifications, standards.wcoDataModel, standards.goodsVehicleMovements],
  legalBasis: [
    law(
      "Taxation (Cross-border Trade) Act 2018",
      "part",
      "1",
      "declarations for customs procedures and their acceptance",
    ),
    law(
      "Official Controls Regulation (EU) 2017/625, as assimilated",
      "article",
      "75",
      "timely exchange between competent authorities and customs",
    ),
    law(
      "Official Controls Regulation (EU) 2017/625, as assimilated",
      "article",
      "76",
      "suspending release where goods may present a risk",
    ),
  ],
  needs: [needsRegistry],
  worksWith: ["AgencyRegistry", "InterventionCoordinator", "TraderCheckRegistry", "BorderEventLog"],
};
