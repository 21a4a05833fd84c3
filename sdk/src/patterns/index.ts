export { BorderEventLogClient } from "./border-event-log-client.js";
export type { BorderEvent, BorderEventRecord, BorderEventStatus } from "./border-event-log-client.js";
export { TraderCheckRegistryClient } from "./trader-check-registry-client.js";
export type {
  TimeWindow,
  TraderCheck,
  TraderCheckReason,
  TraderCheckStanding,
  TraderCheckWithdrawal,
  TraderPass,
} from "./trader-check-registry-client.js";
export { traderCheckTypeNumber, traderCheckTypes, type TraderCheckType } from "./trader-check-types.js";
export { AgencyRegistryClient } from "./agency-registry-client.js";
export type { AgencyAdmission, AgencyStatus, Denial, KeyWindow } from "./agency-registry-client.js";
export { capabilities, Capability, capabilityNames, NO_END, type CapabilityName } from "./capabilities.js";
export {
  patternCatalogue,
  patternDescription,
  type LegalReference,
  type PatternDescription,
  type Standard,
} from "./catalogue/index.js";
export { ConsentRegistryClient } from "./consent-registry-client.js";
export type {
  ConsentCheck,
  ConsentCheckReason,
  ConsentKind,
  ConsentRecord,
  ConsentStatus,
  ConsentTerms,
} from "./consent-registry-client.js";
export { CredentialStatusClient, statusWordBits } from "./credential-status-client.js";
export type {
  StatusForm,
  StatusListCreation,
  StatusListRecord,
  StatusPurpose,
  StatusWordBits,
} from "./credential-status-client.js";
export {
  erasureGroundOf,
  erasureGrounds,
  type ErasureGround,
  type ErasureGroundName,
} from "./erasure-grounds.js";
export * from "./generated/index.js";
export { InterventionCoordinatorClient } from "./intervention-coordinator-client.js";
export type {
  InspectionOutcome,
  InspectionSlot,
  Intervention,
  InterventionState,
  InterventionTotals,
} from "./intervention-coordinator-client.js";
export { JointGovernanceClient, registryCall } from "./joint-governance-client.js";
export type {
  GovernanceCall,
  GovernancePolicy,
  GovernanceProposal,
  ProposalState,
  ProposalTally,
} from "./joint-governance-client.js";
export { hasLane, laneBit, lanesOf, maskOf, maxLane } from "./lanes.js";
export { legalBases, legalBasisOf, type LegalBasis, type LegalBasisName } from "./legal-bases.js";
export { MovementClearanceClient } from "./movement-clearance-client.js";
export type { Movement, LaneDecision, MovementState } from "./movement-clearance-client.js";
export { PatternClient, type PatternEvent, type PatternReceipt } from "./pattern-client.js";
export { RecordAnchorClient } from "./record-anchor-client.js";
export type { AnchorRecord, AnchorStatus, RecordInBatch } from "./record-anchor-client.js";
export { setUpAgencies, type AgencySetUp } from "./set-up-agencies.js";
export { SharingAgreementRegistryClient } from "./sharing-agreement-registry-client.js";
export type {
  AgreementOffer,
  AgreementProposal,
  AgreementRecord,
  AgreementStatus,
  FlowReason,
} from "./sharing-agreement-registry-client.js";
export {
  auditCheck,
  compareAuditedSources,
  parseAuditRecord,
  type AuditCheck,
  type AuditedBytes,
  type AuditedCode,
  type AuditedCompiler,
  type AuditedSource,
  type AuditRecord,
  type CoveredPart,
  type GasRow,
  type IndependentReview,
  type ProvedProperty,
  type SourceDifferences,
  type StorageEntry,
} from "./audit-record.js";
export { auditRecordSchema } from "./audit-record-schema.js";
export {
  auditedClosure,
  importedLibraries,
  readAuditRecord,
  sourceReader,
  type SourceReader,
} from "./audited-sources.js";
export { nearestPeer, summariseAudit, type AuditSummary } from "./audit-summary.js";
export { AccessAuditLogClient } from "./access-audit-log-client.js";
export type { AccessClaim, AccessLog, AccessLogEntry, AccessLogWrite } from "./access-audit-log-client.js";
export { emergencyAuditCodes, emergencyReasons, EmergencyAccessClient } from "./emergency-access-client.js";
export type {
  EmergencyOpening,
  EmergencyReason,
  EmergencyRecord,
  EmergencyState,
  EmergencyUse,
  ReviewOutcome,
} from "./emergency-access-client.js";
export * from "./source/index.js";
export { patternOf, type EventSubject } from "./event-subjects.js";
export {
  timelineOf,
  type LaneDecisionMeaning,
  type MovementAct,
  type MovementTimeline,
  type RecordStep,
  type RecordStepKind,
  type RecordTimeline,
} from "./timelines.js";
export type * from "./drift/types.js";
export {
  patternStatus,
  readAuditedPatterns,
  type AuditedPatterns,
  type PatternStatusRequest,
} from "./drift/pattern-status.js";
export type * from "./verify/types.js";
export { verifyDeployment, type VerifyRequest } from "./verify/verify-deployment.js";
export { sentence as verificationSentence, verificationReport } from "./verify/report.js";
export { readAuditRecords } from "./drift/pattern-status.js";
