import type { Finding } from "./types.js";

/** A finding that is right but accepted, as `sdk/audits/<Pattern>/exceptions.json` lists it under `findings`. */
export interface AcceptedFinding {
  rule: string;
  /** As {@link placesOf} gives it. */
  where: string;
  reason: string;
}

/**
 * Where each finding stands, in words that outlive an edit: `Contract.function`, or `Contract` alone. The second finding
 * of a rule in one function is `Contract.function#2`, and so on, so that one reason never covers a new finding.
 */
export function placesOf(findings: readonly Finding[]): string[] {
  const counts = new Map<string, number>();
  return findings.map((finding) => {
    const where =
      finding.function === undefined ? finding.contract : `${finding.contract}.${finding.function}`;
    const key = `${finding.rule} ${where}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count === 1 ? where : `${where}#${String(count)}`;
  });
}

/** Takes accepted findings out. `unused` are entries that no finding needs any more: they must go. */
export function acceptFindings(
  findings: readonly Finding[],
  accepted: readonly AcceptedFinding[],
): { open: Finding[]; unused: AcceptedFinding[] } {
  const places = placesOf(findings);
  const used = new Set<AcceptedFinding>();
  const open = findings.filter((finding, index) => {
    const found = accepted.find((one) => one.rule === finding.rule && one.where === places[index]);
    if (found) used.add(found);
    return !found;
  });
  return { open, unused: accepted.filter((one) => !used.has(one)) };
}
