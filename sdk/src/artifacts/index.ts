export type * from "./types.js";
export { writeArtifacts } from "./write-artifacts.js";
export { listArtifacts, readArtifact } from "./read-artifacts.js";
