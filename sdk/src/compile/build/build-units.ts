import { createHash } from "node:crypto";
import { throwIfCancelled } from "../../errors/index.js";
import type { LongOperation } from "../../ports.js";
import type { SourceSet } from "../../project/types.js";
import { declarationsOf, wantsCode, type Declarations } from "../declarations.js";
import type { Compilation, Compiler, CompilerBuild, Finding } from "../types.js";
import { BUNDLED_SOLC_VERSION } from "../version.js";
import type { CompilerPlan } from "../versions/plan.js";
import type { BuildCache } from "./build-cache.js";
import { FindingOwners } from "./finding-owners.js";
import { compilerFindings, findingsOfBuild, keptFinding } from "./kept-findings.js";
import { partFor } from "./part-of-sources.js";
import type { BuildInfo, UnitBuild } from "./types.js";
import { planUnits, type UnitPlan } from "./unit-plans.js";

/** What a build of source units is given. */
export interface BuildUnitsOptions extends LongOperation {
  readonly cache: BuildCache;
  readonly compiler: Compiler;
  /** Whether a missing compiler may be downloaded. See `CompileOptions`. */
  readonly download?: boolean | undefined;
  /** Whether what the cache has of a unit is all that is needed of it. Otherwise the unit is compiled again. */
  isComplete(unit: UnitBuild): Promise<boolean>;
}

/** A build of all units of a source set. */
export interface UnitsBuild {
  /** Whether no finding is an error. */
  readonly ok: boolean;
  /** What the compiler and the import search say about the whole, however little was compiled now. */
  readonly findings: readonly Finding[];
  readonly units: ReadonlyMap<string, UnitBuild>;
  readonly plan: CompilerPlan;
  /** Units that were compiled now. */
  readonly compiled: readonly string[];
  /** Long version of the compiler that most entries were made by. */
  readonly solcVersion: string;
  /** Milliseconds spent in the compiler. */
  readonly milliseconds: number;
}

/**
 * Makes code of every unit, taking from the cache whatever was made from the very same compiler, settings and texts.
 *
 * What is missing is compiled together, with the sources that it needs. Where something in it is wrong, the units that
 * do not depend on the wrong ones are compiled without them, so that every unit's result follows from its own imports
 * alone, and a build after an edit gives what a build from nothing gives.
 */
export async function buildUnits(sources: SourceSet, options: BuildUnitsOptions): Promise<UnitsBuild> {
  const plan = await options.compiler.plan(sources, options);
  return new UnitsBuilder(sources, plan, options).run();
}

class UnitsBuilder {
  private readonly plans: ReadonlyMap<string, UnitPlan>;
  private readonly keys: ReadonlySet<string>;
  private readonly declarations: Declarations;
  private readonly owners: FindingOwners;
  private readonly done = new Map<string, UnitBuild>();
  private readonly compiled: string[] = [];
  private milliseconds = 0;

  constructor(
    private readonly sources: SourceSet,
    private readonly plan: CompilerPlan,
    private readonly options: BuildUnitsOptions,
  ) {
    this.plans = planUnits(sources, plan);
    this.keys = new Set([...this.plans.values()].map((one) => one.key));
    this.declarations = declarationsOf(sources);
    this.owners = new FindingOwners(sources, this.plans, this.done, async (part) => {
      const { findings, milliseconds } = await this.compile(part, "check");
      this.milliseconds += milliseconds;
      return findings;
    });
  }

  async run(): Promise<UnitsBuild> {
    const stale: UnitPlan[] = [];
    for (const unit of this.plans.values()) {
      const known = this.options.cache.find(unit.key);
      if (known && (await this.options.isComplete(known))) this.done.set(unit.unit, known);
      else stale.push(unit);
    }
    for (const [index] of this.plan.groups.entries())
      for (const units of this.portions(stale.filter(({ group }) => group === index)))
        await this.build(units.map(({ unit }) => unit));
    // In the order of the sources, whatever was compiled now.
    const units = [...this.plans.keys()].flatMap((unit) => this.done.get(unit) ?? []);
    const solcVersion =
      units.find((one) => this.plan.groups[0]?.entries.includes(one.unit))?.solcVersion ??
      BUNDLED_SOLC_VERSION;
    const findings = findingsOfBuild(this.sources, this.plan, units, solcVersion);
    return {
      ok: findings.every(({ severity }) => severity !== "error") && units.every(({ ok }) => ok),
      findings,
      units: new Map(units.map((unit) => [unit.unit, unit])),
      plan: this.plan,
      compiled: this.compiled,
      solcVersion,
      milliseconds: this.milliseconds,
    };
  }

  /**
   * What is compiled together. Numbers that the compiler gives to the parts of all sources can end up in the code that
   * is made by way of its intermediate language (mended in steps up to 0.8.21), so there each unit with code is alone.
   */
  private portions(units: readonly UnitPlan[]): UnitPlan[][] {
    const viaIR = this.plan.groups[units[0]?.group ?? 0]?.settings["viaIR"] === true;
    const alone = units.filter(({ unit }) => viaIR && this.hasCode(unit));
    const together = units.filter((unit) => !alone.includes(unit));
    return [...(together.length > 0 ? [together] : []), ...alone.map((unit) => [unit])];
  }

  private hasCode(unit: string): boolean {
    const own = this.sources.sources.get(unit)?.own === true;
    return (this.declarations.get(unit) ?? []).some((one) => one.kind !== "interface" && wantsCode(one, own));
  }

  /** Builds units of one group until each has its result. */
  private async build(asked: readonly string[]): Promise<void> {
    if (asked.length === 0) return;
    throwIfCancelled(this.options.signal, "Compiling");
    const part = partFor(this.sources, this.plans, asked);
    const compilation = await this.compile(part, "build", asked);
    const findings = compilerFindings(compilation.findings, part);
    const errors = findings.filter(({ severity }) => severity === "error");
    if (errors.some(isOfCodeGenerator) && asked.length > 1) {
      // The code generator stops at its first error and does not say whose code it was making.
      const middle = asked.length >> 1;
      await this.build(asked.slice(0, middle));
      await this.build(asked.slice(middle));
      return;
    }
    const broken = await this.brokenBy(errors, part, asked);
    const isClean = errors.length === 0 && broken.size === 0;
    const settled = isClean || broken.size === 0 ? asked : asked.filter((unit) => broken.has(unit));
    await this.settle(settled, isClean, compilation, findings, asked);
    await this.build(asked.filter((unit) => !settled.includes(unit)));
  }

  private async compile(
    part: SourceSet,
    mode: "check" | "build",
    units?: readonly string[],
  ): Promise<Compilation> {
    const { compiler, signal, progress, download } = this.options;
    return compiler.compile(part, { mode, signal, progress, download, units });
  }

  /** The units of those asked for that are wrong, or import something that is. */
  private async brokenBy(
    errors: readonly Finding[],
    part: SourceSet,
    asked: readonly string[],
  ): Promise<Set<string>> {
    if (asked.length === 1 && errors.length + part.problems.length > 0) return new Set(asked);
    const wrong = new Set(part.problems.map(({ unit }) => unit));
    for (const error of errors) for (const owner of await this.owners.of(error, asked)) wrong.add(owner);
    return new Set(
      asked.filter((unit) => [...(this.plans.get(unit)?.closure ?? [])].some((one) => wrong.has(one))),
    );
  }

  private async settle(
    units: readonly string[],
    ok: boolean,
    compilation: Compilation,
    findings: readonly Finding[],
    asked: readonly string[],
  ): Promise<void> {
    const settled = new Set(units);
    const byUnit = new Map<string, Finding[]>(units.map((unit) => [unit, []]));
    for (const finding of findings) {
      if (!ok && !this.isNear(finding, settled)) continue;
      const owners = asked.length === 1 ? asked : await this.owners.of(finding, asked);
      for (const owner of owners) byUnit.get(owner)?.push(finding);
    }
    const run = compilation.builds?.[0];
    const info = ok && run ? buildInfoOf(run) : undefined;
    const solcVersion = run?.solcVersion ?? compilation.solcVersion;
    const made = units.map((unit): UnitBuild => ({
      key: this.plans.get(unit)?.key ?? "",
      unit,
      ok,
      findings: (byUnit.get(unit) ?? []).map(keptFinding),
      contracts: compilation.contracts
        .filter((one) => one.unit === unit)
        .map(({ name, kind, deployable, runtimeSize, nameRange }) => ({
          ...{ unit, name, kind, deployable, runtimeSize },
          ...(nameRange ? { nameRange } : {}),
        })),
      refused: run?.refused ?? [],
      solcVersion,
      ...(info ? { buildInfo: info.id } : {}),
    }));
    for (const unit of made) this.done.set(unit.unit, unit);
    this.compiled.push(...units);
    this.milliseconds += compilation.milliseconds;
    // What failed for a reason outside the sources may not fail the next time.
    const isLasting = ok || (!compilation.missingCompilers && findings.every(isOfTheSources));
    if (isLasting) await this.options.cache.add(made, info, this.keys);
  }

  /** Whether a finding can be about one of these units. What a run with errors says about the others is half of it. */
  private isNear({ unit }: Finding, units: ReadonlySet<string>): boolean {
    if (unit === undefined || units.has(unit)) return true;
    return [...units].some((one) => this.plans.get(one)?.closure.has(unit));
  }
}

/** What the code generator reports has no number. */
function isOfCodeGenerator({ code }: Finding): boolean {
  return /^[A-Z][A-Za-z]+$/.test(code);
}

/** Whether the same sources give the finding again. A compiler that ran out of memory may not. */
function isOfTheSources({ code }: Finding): boolean {
  return /^\d+$/.test(code) || ["CompilerError", "UnimplementedFeatureError", "YulException"].includes(code);
}

function buildInfoOf({ solcVersion, input, output }: CompilerBuild): BuildInfo {
  const solcLongVersion = solcVersion.split(".Emscripten", 1)[0] ?? solcVersion;
  const id = createHash("sha256")
    .update(JSON.stringify({ solcLongVersion, input }))
    .digest("hex")
    .slice(0, 32);
  return {
    _format: "hh-sol-build-info-1",
    id,
    solcVersion: solcLongVersion.split("+", 1)[0] ?? solcLongVersion,
    solcLongVersion,
    input,
    output,
  };
}
