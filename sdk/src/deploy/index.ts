export type * from "./abi-types.js";
export type * from "./history-types.js";
export type * from "./record-types.js";
export type * from "./request-types.js";
export { checkAbiValue } from "./abi-values.js";
export { parseArgumentText } from "./argument-text.js";
export { decodeLog, decodeValue } from "./decode.js";
export { describeRevert, type RevertReason } from "./reverts.js";
export { constructorParameters } from "./abi.js";
export { deployContract } from "./deploy-contract.js";
export { findDeployment, readDeployments } from "./records.js";
export { callFunction } from "./call-function.js";
export { sendFunction } from "./send-function.js";
export { tryFunction, type TryResult } from "./try-function.js";
export { replaceTransaction, type ReplaceRequest, type ReplaceResult } from "./replacement.js";
export type * from "./plan/types.js";
export { parseDeploymentPlan, readDeploymentPlan } from "./plan/read-plan.js";
export { checkDeploymentPlan } from "./plan/check-plan.js";
export { previewDeploymentPlan } from "./plan/preview-plan.js";
export { previewPlannedCalls } from "./plan/run-calls.js";
export { runDeploymentPlan } from "./plan/run-plan.js";
export { deploymentPlanPlaces, type PlanPlace } from "./plan/plan-places.js";
export { wouldDeploy, withCommonSources } from "./would-deploy.js";
export { compiledFrom } from "./compiled-from.js";
export { readDeploymentHistory } from "./history.js";
export { compareDeployments, deploymentDifferences } from "./differences.js";
export {
  deploymentExportText,
  exportDeployments,
  type DeploymentExportFormat,
} from "./export-deployments.js";
