import path from "node:path";
import { TolboothError } from "../errors/index.js";
import type { FileSystem } from "../ports.js";
import { decodeUtf8 } from "../project/text.js";
import type { Project } from "../project/types.js";
import { readAnswers, type KeptAnswers } from "./answers.js";
import { assessmentMarkdown, assessmentState, restHash, type AssessmentState } from "./markdown.js";
import type { ImpactAssessment } from "./types.js";

/** What became of a draft that was written. */
export interface WrittenAssessment {
  readonly state: AssessmentState;
  /** Where an earlier draft was kept that somebody had changed outside the answers. */
  readonly aside?: string;
}

/** A draft beside what stands in its file. */
export interface CheckedAssessment {
  readonly state: AssessmentState;
  /** Whether the file says what the project says now. */
  readonly isCurrent: boolean;
}

/** A draft as Markdown for a file, with links that work from there. */
export function assessmentText(
  project: Project,
  assessment: ImpactAssessment,
  file: string | undefined,
  answers?: KeptAnswers["answers"],
): string {
  const folder = file === undefined ? project.root : path.dirname(file);
  return assessmentMarkdown(assessment, {
    ...(answers && { answers }),
    linkOf: (one) =>
      one.startsWith("@")
        ? undefined
        : path.relative(folder, path.resolve(project.root, one)).split(path.sep).join("/"),
  });
}

/**
 * Writes a draft, with the answers that stand in the file already.
 * @throws ASSESSMENT_MARKERS_BROKEN, ASSESSMENT_FORMAT_UNKNOWN; then nothing was written
 */
export async function writeAssessment(
  files: FileSystem,
  project: Project,
  file: string,
  assessment: ImpactAssessment,
): Promise<WrittenAssessment> {
  const before = await readAssessmentAnswers(files, file);
  const text = assessmentText(project, assessment, file, before?.answers);
  const wasChanged = before !== undefined && restHash(before.rest) !== before.written;
  const aside = wasChanged ? await putAside(files, file) : undefined;
  await files.writeFileAtomic(file, text);
  return {
    state: assessmentState(assessment, before?.answers),
    ...(aside !== undefined && { aside }),
  };
}

/**
 * Holds a draft against the file that stands there, and writes nothing.
 * @throws FILE_NOT_FOUND, ASSESSMENT_MARKERS_BROKEN, ASSESSMENT_FORMAT_UNKNOWN
 */
export async function checkAssessment(
  files: FileSystem,
  project: Project,
  file: string,
  assessment: ImpactAssessment,
): Promise<CheckedAssessment> {
  const before = await readAssessmentAnswers(files, file);
  if (!before) throw new TolboothError("FILE_NOT_FOUND", { file });
  const now = readAnswers(file, assessmentText(project, assessment, file, before.answers));
  return {
    state: assessmentState(assessment, before.answers),
    isCurrent: lasting(before.rest) === lasting(now.rest),
  };
}

/**
 * What people wrote into the draft that stands there already; nothing where no file is.
 * @throws ASSESSMENT_MARKERS_BROKEN, ASSESSMENT_FORMAT_UNKNOWN, FILE_NOT_UTF8
 */
export async function readAssessmentAnswers(
  files: FileSystem,
  file: string,
): Promise<KeptAnswers | undefined> {
  const bytes = await files.readFile(file);
  if (!bytes) return undefined;
  const decoded = decodeUtf8(bytes);
  // What cannot be read as it was written would be written back as something else.
  if ("wrongAt" in decoded) throw new TolboothError("FILE_NOT_UTF8", { file, offset: decoded.wrongAt });
  return readAnswers(file, decoded.text);
}

/** Keeps a draft that somebody changed where no answer stands, under a name that is free. */
async function putAside(files: FileSystem, file: string): Promise<string> {
  const { dir, name, ext } = path.parse(file);
  for (let number = 1; ; number += 1) {
    const aside = path.join(dir, `${name}.before-${String(number)}${ext}`);
    if ((await files.stat(aside)) !== undefined) continue;
    await files.writeFileAtomic(aside, (await files.readFile(file)) ?? "");
    return aside;
  }
}

/** A draft without what changes by itself: its date, and how many questions are open. */
const lasting = (rest: string): string =>
  rest
    .replace(/made on \d{4}-\d{2}-\d{2}/, "")
    .replace(/^Questions without an answer: .*$/m, "")
    .replace(/^> \*\*Look at this answer again\.\*\*.*$\n\n?/gm, "")
    .replace(/\n{2,}/g, "\n");
