export type * from "./types.js";
export type * from "./movement-types.js";
export type * from "./plan-types.js";
export {
  cdsImportJournalFile,
  planCdsImportOnChain,
  sendCdsImport,
  type ApproveCdsImport,
  type CdsImportRequest,
  type CdsMovementReport,
  type CdsSendRequest,
} from "./import.js";
export { cdsFunctionCodes, describeCdsCode } from "./codes.js";
export { cdsEvidence, cdsMovementId, cdsNotificationSchema } from "./commitments.js";
export { applyMovementWrite, noMovement, sameMovementState, type MovementOutcome } from "./movement-model.js";
export { orderCdsNotifications } from "./order.js";
export { planCdsImport } from "./plan.js";
export { defaultCdsLanes } from "./plan-options.js";
export { readCdsFolder } from "./read-folder.js";
export { readCdsNotification } from "./read-notification.js";
