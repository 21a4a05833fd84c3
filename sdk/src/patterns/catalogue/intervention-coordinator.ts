import { filesOf, law, needsRegistry, standards } from "./references.js";
import type { PatternDescription } from "./types.js";

export const interventionCoordinator: PatternDescription = {
  name: "InterventionCoordinator",
  ...filesOf("border", "InterventionCoordinator"),
  purpose: "Books one joint inspection of a movement of goods, which every body that wants to look joins.",
  plainWords:
    "Goods are opened once and well. One body books the inspection, the others join it instead of stopping the lorry " +
    "again, and it is over only when each has said what it found. A body that booked and does not come blocks nobody.",
  standards: [standards.epcis, standards.goodsVehicleMovements],
  legalBasis: [
    law("Customs and Excise Management Act 1979", "section", "159", "examination of goods, done together"),
    law(
      "Official Controls Regulation (EU) 2017/625, as assimilated",
      "article",
      "75",
      "close cooperation of authorities on consignments",
    ),
  ],
  needs: [needsRegistry, "the address of a MovementClearance"],
  worksWith: ["AgencyRegistry", "MovementClearance", "BorderEventLog"],
};
