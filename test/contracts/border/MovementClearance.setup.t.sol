// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IMovementClearance} from "@tolbooth/sdk/contracts/border/IMovementClearance.sol";
import {MovementClearance} from "@tolbooth/sdk/contracts/border/MovementClearance.sol";
import {Capabilities} from "@tolbooth/sdk/contracts/governance/Capabilities.sol";
import {IAgencyErrors} from "@tolbooth/sdk/contracts/governance/IAgencyErrors.sol";
import {IAgencyGated} from "@tolbooth/sdk/contracts/governance/IAgencyGated.sol";
import {IAgencyRegistry} from "@tolbooth/sdk/contracts/governance/IAgencyRegistry.sol";
import {MovementFixture} from "./MovementFixture.sol";

/// @notice Construction, lanes and opening.
contract MovementClearanceSetupTest is MovementFixture {
    function test_constructor() public {
        assertEq(address(movements.registry()), address(registry));
        vm.expectRevert(abi.encodeWithSelector(IAgencyGated.RegistryRequired.selector, stranger));
        new MovementClearance(IAgencyRegistry(stranger));
    }

    function test_assignLane() public {
        vm.expectEmit(address(movements));
        emit IMovementClearance.LaneAssigned(32, POLICE);
        vm.startPrank(governor);
        movements.assignLane(32, POLICE);
        assertEq(movements.laneRecord(32).agency, POLICE);
        assertEq(movements.laneRecord(32).decisionPeriod, movements.DEFAULT_DECISION_PERIOD());
        assertEq(movements.assignedLanes(), 0x8000000F);

        movements.setDecisionPeriod(32, 5);
        movements.assignLane(32, FOOD);
        assertEq(movements.laneRecord(32).agency, FOOD);
        assertEq(movements.laneRecord(32).decisionPeriod, 5);

        vm.expectEmit(address(movements));
        emit IMovementClearance.LaneAssigned(32, 0);
        movements.assignLane(32, 0);
        vm.stopPrank();
        assertEq(movements.laneRecord(32).agency, 0);
        assertEq(movements.assignedLanes(), 0xF);
    }

    function test_assignLaneRefuses() public {
        vm.startPrank(governor);
        vm.expectRevert(abi.encodeWithSelector(IMovementClearance.BadLane.selector, 0));
        movements.assignLane(0, CUSTOMS);
        vm.expectRevert(abi.encodeWithSelector(IMovementClearance.BadLane.selector, 33));
        movements.assignLane(33, CUSTOMS);
        vm.expectRevert(abi.encodeWithSelector(IAgencyErrors.UnknownAgency.selector, 99));
        movements.assignLane(5, 99);
        registry.setStatus(POLICE, 3);
        vm.expectRevert(abi.encodeWithSelector(IAgencyErrors.AgencyClosed.selector, POLICE));
        movements.assignLane(5, POLICE);
        vm.stopPrank();
    }

    function testFuzz_onlyGovernorsAssign(address caller) public {
        vm.assume(caller != governor);
        bytes memory refusal = abi.encodeWithSelector(IAgencyGated.NotGovernor.selector, caller);
        vm.startPrank(caller);
        vm.expectRevert(refusal);
        movements.assignLane(5, CUSTOMS);
        vm.expectRevert(refusal);
        movements.setDecisionPeriod(1, 5);
        vm.stopPrank();
    }

    function test_setDecisionPeriod() public {
        vm.startPrank(governor);
        vm.expectEmit(address(movements));
        emit IMovementClearance.DecisionPeriodSet(2, 90);
        movements.setDecisionPeriod(2, 90);
        assertEq(movements.laneRecord(2).decisionPeriod, 90);
        assertEq(movements.laneRecord(2).agency, FOOD);
        vm.expectRevert(abi.encodeWithSelector(IMovementClearance.UnassignedLanes.selector, 1 << 8));
        movements.setDecisionPeriod(9, 90);
        vm.expectRevert(abi.encodeWithSelector(IMovementClearance.BadLane.selector, 255));
        movements.setDecisionPeriod(255, 90);
        vm.stopPrank();
    }

    function test_open() public {
        vm.expectEmit(address(movements));
        emit IMovementClearance.MovementOpened(ID, CUSTOMS, BOTH, DATA);
        open(ID, BOTH);
        IMovementClearance.Movement memory movement = movements.state(ID);
        assertEq(uint8(movement.state), uint8(IMovementClearance.MovementState.Open));
        assertEq(movement.required, BOTH);
        assertEq(movement.seq, 1);
        assertEq(movement.version, 1);
        assertEq(movement.updatedAt, START);
        assertMasks(ID, 0, 0, 0);
        assertEq(movements.openerOf(ID), CUSTOMS);
    }

    function test_openRefuses() public {
        address customs = adminOf(CUSTOMS);
        vm.startPrank(customs);
        vm.expectRevert(IMovementClearance.NothingRequired.selector);
        movements.open(ID, 0, DATA);
        vm.expectRevert(abi.encodeWithSelector(IMovementClearance.UnassignedLanes.selector, 0x80000010));
        movements.open(ID, 0x80000011, DATA);
        movements.open(ID, 1, DATA);
        vm.expectRevert(badTransition(IMovementClearance.MovementState.Open));
        movements.open(ID, 1, DATA);
        movements.invalidate(ID, 0);
        vm.expectRevert(badTransition(IMovementClearance.MovementState.Invalidated));
        movements.open(ID, 1, DATA);
        vm.stopPrank();
    }

    function test_unknownMovementIsRefusedEverywhere() public {
        bytes memory refusal = abi.encodeWithSelector(IMovementClearance.UnknownMovement.selector, ID);
        vm.startPrank(adminOf(CUSTOMS));
        vm.expectRevert(refusal);
        movements.decide(ID, 1, CLEAR, 1, 1, EVIDENCE);
        vm.expectRevert(refusal);
        movements.addRequirement(ID, 1);
        vm.expectRevert(refusal);
        movements.amend(ID, DATA);
        vm.expectRevert(refusal);
        movements.invalidate(ID, 0);
        vm.expectRevert(refusal);
        movements.exit(ID);
        vm.expectRevert(refusal);
        movements.escalate(ID, 1);
        vm.stopPrank();
        assertState(ID, IMovementClearance.MovementState.None);
        assertEq(movements.deadline(ID, 1), 0);
        assertEq(movements.openerOf(ID), 0);
    }

    /// @dev Every write asks for a capability of its own: a key that has all the others is refused.
    function test_everyWriteNeedsItsCapability() public {
        open(ID, BOTH);
        uint64[7] memory capabilities = [
            Capabilities.MOVEMENT_OPEN,
            Capabilities.MOVEMENT_REQUIRE,
            Capabilities.MOVEMENT_DECIDE,
            Capabilities.MOVEMENT_AMEND,
            Capabilities.MOVEMENT_INVALIDATE,
            Capabilities.MOVEMENT_EXIT,
            Capabilities.MOVEMENT_DECIDE
        ];
        for (uint256 index = 0; index < 7; ++index) {
            address key = addKey(CUSTOMS, vm.toString(index), ~capabilities[index]);
            vm.prank(key);
            vm.expectRevert(abi.encodeWithSelector(IAgencyErrors.Denied.selector, key, capabilities[index]));
            if (index == 0) movements.open("new", 1, DATA);
            if (index == 1) movements.addRequirement(ID, 3);
            if (index == 2) movements.decide(ID, 1, CLEAR, 1, 1, EVIDENCE);
            if (index == 3) movements.amend(ID, DATA);
            if (index == 4) movements.invalidate(ID, 0);
            if (index == 5) movements.exit(ID);
            if (index == 6) movements.decide(ID, 1, HOLD, 1, 1, EVIDENCE);
        }
    }
}
