/**
 * Measures Tolbooth beside its peers:
 *
 *   npm run bench -- compile [--only PART]… [--on SUBJECT]… [--rounds N] [--json] [--write] [--built]
 *
 * `--only` runs some of the parts (cold, unchanged, edit, cli, memory, keystroke, activation), `--on` builds some of the
 * subjects (patterns, openzeppelin), `--rounds` sets how often each measures, `--json` prints the values in place of
 * tables, `--write` writes docs/benchmarks.md, and `--built` takes what is built instead of building first. Progress
 * goes to standard error.
 */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { parseArgs } from "node:util";
import prettier from "prettier";
import writeFileAtomic from "write-file-atomic";
import { projectRoot } from "../test/editor/host/paths.js";
import { benchmarksDocument } from "./report/document.js";
import { goalCells, measuredCells, textTable } from "./report/figures.js";
import { describeMachine, isBusy, machineLine } from "./report/machine.js";
import type { PartResult } from "./report/types.js";

const usage =
  "Use: npm run bench -- compile [--only cold|unchanged|edit|cli|memory|keystroke|activation] [--on patterns|openzeppelin] [--rounds N] [--json] [--write] [--built]";

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      only: { type: "string", multiple: true, default: [] },
      on: { type: "string", multiple: true, default: [] },
      rounds: { type: "string" },
      json: { type: "boolean", default: false },
      write: { type: "boolean", default: false },
      built: { type: "boolean", default: false },
    },
  });
  const rounds = values.rounds === undefined ? undefined : Number(values.rounds);
  if (rounds !== undefined && !(Number.isInteger(rounds) && rounds > 0)) {
    throw new Error(`--rounds takes a whole number from 1, not ${values.rounds}.`);
  }
  if (positionals.length !== 1 || positionals[0] !== "compile")
    throw new Error("There is one bench: compile.");
  return { ...values, rounds };
}

/** Those of a list whose names are given, whatever their case; all where none is. */
function chosen<T extends { readonly name: string }>(all: readonly T[], names: readonly string[]): T[] {
  const known = new Map(all.map((one) => [one.name.toLowerCase(), one]));
  const unknown = names.filter((name) => !known.has(name.toLowerCase()));
  if (unknown.length > 0) throw new Error(`There is no ${unknown.join(", ")}.\n${usage}`);
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  return all.filter(({ name }) => wanted.size === 0 || wanted.has(name.toLowerCase()));
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

function printPart(result: PartResult): void {
  const notes = [...result.how, ...result.missing.map((text) => `Not measured: ${text}`)];
  const tables = [measuredCells(result), ...(result.goals.length > 0 ? [goalCells(result)] : [])];
  console.log(`\n${result.title}\n`);
  for (const note of notes) console.log(`  ${note}`);
  for (const table of tables) console.log(`\n${textTable(table)}`);
}

async function main(): Promise<void> {
  const wanted = readArguments();
  const machine = describeMachine();
  say(machineLine(machine));
  if (isBusy(machine))
    say("This machine is busy. The figures will say more about that than about the programs.");
  if (!wanted.built) build();
  // What is measured is loaded once it is built.
  const { compileParts } = await import("./compile/parts.js");
  const { runCompileBench } = await import("./compile/run.js");
  const { subjects } = await import("./projects/copies.js");
  const report = await runCompileBench({
    parts: chosen(compileParts, wanted.only),
    subjects: chosen(subjects, wanted.on),
    machine,
    print: say,
    onPart: (result) => {
      if (!wanted.json) printPart(result);
    },
    ...(wanted.rounds === undefined ? {} : { rounds: wanted.rounds }),
  });
  if (wanted.json) console.log(JSON.stringify(report, undefined, 2));
  say(`The bench took ${report.seconds} s.`);
  if (wanted.write) await write(benchmarksDocument(report, "npm run bench -- compile --write"));
}

function build(): void {
  say("Building what is measured (npm run build) …");
  const result = spawnSync(process.execPath, [path.join(projectRoot, "scripts", "build.mjs")], {
    cwd: projectRoot,
    stdio: ["ignore", process.stderr.fd, process.stderr.fd],
  });
  if (result.status !== 0) throw new Error("The build failed, so there is nothing to measure.");
}

async function write(text: string): Promise<void> {
  const file = path.join(projectRoot, "docs", "benchmarks.md");
  const options = await prettier.resolveConfig(file);
  await writeFileAtomic(file, await prettier.format(text, { ...options, filepath: file }));
  say(`Written: ${path.relative(projectRoot, file)}`);
}

try {
  await main();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
