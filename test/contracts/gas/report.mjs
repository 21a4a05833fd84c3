// The checked-in gas reports, one for each pattern: compares them with a fresh measurement, and writes them anew on
// request. What is measured and its budgets stand in operations/<Pattern>.mjs.
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { measuredWith, onStage } from "./stage.mjs";

/**
 * The operations of one pattern. `budget` is the aim, taken from sketches that left out lane checks, deadlines, pauses
 * and the opener; the limit is ten per cent above it.
 *
 * @typedef {Record<string, { operation: string, budget?: number, peers?: Record<string, number> }>} Operations
 */

/**
 * How much each operation may grow unseen. Only a deployment: a comment changes the metadata hash, and a zero byte of
 * it costs 12 gas less than another one.
 */
const unseenGrowth = (name) => (name === "deployment" ? 600 : 0);

/** The limit as a multiple of the budget. */
const BUDGET_TOLERANCE = 1.1;

const here = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const reportFile = (pattern) => here(`./reports/${pattern}.json`);
const limitOf = (budget) => Math.floor(budget * BUDGET_TOLERANCE);
const group = (gas) => gas.toLocaleString("en-GB");

/** The patterns that are measured. */
export const measuredPatterns = readdirSync(here("./operations"))
  .filter((file) => file.endsWith(".mjs"))
  .map((file) => file.replace(/\.mjs$/, ""))
  .sort();

/** Measures one pattern. Fails when the list of operations and the measurements differ. */
async function measureRows(pattern) {
  const { operations, measure } = await import(`./operations/${pattern}.mjs`);
  const measured = await onStage(measure);
  const missing = Object.keys(operations).filter((name) => !Number.isInteger(measured[name]));
  const unknown = Object.keys(measured).filter((name) => !(name in operations));
  if (missing.length + unknown.length > 0) {
    throw new Error(
      `operations/${pattern}.mjs lists and measures different things: ${[...missing, ...unknown]}`,
    );
  }
  return Object.fromEntries(
    Object.entries(operations).map(([name, { operation, budget, peers }]) => [
      name,
      {
        operation,
        gas: measured[name],
        ...(budget === undefined ? {} : { budget, limit: limitOf(budget) }),
        ...(peers === undefined ? {} : { peers }),
      },
    ]),
  );
}

async function checkPattern(pattern, counts) {
  const recorded = existsSync(reportFile(pattern))
    ? JSON.parse(readFileSync(reportFile(pattern), "utf8")).operations
    : {};
  const rows = await measureRows(pattern);
  for (const [name, row] of Object.entries(rows)) {
    const before = recorded[name]?.gas;
    const problems = [];
    if (before === undefined) problems.push("is not in the report: run --update-gas");
    if (row.gas > before + unseenGrowth(name)) problems.push(`grew from ${group(before)}`);
    if (row.gas > row.limit) problems.push(`is over its limit of ${group(row.limit)}`);
    const saved = row.gas < before ? `, was ${group(before)}: run --update-gas` : "";
    const budget = row.budget === undefined ? "" : ` of ${group(row.budget)} (limit ${group(row.limit)})`;
    const mark = problems.length === 0 ? "✓" : "✗";
    console.log(
      `  ${mark} gas: ${pattern} ${row.operation}: ${group(row.gas)}${budget}${saved} ${problems.join(", ")}`.trimEnd(),
    );
    counts[problems.length === 0 ? "passed" : "failed"] += 1;
  }
  for (const name of Object.keys(recorded).filter((one) => !(one in rows))) {
    console.log(`  ✗ gas: ${pattern} ${name} is in the report but is not measured`);
    counts.failed += 1;
  }
}

/**
 * Measures every operation and holds it against the recorded value and its budget.
 *
 * @returns {Promise<{passed: number, failed: number, skipped: number}>} one row for each operation
 */
export async function checkGas(patterns = measuredPatterns) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const pattern of patterns) await checkPattern(pattern, counts);
  return counts;
}

/** Measures every operation and writes the reports. Refuses to record an operation over its limit. */
export async function updateGas(patterns = measuredPatterns) {
  for (const pattern of patterns) {
    const rows = await measureRows(pattern);
    for (const row of Object.values(rows)) console.log(`  ${pattern} ${row.operation}: ${group(row.gas)}`);
    const over = Object.values(rows).filter((row) => row.gas > row.limit);
    if (over.length > 0) {
      throw new Error(
        `Over the limit: ${over.map((row) => `${row.operation} (${group(row.gas)})`).join(", ")}`,
      );
    }
    const report = {
      format: "tolbooth/gas-report",
      version: 2,
      pattern,
      how: "gasUsed of whole transactions on anvil: 21,000, calldata and execution, unless the operation says otherwise",
      measuredWith: measuredWith(pattern),
      operations: rows,
    };
    writeFileSync(`${reportFile(pattern)}.new`, `${JSON.stringify(report, null, 2)}\n`);
    renameSync(`${reportFile(pattern)}.new`, reportFile(pattern));
  }
}
