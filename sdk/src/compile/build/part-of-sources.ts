import type { SourceSet } from "../../project/types.js";
import type { UnitPlan } from "./unit-plans.js";

/** The sources that some units need, for one run of the compiler. */
export function partFor(
  sources: SourceSet,
  plans: ReadonlyMap<string, UnitPlan>,
  units: readonly string[],
): SourceSet {
  const entries = new Set(units.map((unit) => plans.get(unit)?.entry ?? unit));
  const needed = new Set<string>();
  for (const entry of entries) for (const unit of plans.get(entry)?.closure ?? []) needed.add(unit);
  const within = <T>(map: ReadonlyMap<string, T>): Map<string, T> =>
    new Map([...map].filter(([unit]) => needed.has(unit)));
  return {
    ...sources,
    entries: [...entries],
    sources: within(sources.sources),
    imports: within(sources.imports),
    problems: sources.problems.filter(({ unit }) => needed.has(unit)),
  };
}
