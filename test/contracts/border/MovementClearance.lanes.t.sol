// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IMovementClearance} from "@tolbooth/sdk/contracts/border/IMovementClearance.sol";
import {MovementFixture} from "./MovementFixture.sol";

/// @notice Invariant 5 of MovementClearance for all 28 organisations at the border.
contract MovementClearanceLanesTest is MovementFixture {
    function agencyCount() internal pure override returns (uint16) {
        return 28;
    }

    /// @dev 28 agencies try all 28 lanes with all four decisions. Only the lane's own agency moves a bit, and only its
    /// own; NoChange moves none.
    function test_C2_5_onlyTheLanesAgencyMovesItsBit() public {
        open(ID, uint32((1 << 28) - 1));
        for (uint16 agency = 1; agency <= 28; ++agency) {
            address key = adminOf(agency);
            for (uint8 lane = 1; lane <= 28; ++lane) {
                IMovementClearance.Movement memory before = movements.state(ID);
                for (uint8 decision = CLEAR; decision <= NO_CHANGE; ++decision) {
                    uint32 seq = movements.state(ID).seq;
                    if (lane != agency) {
                        vm.expectRevert(abi.encodeWithSelector(IMovementClearance.NotYourLane.selector, lane, agency));
                    }
                    vm.prank(key);
                    movements.decide(ID, lane, decision, 1, seq, EVIDENCE);
                }
                IMovementClearance.Movement memory present = movements.state(ID);
                uint32 bit = lane == agency ? uint32(1) << (lane - 1) : 0;
                // Clear, hold, refuse, no change: what is left is the refusal.
                assertEq(present.refused, before.refused | bit);
                assertEq(present.cleared, before.cleared);
                assertEq(present.held, before.held);
                assertEq(present.seq, before.seq + (lane == agency ? 4 : 0));
            }
        }
    }

    /// @dev The same for a key that holds every capability but belongs to no agency with a lane.
    function test_C2_5_agencyWithoutALaneMovesNothing() public {
        open(ID, uint32((1 << 28) - 1));
        address key = admit(29, ALL);
        empower(29);
        for (uint8 lane = 1; lane <= 28; ++lane) {
            vm.prank(key);
            vm.expectRevert(abi.encodeWithSelector(IMovementClearance.NotYourLane.selector, lane, 29));
            movements.decide(ID, lane, CLEAR, 1, 1, EVIDENCE);
        }
    }

    /// @dev One agency may have several lanes; all 32 work.
    function test_everyLaneFrom1To32Works() public {
        vm.startPrank(governor);
        for (uint8 lane = 29; lane <= 32; ++lane) movements.assignLane(lane, 1);
        vm.stopPrank();
        open(ID, type(uint32).max);
        for (uint8 lane = 1; lane <= 32; ++lane) {
            assertState(ID, IMovementClearance.MovementState.Open);
            IMovementClearance.Movement memory movement = movements.state(ID);
            vm.prank(adminOf(lane <= 28 ? lane : 1));
            movements.decide(ID, lane, CLEAR, 1, movement.seq, EVIDENCE);
            assertEq(movements.state(ID).cleared, movement.cleared | (uint32(1) << (lane - 1)));
        }
        assertState(ID, IMovementClearance.MovementState.Released);
    }
}
