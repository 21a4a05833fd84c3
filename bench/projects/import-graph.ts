/** Unit → the units that it imports directly. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** A unit and everything that it imports, directly or not. */
export function closureOf(graph: ImportGraph, unit: string): ReadonlySet<string> {
  const closure = new Set([unit]);
  for (const one of closure) for (const imported of graph.get(one) ?? []) closure.add(imported);
  return closure;
}

/** A file that can be edited, and where it stands among the others. */
export interface PlacedUnit {
  readonly unit: string;
  /** Files that are compiled with it, itself included. */
  readonly closure: number;
  /** Files that import it, directly or not. */
  readonly importers: number;
}

/** Places every unit of a list. */
export function placeUnits(graph: ImportGraph, units: readonly string[]): PlacedUnit[] {
  const closures = new Map([...graph.keys()].map((unit) => [unit, closureOf(graph, unit)]));
  return units.map((unit) => ({
    unit,
    closure: closures.get(unit)?.size ?? 1,
    importers: [...closures].filter(([other, closure]) => other !== unit && closure.has(unit)).length,
  }));
}

/**
 * The file whose closure is nearest to a size, among those that nothing imports where there are any: so the edit is one
 * file's matter. Of equals, the first by name.
 */
export function nearestTo(size: number, candidates: readonly PlacedUnit[]): PlacedUnit | undefined {
  const alone = candidates.filter(({ importers }) => importers === 0);
  return best(alone.length > 0 ? alone : candidates, ({ closure }) => -Math.abs(closure - size));
}

/** The file that most others import. */
export function mostImported(candidates: readonly PlacedUnit[]): PlacedUnit | undefined {
  return best(candidates, ({ importers }) => importers);
}

function best(candidates: readonly PlacedUnit[], score: (one: PlacedUnit) => number): PlacedUnit | undefined {
  const [first, ...others] = [...candidates].sort((left, right) => (left.unit < right.unit ? -1 : 1));
  return others.reduce((leader, one) => (leader && score(leader) >= score(one) ? leader : one), first);
}
