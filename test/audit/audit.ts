// `npm run audit`: checks the contracts again. See --help and README.md.
import { removeScratch } from "./cache.js";
import { readExceptions } from "./exceptions.js";
import { endAllForge } from "./forge.js";
import { describeSurvivor, verdictOf } from "./mutation/verdict.js";
import { runMutants } from "./mutation/run-mutants.js";
import { helpText, readOptions, type AuditOptions } from "./options.js";
import { Progress } from "./progress.js";
import { chooseUnits, type AuditUnit } from "./units.js";

async function auditMutation(unit: AuditUnit, options: AuditOptions, signal: AbortSignal): Promise<boolean> {
  const { equivalentMutants } = readExceptions(unit.name);
  const progress = new Progress(`${unit.name}: mutants`);
  const wanted = options.mutant;
  const judged = await runMutants(unit, {
    workers: options.workers,
    signal,
    ...(wanted === undefined ? {} : { only: (mutant) => mutant.id.includes(wanted) }),
    onProgress: (done, total) => progress.show(done, total),
  });
  progress.end();
  const verdict = verdictOf(judged, equivalentMutants, wanted === undefined);
  for (const survivor of verdict.survivors) console.log(`\n✗ survived: ${describeSurvivor(survivor)}`);
  for (const problem of verdict.problems) console.log(`\n✗ exceptions.json: ${problem}`);
  if (wanted !== undefined)
    for (const { mutant, outcome } of judged)
      if (outcome.kind !== "survived")
        console.log(
          `  ${outcome.kind}${outcome.kind === "killed" ? ` by ${outcome.test}` : ""}: ${mutant.id}`,
        );
  const { stillborn, sameCode, duplicate } = verdict.withoutRun;
  console.log(
    `\n${unit.name}: ${verdict.mutants} mutants, ${verdict.killed + verdict.killedByTimeout} killed` +
      `${verdict.killedByTimeout ? ` (${verdict.killedByTimeout} by time-out)` : ""}, ${verdict.survived} survived, ` +
      `${verdict.equivalent} equivalent; not run: ${stillborn} do not compile, ${sameCode + duplicate} give known code. ` +
      `${progress.seconds} s.`,
  );
  return verdict.survived === 0 && verdict.problems.length === 0;
}

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if (options.help) {
    console.log(helpText);
    return 0;
  }
  const stop = new AbortController();
  const onSignal = (): void => stop.abort(new Error("Stopped."));
  process.once("SIGINT", onSignal);
  process.once("SIGTERM", onSignal);
  let good = true;
  for (const unit of chooseUnits(options.patterns)) {
    good = (await auditMutation(unit, options, stop.signal)) && good;
  }
  return good ? 0 : 1;
}

process.once("exit", () => {
  endAllForge();
  removeScratch();
});
try {
  process.exitCode = await main();
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
