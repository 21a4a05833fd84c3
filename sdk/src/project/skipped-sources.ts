import path from "node:path";
import picomatch from "picomatch";
import type { Project } from "./types.js";

/**
 * Whether the project's build leaves a file out: Foundry's `skip`. A pattern matches the path from the root, where `*`
 * reaches over folders, or is a part of the file's name. Such a file is compiled only where another one imports it.
 */
export function isSkippedSource(project: Project, file: string): boolean {
  if (project.skippedSources.length === 0) return false;
  const fromRoot = path.relative(project.root, file).split(path.sep).join("/");
  const name = path.basename(file);
  return project.skippedSources.some(
    (pattern) => name.includes(pattern) || picomatch.isMatch(fromRoot, pattern.replace(/^\.\//, ""), options),
  );
}

/** As Rust's globset has it: `*` also takes what a shell would stop at. */
const options = { bash: true, dot: true } as const;
