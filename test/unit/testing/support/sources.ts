import path from "node:path";
import { findProject, readSources, listTestSources, type Project, type SourceSet } from "@tolbooth/sdk";
import { MemoryFileSystem } from "../../support/memory-files.js";

export const root = path.resolve("/project");
export const head = "// SPDX-License-Identifier: MIT\npragma solidity ^0.8.30;\n";

/** Files in memory, the project that they are, and its Solidity with all that is imported. */
export async function projectOf(
  texts: Readonly<Record<string, string>>,
): Promise<{ files: MemoryFileSystem; project: Project; sources: SourceSet }> {
  const files = new MemoryFileSystem(
    Object.fromEntries(Object.entries(texts).map(([name, text]) => [path.join(root, name), text])),
  );
  const project = await findProject(files, root);
  const sources = await readSources(files, project, { entries: await listTestSources(files, project) });
  return { files, project, sources };
}
