import path from "node:path";
import type { FileSystem } from "../ports.js";
import type { Project } from "../project/types.js";

/** Folder of a project's artifacts. All of it can be deleted; compiling makes it again. */
export function artifactsFolder(project: Project): string {
  return path.join(project.root, ".tolbooth", "artifacts");
}

/** The list of what we wrote there, so that nothing else is ever removed. */
export function manifestFile(project: Project): string {
  return path.join(artifactsFolder(project), "manifest.json");
}

/** File of one contract's artifact, from the artifacts folder, with `/`. */
export function artifactName(unit: string, contract: string): string {
  // A unit outside the project (`../shared/A.sol`) must not put its artifact outside the artifacts folder.
  const folders = unit
    .split("/")
    .filter((part) => part !== "" && part !== ".")
    .map((part) => (part === ".." ? "__" : part.replace(/[<>:"|?*\\]/g, "_")));
  return [...folders, `${contract}.json`].join("/");
}

/** What `manifest.json` holds. */
export interface Manifest {
  readonly format: "tolbooth/artifacts";
  readonly version: 1;
  /** By file, from the artifacts folder. */
  readonly artifacts: Readonly<Record<string, ManifestEntry>>;
}

/** One artifact that we wrote. */
export interface ManifestEntry {
  readonly unit: string;
  readonly contract: string;
  /** Whether its source is one of the project's own. */
  readonly own: boolean;
  /** File of the build info, from the artifacts folder. */
  readonly buildInfo: string;
}

/** Reads the list of what we wrote. One that cannot be read counts as empty: then nothing is removed. */
export async function readManifest(files: FileSystem, project: Project): Promise<Manifest> {
  const empty: Manifest = { format: "tolbooth/artifacts", version: 1, artifacts: {} };
  const bytes = await files.readFile(manifestFile(project));
  if (!bytes) return empty;
  try {
    const value = JSON.parse(new TextDecoder().decode(bytes)) as Manifest | null;
    const isKnown = value?.format === "tolbooth/artifacts" && value.version === 1;
    return isKnown && typeof value.artifacts === "object" && value.artifacts !== null ? value : empty;
  } catch {
    return empty;
  }
}
