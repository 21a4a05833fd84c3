import path from "node:path";
import type { FileSystem } from "../ports.js";
import type { Project } from "../project/types.js";

/** The end of a scenario's file name. */
export const SCENARIO_SUFFIX = ".scenario.json";

/** Where a project keeps its scenarios, from its root. */
export const SCENARIO_FOLDER = "scenario";

/** The project's scenario files: absolute paths, sorted. */
export async function listScenarios(files: FileSystem, project: Project): Promise<string[]> {
  const folder = path.join(project.root, SCENARIO_FOLDER);
  const entries = await files.list(folder);
  return entries
    .filter(({ kind, name }) => kind === "file" && name.endsWith(SCENARIO_SUFFIX))
    .map(({ name }) => path.join(folder, name));
}
