import { createHash } from "node:crypto";
import type { SourceSet } from "../../project/types.js";
import { closureOf } from "../versions/closure.js";
import type { CompilerPlan } from "../versions/plan.js";

/** Counts up whenever the same input would be kept with another result, such as other outputs asked of the compiler. */
const RECIPE = 2;

/** One unit of a build: who compiles it, and what its result follows from. */
export interface UnitPlan {
  readonly unit: string;
  /** The compiler is chosen for entries. This one has the unit compiled by the right compiler: itself, where it can. */
  readonly entry: string;
  /** Index of the compiler's group in the plan. */
  readonly group: number;
  /** Everything that it imports, itself included. */
  readonly closure: ReadonlySet<string>;
  /** Hash of compiler, settings, remappings and every name and text of the closure. */
  readonly key: string;
}

/**
 * What there is to build: every unit of the source set, by the compiler of the group that speaks for it. That is the
 * group that it is an entry of, else the first that imports it, as in a compilation of the whole.
 */
export function planUnits(sources: SourceSet, plan: CompilerPlan): Map<string, UnitPlan> {
  const texts = new Map([...sources.sources].map(([unit, source]) => [unit, sha256(source.content)]));
  const entries = new Set(sources.entries);
  const groupOf = new Map<string, number>();
  const importerOf = new Map<string, string>();
  for (const [index, group] of plan.groups.entries())
    for (const entry of group.entries) groupOf.set(entry, index);
  for (const [index, group] of plan.groups.entries())
    for (const entry of group.entries)
      for (const unit of closureOf(sources, entry)) {
        if (!groupOf.has(unit)) groupOf.set(unit, index);
        if (groupOf.get(unit) === index && !importerOf.has(unit)) importerOf.set(unit, entry);
      }
  const [only, ...others] = plan.groups;
  const isPlain =
    only?.compiler.origin === "bundled" &&
    only.settings === sources.project.solcSettings &&
    others.length + plan.notes.length + plan.missing.length === 0;
  const heads = plan.groups.map(({ compiler, settings }) => [
    RECIPE,
    compiler.version,
    compiler.sha256 ?? "",
    settings,
    [...sources.remappings].sort(),
    sources.project.ignoredWarnings,
  ]);
  const plans = new Map<string, UnitPlan>();
  for (const [unit, { own }] of sources.sources) {
    const group = groupOf.get(unit) ?? 0;
    const closure = new Set(closureOf(sources, unit));
    const entry = isPlain || entries.has(unit) ? unit : (importerOf.get(unit) ?? unit);
    const parts = [...closure].sort().map((one) => [one, texts.get(one)]);
    const key = sha256(JSON.stringify([heads[group], unit, own, parts]));
    plans.set(unit, { unit, entry, group, closure, key });
  }
  return plans;
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
