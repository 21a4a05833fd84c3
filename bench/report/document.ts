import { goalCells, markdownTable, measuredCells } from "./figures.js";
import { isBusy, machineLine } from "./machine.js";
import type { BenchReport, PartResult } from "./types.js";

/** `docs/benchmarks.md`, whole: what was measured, on what, and the command that measures it again. */
export function benchmarksDocument(report: BenchReport, command: string): string {
  const programs = Object.entries(report.programs).map(([name, version]) => `${name} ${version}`);
  return [
    "# Benchmarks",
    `This page is written by the bench. Do not edit it. To measure again: \`${command}\`.`,
    [
      `- Measured on ${report.startedAt.slice(0, 10)}, in ${Math.round(report.seconds / 60)} minutes.`,
      `- Machine: ${machineLine(report.machine)}.`,
      `- Programs: ${programs.join(", ")}.`,
      "- All programs take turns in one run, in rounds, so that a slow minute of the machine is a slow minute for each.",
      "- Ratio: a median, divided by the median of that row of its group which is marked 1.",
      ...(isBusy(report.machine) ? ["- **The machine was busy. Do not quote these figures.**"] : []),
    ].join("\n"),
    ...report.parts.flatMap(section),
  ]
    .join("\n\n")
    .concat("\n");
}

function section(part: PartResult): string[] {
  const lists = [...part.how, ...part.missing.map((text) => `Not measured: ${text}`)];
  return [
    `## ${part.title}`,
    ...(lists.length > 0 ? [lists.map((text) => `- ${text}`).join("\n")] : []),
    markdownTable(measuredCells(part)),
    ...(part.goals.length > 0 ? [markdownTable(goalCells(part))] : []),
  ];
}
