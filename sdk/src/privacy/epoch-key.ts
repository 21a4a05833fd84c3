/**
 * The key that several agencies share off the ledger for an epoch. It turns an MRN, GMR or EORI into a lookup key, so
 * that all of them find the same record and nobody without the key can try all numbers.
 */
import { TolboothError } from "../errors/index.js";
import { hmacSha256, lookupKey } from "./commitments.js";
import type { Bytes32 } from "./types.js";

const commitmentMessage = "tolbooth.epochKey.v1";
const leastBytes = 16;

/**
 * Commitment to an epoch key: HMAC-SHA-256 of a fixed text under the key. It may be public.
 *
 * @throws TolboothError `COMMITMENT_INVALID` when the key has fewer than 16 bytes.
 */
export function epochKeyCommitment(epochKey: Uint8Array): Bytes32 {
  return hmacSha256(checkedKey(epochKey), commitmentMessage);
}

/** The id under which `MovementClearance` knows a movement: `Commitments.lookupKey` of its MRN or GMR. */
export function movementId(epochKey: Uint8Array, reference: string): Bytes32 {
  return lookupKey(epochKeyCommitment(epochKey), hmacSha256(epochKey, reference));
}

/**
 * A salt that the holders of the key can make again: HMAC-SHA-256 of a purpose and a name. An MRN never contains the
 * separator, so a salt is never a movement's HMAC.
 */
export function derivedSalt(epochKey: Uint8Array, purpose: string, name: string): Bytes32 {
  return hmacSha256(checkedKey(epochKey), `${purpose}\u0000${name}`);
}

function checkedKey(epochKey: Uint8Array): Uint8Array {
  if (!(epochKey instanceof Uint8Array) || epochKey.length < leastBytes)
    throw new TolboothError("COMMITMENT_INVALID", {
      part: "epochKey",
      problem: `it needs at least ${leastBytes} bytes`,
    });
  return epochKey;
}
