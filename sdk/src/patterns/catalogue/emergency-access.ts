import { filesOf, law, needsRegistry, standards } from "./references.js";
import type { PatternDescription } from "./types.js";

export const emergencyAccess: PatternDescription = {
  name: "EmergencyAccess",
  ...filesOf("data-sharing", "EmergencyAccess"),
  purpose: "Opens records in an emergency at once, and has every opening reviewed by another public body.",
  plainWords:
    "In an emergency there is no time to ask. Access opens now, for 24 hours at most, and the reason is put on record. " +
    "Somebody else must look at it afterwards, and if nobody does, everybody sees that. A body that does this too often " +
    "meets a limit.",
  standards: [standards.fhirAuditEvent, standards.securityAudit, standards.purposeOfUse],
  legalBasis: [
    law("UK GDPR", "article", "6(1)(d)", "vital interests"),
    law("UK GDPR", "article", "9(2)(c)", "vital interests where consent cannot be given"),
    law("UK GDPR", "article", "9(2)(h)", "health or social care"),
    law("UK GDPR", "article", "5(2)", "accountability: each opening is justified and reviewed"),
  ],
  needs: [needsRegistry],
  worksWith: ["AgencyRegistry", "ConsentRegistry", "AccessAuditLog"],
};
