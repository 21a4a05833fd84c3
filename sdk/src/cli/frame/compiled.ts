import {
  canonicalJsonHash,
  compiledFrom,
  readArtifact,
  readBuildInput,
  type Artifact,
  type CompiledFrom,
  type JsonValue,
  type Project,
} from "@tolbooth/sdk";
import { buildProject } from "./builder.js";
import { compileFailure, findingText } from "./compile-result.js";
import type { CommandContext } from "./context.js";

/** A contract's artifact that was made from the sources as they are now. */
export interface FreshArtifact {
  readonly artifact: Artifact;
  /** Whether something was compiled for it just now. */
  readonly compiled: boolean;
  /** keccak256 of the compiler's input that the artifact was made from. */
  readonly inputHash: string | undefined;
  /** What that input held. */
  readonly compiledFrom: CompiledFrom | undefined;
}

/**
 * The artifact of a contract. Compiles first what has changed since the project was last compiled.
 * @throws COMPILE_FAILED when a finding is an error; the findings go to standard error
 * @throws CONTRACT_NOT_FOUND, CONTRACT_NAME_AMBIGUOUS
 */
export async function freshArtifact(
  context: CommandContext,
  project: Project,
  contract: string,
): Promise<FreshArtifact> {
  const { files } = context.host;
  const report = await buildProject(context, undefined);
  if (!report.ok) {
    for (const one of report.findings) if (one.severity === "error") context.say(findingText(context, one));
    throw compileFailure(context, report);
  }
  const artifact = await readArtifact(files, project, contract);
  const input = await readBuildInput(files, project, artifact);
  return {
    artifact,
    compiled: report.compiled.length > 0,
    inputHash: input === undefined ? undefined : canonicalJsonHash(input as JsonValue),
    compiledFrom: compiledFrom(input),
  };
}
