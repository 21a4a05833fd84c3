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
 * The build info of an artifact: input and output of the compiler's run. `undefined` where an artifact has none. Others
 * may hold the same object, so nobody changes it.
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

/**
 * What was parsed lately, by file: many contracts come from one build info of megabytes, and each of them asks for it.
 * Nothing is kept from being freed. Whether a file is still the same, its bytes say.
 */
const lately = new Map<string, WeakRef<Parsed>>();
const LATELY_FILES = 32;

interface Parsed {
  readonly bytes: Uint8Array;
  readonly value: Record<string, unknown> | null;
}

function parse(file: string, bytes: Uint8Array): Parsed["value"] {
  const known = lately.get(file)?.deref();
  if (known && Buffer.compare(known.bytes, bytes) === 0) return known.value;
  const value = JSON.parse(new TextDecoder().decode(bytes)) as Parsed["value"];
  lately.delete(file);
  lately.set(file, new WeakRef({ bytes, value }));
  for (const oldest of lately.keys()) {
    if (lately.size <= LATELY_FILES) break;
    lately.delete(oldest);
  }
  return value;
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
    value = parse(file, bytes);
  } catch {
    throw new TolboothError("FILE_FORMAT_UNKNOWN", { file, expected, problem: "it is not JSON" });
  }
  if (value?.["_format"] !== expected) {
    const problem = `its '_format' is ${JSON.stringify(value?.["_format"])}`;
    throw new TolboothError("FILE_FORMAT_UNKNOWN", { file, expected, problem });
  }
  return value;
}
