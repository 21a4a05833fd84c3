// Reads an LCOV report (man geninfo, "TRACEFILE FORMAT").

/** What the report says about some files. */
export interface CoverageFacts {
  readonly lines: { readonly covered: number; readonly total: number };
  readonly branches: { readonly covered: number; readonly total: number };
  readonly functions: { readonly covered: number; readonly total: number };
  readonly missing: readonly MissingCoverage[];
}

/** A place that no test reached. */
export interface MissingCoverage {
  readonly what: "line" | "branch" | "function";
  readonly file: string;
  readonly line: number;
  /** The function in which it stands, without its contract's name. */
  readonly function: string;
}

/** Reads the parts about these files. A file that is not in the report has nothing to cover. */
export function readLcov(report: string, files: readonly string[]): CoverageFacts {
  const counts = { line: [0, 0], branch: [0, 0], function: [0, 0] } as Record<
    MissingCoverage["what"],
    [number, number]
  >;
  const missing: MissingCoverage[] = [];
  for (const section of report.split("end_of_record")) {
    const file = /^SF:(.*)$/m.exec(section)?.[1]?.replaceAll("\\", "/");
    if (file === undefined || !files.includes(file)) continue;
    const starts: { line: number; name: string }[] = [];
    for (const [, line, name] of section.matchAll(/^FN:(\d+),(?:\d+,)?(.+)$/gm))
      starts.push({ line: Number(line), name: (name ?? "").split(".").at(-1) ?? "" });
    starts.sort((left, right) => left.line - right.line);
    const functionAt = (line: number): string => starts.filter((one) => one.line <= line).at(-1)?.name ?? "";
    const count = (
      what: MissingCoverage["what"],
      line: number,
      hit: boolean,
      name = functionAt(line),
    ): void => {
      counts[what][1] += 1;
      if (hit) counts[what][0] += 1;
      else missing.push({ what, file, line, function: name });
    };
    for (const [, line, hits] of section.matchAll(/^DA:(\d+),(\d+)/gm))
      count("line", Number(line), Number(hits) > 0);
    for (const [, line, hits] of section.matchAll(/^BRDA:(\d+),\d+,\d+,(\d+|-)$/gm))
      count("branch", Number(line), hits !== "-" && Number(hits) > 0);
    for (const [, hits, name] of section.matchAll(/^FNDA:(\d+),(.+)$/gm)) {
      const short = (name ?? "").split(".").at(-1) ?? "";
      count("function", starts.find((one) => one.name === short)?.line ?? 0, Number(hits) > 0, short);
    }
  }
  const part = (what: MissingCoverage["what"]): { covered: number; total: number } => ({
    covered: counts[what][0],
    total: counts[what][1],
  });
  return { lines: part("line"), branches: part("branch"), functions: part("function"), missing };
}
