import { TolboothError } from "../errors/index.js";
import type { AssessmentAnswer } from "./types.js";

/** What people wrote into a draft. */
export interface KeptAnswers {
  /** By the question's id; only those that somebody answered. */
  readonly answers: ReadonlyMap<string, AssessmentAnswer>;
  /** The draft without its answers: what Tolbooth wrote, or somebody changed. */
  readonly rest: string;
  /** SHA-256 of that as it was written; absent where somebody took it away. */
  readonly written?: string;
}

export const answerStart = (id: string, about?: string): string =>
  `<!-- tolbooth:answer ${id}${about === undefined ? "" : ` about=${about}`} -->`;
export const answerEnd = "<!-- tolbooth:end -->";
const start = /^<!-- tolbooth:answer ([\w.-]+)(?: about=([0-9a-f]+))? -->\s*$/;
/** A line that was a mark once. */
const anyMark = /<!--\s*tolbooth:(?:answer|end)/;
const head = /^<!-- tolbooth:impact-assessment version=(\d+)(?: sha256=([0-9a-f]{64}))? -->\s*$/;

export const headLine = (sha256: string): string =>
  `<!-- tolbooth:impact-assessment version=1 sha256=${sha256} -->`;

/**
 * Reads the answers out of a draft that people have worked on.
 * @throws ASSESSMENT_FORMAT_UNKNOWN for another file; ASSESSMENT_MARKERS_BROKEN with the line where marks do not fit
 */
export function readAnswers(file: string, markdown: string): KeptAnswers {
  const lines = markdown.replace(/^\ufeff/, "").split(/\r\n|\r|\n/);
  const first = head.exec(lines[0] ?? "");
  if (first?.[1] !== "1") throw new TolboothError("ASSESSMENT_FORMAT_UNKNOWN", { file });
  const answers = new Map<string, AssessmentAnswer>();
  const seen = new Set<string>();
  const rest: string[] = [];
  let open: { id: string; about?: string; text: string[]; line: number } | undefined;
  const broken = (line: number, problem: string): TolboothError =>
    new TolboothError("ASSESSMENT_MARKERS_BROKEN", { file, line, problem });
  for (const [index, line] of lines.entries()) {
    const begins = start.exec(line);
    if (begins) {
      const [, id = "", about] = begins;
      if (open)
        throw broken(index + 1, `an answer begins before the one of line ${String(open.line)} has ended`);
      if (seen.has(id)) throw broken(index + 1, `the answer '${id}' begins a second time`);
      seen.add(id);
      open = { id, ...(about !== undefined && { about }), text: [], line: index + 1 };
      rest.push(answerStart(id));
    } else if (line.trim() === answerEnd) {
      if (!open) throw broken(index + 1, "an answer ends that did not begin");
      const text = open.text.join("\n").trim();
      if (text !== "") answers.set(open.id, { text, ...(open.about !== undefined && { about: open.about }) });
      open = undefined;
      rest.push(line.trim());
    } else if (anyMark.test(line)) throw broken(index + 1, "a mark was changed");
    else if (open) open.text.push(line);
    else if (index > 0) rest.push(line);
  }
  if (open) throw broken(open.line, `the answer '${open.id}' does not end`);
  return { answers, rest: rest.join("\n"), ...(first[2] !== undefined && { written: first[2] }) };
}
