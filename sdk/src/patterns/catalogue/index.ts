import { TolboothError } from "../../errors/index.js";
import { accessAuditLog } from "./access-audit-log.js";
import { agencyRegistry } from "./agency-registry.js";
import { borderEventLog } from "./border-event-log.js";
import { consentRegistry } from "./consent-registry.js";
import { credentialStatus } from "./credential-status.js";
import { emergencyAccess } from "./emergency-access.js";
import { interventionCoordinator } from "./intervention-coordinator.js";
import { jointGovernance } from "./joint-governance.js";
import { movementClearance } from "./movement-clearance.js";
import { recordAnchor } from "./record-anchor.js";
import { sharingAgreementRegistry } from "./sharing-agreement-registry.js";
import { traderCheckRegistry } from "./trader-check-registry.js";
import type { PatternDescription } from "./types.js";

export type { LegalReference, PatternDescription, Standard } from "./types.js";

/** Every pattern, by family and in the order in which one meets them. */
export const patternCatalogue: readonly PatternDescription[] = [
  agencyRegistry,
  jointGovernance,
  credentialStatus,
  sharingAgreementRegistry,
  consentRegistry,
  accessAuditLog,
  emergencyAccess,
  recordAnchor,
  traderCheckRegistry,
  movementClearance,
  interventionCoordinator,
  borderEventLog,
];

/**
 * The description of a pattern. Large and small letters are the same, because people type the name.
 *
 * @throws TolboothError PATTERN_UNKNOWN
 */
export function patternDescription(name: string): PatternDescription {
  const found = patternCatalogue.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (!found)
    throw new TolboothError("PATTERN_UNKNOWN", { name, known: patternCatalogue.map((one) => one.name) });
  return found;
}
