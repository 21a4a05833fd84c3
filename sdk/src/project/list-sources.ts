import type { FileSystem } from "../ports.js";
import type { Project } from "./types.js";
export async function listOwnSources(_files: FileSystem, _project: Project): Promise<string[]> {
  throw new Error("being built");
}
