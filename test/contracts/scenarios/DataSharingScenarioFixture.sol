// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessAuditLog} from "@tolbooth/sdk/contracts/data-sharing/AccessAuditLog.sol";
import {ConsentRegistry} from "@tolbooth/sdk/contracts/data-sharing/ConsentRegistry.sol";
import {EmergencyAccess} from "@tolbooth/sdk/contracts/data-sharing/EmergencyAccess.sol";
import {IConsentRegistry} from "@tolbooth/sdk/contracts/data-sharing/IConsentRegistry.sol";
import {RecordAnchor} from "@tolbooth/sdk/contracts/data-sharing/RecordAnchor.sol";
import {SharingAgreementRegistry} from "@tolbooth/sdk/contracts/data-sharing/SharingAgreementRegistry.sol";
import {Commitments} from "@tolbooth/sdk/contracts/libraries/Commitments.sol";
import {Fixture} from "../support/Fixture.sol";

/// @title One registry, five data-sharing contracts behind it, four public bodies
/// @dev A health board discloses, a council receives, a hospital opens in an emergency, an inspectorate reviews.
abstract contract DataSharingScenarioFixture is Fixture {
    uint16 internal constant BOARD = 1;
    uint16 internal constant COUNCIL = 2;
    uint16 internal constant HOSPITAL = 3;
    uint16 internal constant INSPECTORATE = 4;
    uint8 internal constant PERMIT = uint8(IConsentRegistry.Kind.Permit);
    /// @dev UK GDPR article 9(2)(h), health or social care.
    uint8 internal constant CARE = 24;
    /// @dev UK GDPR article 17(1)(b), consent withdrawn.
    uint8 internal constant CONSENT_WITHDRAWN = 2;
    uint48 internal constant UNTIL = START + 365 days;

    bytes32 internal constant AGREED = keccak256("commitment to the agreement's terms");
    bytes32 internal constant CONSENTED = keccak256("commitment to the consent");
    bytes32 internal constant DOCUMENT = keccak256("commitment to a version of the record");
    bytes32 internal constant SECRET = keccak256("32 bytes that only the person holds");
    bytes32 internal constant REASONS = keccak256("commitment to reasons");

    SharingAgreementRegistry internal agreements;
    ConsentRegistry internal consents;
    AccessAuditLog internal audit;
    EmergencyAccess internal emergencies;
    RecordAnchor internal records;

    bytes32 internal agreement;
    bytes32 internal consent;
    bytes32 internal record;

    function setUp() public virtual override {
        super.setUp();
        agreements = new SharingAgreementRegistry(registry);
        consents = new ConsentRegistry(registry);
        audit = new AccessAuditLog(registry);
        emergencies = new EmergencyAccess(registry);
        records = new RecordAnchor(registry, agreements);
        for (uint16 agency = BOARD; agency <= INSPECTORATE; ++agency) {
            admit(agency, ALL);
            empower(agency);
        }
        vm.prank(governor);
        emergencies.setOverseer(INSPECTORATE, true);
    }

    // ------------------------------------------------------------------ what bodies and persons do

    /// @dev The board proposes, the council accepts, the person consents, the board anchors the record it shares.
    function share() internal {
        vm.prank(adminOf(BOARD));
        agreement = agreements.propose("salt", COUNCIL, CARE, AGREED, START, UNTIL, START + 180 days);
        vm.prank(adminOf(COUNCIL));
        agreements.accept(agreement, 1, AGREED);
        bytes32 lock = keccak256(abi.encode(consents.LOCK_DOMAIN(), SECRET));
        vm.startPrank(adminOf(BOARD));
        consent = consents.record(CONSENTED, lock, COUNCIL, START, UNTIL, PERMIT);
        record = records.anchor(DOCUMENT, agreement);
        vm.stopPrank();
    }

    /// @dev Anybody carries the person's secret.
    function withdrawConsent() internal {
        vm.prank(stranger);
        consents.withdrawWithSecret(BOARD, COUNCIL, CONSENTED, SECRET);
    }

    function openEmergency() internal returns (bytes32 ref) {
        vm.prank(adminOf(HOSPITAL));
        ref = emergencies.open(keccak256("alert"), BOARD, 2, REASONS);
    }

    /// @dev One body anchors the accesses of an interval in its own log.
    function logAccesses(uint16 agency, bytes32 root, uint32 count) internal {
        uint64 seq = audit.logRecord(agency).seq;
        vm.prank(adminOf(agency));
        audit.anchor(seq, root, count);
    }

    // ------------------------------------------------------------------ what a discloser asks before it discloses

    /// @dev Under a live agreement, and with a consent or in an emergency.
    function mayDisclose(uint16 recipient, bytes32 ref) internal view returns (bool) {
        (bool consented, ) = consents.check(consent, recipient);
        bool agreed = agreements.permits(agreement, BOARD, recipient);
        return (agreed && consented) || emergencies.permits(ref, recipient, BOARD);
    }

    // ------------------------------------------------------------------ trees

    /// @dev The leaf of an access, from the request's identifier that both sides write down.
    function accessLeaf(string memory request) internal pure returns (bytes32) {
        return keccak256(bytes(request));
    }

    /// @dev The root of a tree of two.
    function pair(bytes32 left, bytes32 right) internal pure returns (bytes32) {
        return Commitments.node(left, right);
    }

    function pauseAll() internal {
        vm.startPrank(governor);
        registry.pause(address(agreements), FOREVER);
        registry.pause(address(consents), FOREVER);
        registry.pause(address(audit), FOREVER);
        registry.pause(address(emergencies), FOREVER);
        registry.pause(address(records), FOREVER);
        vm.stopPrank();
    }
}
