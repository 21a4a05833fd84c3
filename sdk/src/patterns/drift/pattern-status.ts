import path from "node:path";
import { TolboothError, throwIfCancelled } from "../../errors/index.js";
import type { FileSystem } from "../../ports.js";
import { scanSolidity, type BundledLibrary, type SourceSet } from "../../project/index.js";
import { remappingFor, unitNameOf } from "../../project/unit-names.js";
import { auditedClosure, readAuditRecord, sourceReader } from "../audited-sources.js";
import { compareAuditedSources, type AuditRecord } from "../audit-record.js";
import type { AuditedPatternSources, DriftInput, PatternStatus, WorkspaceSource } from "./types.js";

/** What {@link patternStatus} needs. */
export interface PatternStatusRequest {
  readonly files: FileSystem;
  /** The workspace's sources, with what they import. */
  readonly sources: SourceSet;
  /** The package with the audit records, and the libraries that its patterns import. */
  readonly libraries: readonly BundledLibrary[];
  /** Compares, in a thread of its own. */
  readonly analyse: (input: DriftInput, signal?: AbortSignal) => Promise<readonly PatternStatus[]>;
  /** The audited sources, for who has read them before ({@link readAuditedPatterns}). */
  readonly audited?: AuditedPatterns | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** The audit records of a package with their sources. */
export type AuditedPatterns = Pick<DriftInput, "patterns" | "audited">;

/**
 * Says of every contract of a workspace which pattern it is, copies, inherits or was generated from, and whether that is
 * as it was audited. Nothing is compiled; files that do not compile are read as far as they can be.
 *
 * @throws TolboothError FILE_FORMAT_UNKNOWN for a damaged audit record; DRIFT_STOPPED; OPERATION_CANCELLED
 */
export async function patternStatus(request: PatternStatusRequest): Promise<readonly PatternStatus[]> {
  const { files, sources, libraries, analyse, signal } = request;
  throwIfCancelled(signal, "Comparing with the audited sources");
  const audited = request.audited ?? (await readAuditedPatterns(files, libraries));
  return await analyse({ ...audited, sources: workspaceSources(sources) }, signal);
}

/** Every audit record of the package, with its sources. */
export async function readAuditedPatterns(
  files: FileSystem,
  libraries: readonly BundledLibrary[],
): Promise<AuditedPatterns> {
  const folder = libraries.find((one) => one.prefix === "@tolbooth/sdk/")?.folder;
  if (folder === undefined)
    throw new TolboothError("INTERNAL", { problem: "the package does not know its own folder" });
  const read = sourceReader(files, libraries);
  const audited: Record<string, DriftInput["audited"][string]> = {};
  const patterns: AuditedPatternSources[] = [];
  for (const { record, version } of await readAuditRecords(files, folder)) {
    const closure = await auditedClosure(record.source.file, read);
    const { changed, missing, added } = compareAuditedSources(record, closure);
    for (const [unit, text] of closure) audited[unit] ??= { text, imports: importsOf(unit, text, closure) };
    const { file, ownFiles } = record.source;
    const intact = changed.length + missing.length + added.length === 0;
    patterns.push({ pattern: record.pattern, version, file, ownFiles, intact });
  }
  return { patterns, audited };
}

/** Every audit record of a package, with the package's version. @throws TolboothError FILE_FORMAT_UNKNOWN */
export async function readAuditRecords(
  files: FileSystem,
  packageFolder: string,
): Promise<{ readonly record: AuditRecord; readonly version: string }[]> {
  const version = await versionOf(files, packageFolder);
  const found: { record: AuditRecord; version: string }[] = [];
  for (const { name, kind } of await files.list(path.join(packageFolder, "audits"))) {
    const record = kind === "directory" ? await readAuditRecord(files, packageFolder, name) : undefined;
    if (record) found.push({ record, version });
  }
  return found;
}

function importsOf(unit: string, text: string, closure: ReadonlyMap<string, string>): Record<string, string> {
  const found = scanSolidity(text).imports.map(({ path: one }): [string, string] => [
    one,
    unitNameOf(one, unit),
  ]);
  return Object.fromEntries(found.filter(([, target]) => closure.has(target)));
}

/** The sources of a workspace as the analysis takes them: each import statement with the unit that it leads to. */
export function workspaceSources(set: SourceSet): WorkspaceSource[] {
  const remappings = set.remappings.map((text) => {
    const equals = text.indexOf("=");
    const colon = text.lastIndexOf(":", equals);
    return {
      context: colon < 0 ? "" : text.slice(0, colon),
      prefix: text.slice(colon + 1, equals),
      target: text.slice(equals + 1),
    };
  });
  return [...set.sources.values()].map(({ unit, path: file, content, own }) => {
    const imports: Record<string, string> = {};
    for (const { path: literal } of scanSolidity(content).imports) {
      const wanted = unitNameOf(literal, unit);
      const remapping = remappingFor(remappings, wanted, unit);
      const target = remapping ? remapping.target + wanted.slice(remapping.prefix.length) : wanted;
      if (set.sources.has(target)) imports[literal] = target;
    }
    return { unit, path: file, text: content, own, imports };
  });
}

async function versionOf(files: FileSystem, folder: string): Promise<string> {
  const bytes = await files.readFile(path.join(folder, "package.json"));
  const { version } = JSON.parse(bytes ? new TextDecoder().decode(bytes) : "{}") as { version?: unknown };
  return typeof version === "string" ? version : "unknown";
}
