/** The derivation of `contracts/data-sharing/IEmergencyAccess.sol`, word for word. */
import { id } from "ethers";
import { TolboothError } from "../errors/index.js";
import { addressOf, bytes32, chainIdOf, hashWords } from "./commitments.js";
import type { Bytes32, ContractPlace } from "./types.js";

const refDomain = id("tolbooth.EmergencyAccess.ref.v1");

/**
 * The reference of an opening in an `EmergencyAccess` (`refOf`): both agencies quote it in their AuditEvents.
 *
 * @param place The contract, and the chain on which it was deployed.
 * @param opener Number of the agency that opens access.
 * @param alert 32 random bytes of `newSalt`, or an alert's reference under a key (`hmacSha256`); never its plain hash.
 * @throws TolboothError `COMMITMENT_INVALID` when a part has not the form that it needs.
 */
export function emergencyRef(place: ContractPlace, opener: number, alert: Bytes32): Bytes32 {
  if (!Number.isInteger(opener) || opener < 1 || opener > 0xffff)
    throw new TolboothError("COMMITMENT_INVALID", {
      part: "opener",
      problem: "an agency is a number from 1 to 65535",
    });
  return hashWords(
    ["bytes32", "uint256", "address", "uint16", "bytes32"],
    [refDomain, chainIdOf(place), addressOf(place), opener, bytes32("alert", alert)],
  );
}
