import { filesOf, law, standards } from "./references.js";
import type { PatternDescription } from "./types.js";

export const agencyRegistry: PatternDescription = {
  name: "AgencyRegistry",
  ...filesOf("governance", "AgencyRegistry"),
  purpose: "Says which public body is behind a key, what the key may do and until when.",
  plainWords:
    "Every public body has a number, and gives keys to its systems and staff. A key may do only what the body may do, " +
    "and only for a time. If a body's keys are lost, one act suspends the whole body; if it is merged into another, " +
    "the successor acts on what it left.",
  standards: [standards.organisationData, standards.didWeb, standards.accessControl],
  legalBasis: [
    law("UK GDPR", "article", "32", "access only by those who are authorised, as one measure of security"),
    law("Data Protection Act 2018", "section", "209", "each government department acts as a body of its own"),
    law(
      "Ministers of the Crown Act 1975",
      "section",
      "1",
      "a transfer of functions from one department to another",
    ),
  ],
  needs: ["the first governor's account", "the first guardian's account"],
  worksWith: [
    "JointGovernance",
    "CredentialStatus",
    "SharingAgreementRegistry",
    "ConsentRegistry",
    "AccessAuditLog",
    "EmergencyAccess",
    "RecordAnchor",
    "TraderCheckRegistry",
    "MovementClearance",
    "InterventionCoordinator",
    "BorderEventLog",
  ],
};
