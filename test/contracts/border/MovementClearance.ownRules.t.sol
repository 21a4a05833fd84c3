// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IMovementClearance} from "@tolbooth/sdk/contracts/border/IMovementClearance.sol";
import {MovementClearance} from "@tolbooth/sdk/contracts/border/MovementClearance.sol";
import {MovementClearanceOwnRules} from "./MovementClearanceOwnRules.sol";
import {MovementFixture} from "./MovementFixture.sol";

/// @notice A project's own rule on the movements that are opened.
contract MovementClearanceOwnRulesTest is MovementFixture {
    MovementClearance internal plain;
    MovementClearanceOwnRules internal ruled;

    function setUp() public override {
        super.setUp();
        plain = movements;
        ruled = new MovementClearanceOwnRules(registry);
        movements = ruled;
        vm.startPrank(governor);
        for (uint8 lane = 1; lane <= agencyCount(); ++lane) movements.assignLane(lane, lane);
        vm.stopPrank();
    }

    function test_openAsksTheRule() public {
        ruled.refuseAll();
        vm.expectRevert(abi.encodeWithSelector(MovementClearanceOwnRules.RefusedByRule.selector, FOOD, ID, uint32(5)));
        openAsFood(5);
        assertState(ID, IMovementClearance.MovementState.None);
        assertEq(movements.openerOf(ID), 0);

        ruled.spare(abi.encode(FOOD, ID, uint32(5)));
        openAsFood(5);
        assertState(ID, IMovementClearance.MovementState.Open);
        assertEq(movements.openerOf(ID), FOOD);
    }

    function test_theContractsOwnChecksComeFirst() public {
        openAsFood(5);
        ruled.refuseAll();
        vm.expectRevert(IMovementClearance.NothingRequired.selector);
        openAsFood(0);
        vm.expectRevert(abi.encodeWithSelector(IMovementClearance.UnassignedLanes.selector, uint32(16)));
        openAsFood(17);
        vm.expectRevert(badTransition(IMovementClearance.MovementState.Open));
        openAsFood(5);
    }

    function test_otherActsAreNotAsked() public {
        open(ID, 1);
        ruled.refuseAll();
        decide(ID, 1, HOLD);
        amend(ID);
        decide(ID, 1, CLEAR);
        vm.startPrank(adminOf(1));
        movements.addRequirement(ID, 2);
        vm.stopPrank();
        decide(ID, 2, CLEAR);
        vm.prank(adminOf(1));
        movements.exit(ID);
        assertState(ID, IMovementClearance.MovementState.Exited);
        vm.prank(adminOf(1));
        movements.invalidate(ID, 1);
        assertState(ID, IMovementClearance.MovementState.Invalidated);
    }

    function test_aRuleThatLetsPassChangesNothing() public {
        assertEq(live(ruled), live(plain));
    }

    /// @dev A movement that is opened and released, and all that can be read in between.
    function live(MovementClearance which) internal returns (bytes memory) {
        movements = which;
        openAsFood(5);
        IMovementClearance.Movement memory opened = movements.state(ID);
        decide(ID, 1, CLEAR);
        decide(ID, 3, CLEAR);
        return abi.encode(opened, movements.state(ID), movements.openerOf(ID), movements.deadline(ID, 1));
    }

    function openAsFood(uint32 required) internal {
        vm.prank(adminOf(FOOD));
        movements.open(ID, required, DATA);
    }
}
