/** Checks a page against WCAG 2.2 A and AA with axe-core. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Frame } from "playwright-core";

const axeFile = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

const rules: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  // The page is one of several regions of the workbench, which has the landmarks.
  rules: { region: { enabled: false } },
};

/** What is wrong with the page, one line each: rule, element, and what to do. Empty where nothing is. */
export async function accessibilityProblems(page: Frame): Promise<string[]> {
  // Evaluated by the debugger, so that the page's own policy (no foreign script) stays as it is.
  await page.evaluate(await readFile(axeFile, "utf8"));
  const results = await page.evaluate<AxeResults, RunOptions>(
    (options) =>
      (globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(options),
    rules,
  );
  return results.violations.flatMap((violation) =>
    violation.nodes.map(
      (node) => `${violation.id}: ${node.target.join(" ")}: ${node.failureSummary ?? violation.help}`,
    ),
  );
}
