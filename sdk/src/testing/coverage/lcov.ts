import path from "node:path";
import { lcovParser } from "@friedemannsommer/lcov-parser/sync";
import type { FileSystem } from "../../ports.js";
import type { CoveredFile, CoveredFunction, CoveredLine } from "../types.js";

/**
 * Reads a coverage report in lcov's format (`man geninfo`, "FILES").
 * @param root Folder that the report's paths count from.
 */
export async function readLcov(files: FileSystem, report: string, root: string): Promise<CoveredFile[]> {
  const bytes = await files.readFile(report);
  return bytes ? parseLcov(Buffer.from(bytes).toString("utf8"), root) : [];
}

/** The files of a report, sorted by path. A file that is there several times is one. */
export function parseLcov(text: string, root: string): CoveredFile[] {
  const sections = lcovParser({ from: text });
  return mergeCoverage(
    sections.map(({ path: file, lines, branches, functions }) => ({
      path: path.resolve(root, file),
      lines: lines.details.map(({ line, hit }) => ({
        line: line - 1,
        hits: hit,
        branches: branches.details
          .filter((branch) => branch.line === line)
          .map(({ block, branch, hit: hits }) => ({ label: `${block}.${branch}`, hits })),
      })),
      functions: functions.details.map(({ name, line, hit }) => ({ name, line: line - 1, hits: hit })),
    })),
  );
}

/** Adds up what several runs covered. */
export function mergeCoverage(files: readonly CoveredFile[]): CoveredFile[] {
  const byPath = new Map<string, CoveredFile[]>();
  for (const file of files) byPath.set(file.path, [...(byPath.get(file.path) ?? []), file]);
  return [...byPath]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([file, same]) => ({
      path: file,
      lines: mergeLines(same.flatMap(({ lines }) => lines)),
      functions: mergeFunctions(same.flatMap(({ functions }) => functions)),
    }));
}

function mergeLines(lines: readonly CoveredLine[]): CoveredLine[] {
  const merged = new Map<number, CoveredLine>();
  for (const { line, hits, branches } of lines) {
    const before = merged.get(line);
    const all = [...(before?.branches ?? []), ...branches];
    const labels = [...new Set(all.map(({ label }) => label))];
    const sum = (label: string): number =>
      all.filter((branch) => branch.label === label).reduce((total, one) => total + one.hits, 0);
    merged.set(line, {
      line,
      hits: (before?.hits ?? 0) + hits,
      branches: labels.map((label) => ({ label, hits: sum(label) })),
    });
  }
  return [...merged.values()].sort((one, other) => one.line - other.line);
}

function mergeFunctions(functions: readonly CoveredFunction[]): CoveredFunction[] {
  const merged = new Map<string, CoveredFunction>();
  for (const one of functions) {
    const key = `${one.line} ${one.name}`;
    merged.set(key, { ...one, hits: (merged.get(key)?.hits ?? 0) + one.hits });
  }
  return [...merged.values()].sort((one, other) => one.line - other.line);
}

/** How much of a file, or of several, was run. */
export interface CoverageCount {
  readonly covered: number;
  readonly total: number;
}

/** Lines, branches and functions of these files together. */
export function coverageSummary(files: readonly CoveredFile[]): {
  readonly lines: CoverageCount;
  readonly branches: CoverageCount;
  readonly functions: CoverageCount;
} {
  const count = (all: readonly { readonly hits: number }[]): CoverageCount => ({
    covered: all.filter(({ hits }) => hits > 0).length,
    total: all.length,
  });
  return {
    lines: count(files.flatMap(({ lines }) => lines)),
    branches: count(files.flatMap(({ lines }) => lines.flatMap(({ branches }) => branches))),
    functions: count(files.flatMap(({ functions }) => functions)),
  };
}
