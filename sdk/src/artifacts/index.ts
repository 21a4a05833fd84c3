export type * from "./types.js";
export { compileFailed, writeArtifacts } from "./write-artifacts.js";
export { listArtifacts, qualifiedName, readArtifact } from "./read-artifacts.js";
export { readPresentBuild } from "./present-build.js";
