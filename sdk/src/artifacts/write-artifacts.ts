import type { Compilation } from "../compile/types.js";
import type { FileSystem } from "../ports.js";
import type { Project } from "../project/types.js";
export async function writeArtifacts(
  _files: FileSystem,
  _project: Project,
  _compilation: Compilation,
): Promise<string[]> {
  throw new Error("being built");
}
