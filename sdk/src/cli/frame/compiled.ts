import { canonicalJsonHash, type JsonValue, type Project } from "@tolbooth/sdk";
import { compileFailure, compileProject, findingText } from "../commands/compile.js";
import type { CommandContext } from "./context.js";

/**
 * Compiles the project where a source has changed since its artifacts were written.
 * @throws COMPILE_FAILED when a finding is an error; the findings go to standard error
 */
export async function compileWhenStale(
  context: CommandContext,
  project: Project,
): Promise<{ compiled: boolean; inputHash: string }> {
  const { compilation, sources } = await compileProject(context, project);
  if (!compilation.ok) {
    for (const one of compilation.findings)
      if (one.severity === "error") context.say(findingText(context, sources, one));
    throw compileFailure(context, sources, compilation);
  }
  return { compiled: true, inputHash: canonicalJsonHash(compilation.input as JsonValue) };
}
