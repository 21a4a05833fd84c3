/** The derivations of `contracts/data-sharing/{ISharingAgreementRegistry,IRecordAnchor}.sol`, word for word. */
import { id } from "ethers";
import { agencyNumber } from "./agency-number.js";
import { addressOf, bytes32, chainIdOf, hashWords } from "./commitments.js";
import type { Bytes32, ContractPlace } from "./types.js";

const agreementDomain = id("tolbooth.SharingAgreementRegistry.agreement.v1");
const recordDomain = id("tolbooth.RecordAnchor.record.v1");
const rootDomain = id("tolbooth.RecordAnchor.root.v1");

/**
 * The id of an agreement in a `SharingAgreementRegistry` (`agreementId`).
 * @param place The contract, and the chain on which it was deployed.
 * @param discloser Number of the agency that proposes it.
 * @param salt 32 bytes that the discloser has not used before.
 * @throws TolboothError `COMMITMENT_INVALID` when a part has not the form that it needs.
 */
export function agreementId(place: ContractPlace, discloser: number, salt: Bytes32): Bytes32 {
  return ownedId(agreementDomain, place, agencyNumber("discloser", discloser), bytes32("salt", salt));
}

/**
 * The id of a record in a `RecordAnchor` (`recordId`).
 * @param place The contract, and the chain on which it was deployed.
 * @param owner Number of the agency that anchors it.
 * @param commitment `commitmentLeaf` of this contract over one version of the record.
 * @throws TolboothError `COMMITMENT_INVALID` when a part has not the form that it needs.
 */
export function recordId(place: ContractPlace, owner: number, commitment: Bytes32): Bytes32 {
  return ownedId(recordDomain, place, agencyNumber("owner", owner), bytes32("commitment", commitment));
}

/**
 * The id of a batch of records in a `RecordAnchor` (`rootId`).
 * @param place The contract, and the chain on which it was deployed.
 * @param owner Number of the agency that anchors it.
 * @param root Root of `merkleTree` over the records' commitments.
 * @throws TolboothError `COMMITMENT_INVALID` when a part has not the form that it needs.
 */
export function recordBatchId(place: ContractPlace, owner: number, root: Bytes32): Bytes32 {
  return ownedId(rootDomain, place, agencyNumber("owner", owner), bytes32("root", root));
}

function ownedId(domain: Bytes32, place: ContractPlace, agency: number, word: Bytes32): Bytes32 {
  return hashWords(
    ["bytes32", "uint256", "address", "uint16", "bytes32"],
    [domain, chainIdOf(place), addressOf(place), agency, word],
  );
}
