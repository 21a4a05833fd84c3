// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IInterventionCoordinator} from "@tolbooth/sdk/contracts/border/IInterventionCoordinator.sol";
import {IMovementClearance} from "@tolbooth/sdk/contracts/border/IMovementClearance.sol";
import {InterventionCoordinatorFixture} from "./InterventionCoordinatorFixture.sol";

/// @notice Booking.
contract InterventionCoordinatorBookTest is InterventionCoordinatorFixture {
    function test_book() public {
        vm.expectEmit(address(coordinator));
        emit IInterventionCoordinator.Booked(ID, 2, FOOD, 1, 1, SLOT, FROM, UNTIL);
        bookAs(2, FROM, UNTIL);
        assertIntervention(
            IInterventionCoordinator.Intervention({
                state: IInterventionCoordinator.State.Open,
                lead: 2,
                round: 1,
                revision: 1,
                joined: 2,
                satisfactory: 0,
                unsatisfactory: 0,
                notInspected: 0,
                from: FROM,
                until: UNTIL,
                latest: START + HORIZON
            })
        );
    }

    /// @dev A later round starts clean, with the next numbers, and the horizon counts from its own booking.
    function test_bookAgainAfterCompletion() public {
        book();
        join(2);
        join(3);
        vm.warp(FROM);
        report(1, SATISFACTORY);
        report(2, UNSATISFACTORY);
        report(3, NOT_INSPECTED);
        complete(1);
        vm.warp(UNTIL + 1 days);
        vm.expectEmit(address(coordinator));
        emit IInterventionCoordinator.Booked(ID, 3, POLICE, 2, 2, NEW_SLOT, UNTIL + 2 days, UNTIL + 3 days);
        vm.prank(adminOf(3));
        coordinator.book(ID, NEW_SLOT, UNTIL + 2 days, UNTIL + 3 days, 3);
        assertIntervention(
            IInterventionCoordinator.Intervention({
                state: IInterventionCoordinator.State.Open,
                lead: 3,
                round: 2,
                revision: 2,
                joined: 4,
                satisfactory: 0,
                unsatisfactory: 0,
                notInspected: 0,
                from: UNTIL + 2 days,
                until: UNTIL + 3 days,
                latest: UNTIL + 1 days + HORIZON
            })
        );
    }

    function test_bookReleasedMovement() public {
        for (uint8 lane = 1; lane <= 3; ++lane) decide(ID, lane, CLEAR);
        assertState(ID, IMovementClearance.MovementState.Released);
        book();
        assertEq(uint8(stateNow()), uint8(IInterventionCoordinator.State.Open));
    }

    function test_bookRefusesMovementsThatAreNotLive() public {
        expectNotLive("nothing", IMovementClearance.MovementState.None);
        for (uint8 lane = 1; lane <= 3; ++lane) decide(ID, lane, CLEAR);
        vm.prank(adminOf(1));
        movements.exit(ID);
        expectNotLive(ID, IMovementClearance.MovementState.Exited);
        vm.prank(adminOf(1));
        movements.invalidate(ID, 1);
        expectNotLive(ID, IMovementClearance.MovementState.Invalidated);
    }

    /// @dev Lane 4 has an agency, but the movement does not require it. Once it is required, it may lead.
    function test_bookRefusesALaneThatIsNotRequired() public {
        expectLaneNotRequired(4);
        bookAs(4, FROM, UNTIL);
        vm.prank(adminOf(4));
        movements.addRequirement(ID, 4);
        bookAs(4, FROM, UNTIL);
        assertEq(present().joined, 8);
    }

    function test_bookRefusesAZeroSlot() public {
        vm.expectRevert(IInterventionCoordinator.CommitmentRequired.selector);
        vm.prank(adminOf(1));
        coordinator.book(ID, 0, FROM, UNTIL, 1);
    }

    function test_bookRefusesEmptyAndInvertedWindows() public {
        expectBadWindow(FROM, FROM);
        bookAs(1, FROM, FROM);
        expectBadWindow(UNTIL, FROM);
        bookAs(1, UNTIL, FROM);
        expectBadWindow(type(uint48).max, FROM);
        bookAs(1, type(uint48).max, FROM);
        bookAs(1, FROM, FROM + 1);
        assertEq(present().until, FROM + 1);
    }

    /// @dev A slot may have begun, and its end must be in the future.
    function test_bookRefusesAPastSlot() public {
        expectSlotPast(START);
        bookAs(1, START - 1, START);
        expectSlotPast(START - 1);
        bookAs(1, START - 2, START - 1);
        bookAs(1, START, START + 1);
        assertEq(present().from, START);
        cancel(1);
        bookAs(1, START - 1 hours, START + 1);
        assertEq(present().from, START - 1 hours);
        assertEq(present().until, START + 1);
    }

    function test_bookUpToTheHorizon() public {
        expectSlotTooFar(START + HORIZON);
        bookAs(1, FROM, START + HORIZON + 1);
        expectSlotTooFar(START + HORIZON);
        bookAs(1, type(uint48).max - 1, type(uint48).max);
        bookAs(1, FROM, START + HORIZON);
        assertEq(present().until, START + HORIZON);
        assertEq(present().latest, START + HORIZON);
    }

    /// @dev The longest slot is as long as the horizon, whenever it began.
    function test_bookUpToTheLongestSlot() public {
        expectBadWindow(START - 1, START + HORIZON);
        bookAs(1, START - 1, START + HORIZON);
        expectBadWindow(0, START + 1);
        bookAs(1, 0, START + 1);
        bookAs(1, START, START + HORIZON);
        assertEq(present().from, START);
        cancel(1);
        bookAs(1, START + 1 - HORIZON, START + 1);
        assertEq(present().from, START + 1 - HORIZON);
        assertEq(present().until, START + 1);
        assertEq(present().latest, START + HORIZON);
    }

    function testFuzz_bookKeepsEveryField(uint48 from, uint48 until, uint8 lead, uint48 at) public {
        lead = uint8(bound(lead, 1, 3));
        at = uint48(bound(at, START, START + 1000 days));
        until = uint48(bound(until, at + 1, at + HORIZON));
        from = uint48(bound(from, until - HORIZON, until - 1));
        vm.warp(at);
        bookAs(lead, from, until);
        IInterventionCoordinator.Intervention memory one = present();
        assertEq(one.lead, lead);
        assertEq(one.joined, uint32(1) << (lead - 1));
        assertEq(one.from, from);
        assertEq(one.until, until);
        assertEq(one.latest, at + HORIZON);
    }

    /// @dev Lane 32 leads as lane 1 does.
    function test_bookAsTheHighestLane() public {
        vm.prank(governor);
        movements.assignLane(32, 2);
        vm.prank(adminOf(1));
        movements.addRequirement(ID, 32);
        vm.prank(adminOf(2));
        coordinator.book(ID, SLOT, FROM, UNTIL, 32);
        assertEq(present().joined, uint32(1) << 31);
    }

    function expectNotLive(bytes32 id, IMovementClearance.MovementState state) private {
        vm.expectRevert(abi.encodeWithSelector(IInterventionCoordinator.MovementNotLive.selector, id, state));
        vm.prank(adminOf(1));
        coordinator.book(id, SLOT, FROM, UNTIL, 1);
    }
}
