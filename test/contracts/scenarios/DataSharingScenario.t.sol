// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IAccessAuditLog} from "@tolbooth/sdk/contracts/data-sharing/IAccessAuditLog.sol";
import {IConsentRegistry} from "@tolbooth/sdk/contracts/data-sharing/IConsentRegistry.sol";
import {IEmergencyAccess} from "@tolbooth/sdk/contracts/data-sharing/IEmergencyAccess.sol";
import {IRecordAnchor} from "@tolbooth/sdk/contracts/data-sharing/IRecordAnchor.sol";
import {Capabilities} from "@tolbooth/sdk/contracts/governance/Capabilities.sol";
import {IAgencyErrors} from "@tolbooth/sdk/contracts/governance/IAgencyErrors.sol";
import {DataSharingScenarioFixture} from "./DataSharingScenarioFixture.sol";

/// @notice A record shared between two bodies: agreement, consent, anchor, access log, emergency, erasure.
contract DataSharingScenarioTest is DataSharingScenarioFixture {
    /// @dev The whole story, from the agreement to the erasure.
    function test_recordFromAgreementToErasure() public {
        share();
        assertTrue(mayDisclose(COUNCIL, 0));
        assertFalse(mayDisclose(HOSPITAL, 0));
        accessesOnBothSides();

        // The person withdraws; the agreement lives on, but nothing is disclosed under it.
        withdrawConsent();
        assertFalse(mayDisclose(COUNCIL, 0));
        assertTrue(agreements.permits(agreement, BOARD, COUNCIL));

        bytes32 ref = emergencyInSpiteOfThat();
        review(ref);
        erase();
    }

    /// @dev Both sides log the same two requests in trees of their own; the totals and the leaves agree.
    function accessesOnBothSides() private {
        vm.warp(START + 12 hours);
        bytes32 first = accessLeaf("request 1");
        bytes32 second = accessLeaf("request 2");
        logAccesses(BOARD, pair(first, second), 2);
        logAccesses(COUNCIL, pair(second, first), 2);
        assertEq(audit.logRecord(BOARD).total, audit.logRecord(COUNCIL).total);
        assertTrue(stands(BOARD, first, 0, second));
        assertTrue(stands(BOARD, second, 1, first));
        assertTrue(stands(COUNCIL, first, 1, second));
        assertTrue(stands(COUNCIL, second, 0, first));
        assertFalse(stands(COUNCIL, accessLeaf("request 3"), 1, second));
    }

    /// @dev The hospital needs the record now: no consent, no agreement, everything paused.
    function emergencyInSpiteOfThat() private returns (bytes32 ref) {
        pauseAll();
        ref = openEmergency();
        assertTrue(mayDisclose(HOSPITAL, ref));
        assertFalse(mayDisclose(COUNCIL, ref));
        // The access under it is logged by both, on their next batch: the reference is in the AuditEvents.
        bytes32 access = keccak256(abi.encode("request 4", ref));
        logAccesses(BOARD, access, 1);
        logAccesses(HOSPITAL, access, 1);
        assertEq(audit.logRecord(BOARD).total, 3);
        vm.warp(block.timestamp + 24 hours);
        assertFalse(mayDisclose(HOSPITAL, ref));
    }

    /// @dev Somebody else looks at it: not the opener, nor a body that has nothing to do with it.
    function review(bytes32 ref) private {
        vm.prank(adminOf(HOSPITAL));
        vm.expectRevert(abi.encodeWithSelector(IEmergencyAccess.SelfReview.selector, ref, HOSPITAL));
        emergencies.review(ref, 1, REASONS);
        vm.prank(adminOf(COUNCIL));
        vm.expectRevert(abi.encodeWithSelector(IEmergencyAccess.NotReviewer.selector, ref, COUNCIL));
        emergencies.review(ref, 1, REASONS);
        vm.prank(adminOf(INSPECTORATE));
        emergencies.review(ref, 1, REASONS);
        assertEq(emergencies.openCount(HOSPITAL), 0);
        assertEq(uint8(emergencies.opening(ref).state), uint8(IEmergencyAccess.State.Reviewed));
    }

    /// @dev The document is destroyed. Its commitment is a tombstone, and the log of who saw it still stands.
    function erase() private {
        vm.prank(adminOf(COUNCIL));
        vm.expectRevert(abi.encodeWithSelector(IRecordAnchor.NotOwner.selector, record, COUNCIL));
        records.tombstone(record, CONSENT_WITHDRAWN);
        vm.prank(adminOf(BOARD));
        records.tombstone(record, CONSENT_WITHDRAWN);
        assertEq(uint8(records.status(record)), uint8(IRecordAnchor.Status.Tombstoned));
        assertEq(records.anchorRecord(record).ground, CONSENT_WITHDRAWN);
        vm.prank(governor);
        registry.pause(address(records), 0);
        vm.prank(adminOf(BOARD));
        vm.expectRevert(abi.encodeWithSelector(IRecordAnchor.Tombstoned.selector, record));
        records.anchor(DOCUMENT, agreement);
        assertEq(audit.logRecord(COUNCIL).total, 2);
    }

    /// @dev The council leaves an access out. Its tree and its total no longer agree with the board's.
    function test_omittedAccessIsFoundByTheOtherSide() public {
        share();
        bytes32 first = accessLeaf("request 1");
        bytes32 second = accessLeaf("request 2");
        logAccesses(BOARD, pair(first, second), 2);
        logAccesses(COUNCIL, first, 1);
        assertEq(audit.logRecord(BOARD).total - audit.logRecord(COUNCIL).total, 1);
        assertTrue(stands(BOARD, second, 1, first));
        assertFalse(stands(COUNCIL, second, 1, first));
    }

    /// @dev Without both signatures there is no agreement, and so no record that is anchored under it.
    function test_nothingIsAnchoredUnderAnAgreementThatIsNotLive() public {
        share();
        vm.prank(adminOf(BOARD));
        bytes32 proposed = agreements.propose("new salt", COUNCIL, CARE, AGREED, START, UNTIL, UNTIL);
        expectNoAgreement(BOARD, proposed);
        records.anchor("another document", proposed);
        // A third body has no part in the agreement of the two.
        expectNoAgreement(HOSPITAL, agreement);
        records.anchor("another document", agreement);
        // A suspended recipient ends the flow at once, and its return restores it.
        setStatus(COUNCIL, 2);
        expectNoAgreement(BOARD, agreement);
        records.anchor("another document", agreement);
        assertFalse(mayDisclose(COUNCIL, 0));
        setStatus(COUNCIL, 1);
        assertTrue(mayDisclose(COUNCIL, 0));
        // Either party ends it alone, for good.
        vm.prank(adminOf(COUNCIL));
        agreements.terminate(agreement);
        assertFalse(mayDisclose(COUNCIL, 0));
        expectNoAgreement(BOARD, agreement);
        records.anchor("another document", agreement);
    }

    /// @dev Nothing that a person or an accounting body may do is stopped by a pause; what grants is.
    function test_pauseStopsOnlyWhatGrants() public {
        share();
        pauseAll();
        address board = adminOf(BOARD);
        bytes32 lock = keccak256("another lock");
        expectPaused(board, address(consents));
        consents.record(CONSENTED, lock, COUNCIL, START, UNTIL, PERMIT);
        expectPaused(board, address(records));
        records.anchor("another document", agreement);
        expectPaused(board, address(agreements));
        agreements.propose("new salt", COUNCIL, CARE, AGREED, START, UNTIL, UNTIL);

        withdrawConsent();
        logAccesses(BOARD, accessLeaf("request 1"), 1);
        bytes32 ref = openEmergency();
        vm.prank(adminOf(HOSPITAL));
        emergencies.close(ref);
        vm.startPrank(board);
        emergencies.review(ref, 2, REASONS);
        agreements.terminate(agreement);
        records.tombstone(record, CONSENT_WITHDRAWN);
        vm.stopPrank();
        (, uint8 why) = consents.check(consent, COUNCIL);
        assertEq(why, uint8(IConsentRegistry.Why.Withdrawn));
        assertEq(uint8(records.status(record)), uint8(IRecordAnchor.Status.Tombstoned));
    }

    /// @dev A suspended discloser discloses nothing, opens nothing, logs nothing; the person withdraws all the same.
    function test_suspendedBoardStopsEverythingButThePerson() public {
        share();
        setStatus(BOARD, 2);
        assertFalse(mayDisclose(COUNCIL, 0));
        expectDenied(BOARD, Capabilities.RECORD_ANCHOR);
        records.anchor("another document", 0);
        expectDenied(BOARD, Capabilities.ACCESS_LOG);
        audit.anchor(0, "root", 1);
        expectDenied(BOARD, Capabilities.EMERGENCY_OPEN);
        emergencies.open("alert", COUNCIL, 1, REASONS);
        withdrawConsent();
        setStatus(BOARD, 1);
        assertFalse(mayDisclose(COUNCIL, 0));
    }

    /// @dev A successor takes over the consent, the record, the log and the agreement of the board that was closed.
    function test_successorCarriesOnForTheBoard() public {
        share();
        logAccesses(BOARD, accessLeaf("request 1"), 1);
        uint16 merged = 9;
        admit(merged, ALL);
        empower(merged);
        vm.prank(governor);
        registry.succeed(BOARD, merged);
        vm.startPrank(adminOf(merged));
        audit.anchorFor(BOARD, 1, accessLeaf("request 2"), 1);
        consents.withdraw(consent);
        records.tombstone(record, CONSENT_WITHDRAWN);
        agreements.terminate(agreement);
        vm.stopPrank();
        assertEq(audit.logRecord(BOARD).total, 2);
        assertEq(uint8(records.status(record)), uint8(IRecordAnchor.Status.Tombstoned));
        assertFalse(mayDisclose(COUNCIL, 0));
    }

    // ------------------------------------------------------------------ helpers

    /// @dev Whether a leaf is in the first batch of an agency's log, beside another one.
    function stands(uint16 agency, bytes32 leaf, uint256 index, bytes32 sibling) private view returns (bool) {
        bytes32[] memory proof = new bytes32[](1);
        proof[0] = sibling;
        IAccessAuditLog.Entry[] memory entries = new IAccessAuditLog.Entry[](1);
        bytes32 root = index == 0 ? pair(leaf, sibling) : pair(sibling, leaf);
        entries[0] = IAccessAuditLog.Entry(root, 2);
        return audit.verify(agency, 1, leaf, index, proof, 0, entries);
    }

    function expectNoAgreement(uint16 agency, bytes32 id) private {
        address key = adminOf(agency);
        vm.expectRevert(abi.encodeWithSelector(IRecordAnchor.NoAgreement.selector, id, agency));
        vm.prank(key);
    }

    function expectPaused(address key, address target) private {
        vm.expectRevert(abi.encodeWithSelector(IAgencyErrors.Paused.selector, target, FOREVER));
        vm.prank(key);
    }

    function expectDenied(uint16 agency, uint64 capability) private {
        address key = adminOf(agency);
        vm.expectRevert(abi.encodeWithSelector(IAgencyErrors.Denied.selector, key, capability));
        vm.prank(key);
    }
}
