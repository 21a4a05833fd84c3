// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IMovementClearance} from "@tolbooth/sdk/contracts/border/IMovementClearance.sol";
import {IAgencyErrors} from "@tolbooth/sdk/contracts/governance/IAgencyErrors.sol";
import {MovementFixture} from "./MovementFixture.sol";

/// @notice A pause stops what lets goods move, and never what keeps them.
contract MovementClearancePauseTest is MovementFixture {
    bytes32 internal constant OTHER = keccak256("other movement");

    function setUp() public override {
        super.setUp();
        open(ID, BOTH);
        pauseUntil(START + 10);
    }

    // ------------------------------------------------------------------ what it stops

    function test_pauseStopsOpening() public {
        assertStopped();
        open(OTHER, BOTH);
        vm.warp(START + 9);
        assertStopped();
        open(OTHER, BOTH);
        vm.warp(START + 10);
        open(OTHER, BOTH);
        assertState(OTHER, IMovementClearance.MovementState.Open);
    }

    function test_pauseStopsClearing() public {
        assertStoppedDecision(CLEAR);
        vm.warp(START + 9);
        assertStoppedDecision(CLEAR);
        vm.warp(START + 10);
        decide(ID, 1, CLEAR);
        assertMasks(ID, 1, 0, 0);
    }

    function test_pauseStopsAnExit() public {
        vm.warp(START + 10);
        decide(ID, 1, CLEAR);
        decide(ID, 2, CLEAR);
        pauseUntil(START + 20);
        vm.expectRevert(abi.encodeWithSelector(IAgencyErrors.Paused.selector, address(movements), START + 20));
        vm.prank(adminOf(CUSTOMS));
        movements.exit(ID);
        assertState(ID, IMovementClearance.MovementState.Released);
        vm.warp(START + 20);
        vm.prank(adminOf(CUSTOMS));
        movements.exit(ID);
        assertState(ID, IMovementClearance.MovementState.Exited);
    }

    // ------------------------------------------------------------------ what it never stops

    function test_pauseNeverStopsHoldRefuseOrNoChange() public {
        decide(ID, 1, HOLD);
        assertMasks(ID, 0, 1, 0);
        decide(ID, 2, REFUSE);
        assertMasks(ID, 0, 1, 2);
        decide(ID, 2, NO_CHANGE);
        assertMasks(ID, 0, 1, 2);
        assertEq(movements.state(ID).seq, 4);
    }

    /// @dev A number that is no decision is refused as such, paused or not: it grants nothing.
    function testFuzz_pauseHidesNoBadDecision(uint8 decision) public {
        vm.assume(decision == 0 || decision > NO_CHANGE);
        vm.prank(adminOf(CUSTOMS));
        vm.expectRevert(abi.encodeWithSelector(IMovementClearance.BadDecision.selector, decision));
        movements.decide(ID, 1, decision, 1, 1, EVIDENCE);
    }

    function test_pauseNeverStopsAmendRequireOrInvalidate() public {
        amend(ID);
        assertEq(movements.state(ID).version, 2);
        vm.prank(adminOf(POLICE));
        movements.addRequirement(ID, 3);
        assertEq(movements.state(ID).required, 7);
        vm.prank(adminOf(CUSTOMS));
        movements.invalidate(ID, 1);
        assertState(ID, IMovementClearance.MovementState.Invalidated);
    }

    function test_pauseNeverStopsARevocationOfARelease() public {
        vm.warp(START + 10);
        decide(ID, 1, CLEAR);
        decide(ID, 2, CLEAR);
        pauseUntil(FOREVER);
        decide(ID, 2, HOLD);
        assertState(ID, IMovementClearance.MovementState.Open);
    }

    function test_pauseNeverStopsAnEscalation() public {
        pauseUntil(FOREVER);
        vm.warp(START + 24 hours);
        vm.expectEmit(address(movements));
        emit IMovementClearance.Escalated(ID, 2, FOOD, 1, START + 24 hours);
        movements.escalate(ID, 2);
    }

    function test_pauseNeverStopsSettingUp() public {
        vm.startPrank(governor);
        movements.assignLane(9, FOOD);
        movements.setDecisionPeriod(9, 5);
        vm.stopPrank();
        assertEq(movements.laneRecord(9).decisionPeriod, 5);
    }

    // ------------------------------------------------------------------ helpers

    function pauseUntil(uint48 until) private {
        vm.prank(governor);
        registry.pause(address(movements), until);
    }

    function assertStopped() private {
        vm.expectRevert(abi.encodeWithSelector(IAgencyErrors.Paused.selector, address(movements), START + 10));
    }

    function assertStoppedDecision(uint8 decision) private {
        assertStopped();
        vm.prank(adminOf(CUSTOMS));
        movements.decide(ID, 1, decision, 1, 1, EVIDENCE);
    }
}
