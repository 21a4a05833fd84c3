import path from "node:path";
import type { Command } from "commander";
import {
  TolboothError,
  auditedClosure,
  compareAuditedSources,
  importedLibraries,
  isTolboothError,
  patternCatalogue,
  patternDescription,
  readSources,
  sourceReader,
  summariseAudit,
  type AuditRecord,
  type AuditSummary,
  type BundledLibrary,
  type SourceDifferences,
} from "@tolbooth/sdk";
import { nodeBundledLibraries } from "@tolbooth/sdk/node";
import { checkText } from "../frame/audit-text.js";
import { packageFolder, packagedRecord } from "../frame/audit-records.js";
import type { CommandContext, Run } from "../frame/context.js";
import type { Outcome } from "../frame/envelope.js";
import { count, table } from "../frame/terminal.js";

/** `tolbooth audit [pattern]`: what was checked, and whether what is here is what was checked. */
export function registerAudit(program: Command, run: Run): void {
  program
    .command("audit")
    .description(
      "Says what was checked about the patterns and what not. Hashes the sources in this package, and those that the " +
        "project imports, and compares them with the audit records.",
    )
    .argument("[pattern]", "one pattern, in detail (default: all of them in a table)")
    .action((name: string | undefined) => run((context) => audit(context, name)));
}

/** One copy of a pattern, held against its record. */
interface ComparedCopy extends SourceDifferences {
  /** The package of this command, or the copy that the project imports. */
  readonly where: "package" | "project";
  /** Absolute path of the pattern's file. */
  readonly file: string;
  readonly same: boolean;
}

interface AuditedPattern {
  readonly pattern: string;
  readonly record: AuditRecord | undefined;
  readonly copies: readonly ComparedCopy[];
}

/** @param libraries what stands for the package and what it is built on; tests give their own */
export async function audit(
  context: CommandContext,
  name: string | undefined,
  libraries: readonly BundledLibrary[] = nodeBundledLibraries(),
): Promise<Outcome> {
  const names =
    name === undefined ? patternCatalogue.map((one) => one.name) : [patternDescription(name).name];
  const imported = await projectLibraries(context);
  const recordFile = (pattern: string): string =>
    path.join(packageFolder(libraries), "audits", pattern, "audit.json");
  const audited: AuditedPattern[] = [];
  for (const pattern of names) {
    const record = await packagedRecord(context, libraries, pattern);
    audited.push({
      pattern,
      record,
      copies: record ? await compare(context, record, imported, libraries) : [],
    });
  }
  return {
    result: { audits: audited.map((one) => auditResult(one, recordFile(one.pattern), name !== undefined)) },
    text: name === undefined ? overview(audited) : audited.map((one) => details(context, one)).join("\n"),
    failure: failureOf(audited),
  };
}

/** Library files that the project around here imports. There may be no project, or none with a source. */
async function projectLibraries(context: CommandContext): Promise<ReturnType<typeof importedLibraries>> {
  const project = await context.project();
  try {
    const signal = context.operation.signal;
    return importedLibraries(await readSources(context.host.files, project, { signal }));
  } catch (error) {
    if (isTolboothError(error, "PROJECT_EMPTY")) return new Map();
    throw error;
  }
}

async function compare(
  { host }: CommandContext,
  record: AuditRecord,
  imported: ReturnType<typeof importedLibraries>,
  libraries: readonly BundledLibrary[],
): Promise<ComparedCopy[]> {
  const { file } = record.source;
  const bundled = sourceReader(host.files, libraries);
  const own = compareAuditedSources(record, await auditedClosure(file, bundled));
  const ownFile = path.join(packageFolder(libraries), ...file.replace(/^@tolbooth\/sdk\//, "").split("/"));
  const copies = [copy("package", ownFile, own)];
  const entry = imported.get(file);
  if (entry) {
    const closure = await auditedClosure(file, (wanted) => Promise.resolve(imported.get(wanted)?.text));
    copies.push(copy("project", entry.path, compareAuditedSources(record, closure)));
  }
  return copies;
}

function copy(where: ComparedCopy["where"], file: string, differences: SourceDifferences): ComparedCopy {
  const { changed, missing, added } = differences;
  return { where, file, same: changed.length + missing.length + added.length === 0, changed, missing, added };
}

function auditResult(
  { pattern, record, copies }: AuditedPattern,
  recordFile: string,
  inDetail: boolean,
): unknown {
  if (!record) return { pattern, recorded: false, copies };
  return {
    pattern,
    recorded: true,
    recordFile,
    closure: record.source.closure,
    solcVersion: record.compiler.version,
    summary: summariseAudit(record),
    copies,
    ...(inDetail
      ? {
          checks: record.checks.map((check) => ({
            kind: check.kind,
            tools: check.tools,
            text: checkText(check),
          })),
          limits: record.limits,
          assumptions: record.assumptions,
        }
      : {}),
    independentReview: record.independentReview,
  };
}

function failureOf(audited: readonly AuditedPattern[]): TolboothError | undefined {
  const different = audited.filter((one) => one.copies.some((copied) => !copied.same));
  if (different.length > 0)
    return new TolboothError("AUDITED_SOURCES_DIFFER", { patterns: different.map((one) => one.pattern) });
  const missing = audited.filter((one) => !one.record);
  if (missing.length > 0)
    return new TolboothError("AUDIT_RECORD_MISSING", { patterns: missing.map((one) => one.pattern) });
  return undefined;
}

const reviewsText = (reviews: number): string =>
  reviews === 0 ? "No independent review yet." : `${count(reviews, "independent review")}.`;

function overview(audited: readonly AuditedPattern[]): string {
  const part = ({ covered, total }: AuditSummary["lines"]): string => `${covered}/${total}`;
  const rows = audited.map(({ pattern, record, copies }) => {
    if (!record) return [pattern, "–", "–", "–", "–", "–", "no record"];
    const one = summariseAudit(record);
    return [
      pattern,
      String(one.tests),
      String(one.invariants),
      part(one.branches),
      `${one.mutants.killed}/${one.mutants.killed + one.mutants.survived}`,
      String(one.proofs.proved),
      copies.map((copied) => `${copied.where}: ${copied.same ? "same" : "differs"}`).join(", "),
    ];
  });
  const reviews = audited.reduce((sum, { record }) => sum + (record?.independentReview.length ?? 0), 0);
  return [
    table(["pattern", "tests", "invariants", "branches", "mutants killed", "proved", "sources"], rows),
    "",
    `${reviewsText(reviews)} 'tolbooth audit <pattern>' says more of one.`,
  ].join("\n");
}

function details(context: CommandContext, { pattern, record, copies }: AuditedPattern): string {
  const heading = context.paint("bold", pattern);
  if (!record) return `${heading}\nThere is no audit record of it in this package. ${reviewsText(0)}`;
  const { files, closure } = record.source;
  return [
    heading,
    `${count(files.length, "source")} with solc ${record.compiler.version}, SHA-256 ${closure}`,
    ...copies.flatMap((one) => copyLines(context, one)),
    "",
    "Checked:",
    ...record.checks.map((check) => `  ${checkText(check)}`),
    "",
    "Not seen by these checks:",
    ...record.limits.map((one) => `  ${one}`),
    ...(record.assumptions.length === 0 ? [] : ["", "Must hold outside the contract:"]),
    ...record.assumptions.map((one) => `  ${one}`),
    "",
    reviewsText(record.independentReview.length),
    ...record.independentReview.map((one) => `  ${one.by}, ${one.date}: ${one.report}`),
  ].join("\n");
}

function copyLines(context: CommandContext, one: ComparedCopy): string[] {
  const whose = one.where === "package" ? "This package's sources" : "The sources that the project imports";
  if (one.same) return [`${whose} are the audited ones.`];
  return [
    context.paint("red", `${whose} are not the audited ones (${one.file}):`),
    ...one.changed.map((file) => `  changed  ${file}`),
    ...one.missing.map((file) => `  missing  ${file}`),
    ...one.added.map((file) => `  added    ${file}`),
  ];
}
