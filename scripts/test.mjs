#!/usr/bin/env node
// `npm test`: installs what is missing, builds, runs every suite, and ends with `N passed, N failed, N skipped`.
//   npm test                       everything; a suite that passed with the same inputs on this machine is not run again
//   npm test -- --all              everything, also what passed before
//   npm test -- unit cli           only these suites
//   npm test -- --thorough         with every case of the long tests, which else try some of their cases
import { spawn } from "node:child_process";
import path from "node:path";
import { root, ensureInstalled } from "./lib/install.mjs";
import { readInputs, SuiteMemory } from "./lib/suite-memory.mjs";

/**
 * The compiler is WebAssembly, and most tests let it compile little: V8 is not to spend more on making its code fast than
 * is saved by that. Tests pass these on to the Node programs that they start.
 */
const compilerFlags = ["--wasm-lazy-validation", "--wasm-tiering-budget=30000000"];

const mocha = (folder, timeout = 120_000, ...more) => [
  process.execPath,
  [
    ...compilerFlags,
    "--import",
    "tsx",
    "node_modules/mocha/bin/mocha.js",
    "--reporter",
    "test/support/counting-reporter.cjs",
    "--timeout",
    String(timeout),
    ...more,
    `test/${folder}/**/*.test.ts`,
  ],
];

/** Each prints at least one closing line `N passed, N failed, N skipped`. */
const suites = {
  lint: [process.execPath, ["scripts/lint.mjs"]],
  // A node that outlives its tests fails them.
  unit: mocha("unit", 120_000, "--require", "./test/support/no-orphans.ts"),
  snippets: mocha("snippets", 300_000),
  samples: mocha("samples", 300_000),
  audit: mocha("audit", 300_000),
  contracts: [process.execPath, ["scripts/contracts-test.mjs"]],
  conformance: mocha("conformance", 300_000),
  cli: mocha("cli", 300_000),
  editor: [process.execPath, ["--import", "tsx", "test/editor/run.ts", "--suite"]],
  "editor-ui": [process.execPath, ["--import", "tsx", "test/editor/run.ts", "--ui"]],
};

/** Rows of suites, side by side: most of them wait half the time, for a node, a page or another process. */
const rows = [
  ["unit"],
  ["contracts", "conformance", "snippets", "lint"],
  ["cli", "audit", "samples"],
  ["editor", "editor-ui"],
];

const closingLine = /^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/;

/** Runs a program; gives its output, its exit code and the sum of its closing lines. */
function run([program, args], live) {
  return new Promise((resolve) => {
    const counts = { passed: 0, failed: 0, skipped: 0, lines: 0 };
    const child = spawn(program, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8");
      stream.on("data", (chunk) => {
        output += chunk;
        if (live) process.stdout.write(chunk);
      });
    }
    child.once("close", (code, signal) => {
      for (const line of output.split("\n")) {
        const found = closingLine.exec(line.trim());
        if (!found) continue;
        counts.passed += Number(found[1]);
        counts.failed += Number(found[2]);
        counts.skipped += Number(found[3] ?? 0);
        counts.lines += 1;
      }
      resolve({ ...counts, output, code: code ?? signal });
    });
  });
}

/** The part of a suite's output that says what failed: mocha's list, forge's lines, or else the end. */
function failuresOf(output) {
  const lines = output.replaceAll(/\x1b\[[0-9;]*m/g, "").split("\n");
  const told = [];
  let inList = false;
  for (const line of lines) {
    if (/^\s*\d+ failing\b/.test(line)) inList = true;
    else if (inList && closingLine.test(line.trim())) inList = false;
    if (inList || line.startsWith("[FAIL")) told.push(line);
  }
  return (told.length > 0 ? told : lines).slice(-150).join("\n").trimEnd();
}

/** Whether to take what is known for a run: never on CI, nor for somebody who names suites or wants all of them. */
const mayRecall = () => !process.env.CI && words.length === 0;
const memory = new SuiteMemory(path.join(root, "node_modules/.cache/tolbooth/suites.json"));

/** `11:02`, or with its day where that is not today. */
function clock(milliseconds) {
  const at = new Date(milliseconds);
  const time = at.toTimeString().slice(0, 5);
  return at.toDateString() === new Date().toDateString() ? time : `${at.toISOString().slice(0, 10)} ${time}`;
}

const heading = (text) => console.log(`\n── ${text} ${"─".repeat(Math.max(0, 74 - text.length))}`);

/** Runs one suite. Its output comes in one piece when it has ended, unless it runs alone. */
async function runSuite(name, live) {
  const startedAt = Date.now();
  const before = inputs?.(name);
  const known = before && mayRecall() ? memory.recall(name, before) : undefined;
  if (known) {
    console.log(`✓ ${name}: as before, ${known.passed} passed at ${clock(known.at)} (--all runs it again)`);
    table.push({ name, passed: known.passed, failed: 0, skipped: 0, before: known.at });
    return;
  }
  if (live) heading(name);
  else console.log(`… ${name}`);
  const result = await run(suites[name], live);
  // A suite that stops early, or that closes without a count, has failed even if no single test said so.
  if (result.failed === 0 && (result.code !== 0 || result.lines === 0)) result.failed = 1;
  if (!live) {
    heading(name);
    process.stdout.write(result.output);
  }
  if (before) memory.note(name, { ...result, before, after: readInputs(root)(name) });
  table.push({ name, ...result, seconds: (Date.now() - startedAt) / 1000 });
}

ensureInstalled();
const words = process.argv.slice(2);
const asked = words.filter((word) => word !== "--thorough" && word !== "--all");
if (words.includes("--thorough")) process.env.TOLBOOTH_THOROUGH = "1";
const unknown = asked.filter((name) => !(name in suites));
if (unknown.length > 0) {
  console.error(
    `There is no suite ${unknown.join(", ")}. The suites are: ${Object.keys(suites).join(", ")}.`,
  );
  process.exit(2);
}

const table = [];
// Before the build: what is edited from now on is not what was built.
const inputs = readInputs(root);
const startedAt = Date.now();
const build = await run([process.execPath, ["scripts/build.mjs"]], true);
if (build.code !== 0) {
  console.log("\nThe build failed, so no test ran.\n0 passed, 1 failed, 0 skipped");
  process.exit(1);
}
const chosen = rows.map((row) => row.filter((name) => asked.length === 0 || asked.includes(name)));
const live = chosen.flat().length === 1;
await Promise.all(
  chosen.map(async (row) => {
    for (const name of row) await runSuite(name, live);
  }),
);

// Once more at the end, where somebody who sees only the last page of a log still finds it.
for (const row of table.filter((each) => each.failed > 0 && !live)) {
  heading(`what failed in ${row.name}`);
  console.log(failuresOf(row.output));
}

const sum = (key) => table.reduce((total, row) => total + row[key], 0);
heading("result");
for (const row of table) {
  const mark = row.failed > 0 ? "✗" : "✓";
  const numbers = `${row.passed} passed, ${row.failed} failed, ${row.skipped} skipped`;
  const took = row.before ? `as before, ${clock(row.before)}` : `${row.seconds.toFixed(1).padStart(7)} s`;
  console.log(`${mark} ${row.name.padEnd(12)} ${numbers.padEnd(38)} ${took}`);
}
console.log(`In ${((Date.now() - startedAt) / 60_000).toFixed(1)} minutes.\n`);
console.log(`${sum("passed")} passed, ${sum("failed")} failed, ${sum("skipped")} skipped`);
process.exit(sum("failed") > 0 || sum("passed") === 0 ? 1 : 0);
