import { LineStarts } from "../language/line-starts.js";
import { Analysis } from "./analysis.js";
import { Program } from "./model/program.js";
import type { SourceModel, Span } from "./model/types.js";
import { lintRules } from "./rules/index.js";
import { isTest } from "./rules/secrets.js";
import type { LintRule, ReportOptions } from "./rules/types.js";
import { readWithSlang } from "./slang/source.js";
import { suppressionsIn } from "./suppressions.js";
import type { LintFinding, LintInput, LintResult } from "./types.js";

/** Lints a text. It need not compile, and nothing is read but what is given. Never throws for what the text holds. */
export function lintText({ path, text, imports = [] }: LintInput): LintResult {
  const { before, after } = frameOf(text);
  const source = readWithSlang(path, before + text + after);
  const others = imports.filter((one) => one.path !== path).map((one) => readWithSlang(one.path, one.text));
  return lintSource(source, others, { text, shift: before.length });
}

/**
 * Lints a source that was read already.
 * @param imports What it takes names from
 * @param shown The text as people have it, and by how much the source's own begins before it
 */
export function lintSource(
  source: SourceModel,
  imports: readonly SourceModel[] = [],
  { text, shift }: { readonly text: string; readonly shift: number } = { text: source.text, shift: 0 },
): LintResult {
  const analysis = new Analysis(new Program([source, ...imports]), source);
  const lines = new LineStarts(text);
  const found = new Map<string, LintFinding>();
  const inText = ({ start, end }: Span): Span => ({
    start: Math.min(Math.max(start - shift, 0), text.length),
    end: Math.min(Math.max(end - shift, 0), text.length),
  });
  const add = (rule: LintRule, span: Span, message: string, options: ReportOptions = {}): void => {
    const key = `${rule.id} ${String(span.start)} ${String(span.end)}`;
    if (found.has(key)) return;
    found.set(key, {
      rule: rule.id,
      severity: options.severity ?? rule.severity,
      message,
      because: options.because ?? [],
      span,
      range: lines.rangeOf(span),
      fixes: options.fixes ?? [],
    });
  };
  const inTest = isTest(analysis);
  for (const rule of lintRules) {
    // Tests' data are made up. Their keys need not be.
    if (inTest && rule.id !== "key-in-test") continue;
    rule.check(analysis, (span, message, options) => {
      const fixes = options?.fixes?.map(({ title, edits }) => ({
        title,
        edits: edits.map((edit) => ({ ...inText(edit), newText: edit.newText })),
      }));
      add(rule, inText(span), message, { ...options, ...(fixes && { fixes }) });
    });
  }
  return { findings: withSuppressions(text, found, add) };
}

/** What to put around a piece of a contract, such as a snippet, so that it is read as if it stood in one. */
function frameOf(text: string): { before: string; after: string } {
  const code = text.replace(/\/\/[^\n\r]*|\/\*[^]*?\*\//g, " ");
  const nothing = { before: "", after: "" };
  if (code.trim() === "" || /\b(?:contract|interface|library)\s+[\w$]+|^\s*(?:pragma|import)\b/m.test(code))
    return nothing;
  const member = /\b(?:public|external|internal|private|mapping\s*\(|modifier|constructor|event)\b/;
  if (member.test(code)) return { before: "contract Fragment { ", after: "\n}" };
  if (/^\s*(?:function|struct|enum|error|using|type)\b/.test(code)) return nothing;
  return { before: "contract Fragment { function fragment() internal { ", after: "\n} }" };
}

function withSuppressions(
  text: string,
  found: ReadonlyMap<string, LintFinding>,
  add: (rule: LintRule, span: Span, message: string, options?: ReportOptions) => void,
): LintFinding[] {
  const findings = [...found.values()];
  const suppressed = new Map<LintFinding, string>();
  const rule = (id: LintRule["id"]): LintRule => lintRules.find((one) => one.id === id) as LintRule;
  for (const one of suppressionsIn(text)) {
    const hit = findings.filter((it) => it.rule === one.rule && it.range.start.line === one.line);
    if (one.reason === "") {
      add(
        rule("suppression-without-reason"),
        one,
        "This suppression gives no reason, so it suppresses nothing.",
      );
      continue;
    }
    for (const it of hit) suppressed.set(it, one.reason);
    if (hit.length > 0) continue;
    const edits = [{ ...wholeLine(text, one), newText: "" }];
    const message = one.rule
      ? `'${one.rule}' finds nothing here.`
      : one.ruleText === ""
        ? "This suppression names no rule."
        : `There is no rule '${one.ruleText}'.`;
    add(rule("unused-suppression"), one, message, { fixes: [{ title: "Remove the comment", edits }] });
  }
  return [...found.values()]
    .map((one) => {
      const reason = suppressed.get(one);
      return reason === undefined ? one : { ...one, suppressedBecause: reason };
    })
    .sort((one, other) => one.span.start - other.span.start || one.rule.localeCompare(other.rule));
}

/** A comment with its line, where it stands alone on it. */
function wholeLine(text: string, { start, end }: Span): Span {
  const before = /[^\n\r]*$/.exec(text.slice(0, start))?.[0] ?? "";
  if (before.trim() !== "") return { start, end };
  const after = /^[^\n\r]*(?:\r\n|\n|\r)?/.exec(text.slice(end))?.[0] ?? "";
  return { start: start - before.length, end: end + after.length };
}
