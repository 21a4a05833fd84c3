/**
 * Measures Tolbooth beside its peers:
 *
 *   npm run bench -- events [--rounds N] [--json] [--write] [--built]
 *   npm run bench -- deploy [--rounds N] [--json] [--write] [--built]
 *   npm run bench -- lint [--rounds N] [--mistakes] [--write] [--built]
 *   npm run bench -- compile [--only PART]… [--on SUBJECT]… [--rounds N] [--json] [--write] [--built]
 *
 * `--only` runs some of the parts (cold, unchanged, edit, cli, memory, keystroke, activation), `--on` builds some of the
 * subjects (patterns, openzeppelin), `--rounds` sets how often each measures, `--json` prints the values in place of
 * tables, `--write` writes docs/benchmarks.md (of another bench, docs/benchmarks-<name>.md), and `--built` takes what is built instead of building first. Progress
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
import type { BenchReport, Machine, PartResult } from "./report/types.js";

const usage =
  "Use: npm run bench -- compile [--only cold|unchanged|edit|cli|memory|keystroke|activation] [--on patterns|openzeppelin] [--rounds N] [--json] [--write] [--built]\n     npm run bench -- events [--rounds N] [--json] [--write] [--built]\n     npm run bench -- deploy [--rounds N] [--json] [--write] [--built]\n     npm run bench -- lint [--rounds N] [--mistakes] [--write] [--built]";

const benches = ["compile", "events", "deploy", "lint"] as const;

function isBench(name: string | undefined): name is (typeof benches)[number] {
  return benches.some((bench) => bench === name);
}

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
      mistakes: { type: "boolean", default: false },
    },
  });
  const rounds = values.rounds === undefined ? undefined : Number(values.rounds);
  if (rounds !== undefined && !(Number.isInteger(rounds) && rounds > 0)) {
    throw new Error(`--rounds takes a whole number from 1, not ${values.rounds}.`);
  }
  const [bench] = positionals;
  if (positionals.length !== 1 || !isBench(bench))
    throw new Error(`The benches are: ${benches.join(", ")}.\n${usage}`);
  return { ...values, rounds, bench };
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
  if (wanted.bench === "lint") {
    const { runLintBench } = await import("./lint/run.js");
    const text = await runLintBench({
      ...wanted,
      rounds: wanted.rounds ?? 30,
      print: (line) => console.log(line),
    });
    if (wanted.write) await write("lint", text);
    return;
  }
  const report = await { compile: runCompile, events: runEvents, deploy: runDeploy }[wanted.bench](
    wanted,
    machine,
  );
  if (wanted.json) console.log(JSON.stringify(report, undefined, 2));
  say(`The bench took ${report.seconds} s.`);
  if (wanted.write)
    await write(wanted.bench, benchmarksDocument(report, `npm run bench -- ${wanted.bench} --write`));
}

type Wanted = ReturnType<typeof readArguments>;

function reportingTo(wanted: Wanted, machine: Machine) {
  return {
    machine,
    print: say,
    onPart: (result: PartResult): void => {
      if (!wanted.json) printPart(result);
    },
    ...(wanted.rounds === undefined ? {} : { rounds: wanted.rounds }),
  };
}

async function runCompile(wanted: Wanted, machine: Machine): Promise<BenchReport> {
  const { compileParts } = await import("./compile/parts.js");
  const { runCompileBench } = await import("./compile/run.js");
  const { subjects } = await import("./projects/copies.js");
  return await runCompileBench({
    parts: chosen(compileParts, wanted.only),
    subjects: chosen(subjects, wanted.on),
    ...reportingTo(wanted, machine),
  });
}

async function runEvents(wanted: Wanted, machine: Machine): Promise<BenchReport> {
  const { runEventsBench } = await import("./events/run.js");
  return await runEventsBench(reportingTo(wanted, machine));
}

async function runDeploy(wanted: Wanted, machine: Machine): Promise<BenchReport> {
  const { runDeployBench } = await import("./deploy/run.js");
  return await runDeployBench(reportingTo(wanted, machine));
}

function build(): void {
  say("Building what is measured (npm run build) …");
  const result = spawnSync(process.execPath, [path.join(projectRoot, "scripts", "build.mjs")], {
    cwd: projectRoot,
    stdio: ["ignore", process.stderr.fd, process.stderr.fd],
  });
  if (result.status !== 0) throw new Error("The build failed, so there is nothing to measure.");
}

async function write(bench: string, text: string): Promise<void> {
  const name = bench === "compile" ? "benchmarks.md" : `benchmarks-${bench}.md`;
  const file = path.join(projectRoot, "docs", name);
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
