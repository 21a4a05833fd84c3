export type * from "./types.js";
export type * from "./movement-types.js";
export type * from "./plan-types.js";
export { cdsFunctionCodes, describeCdsCode } from "./codes.js";
export { cdsEvidence, cdsMovementId, cdsNotificationSchema } from "./commitments.js";
export {
  applyMovementWrite,
  hasLane,
  laneBit,
  lanesOf,
  maskOf,
  noMovement,
  sameMovementState,
  type MovementOutcome,
} from "./movement-model.js";
export { orderCdsNotifications } from "./order.js";
export { planCdsImport } from "./plan.js";
export { defaultCdsLanes } from "./plan-options.js";
export { readCdsFolder } from "./read-folder.js";
export { readCdsNotification } from "./read-notification.js";
