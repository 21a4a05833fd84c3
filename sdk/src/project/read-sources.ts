import type { FileSystem } from "../ports.js";
import type { Project, SourceSet } from "./types.js";
export async function readSources(
  _files: FileSystem,
  _project: Project,
  _options: {
    entries?: readonly string[];
    overlay?: ReadonlyMap<string, string>;
    signal?: AbortSignal | undefined;
  } = {},
): Promise<SourceSet> {
  throw new Error("being built");
}
