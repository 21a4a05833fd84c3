/** Precision and recall of the privacy lint over its corpus, per rule, and how long a file takes while somebody types. */
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { lintRuleIds, type LintInput, type LintResult } from "@tolbooth/sdk";
import { projectRoot } from "../../test/editor/host/paths.js";
import { precisionOf, readCorpus, recallOf, scoreOf, totalOf, type Score } from "../../test/lint/corpus.js";
import { median } from "../report/statistics.js";

/** What is aimed at. */
const goals = { precision: 0.95, recall: 0.95, milliseconds: 50 };

export interface LintBenchOptions {
  /** Prints mistakes of the development part as well. Those of the held-back part are nobody's to look at. */
  readonly mistakes?: boolean;
  readonly rounds?: number;
  readonly print: (line: string) => void;
}

/** Measures and prints tables in Markdown. Gives them as one text. */
export async function runLintBench({
  mistakes = false,
  rounds = 30,
  print,
}: LintBenchOptions): Promise<string> {
  // slang is loaded by it, and by nothing else here.
  const { lintText } = (await import("../../sdk/dist/lint/lint-text.js")) as {
    lintText: (input: LintInput) => LintResult;
  };
  const lines: string[] = ["# Personal-data lint", ""];
  for (const part of ["development", "held-back"] as const) {
    const score = scoreOf(readCorpus(part), lintRuleIds, lintText);
    lines.push(...partLines(part, score));
    if (mistakes && part === "development") lines.push("", ...score.mistakes.map((one) => `    ${one}`));
  }
  lines.push(...typingLines(lintText, rounds));
  for (const line of lines) print(line);
  return `${lines.join("\n")}\n`;
}

function partLines(part: string, score: Score): string[] {
  const share = (value: number | undefined): string => (value === undefined ? "–" : value.toFixed(3));
  const rows = [...score.rules, totalOf(score.rules)].map(
    (one) =>
      `| ${one.rule} | ${String(one.right)} | ${String(one.wrong)} | ${String(one.missed)} | ${share(precisionOf(one))} | ${share(recallOf(one))} |`,
  );
  return [
    `## ${part}`,
    "",
    `${String(score.files)} contracts and fragments; in ${String(score.clean)} of them nothing is to be found. Aim: ${String(goals.precision)} and ${String(goals.recall)}.`,
    "",
    "| rule | right | wrong | missed | precision | recall |",
    "| --- | ---: | ---: | ---: | ---: | ---: |",
    ...rows,
    "",
  ];
}

/** Each time another text, as after a key press: nothing of the edited function is known. */
function typingLines(lint: (input: LintInput) => LintResult, rounds: number): string[] {
  const folder = path.join(projectRoot, "sdk", "contracts");
  const files = (readdirSync(folder, { recursive: true }) as string[])
    .filter((name) => name.endsWith(".sol"))
    .sort();
  const texts = files.map((name) => ({ name, text: readFileSync(path.join(folder, name), "utf8") }));
  const largest = [...texts].sort((one, other) => other.text.length - one.text.length).slice(0, 5);
  const rows = largest.map(({ name, text }) => {
    const times: number[] = [];
    for (let round = -3; round < rounds; round += 1) {
      const edited = text.replace(
        /\n\}\s*$/,
        `\n    function typed${String(round + 3)}() external pure {}\n}\n`,
      );
      const began = performance.now();
      lint({ path: `/typing/${name}`, text: edited });
      if (round >= 0) times.push(performance.now() - began);
    }
    return `| ${name} | ${String(Math.round(text.length / 1_024))} | ${median(times).toFixed(1)} |`;
  });
  return [
    "## While typing",
    "",
    `Median of ${String(rounds)} edits, each file alone, in milliseconds. Aim: under ${String(goals.milliseconds)}.`,
    "",
    "| file | KB | ms |",
    "| --- | ---: | ---: |",
    ...rows,
  ];
}
