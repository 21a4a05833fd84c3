export type * from "./types.js";
export { openEnded } from "./types.js";
export { fhirConsentSchema, readFhirConsent } from "./read-consent.js";
export {
  accessLeaf,
  auditEventRequestId,
  fhirAuditEventSchema,
  reconcileAccessLogs,
  type AccessFinding,
  type AccessOpening,
  type AccessReconciliation,
  type AccessSide,
  type OpenedAccessBatch,
  type OpenedAccessLog,
} from "./access-log.js";
