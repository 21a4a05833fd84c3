export { constructorInputs, functionRows, type FunctionRow } from "./contract-functions.js";
export { etherText, groupedNumber, shortHex } from "./amounts.js";
export {
  comparableDeployment,
  deploymentHistoryRows,
  type NamedDeploymentsRow,
  type PastDeploymentRow,
} from "./deployment-history.js";
export { eventKey, eventRows, matchesFilter, mergeEvents, type EventRow } from "./event-rows.js";
export {
  accountKeyProblems,
  draftsFromValues,
  draftsWithoutSecrets,
  emptyDraft,
  emptyDrafts,
  fitDrafts,
  isSecretField,
  readDrafts,
  type FormDraft,
  type FormProblem,
  type FormReading,
} from "./form-drafts.js";
export {
  addToHistory,
  historyScenario,
  readHistory,
  type FormHistoryEntry,
  type HistoryScenario,
} from "./form-history.js";
export { amountField, formFields, type FormField } from "./form-fields.js";
export {
  countLanes,
  countMovements,
  MovementBoard,
  movementBoardStates,
  type BoardLane,
  type HeldSpan,
  type LaneCounts,
  type LaneState,
  type MovementBoardState,
  type MovementRow,
  type MovementStep,
} from "./movement-board.js";
export { RecordTimelines, type RecordRow, type RecordState, type RecordStepRow } from "./record-timeline.js";
export { type TimelineChanges, type TimelineEvent } from "./timeline-events.js";
export {
  accountRows,
  deploymentRows,
  networkRows,
  type AccountRow,
  type DeploymentRow,
  type NetworkRow,
} from "./rows.js";
export { textOf, utcText, valueRows, type AddressNames, type ValueRow } from "./value-rows.js";
export { bytesHash, textBytes, textHash } from "./text-hash.js";
