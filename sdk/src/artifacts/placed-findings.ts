import { createLineIndex, type ByteRange, type LineIndex, type LineRange } from "../compile/line-range.js";
import type { Finding } from "../compile/types.js";
import { TolboothError } from "../errors/index.js";
import type { SourceSet } from "../project/types.js";
import type { PlacedFinding } from "./types.js";

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
