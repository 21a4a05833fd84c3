import {
  isTolboothError,
  patternStatus,
  readSources,
  TolboothError,
  type ChangedPart,
  type PatternStatus,
  type Project,
  type SourceSet,
} from "@tolbooth/sdk";
import { analyseInThread, nodeBundledLibraries } from "@tolbooth/sdk/node";
import { projectPath, type CommandContext } from "./context.js";
import type { Outcome } from "./envelope.js";
import { count } from "./terminal.js";

/** What each verdict is in words. */
const words: Readonly<Record<PatternStatus["verdict"], string>> = {
  "as-audited": "as audited",
  form: "as audited but for layout, comments or names",
  generated: "as audited, with generated rules",
  overridden: "overridden",
  changed: "changed",
  unknown: "unknown",
};

/** Verdicts that somebody must look at. */
const fails: ReadonlySet<PatternStatus["verdict"]> = new Set(["overridden", "changed", "unknown"]);

/** `tolbooth patterns status`: what the project has of patterns, and whether that is as it was audited. */
export async function projectPatternStatus(context: CommandContext): Promise<Outcome> {
  const project = await context.project();
  const { signal } = context.operation;
  const sources = await sourcesOf(context, project);
  const statuses = sources
    ? await patternStatus({
        files: context.host.files,
        sources,
        libraries: nodeBundledLibraries(),
        analyse: analyseInThread,
        signal,
      })
    : [];
  const drifted = statuses.filter((one) => fails.has(one.verdict));
  const contracts = [...new Set(drifted.map((one) => one.contract))];
  return {
    result: {
      project: project.root,
      contracts: statuses.map(({ path: file, start, ...one }) => ({
        contract: one.contract,
        file: projectPath(project, file),
        line: lineOf(sources?.sources.get(one.unit)?.content ?? "", start),
        pattern: one.pattern,
        declaration: one.declaration,
        version: one.version,
        relation: one.relation,
        verdict: one.verdict,
        changes: one.changes.map(({ part, kind, change, contract, unit, diff, note }) => ({
          ...{ part, kind, change, contract, unit },
          ...(diff === undefined ? {} : { diff }),
          ...(note === undefined ? {} : { note }),
        })),
        overridden: one.overridden,
        invariants: one.invariants,
        notes: one.notes,
        ...(one.options ? { options: one.options } : {}),
      })),
    },
    text: text(context, statuses, (one) => projectPath(project, one.path)),
    ...(drifted.length > 0 && { failure: new TolboothError("PATTERNS_DRIFTED", { contracts }) }),
  };
}

/** A project without a source has nothing of a pattern. */
async function sourcesOf(context: CommandContext, project: Project): Promise<SourceSet | undefined> {
  try {
    return await readSources(context.host.files, project, { signal: context.operation.signal });
  } catch (error) {
    if (isTolboothError(error, "PROJECT_EMPTY")) return undefined;
    throw error;
  }
}

const lineOf = (content: string, offset: number): number => content.slice(0, offset).split("\n").length;

function text(
  context: CommandContext,
  statuses: readonly PatternStatus[],
  fileOf: (one: PatternStatus) => string,
): string {
  if (statuses.length === 0) return "No contract here has to do with a pattern.";
  const blocks = statuses.map((one) => [
    `${context.paint("bold", one.contract)} (${fileOf(one)}): ${relation(one)}; ${words[one.verdict]}`,
    ...one.overridden.map(
      ({ function: name, invariants }) =>
        `  overrides ${name}: ${invariants.length > 0 ? `touches ${invariants.join(", ")}` : "can only refuse, touches no invariant"}`,
    ),
    ...one.changes.flatMap((change) => changeLines(one, change)),
    ...(one.changes.length > 0 && one.invariants.length > 0
      ? [`  invariants that depend on it: ${one.invariants.join(", ")}`]
      : []),
    ...one.notes.map((note) => `  ${note}`),
  ]);
  return [...blocks.map((lines) => lines.join("\n")), "", `${count(statuses.length, "contract")}.`].join(
    "\n",
  );
}

function relation({ relation: how, declaration, version }: PatternStatus): string {
  const name = `${declaration} ${version}`;
  if (how === "copy") return `a copy of ${name}`;
  if (how === "imports") return `${name} by import`;
  return how === "generated" ? `generated from ${name}` : `inherits ${name}`;
}

function changeLines(status: PatternStatus, change: ChangedPart): string[] {
  const owner = change.contract === status.declaration ? "" : `${change.contract}.`;
  const note = change.note === undefined ? "" : `: ${change.note}`;
  const diff = (change.diff ?? "")
    .split("\n")
    .filter((line) => line !== "" && !/^(?:---|\+\+\+) /.test(line));
  return [`  ${change.change}: ${owner}${change.part}${note}`, ...diff.map((line) => `    ${line}`)];
}
