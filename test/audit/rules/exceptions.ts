import type { Finding } from "./types.js";

/** A finding that is right but accepted, as `sdk/audits/<Pattern>/exceptions.json` lists it under `findings`. */
export interface AcceptedFinding {
  rule: string;
  /** As {@link whereOf} gives it. */
  where: string;
  reason: string;
}

/** Where a finding stands, in words that outlive an edit: `Contract.function`, or `Contract` alone. */
export function whereOf(finding: Finding): string {
  return finding.function === undefined ? finding.contract : `${finding.contract}.${finding.function}`;
}

/**
 * Takes accepted findings out. One entry accepts one finding, so that a second one in the same function is still seen.
 * `unused` are entries that no finding needs any more: they must go.
 */
export function acceptFindings(
  findings: readonly Finding[],
  accepted: readonly AcceptedFinding[],
): { open: Finding[]; unused: AcceptedFinding[] } {
  const left = [...accepted];
  const open = findings.filter((finding) => {
    const index = left.findIndex((one) => one.rule === finding.rule && one.where === whereOf(finding));
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
  return { open, unused: left };
}
