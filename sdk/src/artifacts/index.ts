export type * from "./types.js";
export { readBuildInput } from "./build-input.js";
export { readLastBuild, type BuildRequest, type LastBuild } from "./last-build.js";
export { ProjectBuilder } from "./project-builder.js";
export type { BuildOptions, ProjectBuild, ProjectBuilderOptions } from "./project-builder.js";
export { isUnchanged, type LookedAt } from "./recorded-files.js";
export { listArtifacts, qualifiedName, readArtifact } from "./read-artifacts.js";
export { compileFailed, placeFindings } from "./report.js";
