// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IInterventionCoordinator} from "@tolbooth/sdk/contracts/border/IInterventionCoordinator.sol";
import {Capabilities} from "@tolbooth/sdk/contracts/governance/Capabilities.sol";
import {IAgencyErrors} from "@tolbooth/sdk/contracts/governance/IAgencyErrors.sol";
import {InterventionCoordinatorFixture} from "./InterventionCoordinatorFixture.sol";

/// @notice Who may act: capabilities, windows, suspension, closure, succession, pause.
contract InterventionCoordinatorAgenciesTest is InterventionCoordinatorFixture {
    uint64 internal constant BOOK = Capabilities.INTERVENTION_BOOK;
    uint64 internal constant JOIN = Capabilities.INTERVENTION_JOIN;

    /// @dev Each act asks for its own capability, for nothing more and nothing less.
    function test_everyActNeedsItsCapability() public {
        address booker = addKey(1, "booker", BOOK);
        address joiner = addKey(1, "joiner", JOIN);
        denied(joiner, BOOK);
        coordinator.book(ID, SLOT, FROM, UNTIL, 1);
        vm.prank(booker);
        coordinator.book(ID, SLOT, FROM, UNTIL, 1);

        denied(joiner, BOOK);
        coordinator.reschedule(ID, SLOT, FROM, UNTIL);
        vm.prank(booker);
        coordinator.reschedule(ID, SLOT, FROM, UNTIL);

        address otherJoiner = addKey(2, "other joiner", JOIN);
        address otherBooker = addKey(2, "other booker", BOOK);
        denied(otherBooker, JOIN);
        coordinator.join(ID, 2, 2);
        vm.prank(otherJoiner);
        coordinator.join(ID, 2, 2);

        vm.warp(UNTIL);
        denied(booker, JOIN);
        coordinator.report(ID, 1, SATISFACTORY, EVIDENCE);
        vm.prank(joiner);
        coordinator.report(ID, 1, SATISFACTORY, EVIDENCE);
        vm.prank(otherJoiner);
        coordinator.report(ID, 2, SATISFACTORY, EVIDENCE);

        denied(otherJoiner, BOOK);
        coordinator.takeOver(ID, 2, SLOT, UNTIL, UNTIL + 1);
        vm.prank(otherBooker);
        coordinator.takeOver(ID, 2, SLOT, UNTIL, UNTIL + 1);

        denied(otherJoiner, BOOK);
        coordinator.cancel(ID, 2);
        uint256 before = vm.snapshotState();
        vm.prank(otherBooker);
        coordinator.cancel(ID, 2);
        vm.revertToState(before);

        denied(otherJoiner, BOOK);
        coordinator.complete(ID);
        vm.prank(otherBooker);
        coordinator.complete(ID);
    }

    function test_strangersAreDenied() public {
        denied(stranger, BOOK);
        coordinator.book(ID, SLOT, FROM, UNTIL, 1);
        denied(stranger, JOIN);
        coordinator.join(ID, 2, 1);
        denied(stranger, JOIN);
        coordinator.report(ID, 1, SATISFACTORY, EVIDENCE);
        denied(governor, BOOK);
        coordinator.cancel(ID, 1);
    }

    /// @dev A key is valid at `from` and no longer at `until`.
    function test_keysAreHeldToBothBoundaries() public {
        address key = makeAddr("short-lived");
        vm.prank(adminOf(1));
        registry.setKey(key, ALL, START + 10, START + 20);
        vm.warp(START + 9);
        denied(key, BOOK);
        coordinator.book(ID, SLOT, FROM, UNTIL, 1);
        vm.warp(START + 10);
        vm.prank(key);
        coordinator.book(ID, SLOT, START, UNTIL, 1);
        vm.warp(START + 19);
        vm.prank(key);
        coordinator.report(ID, 1, SATISFACTORY, EVIDENCE);
        vm.warp(START + 20);
        denied(key, BOOK);
        coordinator.complete(ID);
    }

    /// @dev A suspended lead blocks nobody: another lane takes over once the slot has passed.
    function test_suspendedLeadIsReplaced() public {
        book();
        join(2);
        setStatus(1, 2);
        denied(adminOf(1), BOOK);
        coordinator.reschedule(ID, SLOT, FROM, UNTIL);
        denied(adminOf(1), BOOK);
        coordinator.cancel(ID, 1);
        vm.warp(FROM);
        denied(adminOf(1), JOIN);
        coordinator.report(ID, 1, SATISFACTORY, EVIDENCE);
        report(2, SATISFACTORY);
        vm.warp(UNTIL);
        takeOver(2, UNTIL, UNTIL + 1);
        complete(2);
        assertEq(uint8(stateNow()), uint8(IInterventionCoordinator.State.Completed));
    }

    /// @dev A suspended lane that joined keeps silent; the lead moves the slot and goes on.
    function test_suspendedLaneBlocksNothing() public {
        book();
        join(2);
        setStatus(2, 2);
        vm.warp(FROM);
        denied(adminOf(2), JOIN);
        coordinator.report(ID, 2, SATISFACTORY, EVIDENCE);
        report(1, SATISFACTORY);
        reschedule(1, FROM, UNTIL);
        complete(1);
        setStatus(2, 1);
        expectNotOpen();
        report(2, SATISFACTORY);
    }

    /// @dev A successor leads, joins, reports and ends for the agency that was closed.
    function test_successorActsForItsPredecessor() public {
        book();
        join(3);
        admit(9, ALL);
        empower(9);
        vm.startPrank(governor);
        registry.succeed(1, 9);
        registry.succeed(3, 9);
        vm.stopPrank();
        denied(adminOf(1), BOOK);
        coordinator.cancel(ID, 1);
        vm.startPrank(adminOf(9));
        coordinator.reschedule(ID, SLOT, FROM, UNTIL);
        vm.expectEmit(address(coordinator));
        emit IInterventionCoordinator.Joined(ID, 3, 9, 2);
        coordinator.join(ID, 3, 2);
        vm.warp(FROM);
        vm.expectEmit(address(coordinator));
        emit IInterventionCoordinator.Reported(ID, 1, 9, SATISFACTORY, EVIDENCE);
        coordinator.report(ID, 1, SATISFACTORY, EVIDENCE);
        coordinator.report(ID, 3, SATISFACTORY, EVIDENCE);
        vm.expectEmit(address(coordinator));
        emit IInterventionCoordinator.Completed(ID, 1, 9, 1, 0);
        coordinator.complete(ID);
        vm.expectEmit(address(coordinator));
        emit IInterventionCoordinator.Booked(ID, 3, 9, 2, 3, SLOT, FROM, UNTIL);
        coordinator.book(ID, SLOT, FROM, UNTIL, 3);
        coordinator.cancel(ID, 3);
        vm.stopPrank();
    }

    /// @dev A predecessor does not act for its successor.
    function test_predecessorDoesNotActForItsSuccessor() public {
        admit(9, ALL);
        empower(9);
        vm.prank(governor);
        registry.succeed(9, 1);
        book();
        denied(adminOf(9), BOOK);
        coordinator.cancel(ID, 1);
    }

    /// @dev Whoever decides on a lane now acts for it, also in what was begun by another.
    function test_laneGivenToAnotherAgency() public {
        book();
        join(2);
        vm.startPrank(governor);
        movements.assignLane(1, 4);
        movements.assignLane(2, 3);
        vm.stopPrank();
        vm.warp(FROM);
        expectNotYourLane(2, FOOD);
        report(2, SATISFACTORY);
        expectLeadOnly(1);
        complete(1);
        vm.prank(adminOf(4));
        coordinator.report(ID, 1, SATISFACTORY, EVIDENCE);
        vm.prank(adminOf(3));
        coordinator.report(ID, 2, SATISFACTORY, EVIDENCE);
        vm.expectEmit(address(coordinator));
        emit IInterventionCoordinator.Completed(ID, 1, 4, 1, 0);
        vm.prank(adminOf(4));
        coordinator.complete(ID);
    }

    /// @dev A lane that nobody decides on any more lets nobody act; the others are not blocked by it.
    function test_laneTakenFromEverybody() public {
        book();
        vm.prank(governor);
        movements.assignLane(1, 0);
        expectLeadOnly(1);
        reschedule(1, FROM, UNTIL);
        expectNotYourLane(1, CUSTOMS);
        cancel(1);
        vm.warp(UNTIL);
        takeOver(2, UNTIL, UNTIL + 1);
        assertEq(present().joined, 2);
    }

    // ------------------------------------------------------------------ pause

    function test_pauseStopsWhatGrants() public {
        paused(START + 1 hours);
        vm.prank(adminOf(1));
        coordinator.book(ID, SLOT, FROM, UNTIL, 1);
        vm.warp(START + 1 hours);
        book();

        paused(UNTIL);
        vm.prank(adminOf(1));
        coordinator.reschedule(ID, SLOT, FROM, UNTIL);

        paused(UNTIL + 1);
        vm.warp(UNTIL);
        vm.prank(adminOf(2));
        coordinator.takeOver(ID, 2, SLOT, UNTIL, UNTIL + 2);

        report(1, SATISFACTORY);
        vm.expectRevert(abi.encodeWithSelector(IAgencyErrors.Paused.selector, coordinator, UNTIL + 1));
        complete(1);
        vm.warp(UNTIL + 1);
        complete(1);
        assertEq(uint8(stateNow()), uint8(IInterventionCoordinator.State.Completed));
    }

    function test_pauseNeverStopsJoinReportAndCancel() public {
        book();
        vm.prank(governor);
        registry.pause(address(coordinator), FOREVER);
        join(2);
        vm.warp(FROM);
        report(1, SATISFACTORY);
        report(2, UNSATISFACTORY);
        uint256 before = vm.snapshotState();
        cancel(1);
        vm.revertToState(before);
        vm.warp(UNTIL);
        cancel(3);
        assertEq(uint8(stateNow()), uint8(IInterventionCoordinator.State.Cancelled));
    }

    /// @dev A pause of the movements is not a pause of their inspection.
    function test_pauseOfTheMovementsStopsNothingHere() public {
        vm.prank(governor);
        registry.pause(address(movements), FOREVER);
        completed();
    }

    // ------------------------------------------------------------------ helpers

    function denied(address key, uint64 capability) private {
        vm.expectRevert(abi.encodeWithSelector(IAgencyErrors.Denied.selector, key, capability));
        vm.prank(key);
    }

    /// @dev Pauses, and expects that the next act is stopped by it.
    function paused(uint48 until) private {
        vm.prank(governor);
        registry.pause(address(coordinator), until);
        vm.expectRevert(abi.encodeWithSelector(IAgencyErrors.Paused.selector, coordinator, until));
    }
}
