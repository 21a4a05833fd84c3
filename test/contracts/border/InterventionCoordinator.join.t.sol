// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IInterventionCoordinator} from "@tolbooth/sdk/contracts/border/IInterventionCoordinator.sol";
import {InterventionCoordinatorFixture} from "./InterventionCoordinatorFixture.sol";

/// @notice Joining a slot and reporting on it.
contract InterventionCoordinatorJoinTest is InterventionCoordinatorFixture {
    // ------------------------------------------------------------------ join

    function test_join() public {
        book();
        IInterventionCoordinator.Intervention memory expected = present();
        vm.expectEmit(address(coordinator));
        emit IInterventionCoordinator.Joined(ID, 3, POLICE, 1);
        join(3);
        expected.joined = 5;
        assertIntervention(expected);
        join(2);
        expected.joined = 7;
        assertIntervention(expected);
    }

    /// @dev A lane that the movement does not require may look along.
    function test_joinWithoutBeingRequired() public {
        book();
        join(4);
        vm.warp(FROM);
        report(4, SATISFACTORY);
        assertEq(present().joined, 9);
        assertEq(present().satisfactory, 8);
    }

    function test_joinTwiceIsRefused() public {
        book();
        join(2);
        joinRefused(2, abi.encodeWithSelector(IInterventionCoordinator.AlreadyJoined.selector, 2));
        joinRefused(1, abi.encodeWithSelector(IInterventionCoordinator.AlreadyJoined.selector, 1));
    }

    /// @dev Until the slot is over, not from then on.
    function test_joinBeforeTheSlotIsOver() public {
        book();
        vm.warp(UNTIL - 1);
        join(2);
        vm.warp(UNTIL);
        joinRefused(3, abi.encodeWithSelector(IInterventionCoordinator.SlotPast.selector, UNTIL));
        vm.warp(UNTIL + 1);
        joinRefused(3, abi.encodeWithSelector(IInterventionCoordinator.SlotPast.selector, UNTIL));
    }

    /// @dev The lead moves the slot before the other's transaction is in a block. Nobody joins a slot unseen.
    function test_joinRefusesASlotThatWasMovedInBetween() public {
        book();
        reschedule(1, FROM + 1 days, UNTIL + 1 days);
        vm.expectRevert(abi.encodeWithSelector(IInterventionCoordinator.StaleSlot.selector, 2, 1));
        vm.prank(adminOf(2));
        coordinator.join(ID, 2, 1);
        vm.expectRevert(abi.encodeWithSelector(IInterventionCoordinator.StaleSlot.selector, 2, 3));
        vm.prank(adminOf(2));
        coordinator.join(ID, 2, 3);
        join(2);
        assertEq(present().joined, 3);
    }

    /// @dev The numbers of slots go on across rounds, so that no old one fits a new round.
    function test_joinRefusesTheSlotOfAnEarlierRound() public {
        book();
        cancel(1);
        book();
        vm.expectRevert(abi.encodeWithSelector(IInterventionCoordinator.StaleSlot.selector, 2, 1));
        vm.prank(adminOf(2));
        coordinator.join(ID, 2, 1);
    }

    function test_joinNeedsAnOpenIntervention() public {
        joinRefused(2, abi.encodeWithSelector(IInterventionCoordinator.NotOpen.selector, ID));
        book();
        cancel(1);
        joinRefused(2, abi.encodeWithSelector(IInterventionCoordinator.NotOpen.selector, ID));
        completed();
        joinRefused(2, abi.encodeWithSelector(IInterventionCoordinator.NotOpen.selector, ID));
    }

    /// @dev Numbers that are no lane belong to nobody: also 0 and what lies beyond 32.
    function testFuzz_joinRefusesWhatIsNoLane(uint8 lane) public {
        vm.assume(lane == 0 || lane > 4);
        book();
        expectNotYourLane(lane, FOOD);
        vm.prank(adminOf(2));
        coordinator.join(ID, lane, 1);
    }

    // ------------------------------------------------------------------ report

    function test_report() public {
        book();
        join(2);
        join(3);
        vm.warp(FROM);
        IInterventionCoordinator.Intervention memory expected = present();
        vm.expectEmit(address(coordinator));
        emit IInterventionCoordinator.Reported(ID, 1, CUSTOMS, SATISFACTORY, EVIDENCE);
        report(1, SATISFACTORY);
        expected.satisfactory = 1;
        assertIntervention(expected);
        vm.expectEmit(address(coordinator));
        emit IInterventionCoordinator.Reported(ID, 2, FOOD, UNSATISFACTORY, EVIDENCE);
        report(2, UNSATISFACTORY);
        expected.unsatisfactory = 2;
        assertIntervention(expected);
        vm.expectEmit(address(coordinator));
        emit IInterventionCoordinator.Reported(ID, 3, POLICE, NOT_INSPECTED, EVIDENCE);
        report(3, NOT_INSPECTED);
        expected.notInspected = 4;
        assertIntervention(expected);
    }

    function test_reportOnlyByALaneThatJoined() public {
        book();
        vm.warp(FROM);
        vm.expectRevert(abi.encodeWithSelector(IInterventionCoordinator.NotJoined.selector, 2));
        report(2, SATISFACTORY);
        join(2);
        report(2, SATISFACTORY);
    }

    /// @dev From the first second of the slot on, and as long after it as the findings take.
    function test_reportOnceTheSlotHasBegun() public {
        book();
        join(2);
        join(3);
        vm.warp(FROM - 1);
        vm.expectRevert(abi.encodeWithSelector(IInterventionCoordinator.SlotNotStarted.selector, FROM));
        report(1, SATISFACTORY);
        vm.warp(FROM);
        report(1, SATISFACTORY);
        vm.warp(UNTIL);
        report(2, SATISFACTORY);
        vm.warp(UNTIL + 365 days);
        report(3, SATISFACTORY);
        assertEq(present().satisfactory, ALL_THREE);
    }

    function test_reportRefusesUnknownOutcomes() public {
        book();
        vm.warp(FROM);
        uint8[3] memory bad = [0, 4, type(uint8).max];
        for (uint256 index = 0; index < bad.length; ++index) {
            vm.expectRevert(abi.encodeWithSelector(IInterventionCoordinator.BadOutcome.selector, bad[index]));
            report(1, bad[index]);
        }
    }

    function test_reportRefusesZeroEvidence() public {
        book();
        vm.warp(FROM);
        vm.prank(adminOf(1));
        vm.expectRevert(IInterventionCoordinator.CommitmentRequired.selector);
        coordinator.report(ID, 1, SATISFACTORY, 0);
    }

    function test_reportTwiceIsRefused() public {
        book();
        join(2);
        join(3);
        vm.warp(FROM);
        for (uint8 lane = 1; lane <= 3; ++lane) {
            report(lane, lane);
            vm.expectRevert(abi.encodeWithSelector(IInterventionCoordinator.AlreadyReported.selector, lane));
            report(lane, lane);
        }
    }

    function test_reportNeedsAnOpenIntervention() public {
        expectNotOpen();
        report(1, SATISFACTORY);
        book();
        join(2);
        vm.warp(FROM);
        cancel(1);
        expectNotOpen();
        report(2, SATISFACTORY);
        completed();
        expectNotOpen();
        report(1, SATISFACTORY);
    }

    /// @dev What was found is put on record even when the movement has come to its end.
    function test_reportAfterTheMovementEnded() public {
        book();
        vm.prank(adminOf(1));
        movements.invalidate(ID, 1);
        vm.warp(FROM);
        report(1, UNSATISFACTORY);
        assertEq(present().unsatisfactory, 1);
        complete(1);
        assertEq(uint8(stateNow()), uint8(IInterventionCoordinator.State.Completed));
    }

    /// @dev Fails unless a lane is refused the present slot for this reason.
    function joinRefused(uint8 lane, bytes memory reason) private {
        uint32 revision = present().revision;
        vm.expectRevert(reason);
        vm.prank(adminOf(lane));
        coordinator.join(ID, lane, revision);
    }
}
