// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IAgencyGated} from "../governance/IAgencyGated.sol";
import {ISharingAgreementErrors} from "./ISharingAgreementErrors.sol";

/// @title Registry of information-sharing agreements
/// @notice No data flow without a live agreement: who discloses, to whom, on which legal basis, and until when. The
/// agreement's text stays off the ledger.
/// @dev What a client must mirror:
///
///     id = keccak256(abi.encode(AGREEMENT_DOMAIN, chainId, contract, discloser, salt))
///
///     AGREEMENT_DOMAIN = keccak256("tolbooth.SharingAgreementRegistry.agreement.v1")
///
/// `chainId` is the chain on which the contract was deployed. `terms` is a {Commitments-leaf} of this contract over the
/// agreement's text, with a salt of its own. The discloser's number in the id is that of the caller, so nobody else can
/// take an id that was seen before it was in a block.
/// Legal bases are the codes of {LegalBases}.
interface ISharingAgreementRegistry is IAgencyGated, ISharingAgreementErrors {
    /// @notice Where an agreement stands. `Terminated` is final.
    enum Status {
        None,
        Proposed,
        Active,
        Suspended,
        Terminated
    }

    /// @notice Why a flow of data is not permitted. `Ok` means that it is.
    enum Why {
        Ok,
        Unknown,
        WrongParties,
        NotAccepted,
        Suspended,
        Terminated,
        NotYetValid,
        Expired,
        DiscloserNotActive,
        RecipientNotActive
    }

    /// @notice One agreement; one storage slot. Its terms fill a second one: {termsOf}.
    /// @param discloser The agency that may disclose. It proposed the agreement.
    /// @param recipient The agency to which it may disclose.
    /// @param basis The chief legal basis, by its code.
    /// @param status Where the agreement stands.
    /// @param accepted Who has accepted the present version: 1 the discloser, 2 the recipient, 3 both.
    /// @param from First second at which it permits.
    /// @param until First second at which it no longer permits.
    /// @param reviewBy When the parties should have reviewed it.
    /// @param version 1 when proposed, one more with every amendment.
    struct Agreement {
        uint16 discloser;
        uint16 recipient;
        uint8 basis;
        Status status;
        uint8 accepted;
        uint48 from;
        uint48 until;
        uint48 reviewBy;
        uint32 version;
    }

    /// @notice An agreement was proposed. The discloser has accepted version 1 by it.
    /// @param id The agreement.
    /// @param discloser The agency that may disclose.
    /// @param recipient The agency to which it may disclose.
    /// @param basis The chief legal basis, by its code.
    /// @param terms Commitment to the agreement's text.
    /// @param from First second at which it permits.
    /// @param until First second at which it no longer permits.
    /// @param reviewBy When the parties should have reviewed it.
    event AgreementProposed(
        bytes32 indexed id,
        uint16 indexed discloser,
        uint16 indexed recipient,
        uint8 basis,
        bytes32 terms,
        uint48 from,
        uint48 until,
        uint48 reviewBy
    );

    /// @notice An agreement was amended. It permits nothing until the recipient has accepted the new version.
    /// @param id The agreement.
    /// @param version The new version. The discloser has accepted it by amending.
    /// @param basis The chief legal basis, by its code.
    /// @param terms Commitment to the agreement's new text.
    /// @param from First second at which it permits.
    /// @param until First second at which it no longer permits.
    /// @param reviewBy When the parties should have reviewed it.
    event AgreementAmended(
        bytes32 indexed id,
        uint32 version,
        uint8 basis,
        bytes32 terms,
        uint48 from,
        uint48 until,
        uint48 reviewBy
    );

    /// @notice A party accepted a version.
    /// @param id The agreement.
    /// @param agency The party.
    /// @param version The version.
    /// @param terms Commitment to the text that it accepted.
    /// @param active Whether both parties have now accepted it.
    event AgreementAccepted(bytes32 indexed id, uint16 indexed agency, uint32 version, bytes32 terms, bool active);

    /// @notice An agreement was suspended. It permits nothing until both parties have accepted its version again.
    /// @param id The agreement.
    /// @param agency The party, or the successor of one, that suspended it.
    /// @param version Its version.
    event AgreementSuspended(bytes32 indexed id, uint16 indexed agency, uint32 version);

    /// @notice An agreement was terminated for good.
    /// @param id The agreement.
    /// @param agency The party, or the successor of one, that terminated it.
    /// @param version Its version.
    event AgreementTerminated(bytes32 indexed id, uint16 indexed agency, uint32 version);

    /// @notice A party reviewed an agreement. Nothing that it permits has changed.
    /// @param id The agreement.
    /// @param agency The party.
    /// @param version The version that was reviewed.
    /// @param reviewBy When the parties should have reviewed it next.
    /// @param finding Commitment to what the review found.
    event AgreementReviewed(
        bytes32 indexed id,
        uint16 indexed agency,
        uint32 version,
        uint48 reviewBy,
        bytes32 finding
    );

    /// @notice Proposes an agreement as its discloser, which accepts version 1 by it. Needs
    /// {Capabilities-AGREEMENT_PROPOSE}.
    /// @param salt Any 32 bytes that the discloser has not used before.
    /// @param recipient The agency to which the discloser may disclose.
    /// @param basis The chief legal basis, by its code.
    /// @param terms Commitment to the agreement's text.
    /// @param from First second at which it permits.
    /// @param until First second at which it no longer permits; at most five years later.
    /// @param reviewBy When the parties should have reviewed it; within the term.
    /// @return id The agreement.
    function propose(
        bytes32 salt,
        uint16 recipient,
        uint8 basis,
        bytes32 terms,
        uint48 from,
        uint48 until,
        uint48 reviewBy
    ) external returns (bytes32 id);

    /// @notice Accepts a version for the caller's own agency, a party. When both have, the agreement is active. Needs
    /// {Capabilities-AGREEMENT_ACCEPT}. After a suspension, both accept again.
    /// @param id The agreement.
    /// @param version The version that the caller has read.
    /// @param terms Commitment to the text that the caller has read.
    function accept(bytes32 id, uint32 version, bytes32 terms) external;

    /// @notice Writes a new version, also of an agreement that has expired. It voids every acceptance; the discloser
    /// accepts the new version by it. Discloser only. Needs {Capabilities-AGREEMENT_PROPOSE}.
    /// @param id The agreement.
    /// @param version The version that the caller has read.
    /// @param basis The chief legal basis, by its code.
    /// @param terms Commitment to the agreement's new text.
    /// @param from First second at which it permits.
    /// @param until First second at which it no longer permits; at most five years later.
    /// @param reviewBy When the parties should have reviewed it; within the term.
    function amend(
        bytes32 id,
        uint32 version,
        uint8 basis,
        bytes32 terms,
        uint48 from,
        uint48 until,
        uint48 reviewBy
    ) external;

    /// @notice Suspends an agreement, or takes back an acceptance that was given since. Either party, or the successor
    /// of one. Needs {Capabilities-AGREEMENT_END}. A pause does not stop it.
    /// @param id The agreement.
    function suspend(bytes32 id) external;

    /// @notice Ends an agreement for good, whatever its status. Either party, or the successor of one. Needs
    /// {Capabilities-AGREEMENT_END}. A pause does not stop it.
    /// @param id The agreement.
    function terminate(bytes32 id) external;

    /// @notice Puts a review of an active agreement on record, and when the next one is due. It permits nothing new.
    /// Either party. Needs {Capabilities-AGREEMENT_ACCEPT}. A pause does not stop it.
    /// @param id The agreement.
    /// @param version The version that was reviewed.
    /// @param reviewBy When the parties should have reviewed it next; in the future and within the term.
    /// @param finding Commitment to what the review found.
    function recordReview(bytes32 id, uint32 version, uint48 reviewBy, bytes32 finding) external;

    /// @notice Whether one agency may disclose to another one under an agreement now.
    /// @dev True only when both have accepted the same version and terms, both are active in the agency registry, and
    /// the present second is in the window. A pause of this contract changes nothing in it.
    /// @param id The agreement.
    /// @param discloser The agency that would disclose.
    /// @param recipient The agency that would receive.
    /// @return Whether the flow is permitted.
    function permits(bytes32 id, uint16 discloser, uint16 recipient) external view returns (bool);

    /// @notice Why {permits} would say no, for people and tools.
    /// @param id The agreement.
    /// @param discloser The agency that would disclose.
    /// @param recipient The agency that would receive.
    /// @return The first reason found, or `Ok`.
    function explain(bytes32 id, uint16 discloser, uint16 recipient) external view returns (Why);

    /// @notice Whether an agreement permits a flow between its parties now.
    /// @param id The agreement.
    /// @return Whether it is live.
    function isLive(bytes32 id) external view returns (bool);

    /// @notice Whether an agreement is live and an agency is one of its parties.
    /// @param id The agreement.
    /// @param party The agency.
    /// @return Whether both hold.
    function isLiveFor(bytes32 id, uint16 party) external view returns (bool);

    /// @notice Whether a review of an active agreement is due. The agreement goes on permitting.
    /// @param id The agreement.
    /// @return True from the review date on.
    function isReviewDue(bytes32 id) external view returns (bool);

    /// @notice An agreement as written.
    /// @param id The agreement.
    /// @return The record; all zero for none.
    function agreementRecord(bytes32 id) external view returns (Agreement memory);

    /// @notice The terms of an agreement's present version.
    /// @param id The agreement.
    /// @return Commitment to the text; zero for no agreement.
    function termsOf(bytes32 id) external view returns (bytes32);

    /// @notice The id that an agreement of a discloser with this salt has.
    /// @param discloser The agency that proposes it.
    /// @param salt The salt.
    /// @return The id.
    function agreementId(uint16 discloser, bytes32 salt) external view returns (bytes32);
}
