import { type LineStarts } from "../language/line-starts.js";
import type { LintRuleId } from "./rules/ids.js";
import { suppressionWithoutReason, unusedSuppression } from "./rules/suppression-rules.js";
import type { LintRule, ReportOptions } from "./rules/types.js";
import type { Span } from "./model/types.js";
import { suppressionsIn } from "./suppressions.js";
import type { LintFinding } from "./types.js";

/** What a rule says of a place. */
export function findingOf(
  rule: LintRule,
  span: Span,
  message: string,
  lines: LineStarts,
  options: ReportOptions = {},
): LintFinding {
  return {
    rule: rule.id,
    severity: options.severity ?? rule.severity,
    message,
    because: options.because ?? [],
    span,
    range: lines.rangeOf(span),
    fixes: options.fixes ?? [],
  };
}

/** Marks the findings that the text's comments suppress, adds what is wrong with those comments, and sorts by place. */
export function applySuppressions(
  text: string,
  findings: readonly LintFinding[],
  lines: LineStarts,
): LintFinding[] {
  const suppressed = new Map<LintFinding, string>();
  const wrong: LintFinding[] = [];
  for (const one of suppressionsIn(text)) {
    if (one.reason === "") {
      const message = "This suppression gives no reason, so it suppresses nothing.";
      wrong.push(findingOf(suppressionWithoutReason, spanOf(one), message, lines));
      continue;
    }
    const hit = findings.filter((it) => it.rule === one.rule && it.range.start.line === one.line);
    for (const it of hit) suppressed.set(it, one.reason);
    if (hit.length > 0) continue;
    const fixes = [{ title: "Remove the comment", edits: [{ ...wholeLine(text, one), newText: "" }] }];
    wrong.push(
      findingOf(unusedSuppression, spanOf(one), unusedMessage(one.rule, one.ruleText), lines, { fixes }),
    );
  }
  return [...findings, ...wrong]
    .map((one) => {
      const reason = suppressed.get(one);
      return reason === undefined ? one : { ...one, suppressedBecause: reason };
    })
    .sort((one, other) => one.span.start - other.span.start || one.rule.localeCompare(other.rule));
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

function unusedMessage(rule: LintRuleId | undefined, text: string): string {
  if (rule) return `'${rule}' finds nothing here.`;
  return text === "" ? "This suppression names no rule." : `There is no rule '${text}'.`;
}

/** A comment with its line, where it stands alone on it. */
function wholeLine(text: string, { start, end }: Span): Span {
  const before = /[^\n\r]*$/.exec(text.slice(0, start))?.[0] ?? "";
  if (before.trim() !== "") return { start, end };
  const after = /^[^\n\r]*(?:\r\n|\n|\r)?/.exec(text.slice(end))?.[0] ?? "";
  return { start: start - before.length, end: end + after.length };
}
