import { lintRuleIds, type LintRuleId } from "./rules/ids.js";
import type { Span } from "./model/types.js";

/** A comment `// tolbooth-lint-disable-next-line <rule> -- <reason>`. */
export interface Suppression extends Span {
  /** Absent where the comment names none that there is. */
  readonly rule: LintRuleId | undefined;
  readonly ruleText: string;
  readonly reason: string;
  /** The line that it is about, from 0: the next one that holds something. */
  readonly line: number;
}

const pattern = /\/[/*]+[ \t]*tolbooth-lint-disable-next-line\b([^\n\r]*)/g;

/** Every suppression in a text. */
export function suppressionsIn(text: string): Suppression[] {
  if (!text.includes("tolbooth-lint-disable-next-line")) return [];
  const lines = text.split(/\r\n|\n|\r/);
  return [...text.matchAll(pattern)].map((match) => {
    const said = (match[1] ?? "").replace(/\*\/.*$/, "");
    const [before = "", ...behind] = said.split("--");
    const ruleText = /[a-z][a-z-]*/.exec(before)?.[0] ?? "";
    let line = (text.slice(0, match.index).match(/\r\n|\n|\r/g)?.length ?? 0) + 1;
    while (line < lines.length && isPassed(lines[line] ?? "")) line += 1;
    return {
      start: match.index,
      end: match.index + match[0].trimEnd().length,
      rule: lintRuleIds.find((one) => one === ruleText),
      ruleText,
      reason: behind.join("--").trim(),
      line,
    };
  });
}

/** Several suppressions may stand above one line. */
const isPassed = (line: string): boolean =>
  line.trim() === "" || /^\s*\/[/*]+[ \t]*tolbooth-lint-disable/.test(line);

/** The comment that suppresses a rule, for whoever adds one: the reason is to be written. */
export function suppressionComment(rule: LintRuleId, reason: string): string {
  return `// tolbooth-lint-disable-next-line ${rule} -- ${reason}`;
}
