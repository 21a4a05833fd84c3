/**
 * What a key may do, bit by bit: `sdk/contracts/governance/Capabilities.sol` in TypeScript. A test holds the two
 * together.
 */
export const Capability = {
  AGENCY_ADMIN: 1n << 0n,
  GOVERNANCE_PROPOSE: 1n << 1n,
  GOVERNANCE_APPROVE: 1n << 2n,
  GOVERNANCE_VETO: 1n << 3n,
  GOVERNANCE_GUARD: 1n << 4n,
  CREDENTIAL_PUBLISH: 1n << 5n,
  CONSENT_RECORD: 1n << 8n,
  CONSENT_WITHDRAW: 1n << 9n,
  AGREEMENT_PROPOSE: 1n << 10n,
  AGREEMENT_ACCEPT: 1n << 11n,
  AGREEMENT_END: 1n << 12n,
  ACCESS_LOG: 1n << 13n,
  EMERGENCY_OPEN: 1n << 14n,
  EMERGENCY_REVIEW: 1n << 15n,
  RECORD_ANCHOR: 1n << 16n,
  RECORD_ERASE: 1n << 17n,
  MOVEMENT_OPEN: 1n << 24n,
  MOVEMENT_AMEND: 1n << 25n,
  MOVEMENT_INVALIDATE: 1n << 26n,
  MOVEMENT_EXIT: 1n << 27n,
  MOVEMENT_REQUIRE: 1n << 28n,
  MOVEMENT_DECIDE: 1n << 29n,
  TRADER_CHECK: 1n << 30n,
  TRADER_RELY: 1n << 31n,
  TRADER_DISPUTE: 1n << 32n,
  INTERVENTION_BOOK: 1n << 33n,
  INTERVENTION_JOIN: 1n << 34n,
  EVENT_CAPTURE: 1n << 35n,
  EVENT_CORRECT: 1n << 36n,
} as const;

/** The name of a capability. */
export type CapabilityName = keyof typeof Capability;

/** One number from several capabilities. */
export function capabilities(...names: readonly CapabilityName[]): bigint {
  return names.reduce((sum, name) => sum | Capability[name], 0n);
}

/** The names in a number of capability bits, and what is left over for contracts of one's own. */
export function capabilityNames(bits: bigint): { names: CapabilityName[]; otherBits: bigint } {
  const names = (Object.keys(Capability) as CapabilityName[]).filter(
    (name) => (bits & Capability[name]) !== 0n,
  );
  return { names, otherBits: bits & ~capabilities(...names) };
}

/** A window without an end, where a contract takes seconds since 1970 as `uint48`. */
export const NO_END = 2 ** 48 - 1;
