import { filesOf, law, needsRegistry, standards } from "./references.js";
import type { PatternDescription } from "./types.js";

export const sharingAgreementRegistry: PatternDescription = {
  name: "SharingAgreementRegistry",
  ...filesOf("data-sharing", "SharingAgreementRegistry"),
  purpose:
    "Permits data to flow only under a live agreement: who discloses, to whom, on which legal basis, until when.",
  plainWords:
    "Two public bodies that share data agree on it first, and both say yes to the same text. Either can end it at once, " +
    "and neither can start or stretch it alone. Anybody can ask whether a flow is covered today, and on which basis.",
  standards: [standards.odrl, standards.canonicalJson],
  legalBasis: [
    law("UK GDPR", "article", "6", "the basis of the processing is named before data flow"),
    law("UK GDPR", "article", "9", "the condition for special categories is named"),
    law(
      "Digital Economy Act 2017",
      "part",
      "5",
      "a record of information sharing agreements under its powers",
    ),
    law(
      "Data Protection Act 2018",
      "section",
      "121",
      "the data-sharing code: agreements that are kept and reviewed",
    ),
  ],
  needs: [needsRegistry],
  worksWith: ["AgencyRegistry", "RecordAnchor", "ConsentRegistry", "AccessAuditLog"],
};
