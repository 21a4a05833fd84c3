// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IInterventionCoordinator} from "@tolbooth/sdk/contracts/border/IInterventionCoordinator.sol";
import {InterventionCoordinator} from "@tolbooth/sdk/contracts/border/InterventionCoordinator.sol";
import {MovementFixture} from "./MovementFixture.sol";

/// @title A coordinator over movements that require lanes 1 to 3 of 4; agency n has lane n
abstract contract InterventionCoordinatorFixture is MovementFixture {
    uint8 internal constant SATISFACTORY = uint8(IInterventionCoordinator.Outcome.Satisfactory);
    uint8 internal constant UNSATISFACTORY = uint8(IInterventionCoordinator.Outcome.Unsatisfactory);
    uint8 internal constant NOT_INSPECTED = uint8(IInterventionCoordinator.Outcome.NotInspected);
    uint32 internal constant ALL_THREE = 7;
    uint48 internal constant FROM = START + 6 hours;
    uint48 internal constant UNTIL = START + 9 hours;
    uint48 internal constant HORIZON = 14 days;
    bytes32 internal constant SLOT = keccak256("slot");
    bytes32 internal constant NEW_SLOT = keccak256("new slot");

    InterventionCoordinator internal coordinator;

    function setUp() public virtual override {
        super.setUp();
        coordinator = new InterventionCoordinator(registry, movements);
        open(ID, ALL_THREE);
    }

    /// @dev Lane 1 books the usual slot.
    function book() internal {
        bookAs(1, FROM, UNTIL);
    }

    function bookAs(uint8 lead, uint48 from, uint48 until) internal {
        vm.prank(adminOf(lead));
        coordinator.book(ID, SLOT, from, until, lead);
    }

    /// @dev A lane joins the present slot.
    function join(uint8 lane) internal {
        uint32 revision = coordinator.intervention(ID).revision;
        vm.prank(adminOf(lane));
        coordinator.join(ID, lane, revision);
    }

    function report(uint8 lane, uint8 outcome) internal {
        vm.prank(adminOf(lane));
        coordinator.report(ID, lane, outcome, EVIDENCE);
    }

    function complete(uint8 lead) internal {
        vm.prank(adminOf(lead));
        coordinator.complete(ID);
    }

    function cancel(uint8 lane) internal {
        vm.prank(adminOf(lane));
        coordinator.cancel(ID, lane);
    }

    function reschedule(uint8 lead, uint48 from, uint48 until) internal {
        vm.prank(adminOf(lead));
        coordinator.reschedule(ID, NEW_SLOT, from, until);
    }

    function takeOver(uint8 lane, uint48 from, uint48 until) internal {
        vm.prank(adminOf(lane));
        coordinator.takeOver(ID, lane, NEW_SLOT, from, until);
    }

    /// @dev An inspection that lane 1 led, booked and completed within the usual slot.
    function completed() internal {
        book();
        vm.warp(FROM);
        report(1, SATISFACTORY);
        complete(1);
    }

    function present() internal view returns (IInterventionCoordinator.Intervention memory) {
        return coordinator.intervention(ID);
    }

    function stateNow() internal view returns (IInterventionCoordinator.State) {
        return coordinator.intervention(ID).state;
    }

    function assertTotals(uint64 booked, uint64 completed_, uint64 cancelled, uint64 movements_) internal view {
        IInterventionCoordinator.Totals memory totals = coordinator.totals();
        assertEq(totals.booked, booked, "booked");
        assertEq(totals.completed, completed_, "completed");
        assertEq(totals.cancelled, cancelled, "cancelled");
        assertEq(totals.movements, movements_, "movements");
    }

    function assertIntervention(IInterventionCoordinator.Intervention memory expected) internal view {
        assertEq(keccak256(abi.encode(present())), keccak256(abi.encode(expected)), "intervention");
    }

    // ------------------------------------------------------------------ refusals

    function expectNotYourLane(uint8 lane, uint16 agency) internal {
        vm.expectRevert(abi.encodeWithSelector(IInterventionCoordinator.NotYourLane.selector, lane, agency));
    }

    function expectLeadOnly(uint8 lead) internal {
        vm.expectRevert(abi.encodeWithSelector(IInterventionCoordinator.LeadOnly.selector, ID, lead));
    }

    function expectNotOpen() internal {
        vm.expectRevert(abi.encodeWithSelector(IInterventionCoordinator.NotOpen.selector, ID));
    }

    function expectLaneNotRequired(uint8 lane) internal {
        vm.expectRevert(abi.encodeWithSelector(IInterventionCoordinator.LaneNotRequired.selector, ID, lane));
    }

    function expectSlotPast(uint48 until) internal {
        vm.expectRevert(abi.encodeWithSelector(IInterventionCoordinator.SlotPast.selector, until));
    }

    function expectSlotTooFar(uint48 latest) internal {
        vm.expectRevert(abi.encodeWithSelector(IInterventionCoordinator.SlotTooFar.selector, latest));
    }

    function expectBadWindow(uint48 from, uint48 until) internal {
        vm.expectRevert(abi.encodeWithSelector(IInterventionCoordinator.BadWindow.selector, from, until));
    }
}
