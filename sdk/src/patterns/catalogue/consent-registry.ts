import { filesOf, law, needsRegistry, standards } from "./references.js";
import type { PatternDescription } from "./types.js";

export const consentRegistry: PatternDescription = {
  name: "ConsentRegistry",
  ...filesOf("data-sharing", "ConsentRegistry"),
  purpose:
    "Holds the status of a person's consent. The document stays off the ledger, and the person can withdraw.",
  plainWords:
    "A person says yes or no to sharing, and everybody who needs to know can ask whether it still holds. The ledger does " +
    "not know who the person is. With the secret on the receipt the person withdraws at any time, through anybody, " +
    "without an account, and nobody can prevent it.",
  standards: [standards.fhirConsent, standards.canonicalJson],
  legalBasis: [
    law("UK GDPR", "article", "7(1)", "showing that consent was given"),
    law("UK GDPR", "article", "7(3)", "withdrawing as easily as giving"),
    law("UK GDPR", "article", "21", "an objection, recorded as a dissent"),
  ],
  needs: [needsRegistry],
  worksWith: ["AgencyRegistry", "SharingAgreementRegistry", "AccessAuditLog", "EmergencyAccess"],
};
