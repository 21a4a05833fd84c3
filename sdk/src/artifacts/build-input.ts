import path from "node:path";
import { TolboothError } from "../errors/index.js";
import type { FileSystem } from "../ports.js";
import type { Project } from "../project/types.js";
import { artifactName, artifactsFolder, debugName, isBuildInfoName, placeOf } from "./layout.js";
import type { Artifact } from "./types.js";

/**
 * The standard JSON input of the compiler's run that made an artifact, out of its build info. `undefined` where an
 * artifact has none, as some that other tools made.
 *
 * @throws TolboothError FILE_FORMAT_UNKNOWN when the build info is not one.
 */
export async function readBuildInput(
  files: FileSystem,
  project: Project,
  artifact: Pick<Artifact, "sourceName" | "contractName">,
): Promise<unknown> {
  return (await readBuildInfo(files, project, artifact))?.["input"];
}

/**
 * The build info of an artifact: input and output of the compiler's run. `undefined` where an artifact has none.
 *
 * @throws TolboothError FILE_FORMAT_UNKNOWN when the build info is not one.
 */
export async function readBuildInfo(
  files: FileSystem,
  project: Project,
  artifact: Pick<Artifact, "sourceName" | "contractName">,
): Promise<Record<string, unknown> | undefined> {
  const name = artifactName(artifact.sourceName, artifact.contractName);
  const debug = await readJson(files, placeOf(project, debugName(name)), "hh-sol-dbg-1");
  if (typeof debug?.["buildInfo"] !== "string") return undefined;
  const info = path.posix.join(path.posix.dirname(name), debug["buildInfo"]);
  if (!isBuildInfoName(info)) return undefined;
  return readJson(files, path.join(artifactsFolder(project), ...info.split("/")), "hh-sol-build-info-1");
}

async function readJson(
  files: FileSystem,
  file: string,
  expected: string,
): Promise<Record<string, unknown> | undefined> {
  const bytes = await files.readFile(file);
  if (!bytes) return undefined;
  let value: Record<string, unknown> | null;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown> | null;
  } catch {
    throw new TolboothError("FILE_FORMAT_UNKNOWN", { file, expected, problem: "it is not JSON" });
  }
  if (value?.["_format"] !== expected) {
    const problem = `its '_format' is ${JSON.stringify(value?.["_format"])}`;
    throw new TolboothError("FILE_FORMAT_UNKNOWN", { file, expected, problem });
  }
  return value;
}
