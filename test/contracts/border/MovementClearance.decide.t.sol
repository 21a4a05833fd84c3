// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IMovementClearance} from "@tolbooth/sdk/contracts/border/IMovementClearance.sol";
import {MovementFixture} from "./MovementFixture.sol";

/// @notice Decisions and further requirements.
contract MovementClearanceDecideTest is MovementFixture {
    function test_decideWritesEachAnswer() public {
        open(ID, BOTH);
        vm.warp(START + 7);
        vm.expectEmit(address(movements));
        emit IMovementClearance.Decision(ID, 1, CUSTOMS, CLEAR, 1, 2, EVIDENCE);
        decide(ID, 1, CLEAR);
        assertMasks(ID, 1, 0, 0);
        assertEq(movements.state(ID).updatedAt, START + 7);
        decide(ID, 1, HOLD);
        assertMasks(ID, 0, 1, 0);
        decide(ID, 1, REFUSE);
        assertMasks(ID, 0, 0, 1);
        decide(ID, 1, NO_CHANGE);
        assertMasks(ID, 0, 0, 1);
        decide(ID, 1, HOLD);
        decide(ID, 1, CLEAR);
        assertMasks(ID, 1, 0, 0);
        assertEq(movements.state(ID).seq, 7);
        assertState(ID, IMovementClearance.MovementState.Open);
    }

    function test_lastClearanceReleases() public {
        open(ID, BOTH);
        decide(ID, 1, CLEAR);
        vm.expectEmit(address(movements));
        emit IMovementClearance.Decision(ID, 2, FOOD, CLEAR, 1, 3, EVIDENCE);
        vm.expectEmit(address(movements));
        emit IMovementClearance.Released(ID, 1, 3);
        decide(ID, 2, CLEAR);
        assertState(ID, IMovementClearance.MovementState.Released);
    }

    function testFuzz_holdOrRefusalRevokesARelease(bool refuse) public {
        released();
        vm.expectEmit(address(movements));
        emit IMovementClearance.ReleaseRevoked(ID, 1, 4);
        decide(ID, 2, refuse ? REFUSE : HOLD);
        assertState(ID, IMovementClearance.MovementState.Open);
        vm.expectEmit(address(movements));
        emit IMovementClearance.Released(ID, 1, 5);
        decide(ID, 2, CLEAR);
        assertState(ID, IMovementClearance.MovementState.Released);
    }

    function test_clearingTwiceReleasesOnce() public {
        released();
        vm.recordLogs();
        decide(ID, 2, CLEAR);
        assertEq(vm.getRecordedLogs().length, 1);
        assertEq(movements.state(ID).seq, 4);
        assertState(ID, IMovementClearance.MovementState.Released);
    }

    function test_whatNeitherReleasesNorRevokesSaysNeither() public {
        open(ID, BOTH);
        uint8[4] memory kinds = [CLEAR, HOLD, REFUSE, NO_CHANGE];
        for (uint256 index; index < kinds.length; ++index) {
            vm.recordLogs();
            decide(ID, 1, kinds[index]);
            assertEq(vm.getRecordedLogs().length, 1, "decision");
        }
        vm.recordLogs();
        amend(ID);
        assertEq(vm.getRecordedLogs().length, 1, "amendment");
    }

    function test_decideRefuses() public {
        open(ID, BOTH);
        vm.startPrank(adminOf(CUSTOMS));
        vm.expectRevert(abi.encodeWithSelector(IMovementClearance.BadLane.selector, 0));
        movements.decide(ID, 0, CLEAR, 1, 1, EVIDENCE);
        vm.expectRevert(abi.encodeWithSelector(IMovementClearance.BadLane.selector, 33));
        movements.decide(ID, 33, CLEAR, 1, 1, EVIDENCE);
        vm.expectRevert(abi.encodeWithSelector(IMovementClearance.NotYourLane.selector, 2, CUSTOMS));
        movements.decide(ID, 2, CLEAR, 1, 1, EVIDENCE);
        vm.expectRevert(abi.encodeWithSelector(IMovementClearance.NotYourLane.selector, 9, CUSTOMS));
        movements.decide(ID, 9, CLEAR, 1, 1, EVIDENCE);
        vm.expectRevert(abi.encodeWithSelector(IMovementClearance.StaleVersion.selector, 1, 2));
        movements.decide(ID, 1, CLEAR, 2, 1, EVIDENCE);
        vm.expectRevert(abi.encodeWithSelector(IMovementClearance.SeqMismatch.selector, 1, 0));
        movements.decide(ID, 1, CLEAR, 1, 0, EVIDENCE);
        vm.expectRevert(abi.encodeWithSelector(IMovementClearance.SeqMismatch.selector, 1, 2));
        movements.decide(ID, 1, CLEAR, 1, 2, EVIDENCE);
        vm.stopPrank();
        vm.prank(adminOf(POLICE));
        vm.expectRevert(abi.encodeWithSelector(IMovementClearance.NotRequired.selector, 3));
        movements.decide(ID, 3, HOLD, 1, 1, EVIDENCE);
    }

    function testFuzz_decideRefusesNumbersThatAreNone(uint8 decision) public {
        vm.assume(decision == 0 || decision > NO_CHANGE);
        open(ID, BOTH);
        vm.prank(adminOf(CUSTOMS));
        vm.expectRevert(abi.encodeWithSelector(IMovementClearance.BadDecision.selector, decision));
        movements.decide(ID, 1, decision, 1, 1, EVIDENCE);
    }

    function test_secondOfTwoSimultaneousDecisionsMustReadAgain() public {
        open(ID, BOTH);
        vm.prank(adminOf(CUSTOMS));
        movements.decide(ID, 1, CLEAR, 1, 1, EVIDENCE);
        vm.prank(adminOf(FOOD));
        vm.expectRevert(abi.encodeWithSelector(IMovementClearance.SeqMismatch.selector, 2, 1));
        movements.decide(ID, 2, CLEAR, 1, 1, EVIDENCE);
    }

    function test_decisionOnSupersededDataIsRefused() public {
        open(ID, BOTH);
        amend(ID);
        vm.prank(adminOf(FOOD));
        vm.expectRevert(abi.encodeWithSelector(IMovementClearance.StaleVersion.selector, 2, 1));
        movements.decide(ID, 2, CLEAR, 1, 2, EVIDENCE);
    }

    function test_unassignedLaneIsNobodysToDecide() public {
        open(ID, BOTH);
        vm.prank(governor);
        movements.assignLane(1, 0);
        vm.prank(adminOf(CUSTOMS));
        vm.expectRevert(abi.encodeWithSelector(IMovementClearance.NotYourLane.selector, 1, CUSTOMS));
        movements.decide(ID, 1, CLEAR, 1, 1, EVIDENCE);
    }

    function test_successorDecidesAndOwns() public {
        open(ID, BOTH);
        vm.prank(governor);
        registry.succeed(CUSTOMS, POLICE);
        vm.startPrank(adminOf(POLICE));
        movements.decide(ID, 1, CLEAR, 1, 1, EVIDENCE);
        movements.amend(ID, DATA);
        movements.addRequirement(ID, 4);
        movements.invalidate(ID, 1);
        vm.stopPrank();
        assertState(ID, IMovementClearance.MovementState.Invalidated);
    }

    function test_addRequirementByTheOpener() public {
        open(ID, BOTH);
        vm.warp(START + 3);
        vm.expectEmit(address(movements));
        emit IMovementClearance.RequirementAdded(ID, 3, 2, CUSTOMS);
        vm.recordLogs();
        vm.prank(adminOf(CUSTOMS));
        movements.addRequirement(ID, 3);
        assertEq(vm.getRecordedLogs().length, 1, "nothing was released, so no release is revoked");
        assertEq(movements.state(ID).required, 7);
        assertEq(movements.state(ID).updatedAt, START + 3);
    }

    function test_addRequirementByTheLanesOwnAgency() public {
        open(ID, BOTH);
        vm.prank(adminOf(POLICE));
        movements.addRequirement(ID, 3);
        decide(ID, 3, HOLD);
        assertMasks(ID, 0, 4, 0);
    }

    function test_addRequirementByTheSuccessorOfTheLanesAgency() public {
        open(ID, BOTH);
        vm.prank(governor);
        registry.succeed(POLICE, 4);
        vm.prank(adminOf(4));
        movements.addRequirement(ID, 3);
        assertEq(movements.state(ID).required, 7);
    }

    function test_addRequirementRefuses() public {
        open(ID, BOTH);
        vm.prank(adminOf(POLICE));
        vm.expectRevert(abi.encodeWithSelector(IMovementClearance.NotYourLane.selector, 4, POLICE));
        movements.addRequirement(ID, 4);
        vm.startPrank(adminOf(CUSTOMS));
        vm.expectRevert(abi.encodeWithSelector(IMovementClearance.AlreadyRequired.selector, 2));
        movements.addRequirement(ID, 2);
        vm.expectRevert(abi.encodeWithSelector(IMovementClearance.UnassignedLanes.selector, 1 << 30));
        movements.addRequirement(ID, 31);
        vm.expectRevert(abi.encodeWithSelector(IMovementClearance.BadLane.selector, 0));
        movements.addRequirement(ID, 0);
        vm.stopPrank();
    }
}
