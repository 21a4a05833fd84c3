import type { FileSystem } from "../ports.js";
import type { Project } from "../project/types.js";
import type { Artifact } from "./types.js";
export async function readArtifact(_files: FileSystem, _project: Project, _name: string): Promise<Artifact> {
  throw new Error("being built");
}
export async function listArtifacts(_files: FileSystem, _project: Project): Promise<Artifact[]> {
  throw new Error("being built");
}
