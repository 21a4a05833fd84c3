// The table at the end of an audit: a row for each pattern.

/** The columns, in order. What a pattern has no figure for is a dash. */
export const columns = [
  "pattern",
  "tests",
  "fuzz runs",
  "invariant calls",
  "lines",
  "branches",
  "mutants killed",
  "survived",
  "equivalent",
  "proved",
  "undecided",
  "findings",
  "gas against peer",
  "record",
] as const;

/** Figures by column. */
export type Row = Readonly<Partial<Record<(typeof columns)[number], string>>>;

/** Lays rows out under their headings. A column that no row has is left out. */
export function layOutTable(rows: readonly Row[]): string {
  const used = columns.filter((column) => rows.some((row) => row[column] !== undefined));
  const cells = [[...used] as string[], ...rows.map((row) => used.map((column) => row[column] ?? "–"))];
  const widths = used.map((_, index) => Math.max(...cells.map((row) => row[index]?.length ?? 0)));
  const isText = (index: number): boolean =>
    ["pattern", "gas against peer", "record"].includes(used[index] ?? "");
  return cells
    .map((row) =>
      row
        .map((cell, index) =>
          isText(index) ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0),
        )
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
