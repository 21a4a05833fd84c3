import { LineStarts } from "../language/line-starts.js";
import { applySuppressions, findingOf } from "./apply-suppressions.js";
import { Analysis } from "./analysis.js";
import { Program } from "./model/program.js";
import type { SourceModel, Span } from "./model/types.js";
import { lintRules } from "./rules/index.js";
import { isTest } from "./rules/secrets.js";
import type { LintRule, ReportOptions } from "./rules/types.js";
import { readWithSlang } from "./slang/source.js";
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
    found.set(key, findingOf(rule, span, message, lines, options));
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
  return { findings: applySuppressions(text, [...found.values()], lines) };
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
