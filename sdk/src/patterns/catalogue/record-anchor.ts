import { filesOf, law, needsRegistry, standards } from "./references.js";
import type { PatternDescription } from "./types.js";

export const recordAnchor: PatternDescription = {
  name: "RecordAnchor",
  ...filesOf("data-sharing", "RecordAnchor"),
  purpose:
    "Proves which version of a record a public body held or shared, and keeps track of correction and erasure.",
  plainWords:
    "A body puts a seal on a version of a record, not the record itself. Later anybody who holds the record can show that " +
    "it is that version. A corrected version points back to the old one, and an erased one stays marked as erased, with " +
    "the ground and without the content.",
  standards: [standards.fhirProvenance, standards.canonicalJson],
  legalBasis: [
    law("UK GDPR", "article", "16", "rectification: which version took the place of which"),
    law("UK GDPR", "article", "17", "erasure: that it was done, and on which ground"),
    law("UK GDPR", "article", "19", "telling recipients of a rectification or erasure"),
    law("Public Records (Scotland) Act 2011", "section", "1", "disposal under a records management plan"),
  ],
  needs: [needsRegistry, "the address of a SharingAgreementRegistry"],
  worksWith: ["AgencyRegistry", "SharingAgreementRegistry"],
};
