// Workspaces that hold copies of patterns, for the tests of drift.
import type { DriftInput, PatternStatus, WorkspaceSource } from "@tolbooth/sdk";
import { nodeBundledLibraries, nodeFiles } from "@tolbooth/sdk/node";
import { analyseDrift } from "../../../../sdk/dist/patterns/drift/analyse.js";
import { readAuditedPatterns } from "../../../../sdk/dist/patterns/drift/pattern-status.js";

/** The audited sources as the package has them. */
export const audited: Pick<DriftInput, "patterns" | "audited"> = await readAuditedPatterns(
  nodeFiles(),
  nodeBundledLibraries(),
);

const packagePrefix = "@tolbooth/sdk/contracts/";

/** Where a copy of a file stands. */
export const unitOf = (importPath: string): string =>
  importPath.startsWith(packagePrefix) ? `src/${importPath.slice(packagePrefix.length)}` : importPath;

/** The import paths of a pattern's whole closure. */
export function closureOf(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const next of Object.values(audited.audited[file]?.imports ?? {})) closureOf(next, found);
  return found;
}

export function patternNamed(name: string): DriftInput["patterns"][number] {
  const found = audited.patterns.find((one) => one.pattern === name);
  if (!found) throw new Error(`there is no pattern ${name}`);
  return found;
}

/** A workspace into which a pattern was copied with all its files. `edits` give other texts, by import path. */
export function copyOf(pattern: string, edits: Readonly<Record<string, string>> = {}): WorkspaceSource[] {
  return [...closureOf(patternNamed(pattern).file)].map((file) => {
    const { text = "", imports = {} } = audited.audited[file] ?? {};
    const unit = unitOf(file);
    return {
      unit,
      path: `/workspace/${unit}`,
      text: edits[file] ?? text,
      own: file.startsWith(packagePrefix),
      imports: Object.fromEntries(
        Object.entries(imports).map(([literal, target]) => [literal, unitOf(target)]),
      ),
    };
  });
}

/** A file of the workspace that imports the package as it is installed. */
export function importing(
  unit: string,
  text: string,
  libraryEdits: Readonly<Record<string, string>> = {},
): WorkspaceSource[] {
  const literals = [...text.matchAll(/from "(@tolbooth[^"]+)"/g)].map(([, one = ""]) => one);
  const files = new Set(literals.flatMap((one) => [...closureOf(one)]));
  return [
    {
      unit,
      path: `/workspace/${unit}`,
      text,
      own: true,
      imports: Object.fromEntries(literals.map((one) => [one, one])),
    },
    ...[...files].map((file) => ({
      unit: file,
      path: `/workspace/node_modules/${file}`,
      text: libraryEdits[file] ?? audited.audited[file]?.text ?? "",
      own: false,
      imports: audited.audited[file]?.imports ?? {},
    })),
  ];
}

export function statusesOf(sources: readonly WorkspaceSource[]): PatternStatus[] {
  return analyseDrift({ ...audited, sources });
}

/** The status of one declaration among all of a workspace. */
export function statusOf(sources: readonly WorkspaceSource[], declaration: string): PatternStatus {
  const found = statusesOf(sources).filter((one) => one.declaration === declaration);
  if (found.length !== 1 || !found[0]) throw new Error(`${String(found.length)} statuses of ${declaration}`);
  return found[0];
}
