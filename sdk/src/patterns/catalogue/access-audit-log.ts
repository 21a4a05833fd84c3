import { filesOf, law, needsRegistry, standards } from "./references.js";
import type { PatternDescription } from "./types.js";

export const accessAuditLog: PatternDescription = {
  name: "AccessAuditLog",
  ...filesOf("data-sharing", "AccessAuditLog"),
  purpose:
    "Accounts for accesses to personal data in chained batches, one for each public body and interval.",
  plainWords:
    "Each body keeps its own list of who looked at which record, and puts a seal on it at a fixed time, even when there " +
    "was nothing. Afterwards no line can be changed, left out or put in without a trace. A body that stops is seen by " +
    "all, and an access that one side leaves out is found in the other side's list.",
  standards: [standards.fhirAuditEvent, standards.certificateTransparency],
  legalBasis: [
    law("UK GDPR", "article", "5(2)", "accountability"),
    law("UK GDPR", "article", "15(1)(c)", "telling a person to whom data were disclosed"),
    law("UK GDPR", "article", "32", "noticing access that was not authorised"),
    law(
      "Data Protection Act 2018",
      "section",
      "62",
      "logs of consultation and disclosure in law enforcement",
    ),
  ],
  needs: [needsRegistry],
  worksWith: ["AgencyRegistry", "ConsentRegistry", "SharingAgreementRegistry", "EmergencyAccess"],
};
