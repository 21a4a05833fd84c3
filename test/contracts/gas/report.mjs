// The checked-in gas report: compares it with a fresh measurement, and writes it anew on request.
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { BUDGET_TOLERANCE, operations } from "./budgets.mjs";
import { measure, measuredWith } from "./measure.mjs";

const file = fileURLToPath(new URL("./gas-report.json", import.meta.url));

const limitOf = (budget) => Math.floor(budget * BUDGET_TOLERANCE);
const group = (gas) => gas.toLocaleString("en-GB");

/** The rows of a report over measured gas. Fails when the lists of operations and of measurements differ. */
function rowsOf(measured) {
  const missing = Object.keys(operations).filter((name) => !Number.isInteger(measured[name]));
  const unknown = Object.keys(measured).filter((name) => !(name in operations));
  if (missing.length + unknown.length > 0) {
    throw new Error(`budgets.mjs and measure.mjs disagree on: ${[...missing, ...unknown].join(", ")}`);
  }
  return Object.fromEntries(
    Object.entries(operations).map(([name, { contract, operation, budget, peers }]) => [
      name,
      {
        contract,
        operation,
        gas: measured[name],
        ...(budget === undefined ? {} : { budget, limit: limitOf(budget) }),
        ...(peers === undefined ? {} : { peers }),
      },
    ]),
  );
}

/**
 * Measures every operation and holds it against the recorded value and its budget.
 *
 * @returns {Promise<{passed: number, failed: number, skipped: number}>} one row for each operation
 */
export async function checkGas() {
  const recorded = JSON.parse(readFileSync(file, "utf8")).operations;
  const rows = rowsOf(await measure());
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const [name, row] of Object.entries(rows)) {
    const before = recorded[name]?.gas;
    const problems = [];
    if (before === undefined) problems.push("is not in the report");
    if (row.gas > before) problems.push(`grew from ${group(before)}`);
    if (row.gas > row.limit) problems.push(`is over its limit of ${group(row.limit)}`);
    const saved = row.gas < before ? `, was ${group(before)}: run --update-gas` : "";
    const budget = row.budget === undefined ? "" : ` of ${group(row.budget)} (limit ${group(row.limit)})`;
    const mark = problems.length === 0 ? "✓" : "✗";
    console.log(
      `  ${mark} gas: ${row.contract} ${row.operation}: ${group(row.gas)}${budget}${saved} ${problems.join(", ")}`.trimEnd(),
    );
    counts[problems.length === 0 ? "passed" : "failed"] += 1;
  }
  for (const name of Object.keys(recorded).filter((one) => !(one in rows))) {
    console.log(`  ✗ gas: ${name} is in the report but is not measured`);
    counts.failed += 1;
  }
  return counts;
}

/** Measures every operation and writes the report. Refuses to record an operation over its limit. */
export async function updateGas() {
  const rows = rowsOf(await measure());
  const over = Object.values(rows).filter((row) => row.gas > row.limit);
  if (over.length > 0) {
    throw new Error(
      `Over the limit: ${over.map((row) => `${row.operation} (${group(row.gas)})`).join(", ")}`,
    );
  }
  const report = {
    format: "tolbooth/gas-report",
    version: 1,
    how: "gasUsed of whole transactions on anvil: 21,000, calldata and execution, unless the operation says otherwise",
    measuredWith: measuredWith(),
    operations: rows,
  };
  writeFileSync(`${file}.new`, `${JSON.stringify(report, null, 2)}\n`);
  renameSync(`${file}.new`, file);
  for (const row of Object.values(rows)) console.log(`  ${row.contract} ${row.operation}: ${group(row.gas)}`);
}
