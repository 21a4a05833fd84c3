/** A table as text: one row of headings, then the rows. */
import { isReached, median, ratioToReference } from "./statistics.js";
import type { Goal, PartResult } from "./types.js";

/** Three significant figures, whole from 100 on. */
export function figure(value: number): string {
  if (Math.abs(value) >= 99.95) return Math.round(value).toLocaleString("en-GB");
  return value.toFixed(Math.abs(value) >= 9.995 ? 1 : 2);
}

/** The cells of a part's table; the first row holds the headings. */
export function measuredCells({ rows }: PartResult): string[][] {
  const cells = rows.map((row) => {
    const ratio = ratioToReference(row, rows);
    return [
      row.group,
      row.who,
      `${figure(median(row.values))} ${row.unit}`,
      `${figure(Math.min(...row.values))} ${row.unit}`,
      ratio === undefined ? (row.isReference ? "1" : "") : `${figure(ratio)} ×`,
      String(row.values.length),
    ];
  });
  return [["What", "Who", "Median", "Fastest", "Ratio", "Values"], ...cells];
}

/** The cells of the goals of a part. */
export function goalCells({ goals }: PartResult): string[][] {
  const said = (goal: Goal): string => {
    const reached = isReached(goal);
    return reached === undefined ? "not measured" : reached ? "reached" : "missed";
  };
  const cells = goals.map((goal) => [
    goal.text,
    `${goal.bound} ${figure(goal.limit)} ${goal.unit}`,
    goal.measured === undefined ? "" : `${figure(goal.measured)} ${goal.unit}`,
    said(goal),
  ]);
  return [["Goal", "Limit", "Measured", ""], ...cells];
}

/** A table with aligned columns; figures stand at the right. */
export function textTable(cells: readonly (readonly string[])[]): string {
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((row) => (row[column] ?? "").length)),
  );
  const isFigure = (column: number): boolean =>
    cells.slice(1).every((row) => /^(\d.*)?$/.test(row[column] ?? "")) && cells.length > 1;
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) =>
        isFigure(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join("   ")
      .trimEnd();
  const [head = [], ...rest] = cells;
  return [line(head), ...rest.map(line)].join("\n");
}

/** The same as Markdown. */
export function markdownTable(cells: readonly (readonly string[])[]): string {
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  const [head = [], ...rest] = cells;
  return [line(head), line(head.map(() => "---")), ...rest.map(line)].join("\n");
}
