import type { FileSystem } from "../ports.js";
import type { BundledLibrary, Project } from "./types.js";
export async function findProject(
  _files: FileSystem,
  _startPath: string,
  _options: { stopAt?: string; bundledLibraries?: readonly BundledLibrary[] } = {},
): Promise<Project> {
  throw new Error("being built");
}
