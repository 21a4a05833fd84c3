import path from "node:path";
import {
  findProject,
  ProjectBuilder,
  readSources,
  type Compilation,
  type Compiler,
  type FileSystem,
  type Project,
  type SourceSet,
} from "@tolbooth/sdk";
import { createNodeCompiler } from "@tolbooth/sdk/node";
import { MemoryFileSystem } from "./memory-files.js";
import { shelfOf } from "./solc-packages.js";

/** The folder that projects in memory stand in. */
export const root = path.resolve("/project");

/** What a well-formed Solidity file begins with. */
export const head = "// SPDX-License-Identifier: MIT\npragma solidity ^0.8.24;\n";

/** A path below the project's folder, in this system's notation. */
export function at(...parts: string[]): string {
  return path.join(root, ...parts);
}

/** A project in memory: file names from its root. */
export async function memoryProject(
  contents: Readonly<Record<string, string | Uint8Array>>,
): Promise<{ files: MemoryFileSystem; project: Project }> {
  const files = new MemoryFileSystem();
  for (const [name, content] of Object.entries(contents)) files.put(path.resolve(root, name), content);
  return { files, project: await findProject(files, root, { stopAt: root }) };
}

/** The sources of a project in memory. */
export async function memorySources(
  contents: Readonly<Record<string, string | Uint8Array>>,
  options?: Parameters<typeof readSources>[2],
): Promise<SourceSet> {
  const { files, project } = await memoryProject(contents);
  return readSources(files, project, options);
}

let shared: Compiler | undefined;

/**
 * One compiler for all tests of a run; an idle one does not keep the process alive. It is the bundled one alone, whatever
 * whoever runs the tests has downloaded.
 */
export function sharedCompiler(): Compiler {
  shared ??= createNodeCompiler({ shelf: shelfOf() });
  return shared;
}

/** Compiles a project in memory. */
export async function compileMemory(
  contents: Readonly<Record<string, string | Uint8Array>>,
  mode: "check" | "build" = "check",
): Promise<Compilation> {
  return sharedCompiler().compile(await memorySources(contents), { mode });
}

/** A builder of a project in memory, with the shared compiler. Every one is like a new process: it remembers nothing. */
export function memoryBuilder(files: FileSystem): ProjectBuilder {
  return new ProjectBuilder({
    files,
    now: () => Date.now(),
    start: root,
    open: (recorded) => findProject(recorded, root, { stopAt: root }),
    compiler: sharedCompiler,
    surroundings: "test",
  });
}
