export type * from "./types.js";
export { findProject, type FindProjectOptions } from "./find-project.js";
export { listOwnSources } from "./list-sources.js";
export { isSkippedSource } from "./skipped-sources.js";
export {
  explainImport,
  explainImportsOf,
  type ExplainedImport,
  type ExplainOptions,
  type ImportExplanation,
} from "./explain-import.js";
export { describeImport, type ImportInWords, type ImportNote } from "./describe-import.js";
export type { ImportAttempt, ImportRefusal, ImportRule, ImportTrace } from "./import-trace.js";
export { remappingText } from "./remappings.js";
export { readSources, type ReadSourcesOptions } from "./read-sources.js";
export { configurationSchema } from "./configuration-schema.js";
export {
  scanSolidity,
  type ScannedDeclaration,
  type ScannedImport,
  type SolidityScan,
} from "./scan-solidity.js";
export { refreshSources } from "./refresh-sources.js";
export { withSmallestCode } from "./smallest-code.js";
export { addNetworkToConfiguration } from "./add-network.js";
