// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IAgencyGated} from "../governance/IAgencyGated.sol";

/// @title Registry of consents and dissents
/// @notice Holds the status of a person's privacy consent. The document stays off the ledger. The person can withdraw
/// without an account.
/// @dev What a client must mirror:
///
///     withdrawLock = keccak256(abi.encode(LOCK_DOMAIN, secret))
///     id           = keccak256(abi.encode(
///                        CONSENT_DOMAIN, chainId, contract, controller, recipient, terms, withdrawLock))
///
///     LOCK_DOMAIN    = keccak256("tolbooth.ConsentRegistry.withdrawLock.v1")
///     CONSENT_DOMAIN = keccak256("tolbooth.ConsentRegistry.consent.v1")
///
/// `chainId` is the chain on which the contract was deployed. `terms` is a {Commitments-leaf} of this contract over the
/// consent document, with a salt of its own. `secret` is 32 random bytes that only the person holds. Make a new salt
/// and a new secret for every consent: two consents that share one can be linked, and are withdrawn by one secret.
///
/// FHIR R4 and R5 `Consent`: status `active` is Active, `inactive` is Withdrawn or Superseded, `provision.type` is the
/// kind, `provision.period` the window (its end is exclusive here), `provision.actor` with role IRCP the recipient.
interface IConsentRegistry is IAgencyGated {
    /// @notice Where a consent stands. `Withdrawn` and `Superseded` are final.
    enum Status {
        None,
        Active,
        Withdrawn,
        Superseded
    }

    /// @notice What the person said.
    enum Kind {
        None,
        Permit,
        Deny
    }

    /// @notice Why a check fails. `Ok` means that it does not.
    enum Why {
        Ok,
        Unknown,
        WrongRecipient,
        Withdrawn,
        Superseded,
        NotYetValid,
        Expired,
        Denied
    }

    /// @notice One consent; one storage slot.
    /// @param controller The agency that recorded it.
    /// @param recipient The agency that may receive the data.
    /// @param from First second at which it holds.
    /// @param until First second at which it no longer holds; the largest `uint48` for no end.
    /// @param version 1, or one more than the consent that it replaced.
    /// @param status Where it stands.
    /// @param kind What the person said.
    struct Consent {
        uint16 controller;
        uint16 recipient;
        uint48 from;
        uint48 until;
        uint32 version;
        Status status;
        Kind kind;
    }

    /// @notice What {record} is given.
    /// @param terms Commitment to the consent document.
    /// @param withdrawLock Hash of the person's secret.
    /// @param recipient The agency that may receive the data.
    /// @param from First second at which it holds.
    /// @param until First second at which it no longer holds; the largest `uint48` for no end.
    /// @param kind 1 permit, 2 deny.
    struct ConsentInput {
        bytes32 terms;
        bytes32 withdrawLock;
        uint16 recipient;
        uint48 from;
        uint48 until;
        uint8 kind;
    }

    /// @notice One consent over given terms and recipient, for {checkPair}.
    /// @param controller The agency that recorded it.
    /// @param withdrawLock Its withdrawal lock.
    struct Source {
        uint16 controller;
        bytes32 withdrawLock;
    }

    /// @notice A consent was recorded.
    /// @param id The consent.
    /// @param terms Commitment to the document. All consents over the same terms can be found by it.
    /// @param controller The agency that recorded it.
    /// @param recipient The agency that may receive the data.
    /// @param withdrawLock Hash of the person's secret.
    /// @param from First second at which it holds.
    /// @param until First second at which it no longer holds.
    /// @param version 1, or one more than the consent that it replaced.
    /// @param kind 1 permit, 2 deny.
    event ConsentRecorded(
        bytes32 indexed id,
        bytes32 indexed terms,
        uint16 indexed controller,
        uint16 recipient,
        bytes32 withdrawLock,
        uint48 from,
        uint48 until,
        uint32 version,
        uint8 kind
    );

    /// @notice A consent was withdrawn.
    /// @param id The consent.
    /// @param version Its version.
    /// @param by The agency that withdrew it; 0 for the holder of the secret, whoever sent the transaction.
    event ConsentWithdrawn(bytes32 indexed id, uint32 version, uint16 by);

    /// @notice A consent was replaced by another one.
    /// @param oldId The consent that ended.
    /// @param newId The consent that took its place.
    /// @param version The new consent's version.
    event ConsentSuperseded(bytes32 indexed oldId, bytes32 indexed newId, uint32 version);

    /// @notice No consent has this id.
    /// @param id The id that was given.
    error UnknownConsent(bytes32 id);

    /// @notice The caller's agency neither recorded this consent nor succeeds the agency that did.
    /// @param id The consent.
    /// @param agency The caller's agency.
    error NotController(bytes32 id, uint16 agency);

    /// @notice The consent has been withdrawn or superseded.
    /// @param id The consent.
    error NotActive(bytes32 id);

    /// @notice The window is empty: `until` must be later than `from`.
    error BadWindow();

    /// @notice No consent of this controller, recipient and terms opens with this secret.
    error BadSecret();

    /// @notice This consent has been recorded before. A new one needs a new lock.
    /// @param id The consent.
    error Exists(bytes32 id);

    /// @notice The withdrawal lock is zero. Every consent must be one that the person can withdraw.
    error LockRequired();

    /// @notice The terms commitment is zero.
    error TermsRequired();

    /// @notice The recipient is zero.
    error RecipientRequired();

    /// @notice The kind is neither permit (1) nor deny (2).
    /// @param kind The number that was given.
    error BadKind(uint8 kind);

    /// @notice The batch holds nothing.
    error EmptyBatch();

    /// @notice Records a consent or a dissent. Needs {Capabilities-CONSENT_RECORD}. The caller's agency is its
    /// controller.
    /// @dev A pause stops permits and batches, never a single dissent. A window in the past is allowed, so that older
    /// consents can be put on record; {check} refuses them.
    /// @param terms Commitment to the consent document.
    /// @param withdrawLock Hash of the person's secret.
    /// @param recipient The agency that may receive the data.
    /// @param from First second at which it holds.
    /// @param until First second at which it no longer holds; the largest `uint48` for no end.
    /// @param kind 1 permit, 2 deny.
    /// @return id The consent.
    function record(
        bytes32 terms,
        bytes32 withdrawLock,
        uint16 recipient,
        uint48 from,
        uint48 until,
        uint8 kind
    ) external returns (bytes32 id);

    /// @notice Records many consents, all or none. Needs {Capabilities-CONSENT_RECORD}.
    /// @param inputs What {record} is given, once for each.
    /// @return ids The consents, in the same order.
    function recordMany(ConsentInput[] calldata inputs) external returns (bytes32[] memory ids);

    /// @notice Withdraws a consent as its controller. Needs {Capabilities-CONSENT_WITHDRAW}.
    /// @param id The consent.
    function withdraw(bytes32 id) external;

    /// @notice Withdraws a consent with the person's secret. Anyone may send it. Nothing can stop it: no role, no
    /// pause, no suspension of any agency.
    /// @dev Whoever sees the secret in a pending transaction can do no more with it than withdraw.
    /// @param controller The agency that recorded the consent.
    /// @param recipient The agency that may receive the data.
    /// @param terms Commitment to the consent document.
    /// @param secret The person's secret.
    function withdrawWithSecret(uint16 controller, uint16 recipient, bytes32 terms, bytes32 secret) external;

    /// @notice Replaces a consent by a new one. Needs {Capabilities-CONSENT_RECORD} and
    /// {Capabilities-CONSENT_WITHDRAW}.
    /// @dev The same as withdrawing and recording, in one transaction. Ask the person for a new lock: the old secret
    /// does not open the new consent.
    /// @param oldId The consent that ends.
    /// @param terms Commitment to the new document.
    /// @param withdrawLock Hash of the person's new secret.
    /// @param recipient The agency that may receive the data.
    /// @param from First second at which it holds.
    /// @param until First second at which it no longer holds; the largest `uint48` for no end.
    /// @param kind 1 permit, 2 deny.
    /// @return newId The new consent.
    function supersede(
        bytes32 oldId,
        bytes32 terms,
        bytes32 withdrawLock,
        uint16 recipient,
        uint48 from,
        uint48 until,
        uint8 kind
    ) external returns (bytes32 newId);

    /// @notice Whether one consent lets a recipient have the data now.
    /// @dev One consent says nothing about another one. Where a person may have said both yes and no to the same terms,
    /// use {checkPair}.
    /// @param id The consent.
    /// @param recipient The agency that wants the data.
    /// @return ok True when it does.
    /// @return why 0 when it does; otherwise a number of {Why}.
    function check(bytes32 id, uint16 recipient) external view returns (bool ok, uint8 why);

    /// @notice Whether several consents over the same terms let a recipient have the data now. A deny overrides every
    /// permit.
    /// @dev Each id is derived here from the terms and the recipient, so that no consent over other terms can slip in.
    /// The caller gives every consent it knows; {ConsentRecorded} can be searched by terms for all of them.
    /// @param terms Commitment to the consent document.
    /// @param recipient The agency that wants the data.
    /// @param sources The consents.
    /// @return ok True when at least one permits and none denies.
    /// @return why 0 when ok; Denied when one denies; otherwise why the first one fails; Unknown when none was given.
    function checkPair(
        bytes32 terms,
        uint16 recipient,
        Source[] calldata sources
    ) external view returns (bool ok, uint8 why);

    /// @notice A consent as written.
    /// @param id The consent.
    /// @return The record; all zero for none.
    function consentRecord(bytes32 id) external view returns (Consent memory);

    /// @notice The id of a consent.
    /// @param controller The agency that records it.
    /// @param recipient The agency that may receive the data.
    /// @param terms Commitment to the consent document.
    /// @param withdrawLock Hash of the person's secret. Compute it in the client; never send a secret in a read.
    /// @return The id.
    function consentId(
        uint16 controller,
        uint16 recipient,
        bytes32 terms,
        bytes32 withdrawLock
    ) external view returns (bytes32);
}
