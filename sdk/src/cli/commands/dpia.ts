import path from "node:path";
import type { Command } from "commander";
import {
  assessmentState,
  assessmentText,
  checkAssessment,
  draftAssessment,
  gatherAssessmentFacts,
  isTolboothError,
  patternStatus,
  readAssessmentAnswers,
  TolboothError,
  writeAssessment,
  type AssessmentState,
  type ImpactAssessment,
  type Project,
} from "@tolbooth/sdk";
import { analyseInThread, createLinter, nodeBundledLibraries } from "@tolbooth/sdk/node";
import { projectPath, shownPath, type CommandContext, type Run } from "../frame/context.js";
import type { Outcome } from "../frame/envelope.js";
import { buildProject } from "../frame/builder.js";
import { count } from "../frame/terminal.js";

interface DpiaOptions {
  readonly output?: string;
  readonly check?: boolean;
}

/** `tolbooth dpia`: drafts a data protection impact assessment, and keeps what people answered in it. */
export function registerDpia(program: Command, run: Run): void {
  program
    .command("dpia")
    .description(
      "Drafts a data protection impact assessment, by the steps of the ICO's template, from the project's contracts, " +
        "records and lint results. Each statement names its evidence; the rest is asked of you. Not legal advice.",
    )
    .option("--output <file>", "write the draft there, and keep the answers that stand there already")
    .option(
      "--check",
      "with --output: write nothing, and fail while something is to be answered or looked at again",
    )
    .action((options: DpiaOptions) => run((context) => dpia(context, options)));
}

async function dpia(context: CommandContext, { output, check = false }: DpiaOptions): Promise<Outcome> {
  if (check && output === undefined)
    throw new TolboothError("WRONG_USAGE", { problem: "--check goes with --output." });
  const project = await context.project();
  const { files } = context.host;
  const file = output === undefined ? undefined : path.resolve(context.terminal.currentFolder, output);
  // Before all the work: a file that cannot be written to again.
  const before = file === undefined ? undefined : await readAssessmentAnswers(files, file);
  if (check && !before) throw new TolboothError("FILE_NOT_FOUND", { file: file ?? "" });
  const assessment = draftAssessment(await facts(context, project));
  if (file === undefined)
    return outcome(project, assessment, assessmentState(assessment), {
      text: assessmentText(project, assessment, undefined),
    });
  const shown = shownPath(context, file);
  if (check) {
    const { state, isCurrent } = await checkAssessment(files, project, file, assessment);
    return outcome(project, assessment, state, {
      text: stateText(state),
      failure: failureOf(state, isCurrent ? undefined : shown),
    });
  }
  const { state, aside } = await writeAssessment(files, project, file, assessment);
  return outcome(project, assessment, state, {
    text: [
      `Wrote ${shown}.`,
      ...(aside === undefined
        ? []
        : [`It had been changed outside the answers. What stood there is in ${shownPath(context, aside)}.`]),
      stateText(state),
    ].join("\n"),
    written: projectPath(project, file),
    ...(aside !== undefined && { aside: projectPath(project, aside) }),
  });
}

async function facts(context: CommandContext, project: Project): ReturnType<typeof gatherAssessmentFacts> {
  const linter = createLinter();
  const libraries = nodeBundledLibraries();
  try {
    return await gatherAssessmentFacts({
      files: context.host.files,
      project,
      libraries,
      now: new Date(context.host.now()),
      problems: await problems(context, project),
      lint: (input, signal) => linter.lint(input, signal),
      outline: (input, signal) => linter.outline(input, signal),
      statuses: (sources, signal) =>
        patternStatus({
          ...{ files: context.host.files, sources, libraries, signal },
          analyse: analyseInThread,
        }),
      signal: context.operation.signal,
    });
  } finally {
    await linter.dispose();
  }
}

/** What the compiler says is wrong. A draft is made all the same. */
async function problems(
  context: CommandContext,
  project: Project,
): Promise<{ file: string; line: number; text: string }[]> {
  const { files } = context.host;
  try {
    const { findings } = await buildProject(context, undefined);
    const errors = findings.filter((one) => one.severity === "error");
    return await Promise.all(
      errors.map(async ({ path: file, byteRange, message }) => ({
        file: file === undefined ? "." : projectPath(project, file),
        line: file === undefined ? 1 : lineOf(await files.readFile(file), byteRange?.start ?? 0),
        text: message,
      })),
    );
  } catch (error) {
    if (isTolboothError(error, "PROJECT_EMPTY")) return [];
    throw error;
  }
}

/** The line of a byte, from 1. */
function lineOf(bytes: Uint8Array | undefined, offset: number): number {
  return (bytes ?? new Uint8Array()).subarray(0, offset).filter((one) => one === 0x0a).length + 1;
}

function failureOf(state: AssessmentState, outdated: string | undefined): TolboothError | undefined {
  if (state.unanswered.length + state.stale.length > 0)
    return new TolboothError("ASSESSMENT_INCOMPLETE", {
      unanswered: count(state.unanswered.length, "question"),
      stale: count(state.stale.length, "answer"),
    });
  return outdated === undefined ? undefined : new TolboothError("ASSESSMENT_OUTDATED", { file: outdated });
}

function stateText({ unanswered, stale, orphaned }: AssessmentState): string {
  return [
    `${count(unanswered.length, "question")} without an answer, ${count(stale.length, "answer")} to look at again.`,
    ...stale.map((id) => `  ${id}: what it rests on has changed`),
    ...orphaned.map((id) => `  ${id}: asked no longer; kept at the end`),
  ].join("\n");
}

function outcome(
  project: Project,
  assessment: ImpactAssessment,
  state: AssessmentState,
  more: { text: string; written?: string; aside?: string; failure?: TolboothError | undefined },
): Outcome {
  const { text, failure, written, aside } = more;
  return {
    result: { project: project.root, assessment, ...state, written: written ?? null, aside: aside ?? null },
    text,
    ...(failure && { failure }),
  };
}
