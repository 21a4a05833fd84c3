import assert from "node:assert/strict";
import path from "node:path";
import type { Compilation, Finding, SourceSet } from "@tolbooth/sdk";
import { applyEdits } from "../../../../sdk/dist/language/fixes/apply-edits.js";
import { fixSourcesOf } from "../../../../sdk/dist/language/fixes/fix-sources.js";
import { fixesFor } from "../../../../sdk/dist/language/fixes/fixes-for.js";
import type {
  FileEdits,
  Fix,
  FixContext,
  ImportableDeclaration,
} from "../../../../sdk/dist/language/fixes/types.js";
import { LineStarts } from "../../../../sdk/dist/language/line-starts.js";
import { memorySources, root, sharedCompiler } from "../../support/projects.js";

export type Texts = Readonly<Record<string, string>>;

/** A small program, a finding in it, and what it looks like when that is mended. */
export interface Fixture {
  readonly name: string;
  readonly code: string;
  /** The fix to apply, by the key of its title. */
  readonly fix: string;
  /** What the title's gaps hold, where several fixes have the key. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** `A.sol`, without the licence and the pragma unless it begins with a comment. */
  readonly before: string;
  readonly after: string;
  /** Files beside it, and what changes in them. */
  readonly others?: Texts;
  readonly othersAfter?: Texts;
  readonly importable?: readonly ImportableDeclaration[];
  /** Codes of errors that the program has for other reasons, before and after. */
  readonly otherErrors?: readonly string[];
  /** Codes of findings that stay because there are several places. */
  readonly remaining?: number;
  /** It is about the first lines, so that a comment cannot be put before them. */
  readonly header?: true;
  /** Which of several findings of the code; the first by default. */
  readonly place?: number;
}

export const head = "// SPDX-License-Identifier: MIT\npragma solidity ^0.8.20;\n\n";

/** The files of a fixture, named from the project's root. */
export function filesOf(fixture: Fixture, text: string, others: Texts = fixture.others ?? {}): Texts {
  const whole = (content: string): string =>
    /^(?:\/[/*]|pragma|\ufeff)/.test(content) ? content : head + content;
  return Object.fromEntries(
    Object.entries({ "contracts/A.sol": text, ...others }).map(([name, content]) => [name, whole(content)]),
  );
}

export interface Checked {
  readonly sources: SourceSet;
  readonly compilation: Compilation;
  readonly context: FixContext;
}

export async function check(
  files: Texts,
  importable: readonly ImportableDeclaration[] = [],
): Promise<Checked> {
  const sources = await memorySources(files);
  const compilation = await sharedCompiler().compile(sources, { mode: "check" });
  const context = { sources: fixSourcesOf(sources), importable };
  return { sources, compilation, context };
}

export function findingsWith({ compilation }: Checked, code: string): Finding[] {
  return compilation.findings.filter((finding) => finding.code === code);
}

/** The fix that a fixture is about. */
export function wantedFix(checked: Checked, fixture: Fixture): Fix {
  const finding = findingsWith(checked, fixture.code)[fixture.place ?? 0];
  assert.ok(finding, `no ${fixture.code} in ${JSON.stringify(summary(checked))}`);
  const fixes = fixesFor(finding, checked.context);
  for (const fix of fixes) assertSound(fix.files, checked.sources);
  assert.ok(fixes.filter((fix) => fix.isPreferred).length <= 1, "more than one fix is preferred");
  const fix = fixes.find(
    ({ title }) =>
      title.key === fixture.fix &&
      Object.entries(fixture.parameters ?? {}).every(
        ([name, value]) => (title.parameters as Readonly<Record<string, string>>)[name] === value,
      ),
  );
  assert.ok(fix, `no ${fixture.fix} in ${JSON.stringify(fixes.map(({ title }) => title))}`);
  return fix;
}

/** Edits are in the project's own files, in order, apart, and their ranges say the same as their spans. */
export function assertSound(files: readonly FileEdits[], sources: SourceSet): void {
  for (const { path, edits } of files) {
    const source = [...sources.sources.values()].find((one) => one.path === path);
    assert.equal(source?.own, true, `${path} is not the project's`);
    const content = source?.content ?? "";
    const shown = content.replace(/^\ufeff/, "");
    const lines = new LineStarts(shown);
    const hidden = content.length - shown.length;
    let end = 0;
    for (const { span, range } of edits) {
      assert.equal(span.start >= end && span.end >= span.start, true, "edits overlap or stand in no order");
      end = span.end;
      assert.deepEqual(range.start, lines.positionAt(span.start - hidden));
      assert.deepEqual(range.end, lines.positionAt(span.end - hidden));
    }
    assert.equal(end <= content.length, true, "an edit goes past the end");
  }
}

/** The files with a fix applied. */
export function applied(files: Texts, changed: readonly FileEdits[]): Texts {
  const result: Record<string, string> = { ...files };
  for (const { path: changedPath, edits } of changed) {
    const name = path.relative(root, changedPath).split(path.sep).join("/");
    result[name] = applyEdits(result[name] ?? "", edits);
  }
  return result;
}

export function summary({ compilation }: Checked): string[] {
  return compilation.findings.map((one) => `${one.code} ${one.message}`);
}

export function errorCodes({ compilation }: Checked): string[] {
  return compilation.findings.filter((one) => one.severity === "error").map((one) => one.code);
}
