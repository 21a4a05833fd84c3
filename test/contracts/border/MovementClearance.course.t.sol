// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IMovementClearance} from "@tolbooth/sdk/contracts/border/IMovementClearance.sol";
import {MovementFixture} from "./MovementFixture.sol";

/// @notice Amendments, invalidation, exit and deadlines.
contract MovementClearanceCourseTest is MovementFixture {
    function test_amend() public {
        open(ID, BOTH);
        vm.warp(START + 4);
        vm.expectEmit(address(movements));
        emit IMovementClearance.Amended(ID, 2, 2, DATA);
        amend(ID);
        assertEq(movements.state(ID).version, 2);
        assertEq(movements.state(ID).updatedAt, START + 4);
    }

    function test_holdAndRefusalStandAcrossAnAmendment() public {
        open(ID, 15);
        decide(ID, 1, CLEAR);
        decide(ID, 2, HOLD);
        decide(ID, 3, REFUSE);
        amend(ID);
        assertMasks(ID, 0, 2, 4);
        decide(ID, 1, CLEAR);
        decide(ID, 4, CLEAR);
        decide(ID, 2, CLEAR);
        assertState(ID, IMovementClearance.MovementState.Open);
        decide(ID, 3, CLEAR);
        assertState(ID, IMovementClearance.MovementState.Released);
    }

    function test_versionsEndWithAPanicAndNotWithAWrap() public {
        open(ID, BOTH);
        bytes32 slot = keccak256(abi.encode(ID, uint256(1)));
        uint256 word = uint256(vm.load(address(movements), slot));
        vm.store(address(movements), slot, bytes32(word | (uint256(type(uint16).max) << 136)));
        assertEq(movements.state(ID).version, type(uint16).max);
        vm.prank(adminOf(CUSTOMS));
        vm.expectRevert(abi.encodeWithSignature("Panic(uint256)", 0x11));
        movements.amend(ID, DATA);
    }

    function test_invalidate() public {
        open(ID, BOTH);
        vm.expectEmit(address(movements));
        emit IMovementClearance.Invalidated(ID, 7, 2);
        vm.prank(adminOf(CUSTOMS));
        movements.invalidate(ID, 7);
        assertState(ID, IMovementClearance.MovementState.Invalidated);
    }

    function test_exit() public {
        released();
        vm.expectEmit(address(movements));
        emit IMovementClearance.Exited(ID, 1, 4);
        vm.prank(adminOf(CUSTOMS));
        movements.exit(ID);
        assertState(ID, IMovementClearance.MovementState.Exited);
    }

    function test_exitNeedsARelease() public {
        open(ID, BOTH);
        vm.prank(adminOf(CUSTOMS));
        vm.expectRevert(badTransition(IMovementClearance.MovementState.Open));
        movements.exit(ID);
    }

    function test_exitedOnlyAllowsInvalidate() public {
        released();
        vm.startPrank(adminOf(CUSTOMS));
        movements.exit(ID);
        bytes memory refusal = badTransition(IMovementClearance.MovementState.Exited);
        vm.expectRevert(refusal);
        movements.exit(ID);
        vm.expectRevert(refusal);
        movements.decide(ID, 1, HOLD, 1, 4, EVIDENCE);
        vm.expectRevert(refusal);
        movements.addRequirement(ID, 3);
        vm.expectRevert(refusal);
        movements.amend(ID, DATA);
        vm.expectRevert(refusal);
        movements.open(ID, 1, DATA);
        movements.invalidate(ID, 0);
        vm.stopPrank();
        assertState(ID, IMovementClearance.MovementState.Invalidated);
    }

    /// @dev Another agency has every capability and even a required lane; the movement is still not its own.
    function test_onlyTheOpenerAmendsInvalidatesAndExits() public {
        released();
        bytes memory refusal = abi.encodeWithSelector(IMovementClearance.NotOpener.selector, ID, FOOD);
        vm.startPrank(adminOf(FOOD));
        vm.expectRevert(refusal);
        movements.amend(ID, DATA);
        vm.expectRevert(refusal);
        movements.invalidate(ID, 0);
        vm.expectRevert(refusal);
        movements.exit(ID);
        vm.stopPrank();
    }

    function test_escalate() public {
        open(ID, BOTH);
        uint48 dueAt = START + 24 hours;
        assertEq(movements.deadline(ID, 2), dueAt);
        vm.warp(dueAt - 1);
        vm.expectRevert(abi.encodeWithSelector(IMovementClearance.NotOverdue.selector, 2, dueAt));
        movements.escalate(ID, 2);

        vm.warp(dueAt);
        bytes32 before = keccak256(abi.encode(movements.state(ID)));
        vm.expectEmit(address(movements));
        emit IMovementClearance.Escalated(ID, 2, FOOD, 1, dueAt);
        vm.prank(stranger);
        movements.escalate(ID, 2);
        assertEq(keccak256(abi.encode(movements.state(ID))), before);
    }

    function test_writesOfOthersDoNotPutOffADeadline() public {
        open(ID, BOTH);
        for (uint48 hour = 1; hour <= 20; ++hour) {
            vm.warp(START + hour * 1 hours);
            decide(ID, 1, NO_CHANGE);
        }
        assertEq(movements.deadline(ID, 2), START + 24 hours);
    }

    function test_amendmentAndNewRequirementStartTheDeadlineAgain() public {
        open(ID, BOTH);
        vm.warp(START + 4 hours);
        decide(ID, 1, NO_CHANGE);
        vm.warp(START + 5 hours);
        amend(ID);
        assertEq(movements.deadline(ID, 2), START + 29 hours);
        vm.warp(START + 6 hours);
        vm.prank(adminOf(POLICE));
        movements.addRequirement(ID, 3);
        assertEq(movements.deadline(ID, 2), START + 30 hours);
        assertEq(movements.deadline(ID, 3), START + 30 hours);
    }

    function test_holdKeepsTheDeadlineAndSettlingEndsIt() public {
        open(ID, BOTH);
        decide(ID, 2, HOLD);
        assertEq(movements.deadline(ID, 2), START + 24 hours);
        decide(ID, 2, REFUSE);
        assertEq(movements.deadline(ID, 2), 0);
        decide(ID, 2, CLEAR);
        assertEq(movements.deadline(ID, 2), 0);
        vm.warp(START + 30 days);
        vm.expectRevert(abi.encodeWithSelector(IMovementClearance.NotOverdue.selector, 2, 0));
        movements.escalate(ID, 2);
        movements.escalate(ID, 1);
    }

    function test_noDeadlineWhereNoneIsSetOrRequiredOrOpen() public {
        open(ID, BOTH);
        assertEq(movements.deadline(ID, 3), 0);
        vm.prank(governor);
        movements.setDecisionPeriod(2, 0);
        assertEq(movements.deadline(ID, 2), 0);
        vm.expectRevert(abi.encodeWithSelector(IMovementClearance.BadLane.selector, 0));
        movements.deadline(ID, 0);
        vm.prank(adminOf(CUSTOMS));
        movements.invalidate(ID, 0);
        assertEq(movements.deadline(ID, 1), 0);
    }
}
