// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IInterventionCoordinator} from "@tolbooth/sdk/contracts/border/IInterventionCoordinator.sol";
import {InterventionCoordinatorFixture} from "./InterventionCoordinatorFixture.sol";

/// @notice Completing and cancelling.
contract InterventionCoordinatorEndTest is InterventionCoordinatorFixture {
    // ------------------------------------------------------------------ complete

    /// @dev Lanes 1 and 2 disagree; both outcomes stand, and only the finding is told by the event.
    function test_complete() public {
        book();
        join(2);
        join(3);
        vm.warp(FROM);
        report(1, SATISFACTORY);
        report(2, UNSATISFACTORY);
        report(3, NOT_INSPECTED);
        IInterventionCoordinator.Intervention memory expected = present();
        vm.expectEmit(address(coordinator));
        emit IInterventionCoordinator.Completed(ID, 1, CUSTOMS, 1, 2);
        complete(1);
        expected.state = IInterventionCoordinator.State.Completed;
        assertIntervention(expected);
        assertEq(expected.satisfactory, 1);
        assertEq(expected.unsatisfactory, 2);
        assertEq(expected.notInspected, 4);
    }

    /// @dev In the second round, and by a lane that is not the first.
    function test_completeTellsLeadAndRound() public {
        completed();
        bookAs(3, FROM, UNTIL);
        report(3, UNSATISFACTORY);
        vm.expectEmit(address(coordinator));
        emit IInterventionCoordinator.Completed(ID, 3, POLICE, 2, 4);
        complete(3);
    }

    function test_completeIsTheLeadsAlone() public {
        book();
        join(2);
        vm.warp(FROM);
        report(1, SATISFACTORY);
        report(2, SATISFACTORY);
        expectLeadOnly(1);
        complete(2);
        vm.warp(UNTIL);
        expectLeadOnly(1);
        complete(2);
        complete(1);
    }

    /// @dev One look is enough; it may be the lead's or another's, and it may have found something.
    function test_completeNeedsOneLaneThatLooked() public {
        book();
        join(2);
        vm.warp(FROM);
        report(1, NOT_INSPECTED);
        uint256 before = vm.snapshotState();
        report(2, NOT_INSPECTED);
        vm.expectRevert(abi.encodeWithSelector(IInterventionCoordinator.NothingInspected.selector, ID));
        complete(1);
        vm.revertToState(before);
        report(2, UNSATISFACTORY);
        complete(1);
        assertEq(uint8(stateNow()), uint8(IInterventionCoordinator.State.Completed));
    }

    function test_completeNeedsAnOpenIntervention() public {
        expectNotOpen();
        complete(1);
        completed();
        expectNotOpen();
        complete(1);
        bookAs(1, FROM, UNTIL);
        cancel(1);
        expectNotOpen();
        complete(1);
    }

    /// @dev A lead cannot shake off a holder by moving the slot.
    function test_completeAfterAMoveStillNeedsTheHolder() public {
        book();
        join(2);
        decide(ID, 2, HOLD);
        vm.warp(FROM);
        report(1, SATISFACTORY);
        vm.expectRevert(abi.encodeWithSelector(IInterventionCoordinator.OutcomeMissing.selector, 2));
        complete(1);
        reschedule(1, FROM, UNTIL);
        vm.expectRevert(abi.encodeWithSelector(IInterventionCoordinator.HoldersNotJoined.selector, 2));
        complete(1);
    }

    /// @dev A lane that joined and keeps silent does not block for ever: the lead moves the slot.
    function test_completeWithoutASilentLane() public {
        book();
        join(4);
        vm.warp(FROM);
        report(1, SATISFACTORY);
        vm.expectRevert(abi.encodeWithSelector(IInterventionCoordinator.OutcomeMissing.selector, 8));
        complete(1);
        reschedule(1, FROM, UNTIL);
        complete(1);
        assertEq(uint8(stateNow()), uint8(IInterventionCoordinator.State.Completed));
    }

    /// @dev A lead that did not come is not waited for once another one leads.
    function test_completeByTheLaneThatTookOver() public {
        book();
        join(2);
        vm.warp(UNTIL);
        report(2, SATISFACTORY);
        takeOver(2, UNTIL, UNTIL + 1);
        vm.expectEmit(address(coordinator));
        emit IInterventionCoordinator.Completed(ID, 2, FOOD, 1, 0);
        complete(2);
    }

    // ------------------------------------------------------------------ cancel

    /// @dev What was reported stands, and the event tells of a finding.
    function test_cancel() public {
        book();
        join(2);
        join(3);
        join(4);
        vm.warp(FROM);
        report(2, UNSATISFACTORY);
        report(3, SATISFACTORY);
        report(4, NOT_INSPECTED);
        IInterventionCoordinator.Intervention memory expected = present();
        vm.expectEmit(address(coordinator));
        emit IInterventionCoordinator.Cancelled(ID, 1, CUSTOMS, 1, 2);
        cancel(1);
        expected.state = IInterventionCoordinator.State.Cancelled;
        assertIntervention(expected);
    }

    function test_cancelByAnotherOnlyOnceTheSlotHasPassed() public {
        book();
        join(2);
        vm.warp(UNTIL - 1);
        expectLeadOnly(1);
        cancel(2);
        vm.warp(UNTIL);
        vm.expectEmit(address(coordinator));
        emit IInterventionCoordinator.Cancelled(ID, 2, FOOD, 1, 0);
        cancel(2);
    }

    /// @dev A lane that is required may cancel without having joined; one that is not may not, even if it joined.
    function test_cancelByAnotherNeedsARequiredLane() public {
        book();
        join(4);
        vm.warp(UNTIL);
        expectLaneNotRequired(4);
        cancel(4);
        cancel(3);
        assertEq(uint8(stateNow()), uint8(IInterventionCoordinator.State.Cancelled));
    }

    function test_cancelByTheLeadAfterTheSlot() public {
        book();
        vm.warp(UNTIL + 30 days);
        cancel(1);
        assertEq(uint8(stateNow()), uint8(IInterventionCoordinator.State.Cancelled));
    }

    /// @dev The same agency with another lane is not the lead; it must wait like everybody else.
    function test_cancelLooksAtTheLaneNotTheAgency() public {
        vm.prank(governor);
        movements.assignLane(5, 1);
        book();
        expectLeadOnly(1);
        vm.prank(adminOf(1));
        coordinator.cancel(ID, 5);
    }

    function test_cancelAfterTheMovementEnded() public {
        book();
        vm.prank(adminOf(1));
        movements.invalidate(ID, 1);
        uint256 before = vm.snapshotState();
        cancel(1);
        vm.revertToState(before);
        vm.warp(UNTIL);
        cancel(2);
        assertEq(uint8(stateNow()), uint8(IInterventionCoordinator.State.Cancelled));
    }

    function test_cancelNeedsAnOpenIntervention() public {
        expectNotOpen();
        cancel(1);
        book();
        cancel(1);
        expectNotOpen();
        cancel(1);
        completed();
        expectNotOpen();
        cancel(1);
    }

    /// @dev The lead moved the slot in the same block, just before: then there is nothing to cancel.
    function test_cancelAfterTheLeadMovedTheSlotIsRefused() public {
        book();
        vm.warp(UNTIL);
        reschedule(1, UNTIL, UNTIL + 1);
        expectLeadOnly(1);
        cancel(2);
    }
}
