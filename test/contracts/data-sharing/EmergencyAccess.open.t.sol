// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ConsentRegistry} from "@tolbooth/sdk/contracts/data-sharing/ConsentRegistry.sol";
import {IEmergencyAccess} from "@tolbooth/sdk/contracts/data-sharing/IEmergencyAccess.sol";
import {Capabilities} from "@tolbooth/sdk/contracts/governance/Capabilities.sol";
import {EmergencyAccessFixture} from "./EmergencyAccessFixture.sol";

/// @notice Opening, what stops it and what does not, and how long access lasts.
contract EmergencyAccessOpenTest is EmergencyAccessFixture {
    function test_open() public {
        bytes32 expected = refOf(HOSPITAL, ALERT);
        vm.expectEmit(address(access));
        emit IEmergencyAccess.GlassBroken(expected, HOSPITAL, BOARD, ETREAT, WHY, START + REVIEW_PERIOD);
        bytes32 ref = open(ALERT);
        assertEq(ref, expected);
        assertOpening(ref, fresh());
        assertAccount(HOSPITAL, 1, 0, 0);
        assertAccount(BOARD, 0, 0, 0);
        open("another");
        assertAccount(HOSPITAL, 2, 0, 0);
    }

    function test_everyReasonOfTheTable() public {
        vm.startPrank(hospital);
        for (uint8 reason = 1; reason <= 7; ++reason) {
            bytes32 ref = access.open(bytes32(uint256(reason)), BOARD, reason, WHY);
            assertEq(access.opening(ref).reason, reason);
        }
        uint8[3] memory bad = [0, 8, type(uint8).max];
        for (uint256 index = 0; index < bad.length; ++index) {
            vm.expectRevert(abi.encodeWithSelector(IEmergencyAccess.BadReason.selector, bad[index]));
            access.open(ALERT, BOARD, bad[index], WHY);
        }
        vm.stopPrank();
    }

    function test_openRefusesWhatIsMissing() public {
        vm.startPrank(hospital);
        vm.expectRevert(IEmergencyAccess.AlertRequired.selector);
        access.open(0, BOARD, ETREAT, WHY);
        vm.expectRevert(IEmergencyAccess.CustodianRequired.selector);
        access.open(ALERT, 0, ETREAT, WHY);
        vm.expectRevert(IEmergencyAccess.JustificationRequired.selector);
        access.open(ALERT, BOARD, ETREAT, 0);
        vm.stopPrank();
        assertAccount(HOSPITAL, 0, 0, 0);
    }

    /// @dev A reference is good once, whatever became of it.
    function test_aReferenceIsNotUsedAgain() public {
        bytes32 ref = open(ALERT);
        bytes memory used = refusal(IEmergencyAccess.RefUsed.selector, ref);
        assertRefused(used);
        vm.warp(START + WINDOW - 1);
        vm.prank(hospital);
        access.close(ref);
        assertRefused(used);
        review(board, ref);
        assertRefused(used);
        vm.warp(START + 3650 days);
        assertRefused(used);
        assertAccount(HOSPITAL, 1, 1, 0);
        assertEq(access.opening(ref).writtenAt, START);
    }

    /// @dev Whoever sees another agency's alert before it is in a block cannot use it up.
    function test_nobodyCanSquatAnAlert() public {
        vm.prank(council);
        bytes32 theirs = access.open(ALERT, BOARD, ETREAT, WHY);
        bytes32 ours = open(ALERT);
        assertNotEq(ours, theirs);
        assertEq(access.opening(theirs).opener, COUNCIL);
        assertOpening(ours, fresh());
    }

    /// @dev Invariant 1: a dissent, in force and known to all, does not stop an opening; nor does a pause of either
    /// contract.
    function test_B4_1_noDissentAndNoPauseStopsAnOpening() public {
        ConsentRegistry consents = new ConsentRegistry(registry);
        address recorder = addKey(BOARD, "recorder", Capabilities.CONSENT_RECORD);
        vm.prank(recorder);
        consents.record("terms", "lock", HOSPITAL, START, FOREVER, 2);
        vm.startPrank(governor);
        registry.pause(address(access), FOREVER);
        registry.pause(address(consents), FOREVER);
        vm.stopPrank();
        bytes32 ref = open(ALERT);
        assertTrue(access.permits(ref, HOSPITAL, BOARD));
        vm.prank(hospital);
        access.close(ref);
        review(board, ref);
        bytes32 late = open("late");
        vm.warp(START + REVIEW_PERIOD);
        access.escalate(late);
        setLimits(HOSPITAL, 60, 3 days);
    }

    /// @dev Invariant 1, the other side: a key that is not valid opens nothing.
    function test_B4_1_aKeyThatIsNotValidStopsAnOpening() public {
        assertDenied(stranger);
        assertDenied(addKey(HOSPITAL, "everything else", ~Capabilities.EMERGENCY_OPEN));
        address key = makeAddr("short-lived");
        vm.prank(adminOf(HOSPITAL));
        registry.setKey(key, Capabilities.EMERGENCY_OPEN, START + 10, START + 20);
        vm.warp(START + 9);
        assertDenied(key);
        vm.warp(START + 10);
        vm.prank(key);
        access.open("first second", BOARD, ETREAT, WHY);
        vm.warp(START + 19);
        vm.prank(key);
        access.open("last second", BOARD, ETREAT, WHY);
        vm.warp(START + 20);
        assertDenied(key);
        vm.prank(adminOf(HOSPITAL));
        registry.revokeKey(hospital);
        assertDenied(hospital);
        setStatus(BOARD, SUSPENDED);
        assertDenied(board);
        setStatus(COUNCIL, CLOSED);
        assertDenied(council);
    }

    /// @dev Invariant 1: the cap, exactly. A review makes room; so does a governor.
    function test_B4_1_theCapStopsAnOpening() public {
        setLimits(HOSPITAL, 50, 7 days);
        bytes32 first = openAndClose("first");
        for (uint256 index = 1; index < 50; ++index) {
            assertTrue(access.canOpen(HOSPITAL));
            open(bytes32(index));
        }
        assertFalse(access.canOpen(HOSPITAL));
        bytes memory limited = abi.encodeWithSelector(IEmergencyAccess.RateLimited.selector, HOSPITAL, 50);
        assertRefused(limited);
        // Another agency is not touched by it.
        vm.prank(council);
        access.open(ALERT, BOARD, ETREAT, WHY);
        review(board, first);
        assertTrue(access.canOpen(HOSPITAL));
        open("room for one");
        assertRefused(limited);
        setLimits(HOSPITAL, 51, 7 days);
        open("raised");
        assertRefused(abi.encodeWithSelector(IEmergencyAccess.RateLimited.selector, HOSPITAL, 51));
        assertAccount(HOSPITAL, 52, 1, 0);
        // A cap below what waits refuses, and does not underflow.
        setLimits(HOSPITAL, 50, 7 days);
        assertFalse(access.canOpen(HOSPITAL));
        assertRefused(limited);
    }

    function test_theDefaultCap() public {
        for (uint256 index = 1; index <= 1000; ++index) open(bytes32(index));
        assertRefused(abi.encodeWithSelector(IEmergencyAccess.RateLimited.selector, HOSPITAL, 1000));
        assertFalse(access.canOpen(HOSPITAL));
    }

    function test_canOpenNeedsAnActiveAgency() public {
        assertTrue(access.canOpen(HOSPITAL));
        setStatus(HOSPITAL, SUSPENDED);
        assertFalse(access.canOpen(HOSPITAL));
        assertFalse(access.canOpen(99));
    }

    /// @dev Invariant 6: access lasts 24 hours and not a second more.
    function testFuzz_B4_6_accessLastsTwentyFourHours(uint48 later) public {
        bytes32 ref = open(ALERT);
        later = uint48(bound(later, 0, 3650 days));
        vm.warp(START + later);
        assertEq(access.isOpen(ref), later < 24 hours);
        vm.warp(START + 24 hours - 1);
        assertTrue(access.isOpen(ref));
        assertTrue(access.permits(ref, HOSPITAL, BOARD));
        vm.warp(START + 24 hours);
        assertFalse(access.isOpen(ref));
        assertFalse(access.permits(ref, HOSPITAL, BOARD));
    }

    /// @dev A gateway lets in the opener to the custodian's records, and nobody else to nothing else.
    function test_permitsIsForOpenerAndCustodian() public {
        bytes32 ref = open(ALERT);
        assertTrue(access.permits(ref, HOSPITAL, BOARD));
        assertFalse(access.permits(ref, COUNCIL, BOARD));
        assertFalse(access.permits(ref, HOSPITAL, COUNCIL));
        assertFalse(access.permits(ref, BOARD, HOSPITAL));
        assertFalse(access.permits("none", HOSPITAL, BOARD));
        assertFalse(access.permits("none", 0, 0));
        assertFalse(access.isOpen("none"));
    }

    /// @dev What a suspended agency has opened is not honoured while it is suspended.
    function test_aSuspendedOpenerHasNoAccess() public {
        bytes32 ref = open(ALERT);
        setStatus(HOSPITAL, SUSPENDED);
        assertFalse(access.isOpen(ref));
        assertFalse(access.permits(ref, HOSPITAL, BOARD));
        setStatus(HOSPITAL, 1);
        assertTrue(access.isOpen(ref));
        setStatus(BOARD, SUSPENDED);
        assertTrue(access.isOpen(ref));
    }

    function assertRefused(bytes memory why) private {
        vm.prank(hospital);
        vm.expectRevert(why);
        access.open(ALERT, BOARD, ETREAT, WHY);
    }

    function assertDenied(address key) private {
        vm.prank(key);
        vm.expectRevert(denied(key, Capabilities.EMERGENCY_OPEN));
        access.open("denied", BOARD, ETREAT, WHY);
    }
}
