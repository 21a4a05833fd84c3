// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IInterventionCoordinator} from "@tolbooth/sdk/contracts/border/IInterventionCoordinator.sol";
import {IMovementClearance} from "@tolbooth/sdk/contracts/border/IMovementClearance.sol";
import {InterventionCoordinatorFixture} from "./InterventionCoordinatorFixture.sol";

/// @notice Moving a slot, and taking over from a lead that did not come.
contract InterventionCoordinatorMoveTest is InterventionCoordinatorFixture {
    // ------------------------------------------------------------------ reschedule

    /// @dev Lane 2 has reported and stays; lane 3 has not and must join again; lane 1 leads and stays.
    function test_reschedule() public {
        book();
        join(2);
        join(3);
        vm.warp(FROM);
        report(2, UNSATISFACTORY);
        vm.expectEmit(address(coordinator));
        emit IInterventionCoordinator.Rescheduled(ID, 1, CUSTOMS, 2, NEW_SLOT, FROM + 1 days, UNTIL + 2 days, 4);
        reschedule(1, FROM + 1 days, UNTIL + 2 days);
        assertIntervention(
            IInterventionCoordinator.Intervention({
                state: IInterventionCoordinator.State.Open,
                lead: 1,
                round: 1,
                revision: 2,
                joined: 3,
                satisfactory: 0,
                unsatisfactory: 2,
                notInspected: 0,
                from: FROM + 1 days,
                until: UNTIL + 2 days,
                latest: START + HORIZON
            })
        );
        vm.prank(adminOf(3));
        vm.expectRevert(abi.encodeWithSelector(IInterventionCoordinator.NotJoined.selector, 3));
        coordinator.report(ID, 3, SATISFACTORY, EVIDENCE);
        join(3);
        assertEq(present().joined, ALL_THREE);
    }

    /// @dev A lane that found nothing, or did not look, has reported as well.
    function test_rescheduleKeepsEveryKindOfReport() public {
        book();
        join(2);
        join(3);
        join(4);
        vm.warp(FROM);
        report(2, SATISFACTORY);
        report(3, NOT_INSPECTED);
        vm.expectEmit(address(coordinator));
        emit IInterventionCoordinator.Rescheduled(ID, 1, CUSTOMS, 2, NEW_SLOT, FROM, UNTIL, 8);
        reschedule(1, FROM, UNTIL);
        assertEq(present().joined, 7);
        assertEq(present().satisfactory, 2);
        assertEq(present().notInspected, 4);
    }

    /// @dev Moving often does not move the latest end; after the slot the lead may still move it.
    function test_rescheduleUpToTheHorizonOfTheBooking() public {
        book();
        vm.warp(START + 1 days);
        reschedule(1, START + 1 days, START + 2 days);
        assertEq(present().latest, START + HORIZON);
        vm.warp(START + 3 days);
        expectSlotTooFar(START + HORIZON);
        reschedule(1, START + 3 days, START + HORIZON + 1);
        reschedule(1, START + 3 days, START + HORIZON);
        assertEq(present().until, START + HORIZON);
        assertEq(present().latest, START + HORIZON);
        reschedule(1, START + 3 days, START + 4 days);
        assertEq(present().latest, START + HORIZON);
        assertEq(present().revision, 4);
    }

    function test_rescheduleRefusesBadSlots() public {
        book();
        expectBadWindow(FROM, FROM);
        reschedule(1, FROM, FROM);
        expectBadWindow(START - HORIZON, START + 1);
        reschedule(1, START - HORIZON, START + 1);
        expectSlotPast(START);
        reschedule(1, START - 1, START);
        vm.prank(adminOf(1));
        vm.expectRevert(IInterventionCoordinator.CommitmentRequired.selector);
        coordinator.reschedule(ID, 0, FROM, UNTIL);
        assertEq(present().revision, 1);
        reschedule(1, START, START + 1);
        assertEq(present().revision, 2);
    }

    function test_rescheduleIsTheLeadsAlone() public {
        book();
        join(2);
        expectLeadOnly(1);
        reschedule(2, FROM, UNTIL + 1);
        vm.warp(UNTIL);
        expectLeadOnly(1);
        reschedule(2, UNTIL, UNTIL + 1);
    }

    function test_rescheduleNeedsAnOpenIntervention() public {
        expectNotOpen();
        reschedule(1, FROM, UNTIL);
        book();
        cancel(1);
        expectNotOpen();
        reschedule(1, FROM, UNTIL);
        completed();
        expectNotOpen();
        reschedule(1, FROM, UNTIL);
    }

    // ------------------------------------------------------------------ takeOver

    /// @dev The old lead loses its place: it has not reported. Lane 3 has, and stays.
    function test_takeOver() public {
        book();
        join(2);
        join(3);
        join(4);
        vm.warp(UNTIL);
        report(3, SATISFACTORY);
        vm.expectEmit(address(coordinator));
        emit IInterventionCoordinator.LeadTakenOver(ID, 1, 2, FOOD);
        vm.expectEmit(address(coordinator));
        emit IInterventionCoordinator.Rescheduled(ID, 2, FOOD, 2, NEW_SLOT, UNTIL + 1, UNTIL + 2, 9);
        takeOver(2, UNTIL + 1, UNTIL + 2);
        assertIntervention(
            IInterventionCoordinator.Intervention({
                state: IInterventionCoordinator.State.Open,
                lead: 2,
                round: 1,
                revision: 2,
                joined: 6,
                satisfactory: 4,
                unsatisfactory: 0,
                notInspected: 0,
                from: UNTIL + 1,
                until: UNTIL + 2,
                latest: UNTIL + HORIZON
            })
        );
        assertTotals(1, 0, 0, 1);
        expectLeadOnly(2);
        complete(1);
    }

    /// @dev A lane that had not joined may take over as well, so that nobody blocks a movement by booking it alone.
    function test_takeOverWithoutHavingJoined() public {
        book();
        vm.warp(UNTIL);
        takeOver(3, UNTIL, UNTIL + 1);
        assertEq(present().lead, 3);
        assertEq(present().joined, 4);
    }

    function test_takeOverOnlyOnceTheSlotHasPassed() public {
        book();
        join(2);
        vm.warp(UNTIL - 1);
        expectLeadOnly(1);
        takeOver(2, UNTIL, UNTIL + 1);
        vm.warp(UNTIL);
        takeOver(2, UNTIL, UNTIL + 1);
        assertEq(present().lead, 2);
        // The new slot has not passed: the third lane must wait for it.
        expectLeadOnly(2);
        takeOver(3, UNTIL, UNTIL + 1);
        vm.warp(UNTIL + 1);
        takeOver(3, UNTIL, UNTIL + 2);
        assertEq(present().lead, 3);
        assertEq(present().revision, 3);
    }

    /// @dev So that a lead does not get a new horizon by it.
    function test_takeOverRefusesTheLeadItself() public {
        book();
        vm.warp(UNTIL);
        vm.expectRevert(abi.encodeWithSelector(IInterventionCoordinator.AlreadyLead.selector, 1));
        takeOver(1, UNTIL, UNTIL + 1);
    }

    function test_takeOverRefusesALaneThatIsNotRequired() public {
        book();
        join(4);
        vm.warp(UNTIL);
        expectLaneNotRequired(4);
        takeOver(4, UNTIL, UNTIL + 1);
    }

    function test_takeOverRefusesAMovementThatIsNotLive() public {
        book();
        vm.prank(adminOf(1));
        movements.invalidate(ID, 1);
        vm.warp(UNTIL);
        vm.expectRevert(
            abi.encodeWithSelector(
                IInterventionCoordinator.MovementNotLive.selector,
                ID,
                IMovementClearance.MovementState.Invalidated
            )
        );
        takeOver(2, UNTIL, UNTIL + 1);
    }

    function test_takeOverUpToANewHorizon() public {
        book();
        vm.warp(UNTIL);
        expectSlotTooFar(UNTIL + HORIZON);
        takeOver(2, UNTIL + 1, UNTIL + HORIZON + 1);
        expectSlotPast(UNTIL);
        takeOver(2, UNTIL - 1, UNTIL);
        vm.prank(adminOf(2));
        vm.expectRevert(IInterventionCoordinator.CommitmentRequired.selector);
        coordinator.takeOver(ID, 2, 0, UNTIL, UNTIL + 1);
        takeOver(2, UNTIL, UNTIL + HORIZON);
        assertEq(present().latest, UNTIL + HORIZON);
    }

    function test_takeOverNeedsAnOpenIntervention() public {
        expectNotOpen();
        takeOver(2, FROM, UNTIL);
        completed();
        vm.warp(UNTIL);
        expectNotOpen();
        takeOver(2, UNTIL, UNTIL + 1);
    }

    /// @dev Of two that take over at once, the second finds a slot that has not passed.
    function test_takeOverInOneBlockIsWonByTheFirst() public {
        book();
        vm.warp(UNTIL);
        takeOver(3, UNTIL, UNTIL + 1 hours);
        expectLeadOnly(3);
        takeOver(2, UNTIL, UNTIL + 2 hours);
        assertEq(present().until, UNTIL + 1 hours);
    }
}
