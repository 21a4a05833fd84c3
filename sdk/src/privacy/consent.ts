/** The derivations of `contracts/data-sharing/IConsentRegistry.sol`, word for word. */
import { id } from "ethers";
import { agencyNumber } from "./agency-number.js";
import { addressOf, bytes32, chainIdOf, hashWords } from "./commitments.js";
import type { Bytes32, ContractPlace } from "./types.js";

const lockDomain = id("tolbooth.ConsentRegistry.withdrawLock.v1");
const consentDomain = id("tolbooth.ConsentRegistry.consent.v1");

/** The lock that goes on chain for a person's withdrawal secret. The secret itself is sent only to withdraw. */
export function withdrawLock(secret: Bytes32): Bytes32 {
  return hashWords(["bytes32", "bytes32"], [lockDomain, bytes32("withdrawSecret", secret)]);
}

/** What a consent's id is made from. Agencies are numbers of `AgencyRegistry`. */
export interface ConsentIdParts {
  readonly controller: number;
  readonly recipient: number;
  readonly terms: Bytes32;
  readonly withdrawLock: Bytes32;
}

/**
 * The id of a consent in a `ConsentRegistry` (`consentId`), computed here so that nothing is asked of a node.
 * The chain id is the one on which the contract was deployed.
 *
 * @throws TolboothError `COMMITMENT_INVALID` when a part has not the form that it needs.
 */
export function consentId(place: ContractPlace, parts: ConsentIdParts): Bytes32 {
  return hashWords(
    ["bytes32", "uint256", "address", "uint16", "uint16", "bytes32", "bytes32"],
    [
      consentDomain,
      chainIdOf(place),
      addressOf(place),
      agencyNumber("controller", parts.controller),
      agencyNumber("recipient", parts.recipient),
      bytes32("terms", parts.terms),
      bytes32("withdrawLock", parts.withdrawLock),
    ],
  );
}
