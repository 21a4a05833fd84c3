// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IMovementClearance} from "@tolbooth/sdk/contracts/border/IMovementClearance.sol";
import {MovementFixture} from "./MovementFixture.sol";

/// @notice The numbered invariants, one by one.
contract MovementClearanceTest is MovementFixture {
    /// @dev Invariant 1 over every combination of answers of four lanes: released exactly when all four cleared.
    function test_C2_1_releasedOnlyWhenAllClearedAndNoneObjects() public {
        for (uint256 answers = 0; answers < 256; ++answers) {
            bytes32 id = keccak256(abi.encode("combination", answers));
            open(id, 15);
            for (uint8 lane = 1; lane <= 4; ++lane) {
                uint8 answer = uint8((answers >> (2 * (lane - 1))) & 3);
                if (answer != 0) decide(id, lane, answer);
            }
            bool allClear = answers == 0x55;
            assertEq(movements.state(id).state == IMovementClearance.MovementState.Released, allClear);
        }
    }

    /// @dev Invariant 2: a lane has one answer at a time.
    function testFuzz_C2_2_answersAreDisjointAndRequired(uint8[12] memory decisions, uint8[12] memory lanes) public {
        open(ID, 13);
        for (uint256 index = 0; index < 12; ++index) {
            uint8 lane = [1, 3, 4][lanes[index] % 3];
            decide(ID, lane, 1 + (decisions[index] % 4));
            IMovementClearance.Movement memory movement = movements.state(ID);
            assertEq(movement.cleared & movement.held, 0);
            assertEq(movement.cleared & movement.refused, 0);
            assertEq(movement.held & movement.refused, 0);
            assertEq((movement.cleared | movement.held | movement.refused) & ~movement.required, 0);
        }
    }

    function testFuzz_C2_3_amendClearsNothingAndIsNotReleased(uint8[3] memory decisions) public {
        open(ID, 7);
        for (uint8 lane = 1; lane <= 3; ++lane) decide(ID, lane, 1 + (decisions[lane - 1] % 4));
        IMovementClearance.Movement memory before = movements.state(ID);
        bool wasReleased = before.state == IMovementClearance.MovementState.Released;
        if (wasReleased) {
            vm.expectEmit(address(movements));
            emit IMovementClearance.ReleaseRevoked(ID, 2, before.seq + 1);
        }
        amend(ID);
        assertMasks(ID, 0, before.held, before.refused);
        assertState(ID, IMovementClearance.MovementState.Open);
    }

    function test_C2_4_requirementAfterReleaseRevokesIt() public {
        released();
        vm.expectEmit(address(movements));
        emit IMovementClearance.RequirementAdded(ID, 3, 4, POLICE);
        vm.expectEmit(address(movements));
        emit IMovementClearance.ReleaseRevoked(ID, 1, 4);
        vm.prank(adminOf(POLICE));
        movements.addRequirement(ID, 3);
        assertState(ID, IMovementClearance.MovementState.Open);
        assertMasks(ID, BOTH, 0, 0);
        decide(ID, 3, CLEAR);
        assertState(ID, IMovementClearance.MovementState.Released);
    }

    /// @dev Invariant 6: error code X00 is written down and changes no mask, whatever was there.
    function testFuzz_C2_6_errorCodeNeverClears(uint8[2] memory decisions, uint8 lane) public {
        open(ID, BOTH);
        decide(ID, 1, 1 + (decisions[0] % 4));
        decide(ID, 2, 1 + (decisions[1] % 4));
        IMovementClearance.Movement memory before = movements.state(ID);
        lane = 1 + (lane % 2);
        vm.expectEmit(address(movements));
        emit IMovementClearance.Decision(ID, lane, lane, NO_CHANGE, 1, 4, EVIDENCE);
        decide(ID, lane, NO_CHANGE);
        assertMasks(ID, before.cleared, before.held, before.refused);
        assertState(ID, before.state);
        assertEq(movements.state(ID).seq, 4);
    }

    function test_C2_7_sequenceRisesByOneOnEveryWrite() public {
        open(ID, BOTH);
        assertEq(movements.state(ID).seq, 1);
        decide(ID, 1, HOLD);
        assertEq(movements.state(ID).seq, 2);
        amend(ID);
        assertEq(movements.state(ID).seq, 3);
        vm.prank(adminOf(POLICE));
        movements.addRequirement(ID, 3);
        assertEq(movements.state(ID).seq, 4);
        for (uint8 lane = 1; lane <= 3; ++lane) decide(ID, lane, CLEAR);
        assertEq(movements.state(ID).seq, 7);
        vm.startPrank(adminOf(CUSTOMS));
        movements.exit(ID);
        assertEq(movements.state(ID).seq, 8);
        movements.invalidate(ID, 0);
        assertEq(movements.state(ID).seq, 9);
        vm.stopPrank();
    }

    function test_C2_8_invalidatedIsAbsorbing() public {
        open(ID, BOTH);
        vm.startPrank(adminOf(CUSTOMS));
        movements.invalidate(ID, 0);
        bytes32 before = keccak256(abi.encode(movements.state(ID)));
        bytes memory refusal = badTransition(IMovementClearance.MovementState.Invalidated);
        vm.expectRevert(refusal);
        movements.open(ID, 1, DATA);
        vm.expectRevert(refusal);
        movements.decide(ID, 1, CLEAR, 1, 2, EVIDENCE);
        vm.expectRevert(refusal);
        movements.addRequirement(ID, 3);
        vm.expectRevert(refusal);
        movements.amend(ID, DATA);
        vm.expectRevert(refusal);
        movements.exit(ID);
        vm.expectRevert(refusal);
        movements.invalidate(ID, 0);
        vm.stopPrank();
        assertEq(keccak256(abi.encode(movements.state(ID))), before);
    }

    /// @dev Not an invariant: a released movement may still be invalidated, as in HMRC's TT_EX010a (09, then 10).
    function test_C2_9_releasedIsNotTerminal() public {
        released();
        vm.prank(adminOf(CUSTOMS));
        movements.invalidate(ID, 1);
        assertState(ID, IMovementClearance.MovementState.Invalidated);
    }
}
