import type { SourceRecipe } from "../types.js";
import { accessAuditLogRecipe } from "./access-audit-log.js";
import { agencyRegistryRecipe } from "./agency-registry.js";
import { borderEventLogRecipe } from "./border-event-log.js";
import { consentRegistryRecipe } from "./consent-registry.js";
import { credentialStatusRecipe } from "./credential-status.js";
import { emergencyAccessRecipe } from "./emergency-access.js";
import { interventionCoordinatorRecipe } from "./intervention-coordinator.js";
import { jointGovernanceRecipe } from "./joint-governance.js";
import { movementClearanceRecipe } from "./movement-clearance.js";
import { recordAnchorRecipe } from "./record-anchor.js";
import { sharingAgreementRegistryRecipe } from "./sharing-agreement-registry.js";
import { traderCheckRegistryRecipe } from "./trader-check-registry.js";

/** How a project's own contract is made from each pattern. */
export const recipes: readonly SourceRecipe[] = [
  accessAuditLogRecipe,
  agencyRegistryRecipe,
  borderEventLogRecipe,
  consentRegistryRecipe,
  credentialStatusRecipe,
  emergencyAccessRecipe,
  interventionCoordinatorRecipe,
  jointGovernanceRecipe,
  movementClearanceRecipe,
  recordAnchorRecipe,
  sharingAgreementRegistryRecipe,
  traderCheckRegistryRecipe,
];
