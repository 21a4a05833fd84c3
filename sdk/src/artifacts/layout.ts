import { createHash } from "node:crypto";
import path from "node:path";
import { cacheFolder, type Seal } from "../compile/build/sealed-file.js";
import type { FileSystem } from "../ports.js";
import type { Project } from "../project/types.js";

/** Folder of a project's artifacts. All of it can be deleted; compiling makes it again. */
export function artifactsFolder(project: Pick<Project, "root">): string {
  return path.join(project.root, ".tolbooth", "artifacts");
}

/** The list of what we wrote there, so that nothing else is ever removed. */
export function manifestFile(project: Pick<Project, "root">): string {
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

/** File of the note which build info an artifact was made in. */
export function debugName(artifact: string): string {
  return artifact.replace(/\.json$/, ".dbg.json");
}

/** What that note says. */
export function debugText(artifact: string, buildInfo: string): string {
  const from = path.posix.dirname(artifact);
  return jsonText({ _format: "hh-sol-dbg-1", buildInfo: path.posix.relative(from, buildInfo) });
}

export function buildInfoName(id: string): string {
  return `build-info/${id}.json`;
}

/** A list that somebody changed by hand must not lead us out of the artifacts folder. */
export function isArtifactName(name: string): boolean {
  return name.endsWith(".json") && name.split("/").every((part) => part !== ".." && part !== "");
}

export function isBuildInfoName(name: string): boolean {
  return /^build-info\/[0-9a-f]+\.json$/.test(name);
}

/** Absolute path of a file in the artifacts folder. */
export function placeOf(project: Pick<Project, "root">, name: string): string {
  return path.join(artifactsFolder(project), ...name.split("/"));
}

/** JSON as all our files have it. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

export function sha256(data: Uint8Array | string): string {
  return createHash("sha256").update(data).digest("hex");
}

const digests = new WeakMap<Uint8Array, string>();

/** The same, computed once for bytes that nobody changes. */
export function sha256OfBytes(bytes: Uint8Array): string {
  let digest = digests.get(bytes);
  if (digest === undefined) digests.set(bytes, (digest = sha256(bytes)));
  return digest;
}

/** The names in a folder without the one that a first build adds to it. */
export function withoutOurs(names: string): string {
  return names
    .split("\n")
    .filter((line) => line !== "directory .tolbooth")
    .join("\n");
}

/** What a file with a build's report is. */
export const LAST_BUILD: Seal = { format: "tolbooth/last-build", version: 1 };

/** Folder of the reports of a project's last builds. */
export function lastBuildsFolder(root: string): string {
  return path.join(cacheFolder(root), "last");
}

/** File of the report of the last build that was asked for in this way. */
export function lastBuildFile(
  root: string,
  request: {
    readonly start: string;
    readonly entries?: readonly string[] | undefined;
    readonly surroundings: string;
  },
): string {
  const { start, entries, surroundings } = request;
  return path.join(
    lastBuildsFolder(root),
    `${sha256(JSON.stringify([start, entries, surroundings])).slice(0, 16)}.json`,
  );
}

/** What `manifest.json` holds. */
export interface Manifest {
  readonly format: "tolbooth/artifacts";
  readonly version: 2;
  /** By file, from the artifacts folder. */
  readonly artifacts: Readonly<Record<string, ManifestEntry>>;
  /** Sizes in bytes of the build info files, by file from the artifacts folder. */
  readonly buildInfos: Readonly<Record<string, { readonly bytes: number }>>;
}

/** One artifact that we wrote. */
export interface ManifestEntry {
  readonly unit: string;
  readonly contract: string;
  /** Whether its source is one of the project's own. */
  readonly own: boolean;
  /** File of the build info, from the artifacts folder. */
  readonly buildInfo: string;
  /** Hash of compiler, settings and all texts that it was made from; none for what version 1 listed. */
  readonly closure?: string;
  /** SHA-256 of the file. */
  readonly sha256?: string;
}

/**
 * Reads the list of what we wrote. One that cannot be read counts as empty: then nothing is removed. One of version 1
 * says what there is and not what it was made from: then everything is made again.
 */
export async function readManifest(files: FileSystem, project: Pick<Project, "root">): Promise<Manifest> {
  const empty: Manifest = { format: "tolbooth/artifacts", version: 2, artifacts: {}, buildInfos: {} };
  const bytes = await files.readFile(manifestFile(project));
  if (!bytes) return empty;
  try {
    const value = JSON.parse(new TextDecoder().decode(bytes)) as {
      format?: unknown;
      version?: unknown;
      artifacts?: Manifest["artifacts"];
      buildInfos?: Manifest["buildInfos"];
    } | null;
    if (value?.format !== "tolbooth/artifacts" || typeof value.artifacts !== "object") return empty;
    if (value.version === 1) return { ...empty, artifacts: value.artifacts };
    if (value.version !== 2 || typeof value.buildInfos !== "object") return empty;
    return { ...empty, artifacts: value.artifacts, buildInfos: value.buildInfos };
  } catch {
    return empty;
  }
}
