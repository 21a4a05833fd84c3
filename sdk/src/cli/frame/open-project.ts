import { findProject, type Environment, type FileSystem, type Project } from "@tolbooth/sdk";
import { nodeBundledLibraries } from "@tolbooth/sdk/node";

/** Finds the project that a folder belongs to. */
export function openProjectIn(files: FileSystem, folder: string, environment: Environment): Promise<Project> {
  return findProject(files, folder, { bundledLibraries: nodeBundledLibraries(), environment });
}
