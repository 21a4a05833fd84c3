// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AgencyGated} from "../governance/AgencyGated.sol";
import {Capabilities} from "../governance/Capabilities.sol";
import {IAgencyRegistry} from "../governance/IAgencyRegistry.sol";
import {ConsentRules} from "./ConsentRules.sol";
import {IConsentRegistry} from "./IConsentRegistry.sol";

/// @title Registry of consents and dissents
/// @notice Holds the status of a person's privacy consent. The document stays off the ledger. The person can withdraw
/// without an account.
/// @dev The id binds the lock, so the lock costs no storage: knowing controller, recipient, terms and secret is enough
/// to find the record. No storage key and no event topic is made from anything that names a person.
///
/// Rules worth knowing:
/// - A pause stops permits, batches and replacements; never a withdrawal, nor a dissent recorded by itself.
/// - A suspended controller can no longer record, but a person can still withdraw.
/// - The chain id is the one at deployment. A fork that changes its chain id does not lock anybody's withdrawal.
/// - A controller can record a consent that nobody gave. The receipt that the person signs off the ledger settles that;
///   anchor it before the consent is used.
/// - A suspended recipient is not refused here: whoever discloses asks the agency registry as well.
contract ConsentRegistry is IConsentRegistry, AgencyGated {
    /// @notice First word of every consent id's preimage.
    bytes32 public constant CONSENT_DOMAIN = keccak256("tolbooth.ConsentRegistry.consent.v1");

    /// @notice First word of every withdrawal lock's preimage.
    bytes32 public constant LOCK_DOMAIN = keccak256("tolbooth.ConsentRegistry.withdrawLock.v1");

    /// @notice The chain on which this contract was deployed.
    uint256 public immutable deploymentChainId = block.chainid;

    mapping(bytes32 id => Consent consent) private _consents;

    /// @notice Starts with no consent.
    /// @param registry_ The registry that gates this contract.
    constructor(IAgencyRegistry registry_) AgencyGated(registry_) {}

    /// @inheritdoc IConsentRegistry
    function record(
        bytes32 terms,
        bytes32 withdrawLock,
        uint16 recipient,
        uint48 from,
        uint48 until,
        uint8 kind
    ) external override returns (bytes32 id) {
        uint16 controller =
            kind == uint8(Kind.Deny)
                ? _authoriseAlways(Capabilities.CONSENT_RECORD)
                : _authorise(Capabilities.CONSENT_RECORD);
        return _record(controller, 1, ConsentInput(terms, withdrawLock, recipient, from, until, kind));
    }

    /// @inheritdoc IConsentRegistry
    function recordMany(ConsentInput[] calldata inputs) external override returns (bytes32[] memory ids) {
        uint16 controller = _authorise(Capabilities.CONSENT_RECORD);
        uint256 count = inputs.length;
        if (count == 0) revert EmptyBatch();
        ids = new bytes32[](count);
        for (uint256 index = 0; index < count; ++index) {
            ids[index] = _record(controller, 1, inputs[index]);
        }
    }

    /// @inheritdoc IConsentRegistry
    function withdraw(bytes32 id) external override {
        uint16 agency = _authoriseAlways(Capabilities.CONSENT_WITHDRAW);
        uint32 version = _end(id, agency, Status.Withdrawn);
        emit ConsentWithdrawn(id, version, agency);
    }

    /// @inheritdoc IConsentRegistry
    function withdrawWithSecret(uint16 controller, uint16 recipient, bytes32 terms, bytes32 secret) external override {
        bytes32 id = consentId(controller, recipient, terms, keccak256(abi.encode(LOCK_DOMAIN, secret)));
        Consent storage consent = _consents[id];
        if (consent.status == Status.None) revert BadSecret();
        ConsentRules.requireActive(id, consent.status);
        consent.status = Status.Withdrawn;
        emit ConsentWithdrawn(id, consent.version, 0);
    }

    /// @inheritdoc IConsentRegistry
    function supersede(
        bytes32 oldId,
        bytes32 terms,
        bytes32 withdrawLock,
        uint16 recipient,
        uint48 from,
        uint48 until,
        uint8 kind
    ) external override returns (bytes32 newId) {
        uint16 agency = _authorise(Capabilities.CONSENT_RECORD | Capabilities.CONSENT_WITHDRAW);
        uint32 version = _end(oldId, agency, Status.Superseded) + 1;
        newId = _record(agency, version, ConsentInput(terms, withdrawLock, recipient, from, until, kind));
        emit ConsentSuperseded(oldId, newId, version);
    }

    /// @inheritdoc IConsentRegistry
    function check(bytes32 id, uint16 recipient) external view override returns (bool ok, uint8 why) {
        Why result = _check(id, recipient);
        return (result == Why.Ok, uint8(result));
    }

    /// @inheritdoc IConsentRegistry
    function checkPair(
        bytes32 terms,
        uint16 recipient,
        Source[] calldata sources
    ) external view override returns (bool ok, uint8 why) {
        Why first = Why.Unknown;
        for (uint256 index = 0; index < sources.length; ++index) {
            Source calldata source = sources[index];
            Why result = _check(consentId(source.controller, recipient, terms, source.withdrawLock), recipient);
            if (result == Why.Denied) return (false, uint8(Why.Denied));
            if (result == Why.Ok) ok = true;
            if (index == 0) first = result;
        }
        return (ok, ok ? uint8(Why.Ok) : uint8(first));
    }

    /// @inheritdoc IConsentRegistry
    function consentRecord(bytes32 id) external view override returns (Consent memory) {
        return _consents[id];
    }

    /// @inheritdoc IConsentRegistry
    function consentId(
        uint16 controller,
        uint16 recipient,
        bytes32 terms,
        bytes32 withdrawLock
    ) public view override returns (bytes32) {
        return
            keccak256(
                abi.encode(CONSENT_DOMAIN, deploymentChainId, address(this), controller, recipient, terms, withdrawLock)
            );
    }

    /// @notice For a project's own rules: called before a consent is recorded, alone, in a batch or in place of
    /// another. It may only refuse, for it cannot write.
    /// @dev Override it in a contract of your own and revert with an error of your own. Here it allows everything. It
    /// is given values and not the consent in memory, which an override could change.
    /// @param controller The agency that records it.
    /// @param recipient The agency that may receive the data.
    /// @param terms Commitment to the consent document.
    /// @param from First second at which it holds.
    /// @param until First second at which it no longer holds.
    /// @param kind 1 permit, 2 deny.
    function _beforeRecord(
        uint16 controller,
        uint16 recipient,
        bytes32 terms,
        uint48 from,
        uint48 until,
        uint8 kind
    ) internal view virtual {}

    /// @dev Checks and writes one new consent.
    function _record(uint16 controller, uint32 version, ConsentInput memory input) private returns (bytes32 id) {
        if (input.terms == bytes32(0)) revert TermsRequired();
        if (input.withdrawLock == bytes32(0)) revert LockRequired();
        if (input.recipient == 0) revert RecipientRequired();
        if (input.from >= input.until) revert BadWindow();
        if (input.kind == uint8(Kind.None) || input.kind > uint8(Kind.Deny)) revert BadKind(input.kind);

        id = consentId(controller, input.recipient, input.terms, input.withdrawLock);
        Consent storage consent = _consents[id];
        ConsentRules.requireNew(id, consent.status);
        _beforeRecord(controller, input.recipient, input.terms, input.from, input.until, input.kind);
        consent.controller = controller;
        consent.recipient = input.recipient;
        consent.from = input.from;
        consent.until = input.until;
        consent.version = version;
        consent.status = Status.Active;
        consent.kind = Kind(input.kind);
        emit ConsentRecorded(
            id,
            input.terms,
            controller,
            input.recipient,
            input.withdrawLock,
            input.from,
            input.until,
            version,
            input.kind
        );
    }

    /// @dev Ends an active consent for its controller and gives its version. The caller has passed the gate.
    function _end(bytes32 id, uint16 agency, Status status) private returns (uint32 version) {
        Consent storage consent = _consents[id];
        ConsentRules.requireActive(id, consent.status);
        if (!_actsFor(agency, consent.controller)) revert NotController(id, agency);
        consent.status = status;
        return consent.version;
    }

    /// @dev The whole rule of a check: one storage read.
    function _check(bytes32 id, uint16 recipient) private view returns (Why) {
        Consent storage consent = _consents[id];
        return
            ConsentRules.why(
                consent.status,
                consent.kind,
                consent.recipient,
                recipient,
                consent.from,
                consent.until,
                block.timestamp
            );
    }
}
