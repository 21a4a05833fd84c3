/** A process that builds projects again and again with a compiler that stays warm, as the editor does. */
import { createCompiler, findProject, ProjectBuilder } from "@tolbooth/sdk";
import { compilerWorkerFile, createNodeHost, soljsonFile } from "@tolbooth/sdk/node";
import { answerWith } from "./child.js";

export interface BuildQuestion {
  /** The project's root. */
  readonly folder: string;
}

export interface BuildAnswer {
  readonly milliseconds: number;
  /** How many files were compiled. */
  readonly compiled: number;
}

const host = createNodeHost();
const compiler = createCompiler({ workerFile: compilerWorkerFile(), soljsonFile: soljsonFile() });
const builders = new Map<string, ProjectBuilder>();

async function builderOf(folder: string): Promise<ProjectBuilder> {
  const known = builders.get(folder);
  if (known) return known;
  const project = await findProject(host.files, folder, { stopAt: folder });
  const builder = new ProjectBuilder({
    files: host.files,
    now: () => host.now(),
    start: folder,
    open: () => Promise.resolve(project),
    compiler: () => compiler,
    surroundings: "bench",
  });
  builders.set(folder, builder);
  return builder;
}

answerWith<BuildQuestion, BuildAnswer>(async ({ folder }) => {
  const builder = await builderOf(folder);
  const begin = performance.now();
  const { report } = await builder.build({ needsSources: true });
  const milliseconds = performance.now() - begin;
  if (!report.ok) throw new Error(report.findings.map(({ message }) => message).join("\n"));
  return { milliseconds, compiled: report.compiled.length };
});
