import { sha256, toUtf8Bytes } from "ethers";
import { answerEnd, answerStart, headLine, readAnswers } from "./answers.js";
import type {
  AssessmentAnswer,
  AssessmentQuestion,
  AssessmentStatement,
  Evidence,
  ImpactAssessment,
} from "./types.js";

/** How far a draft has come. */
export interface AssessmentState {
  /** Ids of questions without an answer. */
  readonly unanswered: readonly string[];
  /** Ids of questions whose answers rest on something that has changed since. */
  readonly stale: readonly string[];
  /** Answers to questions that are asked no longer. They are kept at the end. */
  readonly orphaned: readonly string[];
}

const questionsOf = (assessment: ImpactAssessment): AssessmentQuestion[] =>
  assessment.sections.flatMap((section) => section.parts.flatMap((part) => part.questions));

const isStale = (question: AssessmentQuestion, answer: AssessmentAnswer | undefined): boolean =>
  answer?.about !== undefined && answer.about !== question.about;

/** What is still to be done about a draft, with what people have answered so far. */
export function assessmentState(
  assessment: ImpactAssessment,
  answers: ReadonlyMap<string, AssessmentAnswer> = new Map(),
): AssessmentState {
  const questions = questionsOf(assessment);
  const asked = new Set(questions.map((one) => one.id));
  return {
    unanswered: questions.filter((one) => !answers.has(one.id)).map((one) => one.id),
    stale: questions.filter((one) => isStale(one, answers.get(one.id))).map((one) => one.id),
    orphaned: [...answers.keys()].filter((id) => !asked.has(id)),
  };
}

export interface MarkdownOptions {
  readonly answers?: ReadonlyMap<string, AssessmentAnswer>;
  /** Where a file of the project is found from the draft; nothing where it cannot be linked to. */
  readonly linkOf: (file: string) => string | undefined;
}

/**
 * A draft as Markdown, with the answers that people gave. Each stands between two comment lines and is carried over
 * as it is; everything else is written anew each time.
 */
export function assessmentMarkdown(
  assessment: ImpactAssessment,
  { answers = new Map<string, AssessmentAnswer>(), linkOf }: MarkdownOptions,
): string {
  const { unanswered, stale, orphaned } = assessmentState(assessment, answers);
  const body = [
    `# Data protection impact assessment: ${assessment.project}`,
    "",
    `**This is a draft, made on ${assessment.draftedOn} from the project's own files. It is not legal advice, and nobody with a legal training has read it.** It follows the steps of the [ICO's template](https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/accountability-and-governance/data-protection-impact-assessments-dpias/). Each statement names its evidence. Whatever the files do not show is asked of you.`,
    "",
    `Questions without an answer: ${String(unanswered.length)}. Answers to look at again: ${String(stale.length)}.`,
    "",
    "Write between the two comment lines under each question. Everything else is written anew by `tolbooth dpia`.",
    ...assessment.sections.flatMap(({ title, parts }) => [
      "",
      `## ${title}`,
      ...parts.flatMap((part) => [
        "",
        `### ${part.title}`,
        ...(part.introduction === undefined ? [] : ["", part.introduction]),
        ...(part.statements.length > 0 ? ["", ...part.statements.map(statementLine)] : []),
        ...part.questions.flatMap((one) => questionLines(one, answers.get(one.id))),
      ]),
      ...(parts.length === 0 ? ["", "Nothing is known of any contract, so nothing can be said here."] : []),
    ]),
    ...(orphaned.length > 0
      ? [
          "",
          "## Answers to questions that are asked no longer",
          "",
          "What they were about is gone. Delete them when you no longer need them.",
          ...orphaned.flatMap((id) => ["", `### ${id}`, ...answerLines(id, undefined, answers.get(id))]),
        ]
      : []),
    "",
    "## Evidence",
    "",
    ...assessment.evidence.map((one) => evidenceLine(one, linkOf)),
    "",
  ].join("\n");
  const text = `${headLine("0".repeat(64))}\n${body}`;
  return `${headLine(restHash(readAnswers("", text).rest))}\n${body}`;
}

/** SHA-256 of a draft without its answers. */
export function restHash(rest: string): string {
  return sha256(toUtf8Bytes(rest)).slice(2);
}

function statementLine({ text, evidence }: AssessmentStatement): string {
  const shown = evidence.map((id) => `[${id}](#${id.toLowerCase()})`);
  return `- ${plain(text)} (${shown.join(", ")})`;
}

function questionLines(question: AssessmentQuestion, answer: AssessmentAnswer | undefined): string[] {
  const { id, ask, consider, about } = question;
  const stale = isStale(question, answer);
  return [
    "",
    `**You must answer: ${ask}**`,
    ...(consider.length > 0 ? ["", ...consider.map((one) => `- ${one}`)] : []),
    ...(stale
      ? [
          "",
          "> **Look at this answer again.** What it rests on has changed since it was written. If it is still right, delete `about=…` from the comment line below.",
        ]
      : []),
    ...answerLines(id, stale ? answer?.about : about, answer),
  ];
}

function answerLines(id: string, about: string | undefined, answer: AssessmentAnswer | undefined): string[] {
  return ["", answerStart(id, about), "", ...(answer ? [answer.text, ""] : []), answerEnd];
}

/** Comments of a source may hold what is a mark here. */
const plain = (text: string): string => text.replace(/\s+/g, " ").replaceAll("<!--", "&lt;!--");

function evidenceLine(one: Evidence, linkOf: MarkdownOptions["linkOf"]): string {
  const place = one.line === undefined ? (one.file ?? "") : `${one.file ?? ""}:${String(one.line)}`;
  const anchor = `<a id="${one.id.toLowerCase()}"></a>`;
  // A declaration is code; anything else is a sentence.
  const text =
    one.kind === "source"
      ? `\`${one.text.replaceAll("`", "'").replaceAll("<!--", "<! --")}\``
      : plain(one.text);
  if (one.file !== undefined) {
    const target = linkOf(one.file);
    const line = one.line === undefined ? "" : `#L${String(one.line)}`;
    const shown = target === undefined ? `\`${place}\`` : `[${place}](${encodeURI(target)}${line})`;
    return `- ${anchor}**${one.id}** (${one.kind}) ${shown}: ${text}`;
  }
  return `- ${anchor}**${one.id}** (${one.kind}) ${one.url === undefined ? text : `[${text}](${one.url})`}`;
}
