// Makes and keeps `sdk/audits/<Pattern>/audit.json`.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { parseAuditRecord, type AuditCheck, type AuditRecord } from "@tolbooth/sdk";
import { format } from "prettier";
import { describeCode } from "./evidence/code.js";
import type { Solc } from "./solc.js";
import { closureOf, root, sha256, type Sources } from "./sources.js";
import type { AuditUnit } from "./units.js";

/** Where the record of a pattern stands, from the root. */
export const recordFile = (pattern: string): string => `sdk/audits/${pattern}/audit.json`;

/** What an import statement says to get a file of the project or of a package. */
export const importPathOf = (unit: string): string =>
  unit.replace(/^sdk\/contracts\//, "@tolbooth/sdk/contracts/").replace(/^node_modules\//, "");

/** The closure of a unit under the names of import statements. */
export function importedSources(unit: AuditUnit): Sources {
  return new Map(
    [...closureOf([unit.file])]
      .map(([file, text]) => [importPathOf(file), text] as const)
      .sort(([left], [right]) => (left < right ? -1 : 1)),
  );
}

/** What the checks cannot see, for every pattern. */
const limits = [
  "Machines checked what people thought of asking.",
  "Tests and fuzzing show faults, never their absence. Each mutant is one small change; faults can be of another kind.",
  "Coverage is measured without the optimizer. Inline assembly and initial values of constants do not count as lines.",
  "The compiler, the virtual machine and OpenZeppelin's contracts are trusted, not audited here.",
  "Nothing here judges whether the agencies act lawfully, only what the contract lets them do.",
];

/** The limits of one unit. */
function limitsOf(unit: AuditUnit, checks: readonly AuditCheck[], reviewed: boolean): string[] {
  const assembly = unit.ownFiles.some((file) =>
    /\bassembly\b[^;]*\{/.test(closureOf([file]).get(file) ?? ""),
  );
  const proved = checks.some(({ kind }) => kind === "proofs");
  return [
    ...(reviewed ? [] : ["Nobody outside the project has reviewed this."]),
    ...limits,
    ...(assembly ? ["Inline assembly is not mutated."] : []),
    ...(proved ? [] : ["Nothing is formally proved about this contract."]),
  ];
}

/** The points under `## Assumptions` in the pattern's THREATS.md. */
function assumptionsOf(pattern: string): string[] {
  const file = path.join(root, `sdk/audits/${pattern}/THREATS.md`);
  if (!existsSync(file)) return [];
  const section =
    /^## Assumptions\n([\s\S]*?)(?=^## |$(?![\s\S]))/m.exec(readFileSync(file, "utf8"))?.[1] ?? "";
  return section
    .split(/^(?:[-*]|\d+\.) /m)
    .slice(1)
    .map((point) => point.replace(/\s+/g, " ").trim())
    .filter((point) => point !== "");
}

/** Puts the record of a unit together. */
export async function makeRecord(
  unit: AuditUnit,
  checks: readonly AuditCheck[],
  solc: Solc,
  signal?: AbortSignal,
): Promise<AuditRecord> {
  const { compiler, code } = await describeCode(unit, solc, signal);
  const files = [...importedSources(unit)].map(([file, text]) => ({ path: file, sha256: sha256(text) }));
  // Written by hand, never by a machine.
  const independentReview = readRecord(unit.name)?.independentReview ?? [];
  return {
    format: "tolbooth/audit-record",
    version: 1,
    pattern: unit.name,
    source: {
      file: importPathOf(unit.file),
      ownFiles: unit.ownFiles.map(importPathOf).sort(),
      closure: closureHash(files),
      files,
      packages: packagesOf(files.map((file) => file.path)),
    },
    compiler,
    ...(code ? { code } : {}),
    checks: [...checks].sort((left, right) => (left.kind < right.kind ? -1 : 1)),
    limits: limitsOf(unit, checks, independentReview.length > 0),
    assumptions: assumptionsOf(unit.name),
    independentReview,
  };
}

/** SHA-256 over the lines `<sha256>  <path>\n`, sorted. */
export function closureHash(files: readonly { readonly path: string; readonly sha256: string }[]): string {
  return sha256(
    files
      .map((file) => `${file.sha256}  ${file.path}\n`)
      .sort()
      .join(""),
  );
}

function packagesOf(files: readonly string[]): Record<string, string> {
  const requireHere = createRequire(import.meta.url);
  const names = new Set(files.map((file) => file.split("/").slice(0, 2).join("/")));
  names.delete("@tolbooth/sdk");
  return Object.fromEntries(
    [...names]
      .sort()
      .map((name) => [name, (requireHere(`${name}/package.json`) as { version: string }).version]),
  );
}

/** The record that is checked in. */
export function readRecord(pattern: string): AuditRecord | undefined {
  const text = readRecordText(pattern);
  return text === undefined ? undefined : parseAuditRecord(text, recordFile(pattern));
}

function readRecordText(pattern: string): string | undefined {
  const file = path.join(root, recordFile(pattern));
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

/** How a fresh record stands to the one that is checked in. */
export type RecordState = "as before" | "new" | "changed";

/** Compares a fresh record with the one that is checked in, and writes it unless asked not to. */
export async function keepRecord(record: AuditRecord, write: boolean): Promise<RecordState> {
  const file = path.join(root, recordFile(record.pattern));
  const settings = { parser: "json", printWidth: 110 } as const;
  const text = await format(JSON.stringify(record), settings);
  parseAuditRecord(text, recordFile(record.pattern));
  const before = readRecordText(record.pattern);
  if (before === text) return "as before";
  if (write) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(`${file}.new`, text);
    renameSync(`${file}.new`, file);
  }
  return before === undefined ? "new" : "changed";
}
