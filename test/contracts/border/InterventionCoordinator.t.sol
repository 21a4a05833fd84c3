// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IInterventionCoordinator} from "@tolbooth/sdk/contracts/border/IInterventionCoordinator.sol";
import {IMovementClearance} from "@tolbooth/sdk/contracts/border/IMovementClearance.sol";
import {InterventionCoordinator} from "@tolbooth/sdk/contracts/border/InterventionCoordinator.sol";
import {MovementClearance} from "@tolbooth/sdk/contracts/border/MovementClearance.sol";
import {AgencyRegistry} from "@tolbooth/sdk/contracts/governance/AgencyRegistry.sol";
import {IAgencyGated} from "@tolbooth/sdk/contracts/governance/IAgencyGated.sol";
import {InterventionCoordinatorFixture} from "./InterventionCoordinatorFixture.sol";

/// @notice The numbered invariants, one by one, and how a coordinator is set up.
contract InterventionCoordinatorTest is InterventionCoordinatorFixture {
    /// @dev Invariant 1: while one is open, no lane books another; after it ended, the next one is a new round.
    function test_C3_1_atMostOneOpenIntervention() public {
        book();
        for (uint8 lane = 1; lane <= 3; ++lane) {
            vm.prank(adminOf(lane));
            vm.expectRevert(abi.encodeWithSelector(IInterventionCoordinator.AlreadyBooked.selector, ID, 1));
            coordinator.book(ID, SLOT, FROM, UNTIL, lane);
        }
        assertEq(present().round, 1);
        cancel(1);
        bookAs(2, FROM, UNTIL);
        assertEq(present().round, 2);
        vm.prank(adminOf(3));
        vm.expectRevert(abi.encodeWithSelector(IInterventionCoordinator.AlreadyBooked.selector, ID, 2));
        coordinator.book(ID, SLOT, FROM, UNTIL, 3);
    }

    /// @dev Invariant 1 for two movements: each has its own.
    function test_C3_1_otherMovementsAreNotTouched() public {
        bytes32 other = keccak256("other");
        open(other, ALL_THREE);
        book();
        vm.prank(adminOf(2));
        coordinator.book(other, SLOT, FROM + 1, UNTIL + 1, 2);
        assertEq(present().lead, 1);
        assertEq(present().from, FROM);
        assertEq(coordinator.intervention(other).lead, 2);
        assertEq(coordinator.intervention(other).until, UNTIL + 1);
    }

    /// @dev Invariant 2 over every set of lanes that joined and every set that reported.
    function test_C3_2_completeNeedsEveryOutcome() public {
        for (uint8 joined = 0; joined < 8; ++joined) {
            for (uint8 reported = 0; reported < 16; ++reported) {
                uint256 before = vm.snapshotState();
                book();
                for (uint8 lane = 2; lane <= 4; ++lane) if (joined & (1 << (lane - 2)) != 0) join(lane);
                vm.warp(FROM);
                uint32 takingPart = 1 | (uint32(joined) << 1);
                uint32 silent = takingPart & ~uint32(reported);
                for (uint8 lane = 1; lane <= 4; ++lane) {
                    if (takingPart & reported & (1 << (lane - 1)) != 0) report(lane, SATISFACTORY);
                }
                if (silent != 0) {
                    vm.expectRevert(abi.encodeWithSelector(IInterventionCoordinator.OutcomeMissing.selector, silent));
                }
                complete(1);
                assertEq(stateNow() == IInterventionCoordinator.State.Completed, silent == 0);
                vm.revertToState(before);
            }
        }
    }

    /// @dev Invariant 3: whatever was reported first stays, whatever is tried after it, by a move of the slot too.
    function testFuzz_C3_3_outcomeIsWrittenOncePerLane(uint8 first, uint8 second, bool moved) public {
        first = uint8(bound(first, 1, 3));
        second = uint8(bound(second, 1, 3));
        book();
        join(2);
        vm.warp(FROM);
        report(2, first);
        if (moved) reschedule(1, FROM, UNTIL + 1);
        IInterventionCoordinator.Intervention memory before = present();
        assertEq(before.satisfactory, first == SATISFACTORY ? 2 : 0);
        assertEq(before.unsatisfactory, first == UNSATISFACTORY ? 2 : 0);
        assertEq(before.notInspected, first == NOT_INSPECTED ? 2 : 0);
        vm.prank(adminOf(2));
        vm.expectRevert(abi.encodeWithSelector(IInterventionCoordinator.AlreadyReported.selector, 2));
        coordinator.report(ID, 2, second, "other evidence");
        assertIntervention(before);
    }

    /// @dev Invariant 4: a lane that holds the movement joins or lifts, or the inspection is not completed.
    function test_C3_4_holdingLaneMustJoinOrLift() public {
        book();
        decide(ID, 2, HOLD);
        decide(ID, 3, HOLD);
        join(3);
        vm.warp(FROM);
        report(1, SATISFACTORY);
        report(3, SATISFACTORY);
        vm.expectRevert(abi.encodeWithSelector(IInterventionCoordinator.HoldersNotJoined.selector, 2));
        complete(1);

        uint256 before = vm.snapshotState();
        decide(ID, 2, CLEAR);
        complete(1);
        assertEq(uint8(stateNow()), uint8(IInterventionCoordinator.State.Completed));
        vm.revertToState(before);

        join(2);
        report(2, UNSATISFACTORY);
        complete(1);
        assertEq(uint8(stateNow()), uint8(IInterventionCoordinator.State.Completed));
    }

    /// @dev Invariant 4: a refusal is no hold, and a hold of the lead's own is one by a lane that takes part.
    function test_C3_4_refusalDoesNotKeepItOpen() public {
        book();
        decide(ID, 1, HOLD);
        decide(ID, 2, REFUSE);
        vm.warp(FROM);
        report(1, SATISFACTORY);
        complete(1);
        assertEq(uint8(stateNow()), uint8(IInterventionCoordinator.State.Completed));
    }

    /// @dev Invariant 5: the totals count every booking once, and every movement once.
    function test_C3_5_totalsCountInterventionsAndMovements() public {
        assertTotals(0, 0, 0, 0);
        bytes32 other = keccak256("other");
        open(other, ALL_THREE);
        book();
        assertTotals(1, 0, 0, 1);
        reschedule(1, FROM, UNTIL + 1);
        assertTotals(1, 0, 0, 1);
        cancel(1);
        assertTotals(1, 0, 1, 1);
        book();
        assertTotals(2, 0, 1, 1);
        vm.prank(adminOf(2));
        coordinator.book(other, SLOT, FROM, UNTIL, 2);
        assertTotals(3, 0, 1, 2);
        vm.warp(FROM);
        report(1, SATISFACTORY);
        complete(1);
        assertTotals(3, 1, 1, 2);
        vm.prank(adminOf(2));
        coordinator.cancel(other, 2);
        assertTotals(3, 1, 2, 2);
        bookAs(1, FROM, UNTIL);
        assertTotals(4, 1, 2, 2);
        report(1, SATISFACTORY);
        complete(1);
        assertTotals(4, 2, 2, 2);
    }

    // ------------------------------------------------------------------ set-up

    function test_constructorFixesRegistryAndMovements() public view {
        assertEq(address(coordinator.registry()), address(registry));
        assertEq(address(coordinator.movements()), address(movements));
        assertEq(coordinator.BOOKING_HORIZON(), 14 days);
    }

    function test_constructorRefusesARegistryWithoutCode() public {
        vm.expectRevert(abi.encodeWithSelector(IAgencyGated.RegistryRequired.selector, stranger));
        new InterventionCoordinator(AgencyRegistry(stranger), movements);
    }

    function test_constructorRefusesMovementsWithoutCode() public {
        vm.expectRevert(abi.encodeWithSelector(IInterventionCoordinator.OtherRegistry.selector, address(0)));
        new InterventionCoordinator(registry, IMovementClearance(stranger));
    }

    function test_constructorRefusesMovementsOfAnotherRegistry() public {
        AgencyRegistry otherRegistry = new AgencyRegistry(governor, guardian);
        MovementClearance otherMovements = new MovementClearance(otherRegistry);
        vm.expectRevert(
            abi.encodeWithSelector(IInterventionCoordinator.OtherRegistry.selector, address(otherRegistry))
        );
        new InterventionCoordinator(registry, otherMovements);
    }

    function test_noInterventionReadsAsNothing() public view {
        IInterventionCoordinator.Intervention memory nothing;
        assertIntervention(nothing);
    }
}
