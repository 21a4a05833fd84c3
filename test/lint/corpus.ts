/**
 * The corpus of contracts and fragments that the lint is measured by. A finding that a person expects is marked on its
 * line: `// expect: rule-id, rule-id`; where no comment can stand on that line, on the next: `// expect-above: rule-id`.
 * A rule that is named twice is expected twice. Marks are not seen by the lint.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { LintFinding, LintInput, LintResult, LintRuleId } from "@tolbooth/sdk";

export type CorpusPart = "development" | "held-back" | "second, seen" | "second, unseen" | "third";

/** A file with what is to be found in it: each as `line:rule`, the lines from 1. */
export interface Labelled {
  readonly name: string;
  readonly path: string;
  readonly text: string;
  readonly expected: readonly string[];
}

const here = path.dirname(fileURLToPath(import.meta.url));
const folders: Readonly<Record<CorpusPart, string>> = {
  development: path.join(here, "corpus", "development"),
  "held-back": path.join(here, "corpus", "held-back"),
  "second, seen": path.join(here, "second-corpus", "seen"),
  "second, unseen": path.join(here, "second-corpus", "unseen"),
  third: path.join(here, "third-corpus"),
};

/** The files of a part, in the order of their names. */
export function readCorpus(part: CorpusPart): Labelled[] {
  const folder = folders[part];
  return readdirSync(folder)
    .filter((name) => /\.(?:sol|ts)$/.test(name))
    .sort()
    .map((name) => {
      const file = path.join(folder, name);
      const text = readFileSync(file, "utf8");
      // Where a contract lies says nothing of what it is: here all lie under a folder of tests. TypeScript needs its
      // place, to find the modules that it imports.
      const isTypeScript = name.endsWith(".ts");
      return { name, path: isTypeScript ? file : `/corpus/${name}`, text, expected: expectedIn(text) };
    });
}

function expectedIn(text: string): string[] {
  return text.split("\n").flatMap((line, index) => {
    const found = /\/\/ expect(-above)?: ([a-z, -]+)/.exec(line);
    if (!found) return [];
    const at = index + (found[1] ? 0 : 1);
    return (found[2] ?? "").split(",").map((rule) => `${String(at)}:${rule.trim()}`);
  });
}

/** How many findings of a rule were right, wrong and missed. */
export interface RuleScore {
  readonly rule: string;
  right: number;
  wrong: number;
  missed: number;
}

/** Lints a contract or fragment, or a file of TypeScript. */
export type LintFile = (input: LintInput) => LintResult;

export interface Score {
  readonly files: number;
  /** Files in which nothing is to be found. */
  readonly clean: number;
  readonly rules: readonly RuleScore[];
  /** What was wrong or missed, for people: `file:line rule`. */
  readonly mistakes: readonly string[];
}

/** Holds what is found in each file against what is expected. */
export function scoreOf(files: readonly Labelled[], rules: readonly LintRuleId[], lint: LintFile): Score {
  const scores = new Map<string, RuleScore>(
    rules.map((rule) => [rule, { rule, right: 0, wrong: 0, missed: 0 }]),
  );
  const mistakes: string[] = [];
  const scored = (item: string): RuleScore => {
    const rule = item.replace(/^\d+:/, "");
    const score = scores.get(rule);
    if (!score) throw new Error(`The corpus expects '${rule}', which is no rule.`);
    return score;
  };
  for (const { name, path: file, text, expected } of files) {
    const missing = [...expected];
    for (const found of lint({ path: file, text }).findings.filter(isOpen).map(itemOf)) {
      const at = missing.indexOf(found);
      if (at >= 0) {
        missing.splice(at, 1);
        scored(found).right += 1;
      } else {
        scored(found).wrong += 1;
        mistakes.push(`wrong   ${name}:${found.replace(":", " ")}`);
      }
    }
    for (const item of missing) {
      scored(item).missed += 1;
      mistakes.push(`missed  ${name}:${item.replace(":", " ")}`);
    }
  }
  const clean = files.filter((one) => one.expected.length === 0).length;
  return { files: files.length, clean, rules: [...scores.values()], mistakes };
}

const isOpen = (finding: LintFinding): boolean => finding.suppressedBecause === undefined;

const itemOf = ({ range, rule }: LintFinding): string => `${String(range.start.line + 1)}:${rule}`;

/** Of what was found, how much is right; absent where nothing was found. */
export function precisionOf({ right, wrong }: Omit<RuleScore, "rule">): number | undefined {
  return right + wrong === 0 ? undefined : right / (right + wrong);
}

/** Of what is there, how much was found; absent where nothing is there. */
export function recallOf({ right, missed }: Omit<RuleScore, "rule">): number | undefined {
  return right + missed === 0 ? undefined : right / (right + missed);
}

/** All rules together. */
export function totalOf(rules: readonly RuleScore[]): RuleScore {
  const sum = (key: "right" | "wrong" | "missed"): number =>
    rules.reduce((total, one) => total + one[key], 0);
  return { rule: "all rules", right: sum("right"), wrong: sum("wrong"), missed: sum("missed") };
}
