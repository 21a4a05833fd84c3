/** Folders at a project's root that hold what tools made, not what somebody wrote. */
export const generatedFolders: ReadonlySet<string> = new Set([
  "out",
  "artifacts",
  "cache",
  "build",
  "dist",
  "coverage",
  "typechain",
  "typechain-types",
  "deployments",
]);
