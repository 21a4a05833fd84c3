export type * from "./types.js";
export { findProject } from "./find-project.js";
export { listOwnSources } from "./list-sources.js";
export { readSources } from "./read-sources.js";
