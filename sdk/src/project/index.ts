export type * from "./types.js";
export { findProject } from "./find-project.js";
export { listOwnSources } from "./list-sources.js";
export { readSources, type ReadSourcesOptions } from "./read-sources.js";
export { configurationSchema } from "./configuration-schema.js";
export {
  scanSolidity,
  type ScannedDeclaration,
  type ScannedImport,
  type SolidityScan,
} from "./scan-solidity.js";
export { refreshSources } from "./refresh-sources.js";
