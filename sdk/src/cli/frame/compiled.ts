import {
  canonicalJsonHash,
  readArtifact,
  readPresentBuild,
  readSources,
  type Artifact,
  type JsonValue,
  type Project,
} from "@tolbooth/sdk";
import { compileFailure, compileProject, findingText } from "../commands/compile.js";
import type { CommandContext } from "./context.js";

/** A contract's artifact that was made from the sources as they are now. */
export interface FreshArtifact {
  readonly artifact: Artifact;
  /** Whether the project was compiled for it just now. */
  readonly compiled: boolean;
  /** keccak256 of the compiler's input. */
  readonly inputHash: string;
}

/**
 * The artifact of a contract. Compiles the project first unless its artifacts were made from the very sources and
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
  const present = await readPresentBuild(files, project, sources);
  let input = present?.input;
  if (!present) {
    const { compilation } = await compileProject(context, project);
    if (!compilation.ok) {
      for (const one of compilation.findings)
        if (one.severity === "error") context.say(findingText(context, sources, one));
      throw compileFailure(context, sources, compilation);
    }
    input = compilation.input;
  }
  return {
    artifact: await readArtifact(files, project, contract),
    compiled: !present,
    inputHash: canonicalJsonHash(input as JsonValue),
  };
}
