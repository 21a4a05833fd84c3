import { auditCheck, type AuditRecord, type CoveredPart, type GasRow } from "./audit-record.js";

/** An audit record in the figures of one row. */
export interface AuditSummary {
  readonly pattern: string;
  /** Unit and fuzz tests. */
  readonly tests: number;
  readonly fuzzRuns: number;
  /** Invariants of the pattern that are held by a test. */
  readonly invariants: number;
  readonly invariantCalls: number;
  readonly lines: CoveredPart;
  readonly branches: CoveredPart;
  readonly mutants: { readonly killed: number; readonly survived: number; readonly equivalent: number };
  readonly proofs: { readonly proved: number; readonly refuted: number; readonly undecided: number };
  /** Findings of rules and linters that were looked at and explained. */
  readonly explainedFindings: number;
  /** The operation that is nearest to its peer: gas, and the peer's gas. Absent when no peer is named. */
  readonly gasAgainstPeer?: {
    readonly operation: string;
    readonly gas: number;
    readonly peer: string;
    readonly peerGas: number;
  };
  readonly independentReviews: number;
}

/** Sums a record up. */
export function summariseAudit(record: AuditRecord): AuditSummary {
  const tests = auditCheck(record, "tests")?.result;
  const invariants = auditCheck(record, "invariants")?.result;
  const coverage = auditCheck(record, "coverage")?.result;
  const mutation = auditCheck(record, "mutation")?.result;
  const properties = auditCheck(record, "proofs")?.result.properties ?? [];
  const explained = (["rules", "linters"] as const).flatMap(
    (kind) => auditCheck(record, kind)?.result.explained ?? [],
  );
  const outcomes = (outcome: string): number => properties.filter((one) => one.outcome === outcome).length;
  const killed = (mutation?.killed ?? 0) + (mutation?.killedByTimeout ?? 0);
  const equivalent = mutation?.equivalent.length ?? 0;
  const nothing: CoveredPart = { covered: 0, total: 0 };
  const nearest = nearestPeer(auditCheck(record, "gas")?.result.operations ?? []);
  return {
    pattern: record.pattern,
    tests: (tests?.unitTests ?? 0) + (tests?.fuzzTests ?? 0),
    fuzzRuns: tests?.fuzzRuns ?? 0,
    invariants: invariants?.held.length ?? 0,
    invariantCalls: invariants?.calls ?? 0,
    lines: coverage?.lines ?? nothing,
    branches: coverage?.branches ?? nothing,
    mutants: { killed, survived: (mutation?.mutants ?? 0) - killed - equivalent, equivalent },
    proofs: { proved: outcomes("proved"), refuted: outcomes("refuted"), undecided: outcomes("undecided") },
    explainedFindings: explained.length,
    ...(nearest ? { gasAgainstPeer: nearest } : {}),
    independentReviews: record.independentReview.length,
  };
}

/** The operation with the highest share of its cheapest peer's gas. */
export function nearestPeer(rows: readonly GasRow[]): AuditSummary["gasAgainstPeer"] {
  const compared = rows.flatMap(({ operation, gas, peers }) => {
    const cheapest = Object.entries(peers ?? {}).sort(([, left], [, right]) => left - right)[0];
    return cheapest ? [{ operation, gas, peer: cheapest[0], peerGas: cheapest[1] }] : [];
  });
  return compared.sort((left, right) => right.gas / right.peerGas - left.gas / left.peerGas)[0];
}
