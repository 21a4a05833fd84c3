import type { Goal, Row } from "./types.js";

/** The middle value; of an even number of values, the mean of the middle two. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError("There is no median of no values.");
  const sorted = [...values].sort((left, right) => left - right);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** How many times as much as the reference of its group a row's median is; nothing for that row and without one. */
export function ratioToReference(row: Row, rows: readonly Row[]): number | undefined {
  const reference = rows.find((one) => one.group === row.group && one.isReference);
  if (!reference || reference === row) return undefined;
  return median(row.values) / median(reference.values);
}

/** The median of a row, or nothing where it was not measured. */
export function medianOf(rows: readonly Row[], group: string, who: string): number | undefined {
  const row = rows.find((one) => one.group === group && one.who === who);
  return row && median(row.values);
}

/** Whether a goal is reached; nothing where it could not be measured. */
export function isReached({ bound, limit, measured }: Goal): boolean | undefined {
  if (measured === undefined) return undefined;
  return bound === "at most" ? measured <= limit : measured >= limit;
}
