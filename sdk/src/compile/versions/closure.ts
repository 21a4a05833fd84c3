import type { SourceSet } from "../../project/types.js";

/** An entry and everything that it imports, directly and indirectly, nearest first. */
export function closureOf(sources: SourceSet, entry: string): readonly string[] {
  const closure = new Set([entry]);
  for (const unit of closure) for (const imported of sources.imports.get(unit) ?? []) closure.add(imported);
  return [...closure].filter((unit) => sources.sources.has(unit));
}

/** The part of a source set that some entries need, under settings of their own. */
export function partOf(
  sources: SourceSet,
  entries: readonly string[],
  solcSettings: Readonly<Record<string, unknown>>,
): SourceSet {
  const isWhole = entries.length === sources.entries.length;
  if (isWhole && solcSettings === sources.project.solcSettings) return sources;
  const units = new Set(entries.flatMap((entry) => closureOf(sources, entry)));
  const here = <T>(map: ReadonlyMap<string, T>): Map<string, T> =>
    new Map([...map].filter(([unit]) => units.has(unit)));
  return {
    ...sources,
    project: { ...sources.project, solcSettings },
    entries,
    sources: isWhole ? sources.sources : here(sources.sources),
    imports: isWhole ? sources.imports : here(sources.imports),
  };
}
