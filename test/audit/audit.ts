// `npm run audit`: checks the contracts again. See --help and README.md.
import type { AuditCheck } from "@tolbooth/sdk";
import { removeScratch } from "./cache.js";
import { coveragePart } from "./evidence/coverage.js";
import { gasPart } from "./evidence/gas.js";
import { auditPart, expectedSeconds } from "./evidence/gather.js";
import { mutationPart } from "./evidence/mutation.js";
import type { AuditPart, PartContext } from "./evidence/part.js";
import { proofsPart } from "./evidence/proofs.js";
import { rulesPart } from "./evidence/rules.js";
import { testsPart } from "./evidence/tests.js";
import { readExceptions } from "./exceptions.js";
import { endAllPrograms } from "./processes.js";
import { tryMutants } from "./mutation/try-mutants.js";
import { helpText, partNames, readOptions, type AuditOptions, type PartName } from "./options.js";
import { duration, Progress } from "./progress.js";
import { keepRecord, makeRecord } from "./record.js";
import { Solc } from "./solc.js";
import { layOutTable, type Row } from "./table.js";
import { chooseUnits, type AuditUnit } from "./units.js";

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each part knows its own facts
const parts: Readonly<Record<PartName, AuditPart<any>>> = {
  rules: rulesPart,
  gas: gasPart,
  coverage: coveragePart,
  tests: testsPart,
  proofs: proofsPart,
  mutation: mutationPart,
};

/** What `--quick` leaves out. */
const slowParts: readonly PartName[] = ["coverage", "proofs", "mutation"];

const chosenParts = ({ only, quick }: AuditOptions): PartName[] =>
  partNames.filter((name) => (only.length > 0 ? only.includes(name) : !(quick && slowParts.includes(name))));

class Audit {
  private readonly solc = new Solc();
  private readonly rows: Row[] = [];
  private problems = 0;
  private readonly progress: Progress;

  constructor(
    private readonly options: AuditOptions,
    private readonly units: readonly AuditUnit[],
    private readonly signal: AbortSignal,
  ) {
    const names = chosenParts(options);
    const jobs = units.flatMap((unit) => names.map((name) => [unit, parts[name]] as const));
    this.progress = new Progress(
      jobs
        .filter(([unit, part]) => part.applies(unit))
        .reduce((sum, [unit, part]) => sum + expectedSeconds(unit, part, options.quick), 0),
    );
  }

  async run(): Promise<boolean> {
    try {
      for (const unit of this.units) await this.auditUnit(unit);
    } finally {
      await this.solc.dispose();
    }
    this.progress.clear();
    console.log(`\n${layOutTable(this.rows)}\n`);
    const took = `${this.units.length} audited in ${duration(this.progress.seconds)}`;
    console.log(this.problems === 0 ? `${took}. Nothing is wrong.` : `${took}. ${this.problems} to mend.`);
    return this.problems === 0;
  }

  private async auditUnit(unit: AuditUnit): Promise<void> {
    const before = this.problems;
    const checks: AuditCheck[] = [];
    const figures: Record<string, string> = {};
    if (unit.testFiles.length === 0) this.problem(unit, `has no test file ${unit.name}.*t.sol`);
    for (const name of chosenParts(this.options)) {
      const part = parts[name];
      if (!part.applies(unit)) continue;
      const verdict = await this.auditPart(unit, part);
      if (!verdict) continue;
      checks.push(...verdict.checks);
      Object.assign(figures, verdict.figures);
    }
    const whole = this.options.only.length === 0 && !this.options.quick;
    const record = whole ? await this.settleRecord(unit, checks, this.problems === before) : undefined;
    this.rows.push({ pattern: unit.name, ...figures, ...(record === undefined ? {} : { record }) });
  }

  private async auditPart(
    unit: AuditUnit,
    part: AuditPart<unknown>,
  ): Promise<Awaited<ReturnType<typeof auditPart>> | undefined> {
    const { quick, workers } = this.options;
    this.progress.begin(`${unit.name}: ${part.name}`, expectedSeconds(unit, part, quick));
    const context: PartContext = {
      signal: this.signal,
      workers,
      quick,
      onProgress: (done, total) => this.progress.show(done, total),
      onNote: (text) => this.progress.note(`${unit.name}: ${text}`),
    };
    try {
      const verdict = await auditPart(unit, part, readExceptions(unit.name), context);
      const took = verdict.cached ? "as before" : duration(verdict.seconds);
      const figures = Object.entries(verdict.figures).map(([name, value]) => `${name} ${value}`);
      this.say(verdict.problems.length === 0, `${unit.name}: ${part.name} (${took}): ${figures.join(", ")}`);
      for (const problem of verdict.problems) this.problem(unit, problem);
      return verdict;
    } catch (error) {
      if (this.signal.aborted) throw error;
      this.say(false, `${unit.name}: ${part.name}`);
      this.problem(unit, error instanceof Error ? error.message : String(error));
      return undefined;
    }
  }

  /** Writes the record of a unit whose evidence is good. A record that is there is never replaced by a bad one. */
  private async settleRecord(unit: AuditUnit, checks: readonly AuditCheck[], good: boolean): Promise<string> {
    if (!good) return "not written";
    const state = await keepRecord(
      await makeRecord(unit, checks, this.solc, this.signal),
      !this.options.check,
    );
    if (state === "as before") return "good";
    if (!this.options.check) return state === "new" ? "written" : "written anew";
    this.problem(unit, `sdk/audits/${unit.name}/audit.json is stale: run npm run audit -- ${unit.name}`);
    return "stale";
  }

  private say(good: boolean, text: string): void {
    this.progress.clear();
    console.log(`${good ? "✓" : "✗"} ${text}`);
  }

  private problem(unit: AuditUnit, text: string): void {
    this.problems += 1;
    this.progress.clear();
    console.log(`  ${unit.name}: ${text.replaceAll("\n", "\n  ")}`);
  }
}

const stop = new AbortController();

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if (options.help) {
    console.log(helpText);
    return 0;
  }
  const onSignal = (): void => {
    if (stop.signal.aborted) process.exit(130);
    console.error("\nStopping. What is known so far is kept.");
    stop.abort(new Error("Stopped."));
  };
  process.on("SIGINT", onSignal);
  process.on("SIGTERM", onSignal);
  const units = chooseUnits(options.patterns);
  if (options.mutant !== undefined)
    return (await tryMutants(units, options.mutant, options.workers, stop.signal)) ? 0 : 1;
  return (await new Audit(options, units, stop.signal).run()) ? 0 : 1;
}

process.once("exit", () => {
  endAllPrograms();
  removeScratch();
});
try {
  process.exitCode = await main();
} catch (error) {
  // Whoever stopped it knows why it failed.
  if (!stop.signal.aborted) console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = stop.signal.aborted ? 130 : 1;
}
