import type { Project } from "../project/types.js";

/** Names of all networks of a project. `local` is always there and stands first. */
export function networkNames(project: Project): string[] {
  return ["local", ...Object.keys(project.networks).filter((name) => name !== "local")];
}
