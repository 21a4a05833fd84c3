/** The derivation of `contracts/governance/IJointGovernance.sol`, word for word. */
import { hexlify, id, isHexString } from "ethers";
import { TolboothError } from "../errors/index.js";
import { agencyNumber } from "./agency-number.js";
import { addressOf, bytes32, chainIdOf, hashWords } from "./commitments.js";
import type { Bytes32, ContractPlace } from "./types.js";

const proposalDomain = id("tolbooth.JointGovernance.proposal.v1");

/** What the id of a proposal is made from. */
export interface ProposalParts {
  /** Number of the agency that makes it. */
  readonly proposer: number;
  /** The contract to call. */
  readonly target: string;
  /** The call: a selector and its arguments, in hexadecimal. */
  readonly data: string;
  /** What sets it apart from the same call by the same agency; 32 bytes. */
  readonly salt: Bytes32;
}

/**
 * The id of a proposal in a `JointGovernance` (`proposalId`).
 * @param place The contract and its chain.
 * @throws TolboothError `COMMITMENT_INVALID` when a part has not the form that it needs.
 */
export function proposalId(place: ContractPlace, parts: ProposalParts): Bytes32 {
  if (!isHexString(parts.data, true))
    throw new TolboothError("COMMITMENT_INVALID", {
      part: "data",
      problem: "it is not whole bytes in hexadecimal",
    });
  return hashWords(
    ["bytes32", "uint256", "address", "uint16", "address", "bytes", "bytes32"],
    [
      proposalDomain,
      chainIdOf(place),
      addressOf(place),
      agencyNumber("proposer", parts.proposer),
      addressOf({ ...place, contract: parts.target }),
      hexlify(parts.data),
      bytes32("salt", parts.salt),
    ],
  );
}
