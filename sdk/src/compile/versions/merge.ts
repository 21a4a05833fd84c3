import { describe } from "../../errors/index.js";
import type { SourceSet } from "../../project/types.js";
import { contractsOf } from "../contracts.js";
import type { Declarations } from "../declarations.js";
import { findingOfProblem, findingsOf, WRONG_COMPILER_VERSION } from "../findings.js";
import type { Compilation, CompileMode, CompilerBuild, Finding } from "../types.js";
import { BUNDLED_SOLC_VERSION } from "../version.js";
import type { CompilerPlan, UnitPragma } from "./plan.js";
import type { PragmaNote } from "./pragma-notes.js";
import type { GroupResult } from "./run-group.js";

/** Makes one compilation of what the compilers said of their groups. */
export function mergeResults(
  sources: SourceSet,
  plan: CompilerPlan,
  results: readonly GroupResult[],
  mode: CompileMode,
  declarations: Declarations,
): Compilation {
  const owners = ownersOf(results);
  const findings = [
    ...(mode === "parse" ? [] : planFindings(plan, results)),
    ...sources.problems.map(findingOfProblem),
    ...withNotes(solcFindings(results, owners, declarations), plan.notes, sources, mode),
  ];
  const ok = findings.every((finding) => finding.severity !== "error");
  const head = {
    mode,
    ok,
    findings,
    solcVersion: results[0]?.version ?? BUNDLED_SOLC_VERSION,
    milliseconds: results.reduce((sum, one) => sum + one.milliseconds, 0),
    ...(plan.missing.length > 0 ? { missingCompilers: plan.missing } : {}),
  };
  const inconclusive = results.some((one) => one.inconclusive);
  if (mode !== "build" || results.length === 0)
    return { ...head, ...(inconclusive ? { inconclusive: true } : {}), contracts: [] };
  const builds = results.map((result, index): CompilerBuild => ({
    solcVersion: result.version,
    input: result.input,
    output: result.output,
    units: [...result.part.sources.keys()].filter((unit) => owners.get(unit) === index),
    refused: result.refused,
  }));
  const made = { builds, input: builds[0]?.input, output: builds[0]?.output };
  // Where making code failed, solc still describes the contracts; half of a contract is of no use to anybody.
  if (!ok) return { ...head, contracts: [], ...made };
  const contracts = results.map((result, index) =>
    contractsOf(result.output, result.part, declarations).filter(({ unit }) => owners.get(unit) === index),
  );
  const [only] = contracts;
  return {
    ...head,
    contracts: contracts.length === 1 && only ? only : ownFirst(contracts.flat(), sources),
    ...made,
  };
}

/** Which result speaks for a unit: the one that it is an entry of, else the first that holds it. */
function ownersOf(results: readonly GroupResult[]): Map<string, number> {
  const owners = new Map<string, number>();
  for (const [index, { group }] of results.entries())
    for (const entry of group.entries) owners.set(entry, index);
  for (const [index, { part }] of results.entries())
    for (const unit of part.sources.keys()) if (!owners.has(unit)) owners.set(unit, index);
  return owners;
}

/**
 * A unit that several compilers saw has the warnings of the one that speaks for it. An error of another one stands as
 * well, because it keeps that one's entries from being compiled.
 */
function solcFindings(
  results: readonly GroupResult[],
  owners: ReadonlyMap<string, number>,
  declarations: Declarations,
): Finding[] {
  const seen = new Set<string>();
  return results.flatMap(({ output, part, group }, index) =>
    findingsOf(output, part, declarations, group.compiler.version).filter((finding) => {
      const { unit, code, byteRange, message, severity } = finding;
      const owner = unit === undefined ? undefined : owners.get(unit);
      if (severity !== "error" && owner !== undefined && owner !== index) return false;
      const key = JSON.stringify([unit, code, byteRange, severity, message]);
      if (results.length > 1 && seen.has(key)) return false;
      seen.add(key);
      return true;
    }),
  );
}

/** What there is to say of the choice itself. */
function planFindings(plan: CompilerPlan, results: readonly GroupResult[]): Finding[] {
  const findings: Finding[] = [];
  const warn = (
    code: "SOLC_VERSION_DIFFERS" | "SETTING_NOT_KNOWN",
    details: Record<string, string | string[]>,
  ) => {
    const { what, next } = describe(code, details);
    findings.push({ code, severity: "warning", message: what, related: [], next });
  };
  if (plan.replaced !== undefined) {
    const available = plan.groups[0]?.compiler.version ?? BUNDLED_SOLC_VERSION;
    warn("SOLC_VERSION_DIFFERS", { wanted: plan.replaced, available });
  }
  for (const { refused, group } of results)
    for (const setting of refused)
      warn("SETTING_NOT_KNOWN", {
        setting,
        version: group.compiler.version,
        files: [...group.entries],
      });
  return findings;
}

/** solc's finding about a pragma, with what to do; and the conflict at the pragma of one's own file. */
function withNotes(
  findings: Finding[],
  notes: readonly PragmaNote[],
  sources: SourceSet,
  mode: CompileMode,
): Finding[] {
  if (notes.length === 0) return findings;
  const said = new Set<PragmaNote>();
  const isAbout = (finding: Finding, place: UnitPragma | undefined): boolean =>
    place !== undefined &&
    finding.unit === place.unit &&
    finding.byteRange?.start === place.pragma.byteRange.start;
  const enriched = findings.map((finding) => {
    if (finding.code !== WRONG_COMPILER_VERSION) return finding;
    const note = notes.find((one) => isAbout(finding, one.at) || isAbout(finding, one.other));
    if (!note) return finding;
    if (!finding.inLibrary) said.add(note);
    const against = isAbout(finding, note.at) ? note.other : note.at;
    return {
      ...finding,
      next: `${note.message} ${note.next}`,
      related: against ? [...finding.related, relatedOf(against, sources)] : finding.related,
    };
  });
  const conflicts = notes.filter(
    (note) => note.code === "PRAGMAS_CONFLICT" && !said.has(note) && isOwn(note.at, sources),
  );
  return mode === "parse"
    ? enriched
    : [...enriched, ...once(conflicts).map((note) => conflictFinding(note, sources))];
}

function once(notes: readonly PragmaNote[]): PragmaNote[] {
  const key = ({ at, other }: PragmaNote): string =>
    JSON.stringify([at.unit, at.pragma.byteRange.start, other?.unit]);
  return [...new Map(notes.map((note) => [key(note), note])).values()];
}

function conflictFinding(note: PragmaNote, sources: SourceSet): Finding {
  const source = sources.sources.get(note.at.unit);
  return {
    unit: note.at.unit,
    ...(source ? { path: source.path } : {}),
    code: note.code,
    severity: "error",
    message: note.message,
    byteRange: note.at.pragma.byteRange,
    related: note.other ? [relatedOf(note.other, sources)] : [],
    next: note.next,
  };
}

function isOwn({ unit }: UnitPragma, sources: SourceSet): boolean {
  return sources.sources.get(unit)?.own === true;
}

function relatedOf({ unit, pragma }: UnitPragma, sources: SourceSet): Finding["related"][number] {
  const source = sources.sources.get(unit);
  return {
    unit,
    ...(source ? { path: source.path } : {}),
    message: `pragma solidity ${pragma.text};`,
    byteRange: pragma.byteRange,
  };
}

function ownFirst<T extends { readonly unit: string; readonly name: string }>(
  contracts: readonly T[],
  sources: SourceSet,
): T[] {
  const rank = ({ unit, name }: T): string => `${sources.sources.get(unit)?.own ? 0 : 1}${unit}:${name}`;
  return [...contracts].sort((left, right) => (rank(left) < rank(right) ? -1 : 1));
}
