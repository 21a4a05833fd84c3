import type { Bytes32, ContractPlace } from "../../privacy/types.js";

/** 2^48 - 1: "no end" in a `uint48` time. */
export const openEnded = 281_474_976_710_655;

/** What a FHIR Consent does not say but the record on the ledger needs. */
export interface FhirConsentOptions extends ContractPlace {
  /** 32 random bytes; made afresh unless given. Keep it with the document: without it nobody can prove the terms. */
  readonly salt?: Bytes32;
  /** 32 random bytes; made afresh unless given. Whoever holds it can withdraw the consent. */
  readonly withdrawSecret?: Bytes32;
  /** Start in seconds since 1970, for a Consent whose period has no start. Never replaces one that the Consent states. */
  readonly from?: number;
  /** End (exclusive) in seconds since 1970, for a Consent whose period has no end. Never replaces one that it states. */
  readonly until?: number;
}

/** What `ConsentRegistry` records of a FHIR R4 Consent. Holds nothing personal; `salt` and `withdrawSecret` are secret. */
export interface FhirConsentReading {
  readonly kind: "permit" | "deny";
  /** First second of validity, since 1970. */
  readonly from: number;
  /** First second after validity, or `openEnded`. */
  readonly until: number;
  /** keccak256 of the document's RFC 8785 bytes. */
  readonly contentHash: Bytes32;
  readonly salt: Bytes32;
  /** The commitment that goes on chain as `terms`. */
  readonly terms: Bytes32;
  readonly withdrawSecret: Bytes32;
  /** The lock that goes on chain as `withdrawLock`. */
  readonly withdrawLock: Bytes32;
  /** What a person should know: assumptions made, and what stays in the off-chain document. */
  readonly notes: readonly string[];
}
