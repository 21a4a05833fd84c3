/**
 * A process that checks one file while it changes, as the editor does while somebody types: the grammar of the text,
 * then the findings of the file, in a worker that holds solc. Nothing else is in it.
 */
import { createCompiler, findProject, readSources, refreshSources, type SourceSet } from "@tolbooth/sdk";
import { compilerWorkerFile, createNodeHost, soljsonFile } from "@tolbooth/sdk/node";
import { answerWith } from "./child.js";

export interface CheckQuestion {
  /** The file's whole new text. */
  readonly text: string;
}

export interface CheckAnswer {
  /** Milliseconds until it was known whether the grammar is right. */
  readonly grammar: number;
  /** Milliseconds until all findings were there; those of the grammar where there are any. */
  readonly findings: number;
  /** Codes of the errors. */
  readonly codes: readonly string[];
  /** The memory of this process, in megabytes. */
  readonly memory: number;
}

const [folder = "", file = ""] = process.argv.slice(2);
const { files } = createNodeHost();
const compiler = createCompiler({ workerFile: compilerWorkerFile(), soljsonFile: soljsonFile() });
const project = await findProject(files, folder, { stopAt: folder });
let sources: SourceSet | undefined;

answerWith<CheckQuestion, CheckAnswer>(async ({ text }) => {
  const begin = performance.now();
  const source = { unit: file, path: file, content: text, own: true };
  const alone: SourceSet = {
    project,
    entries: [file],
    sources: new Map([[file, source]]),
    remappings: [],
    imports: new Map(),
    problems: [],
  };
  const grammar = await compiler.compile(alone, { mode: "parse", lane: "parse" });
  const grammarKnown = performance.now() - begin;
  let { findings } = grammar;
  if (grammar.ok) {
    const overlay = new Map([[file, text]]);
    sources =
      (sources && refreshSources(sources, overlay)) ??
      (await readSources(files, project, { entries: [file], overlay }));
    const checked = await compiler.compile(sources, { mode: "quick", lane: "quick" });
    if (checked.inconclusive) throw new Error("The compiler did not reach the file.");
    ({ findings } = checked);
  }
  return {
    grammar: grammarKnown,
    findings: performance.now() - begin,
    codes: findings.filter(({ severity }) => severity === "error").map(({ code }) => code),
    memory: process.memoryUsage().rss / 2 ** 20,
  };
});
