export type * from "./types.js";
export {
  captureArguments,
  epcisEventCommitment,
  epcisEventSchema,
  epcisGoodsCommitment,
  epcisGoodsSchema,
} from "./capture-arguments.js";
export {
  epcisBusinessSteps,
  epcisCode,
  epcisCodesVersion,
  epcisDispositions,
  epcisErrorReasons,
  epcisEventKinds,
  epcisName,
  type EpcisBusinessStep,
  type EpcisDisposition,
  type EpcisErrorReason,
  type EpcisEventKind,
} from "../../patterns/epcis-codes.js";
export { canonicalIdentifier } from "./digital-link.js";
export { epcisEventHash, readEpcisEvents } from "./read-events.js";
