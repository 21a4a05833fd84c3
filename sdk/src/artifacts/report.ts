import type { UnitsBuild } from "../compile/build/build-units.js";
import { createLineIndex, type ByteRange, type LineIndex, type LineRange } from "../compile/line-range.js";
import type { Finding } from "../compile/types.js";
import { TolboothError } from "../errors/index.js";
import type { Project, SourceSet } from "../project/types.js";
import type { BuildReport, PlacedFinding, ReportedContract } from "./types.js";

/** What there is to say of a build. */
export function reportOf(
  project: Project,
  sources: SourceSet,
  build: UnitsBuild,
  artifacts: readonly string[],
): BuildReport {
  const places = new Places(sources);
  const contracts = [...build.units.values()]
    .flatMap((unit) => unit.contracts)
    .map((one): ReportedContract => ({ ...one, own: sources.sources.get(one.unit)?.own === true }))
    .sort((left, right) => (rankOf(left) < rankOf(right) ? -1 : 1));
  return {
    projectRoot: project.root,
    ok: build.ok,
    findings: build.findings.map((finding) => placed(finding, places)),
    contracts: build.ok ? contracts : [],
    artifacts,
    entries: sources.entries,
    compiled: build.compiled,
    solcVersion: build.solcVersion,
    milliseconds: build.milliseconds,
  };
}

function rankOf({ own, unit, name }: ReportedContract): string {
  return `${own ? 0 : 1}${unit}:${name}`;
}

/** The error for a build with errors: how many, and where the first one is. */
export function compileFailed(findings: readonly Finding[]): TolboothError {
  const errors = findings.filter((finding) => finding.severity === "error");
  const first = errors[0];
  return new TolboothError("COMPILE_FAILED", {
    count: errors.length === 1 ? "one error was" : `${errors.length} errors were`,
    first: `${first?.unit ?? "the settings"}: ${first?.message ?? "unknown"}`,
  });
}

/** A finding with its lines, for those who do not have the sources. */
export function placeFindings(findings: readonly Finding[], sources: SourceSet): PlacedFinding[] {
  const places = new Places(sources);
  return findings.map((finding) => placed(finding, places));
}

function placed(finding: Finding, places: Places): PlacedFinding {
  return {
    ...finding,
    ...places.of(finding.unit, finding.byteRange),
    related: finding.related.map((one) => ({ ...one, ...places.of(one.unit, one.byteRange) })),
  };
}

/** Lines of byte ranges; each text is gone through once. */
class Places {
  private readonly indexes = new Map<string, LineIndex>();

  constructor(private readonly sources: SourceSet) {}

  of(unit: string | undefined, byteRange: ByteRange | undefined): { lineRange?: LineRange } {
    const source = unit === undefined ? undefined : this.sources.sources.get(unit);
    if (!source || !byteRange) return {};
    let index = this.indexes.get(source.unit);
    if (!index) this.indexes.set(source.unit, (index = createLineIndex(source.content)));
    return { lineRange: index.rangeOf(byteRange) };
  }
}
