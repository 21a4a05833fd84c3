import path from "node:path";
import {
  BUNDLED_SOLC_VERSION,
  canonicalJson,
  canonicalJsonHash,
  isTolboothError,
  readArtifact,
  readSources,
  type Artifact,
  type FileSystem,
  type JsonValue,
  type Project,
  type SourceSet,
} from "@tolbooth/sdk";
import { compileFailure, compileProject, findingText } from "../commands/compile.js";
import type { CommandContext } from "./context.js";

/** The part of a build info file (`hh-sol-build-info-1`) that says what was compiled. */
interface BuildInfo {
  readonly solcVersion?: string;
  readonly input?: {
    readonly sources?: Readonly<Record<string, { readonly content?: string }>>;
    readonly settings?: Readonly<Record<string, JsonValue>>;
  };
}

/** A contract's artifact that was made from the sources as they are now. */
export interface FreshArtifact {
  readonly artifact: Artifact;
  /** Whether the project was compiled for it just now. */
  readonly compiled: boolean;
  /** keccak256 of the compiler's input. */
  readonly inputHash: string;
}

/**
 * The artifact of a contract. Compiles the project first unless the artifact's build info holds the very sources and
 * settings of now.
 * @throws COMPILE_FAILED when a finding is an error; the findings go to standard error
 * @throws CONTRACT_NOT_FOUND, CONTRACT_NAME_AMBIGUOUS
 */
export async function freshArtifact(
  context: CommandContext,
  project: Project,
  contract: string,
): Promise<FreshArtifact> {
  const { files } = context.host;
  const sources = await readSources(files, project, { signal: context.operation.signal });
  const artifact = await readOldArtifact(files, project, contract);
  const info = artifact && (await readBuildInfo(files, project, artifact));
  if (artifact && info?.input && isSame(info, sources))
    return { artifact, compiled: false, inputHash: canonicalJsonHash(info.input as JsonValue) };

  const { compilation } = await compileProject(context, project);
  if (!compilation.ok) {
    for (const one of compilation.findings)
      if (one.severity === "error") context.say(findingText(context, sources, one));
    throw compileFailure(context, sources, compilation);
  }
  return {
    artifact: await readArtifact(files, project, contract),
    compiled: true,
    inputHash: canonicalJsonHash(compilation.input as JsonValue),
  };
}

async function readOldArtifact(
  files: FileSystem,
  project: Project,
  contract: string,
): Promise<Artifact | undefined> {
  try {
    return await readArtifact(files, project, contract);
  } catch (error) {
    // Whatever is wrong with the old one, compiling makes a new one, and then the error is the user's.
    if (isTolboothError(error)) return undefined;
    throw error;
  }
}

/** Artifact → debug file beside it → build info, as Hardhat lays them out. */
async function readBuildInfo(
  files: FileSystem,
  project: Project,
  artifact: Artifact,
): Promise<BuildInfo | undefined> {
  const folder = path.join(project.root, ".tolbooth", "artifacts", ...artifact.sourceName.split("/"));
  const debug = (await readJson(files, path.join(folder, `${artifact.contractName}.dbg.json`))) as
    { buildInfo?: string } | undefined;
  if (typeof debug?.buildInfo !== "string") return undefined;
  return (await readJson(files, path.resolve(folder, debug.buildInfo))) as BuildInfo | undefined;
}

async function readJson(files: FileSystem, file: string): Promise<unknown> {
  const bytes = await files.readFile(file);
  if (!bytes) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

/** Whether a build was made from exactly these sources, with these settings and this compiler. */
function isSame(info: BuildInfo, now: SourceSet): boolean {
  const { outputSelection: _, ...settings } = info.input?.settings ?? {};
  const settingsNow = { ...now.project.solcSettings, remappings: [...now.remappings].sort() };
  const then = info.input?.sources ?? {};
  return (
    now.problems.length === 0 &&
    info.solcVersion === BUNDLED_SOLC_VERSION &&
    canonicalJson(settings) === canonicalJson(settingsNow as JsonValue) &&
    Object.keys(then).length === now.sources.size &&
    [...now.sources.values()].every((one) => then[one.unit]?.content === one.content)
  );
}
