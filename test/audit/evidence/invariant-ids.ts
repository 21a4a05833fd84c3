// The numbered invariants of the pattern catalogue, and which tests say that they hold them.

/** Short name of each pattern in the catalogue, and how many invariants it lists there. */
export const catalogueInvariants: Readonly<Record<string, { readonly id: string; readonly count: number }>> =
  {
    Commitments: { id: "L0", count: 3 },
    AgencyRegistry: { id: "A1", count: 7 },
    JointGovernance: { id: "A2", count: 6 },
    CredentialStatus: { id: "A3", count: 6 },
    SharingAgreementRegistry: { id: "B1", count: 5 },
    ConsentRegistry: { id: "B2", count: 7 },
    AccessAuditLog: { id: "B3", count: 5 },
    EmergencyAccess: { id: "B4", count: 6 },
    RecordAnchor: { id: "B5", count: 5 },
    TraderCheckRegistry: { id: "C1", count: 5 },
    MovementClearance: { id: "C2", count: 8 },
    InterventionCoordinator: { id: "C3", count: 5 },
    BorderEventLog: { id: "C4", count: 6 },
  };

/** One invariant and the tests that are named after it. */
export interface HeldInvariant {
  readonly id: string;
  readonly tests: readonly string[];
}

/**
 * The invariants of a pattern with their tests, in order, also those without any. A test is named
 * `invariant_B2_1_…`, `test_B2_1_…` or `testFuzz_B2_1_…`; `invariant_C2_3_4_…` holds two.
 *
 * @param tests `Suite.function`
 */
export function heldInvariants(pattern: string, tests: readonly string[]): HeldInvariant[] {
  const known = catalogueInvariants[pattern];
  if (!known) return [];
  const found = new Map<number, string[]>();
  for (let number = 1; number <= known.count; number += 1) found.set(number, []);
  for (const test of tests) {
    const name = test.slice(test.indexOf(".") + 1);
    const match = /^(?:invariant|test|testFuzz)_([A-Z]\d)((?:_\d+)+)(?:_|$)/.exec(name);
    if (match?.[1] !== known.id) continue;
    for (const number of (match[2] ?? "").split("_").filter(Boolean).map(Number))
      found.set(number, [...(found.get(number) ?? []), test]);
  }
  return [...found]
    .sort(([left], [right]) => left - right)
    .map(([number, names]) => ({ id: `${known.id}.${number}`, tests: names.sort() }));
}
