import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { findProject, readSources } from "@tolbooth/sdk";
import { createNodeHost } from "@tolbooth/sdk/node";
import { bundle } from "../inside/bundle.js";
import type { CheckAnswer, CheckQuestion } from "../inside/checker.js";
import { startChild, type Child } from "../inside/child.js";
import { linkPackages } from "../projects/copies.js";
import { closureOf } from "../projects/import-graph.js";
import { votingTokenClosure, votingTokenFile, votingTokenText } from "../projects/voting-token.js";

/** Makes a project with the file that is typed in. */
export async function typingProject(folder: string): Promise<string> {
  await mkdir(path.join(folder, "contracts"), { recursive: true });
  await linkPackages(folder);
  await writeFile(path.join(folder, "tolbooth.json"), "{}\n");
  const file = path.join(folder, votingTokenFile);
  await writeFile(file, votingTokenText);
  const { files } = createNodeHost();
  const sources = await readSources(files, await findProject(files, folder, { stopAt: folder }));
  const closure = closureOf(sources.imports, sources.entries[0] ?? "").size;
  if (closure !== votingTokenClosure) {
    throw new Error(`${votingTokenFile} is compiled with ${closure} files, not ${votingTokenClosure}.`);
  }
  return file;
}

/** Starts a process that checks that file and holds nothing else. */
export async function startChecker(folder: string): Promise<Child<CheckQuestion, CheckAnswer>> {
  const project = path.join(folder, "typing");
  const file = await typingProject(project);
  return startChild(await bundle("inside/checker.ts", folder, "esm"), [project, file]);
}
