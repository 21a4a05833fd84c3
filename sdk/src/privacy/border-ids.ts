/**
 * How the border agencies derive the ids of trader checks and of border events: the derivations of
 * `contracts/border/TraderCheckRegistry.sol` and `BorderEventLog.sol`, word for word. A test asks the contracts.
 */
import { id } from "ethers";
import { TolboothError } from "../errors/index.js";
import { traderCheckTypeNumber, type TraderCheckType } from "../patterns/trader-check-types.js";
import { bytes32, hashWords, hmacSha256, lookupKey } from "./commitments.js";
import { epochKeyCommitment } from "./epoch-key.js";
import type { Bytes32 } from "./types.js";

const checkDomain: Bytes32 = id("tolbooth.TraderCheckRegistry.check.v1");
const eventDomain: Bytes32 = id("tolbooth.BorderEventLog.event.v1");
const rootDomain: Bytes32 = id("tolbooth.BorderEventLog.root.v1");

/**
 * An EORI as every agency writes it before hashing: no spaces, capital letters, country code and up to 15 letters or
 * digits.
 *
 * @throws TolboothError `COMMITMENT_INVALID` for anything else. The message never shows the number.
 */
export function canonicalEori(eori: string): string {
  const text = eori.replace(/\s/g, "").toUpperCase();
  if (!/^[A-Z]{2}[A-Z0-9]{1,15}$/.test(text))
    throw new TolboothError("COMMITMENT_INVALID", {
      part: "eori",
      problem: "it is not a country code and up to 15 letters or digits",
    });
  return text;
}

/**
 * The trader as `TraderCheckRegistry` knows it for one kind of check: `Commitments.lookupKey` over an HMAC-SHA-256 of the
 * check type's name, a zero byte and the EORI. Nobody without the epoch key can find the trader by trying numbers, or
 * tell that two checks are on one trader.
 *
 * @throws TolboothError `COMMITMENT_INVALID` for a key below 16 bytes or an EORI that is none.
 */
export function traderSubject(epochKey: Uint8Array, checkType: TraderCheckType, eori: string): Bytes32 {
  const keyCommit = epochKeyCommitment(epochKey);
  return lookupKey(keyCommit, hmacSha256(epochKey, `${checkType}\u0000${canonicalEori(eori)}`));
}

/** The key of a check in `TraderCheckRegistry`. */
export function traderCheckKey(checkType: TraderCheckType, epoch: number, subject: Bytes32): Bytes32 {
  return hashWords(
    ["bytes32", "uint32", "uint8", "bytes32"],
    [checkDomain, epoch, traderCheckTypeNumber(checkType), bytes32("subject", subject)],
  );
}

/** The id of an event in `BorderEventLog`: each agency has its own entry for an event. */
export function borderEventId(agency: number, event: Bytes32): Bytes32 {
  return hashWords(["bytes32", "uint16", "bytes32"], [eventDomain, agency, bytes32("event", event)]);
}

/** The id of a root's entry in `BorderEventLog`. */
export function borderRootId(agency: number, root: Bytes32): Bytes32 {
  return hashWords(["bytes32", "uint16", "bytes32"], [rootDomain, agency, bytes32("root", root)]);
}
