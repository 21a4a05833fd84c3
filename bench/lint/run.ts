/** Precision and recall of the privacy lint over its corpus, per rule, and how long a file takes while somebody types. */
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { lintRuleIds, type LintInput, type LintResult } from "@tolbooth/sdk";
import { projectRoot } from "../../test/editor/host/paths.js";
import {
  precisionOf,
  readCorpus,
  recallOf,
  scoreOf,
  totalOf,
  type LintFile,
  type Score,
} from "../../test/lint/corpus.js";
import { typeScriptLinter } from "../../test/lint/typescript.js";
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
  for (const part of ["development", "held-back", "second, seen", "second, unseen", "third"] as const) {
    const files = readCorpus(part);
    const typeScript = typeScriptLinter(files.map((one) => one.path).filter((one) => one.endsWith(".ts")));
    const lint: LintFile = (input) => (input.path.endsWith(".ts") ? typeScript(input.path) : lintText(input));
    const score = scoreOf(files, lintRuleIds, lint);
    lines.push(...partLines(part, score));
    if (mistakes && (part === "development" || part === "second, seen" || part === "third"))
      lines.push("", ...score.mistakes.map((one) => `    ${one}`), "");
  }
  const firstMeeting = path.join(projectRoot, "bench", "lint", "first-meeting.md");
  lines.push(...readFileSync(firstMeeting, "utf8").trim().split("\n"), "");
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

/** A contract of so many lines, as generators write them: many structs, events and functions, much alike. */
function generatedContract(lines: number): string {
  const parts = ["// SPDX-License-Identifier: MIT", "pragma solidity ^0.8.24;", "contract Generated {"];
  for (let index = 0; parts.length + 20 < lines; index += 1) {
    const n = String(index);
    parts.push(
      `    struct Entry${n} {`,
      "        uint256 amount;",
      "        bytes32 commitment;",
      "        bool open;",
      "    }",
      `    event Changed${n}(bytes32 indexed commitment, uint256 amount);`,
      `    mapping(bytes32 => Entry${n}) private entries${n};`,
      `    /// @notice Keeps an amount under a commitment.`,
      `    function put${n}(bytes32 commitment, uint256 amount) external {`,
      `        require(!entries${n}[commitment].open, "open");`,
      `        uint256 due = rate${n}(amount);`,
      `        entries${n}[commitment] = Entry${n}(due, commitment, true);`,
      `        emit Changed${n}(commitment, due);`,
      "    }",
      `    function rate${n}(uint256 amount) internal pure returns (uint256) {`,
      `        if (amount > ${n}) return amount / 2;`,
      "        return amount + 1;",
      "    }",
      "",
    );
  }
  while (parts.length < lines - 1) parts.push("    // padding");
  return `${[...parts, "}"].join("\n")}\n`;
}

/** Where a member can be typed, nearest to the middle: half of the file moves. */
function middleOf(text: string): number {
  const places = [
    ...text.matchAll(/(?<=\n(?: {4}\}|.*;)\n)(?=\n? {4}(?:function|event|error|struct|\/\/\/))/g),
  ];
  const middle = text.length / 2;
  const nearest = places
    .map(({ index }) => index)
    .sort((one, other) => Math.abs(one - middle) - Math.abs(other - middle))[0];
  return nearest ?? text.lastIndexOf("}");
}

/** Each time another text, as after a key press in its middle: nothing of the edited function is known. */
function typingLines(lint: (input: LintInput) => LintResult, rounds: number): string[] {
  const folder = path.join(projectRoot, "sdk", "contracts");
  const files = (readdirSync(folder, { recursive: true }) as string[])
    .filter((name) => name.endsWith(".sol"))
    .sort();
  const texts = files.map((name) => ({ name, text: readFileSync(path.join(folder, name), "utf8") }));
  const largest = [...texts].sort((one, other) => other.text.length - one.text.length).slice(0, 5);
  const generated = [300, 5_000].map((count) => ({
    name: `generated, ${String(count)} lines`,
    text: generatedContract(count),
  }));
  const rows = [...largest, ...generated].map(({ name, text }) => {
    const times: number[] = [];
    const at = middleOf(text);
    for (let round = -3; round < rounds; round += 1) {
      const edited = `${text.slice(0, at)}    function typed${String(round + 3)}() external pure {}\n${text.slice(at)}`;
      const began = performance.now();
      lint({ path: `/typing/${name}`, text: edited });
      if (round >= 0) times.push(performance.now() - began);
    }
    return `| ${name} | ${String(Math.round(text.length / 1_024))} | ${median(times).toFixed(1)} |`;
  });
  return [
    "## While typing",
    "",
    `Median of ${String(rounds)} edits in the middle of each file alone, in milliseconds. Aim: under ${String(goals.milliseconds)}.`,
    "",
    "| file | KB | ms |",
    "| --- | ---: | ---: |",
    ...rows,
  ];
}
