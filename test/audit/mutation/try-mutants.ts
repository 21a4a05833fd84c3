// Tries some mutants only: for somebody who writes the test that is to kill them.
import { readExceptions } from "../exceptions.js";
import { Progress } from "../progress.js";
import type { AuditUnit } from "../units.js";
import { runMutants } from "./run-mutants.js";
import { describeSurvivor, verdictOf } from "./verdict.js";

/**
 * Runs the mutants whose id contains a text and says what became of each.
 *
 * @returns whether none survived without a reason
 */
export async function tryMutants(
  units: readonly AuditUnit[],
  wanted: string,
  workers: number,
  signal: AbortSignal,
): Promise<boolean> {
  let good = true;
  for (const unit of units) {
    const progress = new Progress(0);
    progress.begin(`${unit.name}: mutation`, 60);
    const judged = await runMutants(unit, {
      workers,
      signal,
      only: (mutant) => mutant.id.includes(wanted),
      onProgress: (done, total) => progress.show(done, total),
    });
    progress.clear();
    const verdict = verdictOf(judged, readExceptions(unit.name).equivalentMutants, false);
    for (const { mutant, outcome } of judged) {
      const by =
        outcome.kind === "killed"
          ? ` by ${outcome.test}`
          : outcome.kind === "duplicate"
            ? ` of ${outcome.of}`
            : "";
      if (outcome.kind !== "survived") console.log(`  ${outcome.kind}${by}: ${mutant.id}`);
    }
    for (const survivor of verdict.survivors) console.log(`✗ survived: ${describeSurvivor(survivor)}`);
    for (const problem of verdict.problems) console.log(`✗ exceptions.json: ${problem}`);
    console.log(
      `${unit.name}: ${judged.length} of its mutants, ${verdict.survived} survived, ${verdict.equivalent} equivalent.`,
    );
    good = good && verdict.survived === 0 && verdict.problems.length === 0;
  }
  return good;
}
