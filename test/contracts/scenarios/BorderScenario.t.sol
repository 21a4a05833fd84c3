// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IBorderEventLog} from "@tolbooth/sdk/contracts/border/IBorderEventLog.sol";
import {IInterventionCoordinator} from "@tolbooth/sdk/contracts/border/IInterventionCoordinator.sol";
import {IMovementClearance} from "@tolbooth/sdk/contracts/border/IMovementClearance.sol";
import {ITraderCheckRegistry} from "@tolbooth/sdk/contracts/border/ITraderCheckRegistry.sol";
import {Capabilities} from "@tolbooth/sdk/contracts/governance/Capabilities.sol";
import {BorderScenarioFixture} from "./BorderScenarioFixture.sol";

/// @notice A lorry at the border: four contracts behind one registry, and what happens when a body is suspended,
/// replaced, or a contract paused in the middle.
contract BorderScenarioTest is BorderScenarioFixture {
    uint8 internal constant ARRIVING = 2;
    uint8 internal constant INSPECTING = 17;
    uint8 internal constant DEPARTING = 10;

    /// @dev The whole story on a good day.
    function test_lorryFromArrivalToExit() public {
        bytes32 check = checkTrader();
        open();
        capture(CUSTOMS, "arrival", ARRIVING);
        assertEq(rely(CUSTOMS, check), 1);
        assertEq(rely(FOOD, check), 1);

        // Customs trusts the trader; food and police want to see the goods.
        decide(CUSTOMS, CLEAR);
        decide(FOOD, HOLD);
        book(FOOD);
        join(CUSTOMS);
        decide(POLICE, HOLD);
        assertMovement(IMovementClearance.MovementState.Open, 1, 6);
        assertInspection(IInterventionCoordinator.State.Open, 2, 3);

        bytes32 wrongEvent = inspect();
        decide(FOOD, CLEAR);
        assertMovement(IMovementClearance.MovementState.Open, 3, 4);
        decide(POLICE, CLEAR);
        assertMovement(IMovementClearance.MovementState.Released, 7, 0);

        vm.prank(adminOf(CUSTOMS));
        movements.exit(LORRY);
        capture(CUSTOMS, "departure", DEPARTING);
        assertMovement(IMovementClearance.MovementState.Exited, 7, 0);

        correct(wrongEvent);
        IInterventionCoordinator.Totals memory totals = inspections.totals();
        assertEq(totals.booked, 1, "inspected once");
        assertEq(totals.completed, 1, "and to the end");
        assertTrue(traders.valid(check));
    }

    /// @dev One joint inspection. The police hold, so it is not completed before they have joined and reported.
    function inspect() private returns (bytes32 wrongEvent) {
        vm.warp(SLOT_FROM);
        report(CUSTOMS, SATISFACTORY);
        report(FOOD, SATISFACTORY);
        vm.prank(adminOf(FOOD));
        vm.expectRevert(abi.encodeWithSelector(IInterventionCoordinator.HoldersNotJoined.selector, 4));
        inspections.complete(LORRY);
        join(POLICE);
        join(PORT_HEALTH);
        vm.prank(adminOf(FOOD));
        vm.expectRevert(abi.encodeWithSelector(IInterventionCoordinator.OutcomeMissing.selector, 12));
        inspections.complete(LORRY);
        report(POLICE, SATISFACTORY);
        report(PORT_HEALTH, SATISFACTORY);
        wrongEvent = capture(FOOD, "inspection, wrong step", DEPARTING);
        vm.prank(adminOf(FOOD));
        inspections.complete(LORRY);
        assertInspection(IInterventionCoordinator.State.Completed, 2, 15);

        // An outcome releases nothing by itself: two bodies still hold.
        assertMovement(IMovementClearance.MovementState.Open, 1, 6);
    }

    /// @dev Food corrects the event that it captured with a wrong step. Nobody else can, and the first one stays.
    function correct(bytes32 wrongEvent) private {
        bytes32[] memory corrective = new bytes32[](1);
        corrective[0] = capture(FOOD, "inspection", INSPECTING);
        vm.prank(adminOf(POLICE));
        vm.expectRevert(abi.encodeWithSelector(IBorderEventLog.NotCapturer.selector, wrongEvent, POLICE));
        events.declareError(wrongEvent, 1, corrective);
        vm.prank(adminOf(FOOD));
        events.declareError(wrongEvent, 1, corrective);
        assertEq(uint8(events.status(wrongEvent)), uint8(IBorderEventLog.Status.InError));
        assertEq(events.entry(wrongEvent).step, DEPARTING);
        assertEq(uint8(events.status(corrective[0])), uint8(IBorderEventLog.Status.Captured));
    }

    /// @dev One write in the registry stops a body in all four contracts, and its lane never counts as cleared by that.
    function test_suspendedBodyActsNowhereAndReleasesNothing() public {
        bytes32 check = checkTrader();
        open();
        decide(CUSTOMS, CLEAR);
        decide(POLICE, CLEAR);
        book(FOOD);
        join(CUSTOMS);
        vm.warp(SLOT_FROM);
        report(CUSTOMS, SATISFACTORY);
        setStatus(FOOD, 2);

        expectDenied(FOOD, Capabilities.MOVEMENT_DECIDE);
        movements.decide(LORRY, 2, CLEAR, 1, 3, PAPER);
        expectDenied(FOOD, Capabilities.INTERVENTION_JOIN);
        inspections.report(LORRY, 2, SATISFACTORY, PAPER);
        expectDenied(FOOD, Capabilities.INTERVENTION_BOOK);
        inspections.cancel(LORRY, 2);
        expectDenied(FOOD, Capabilities.TRADER_RELY);
        traders.rely(check);
        expectDenied(FOOD, Capabilities.EVENT_CAPTURE);
        events.capture(LOAD, "event", 1, INSPECTING, 1);
        assertMovement(IMovementClearance.MovementState.Open, 5, 0);

        // The inspection goes on under another lead, without the body that cannot report.
        vm.warp(SLOT_UNTIL);
        vm.startPrank(adminOf(CUSTOMS));
        inspections.takeOver(LORRY, 1, SLOT, SLOT_UNTIL, SLOT_UNTIL + 1 hours);
        inspections.complete(LORRY);
        vm.stopPrank();
        assertInspection(IInterventionCoordinator.State.Completed, 1, 1);
        assertMovement(IMovementClearance.MovementState.Open, 5, 0);

        setStatus(FOOD, 1);
        decide(FOOD, CLEAR);
        assertMovement(IMovementClearance.MovementState.Released, 7, 0);
    }

    /// @dev A check is worth nothing while its checker is suspended; who relied before that stands in the log.
    function test_checkOfASuspendedBodyIsNotReliedOn() public {
        bytes32 check = checkTrader();
        vm.expectEmit(address(traders));
        emit ITraderCheckRegistry.CheckRelied(check, 1, LICENSING, CUSTOMS);
        rely(CUSTOMS, check);
        setStatus(LICENSING, 2);
        assertFalse(traders.valid(check));
        vm.prank(adminOf(CUSTOMS));
        vm.expectRevert(abi.encodeWithSelector(ITraderCheckRegistry.CheckerNotActive.selector, check, LICENSING));
        traders.rely(check);
        setStatus(LICENSING, 1);
        assertEq(rely(CUSTOMS, check), 1);
    }

    /// @dev Paused contracts grant nothing more; whatever withholds, ends or accounts goes on.
    function test_pauseOnlyMakesTheBorderMoreCareful() public {
        bytes32 check = checkTrader();
        open();
        book(FOOD);
        pauseAll();

        expectPaused(CUSTOMS, address(movements));
        movements.decide(LORRY, 1, CLEAR, 1, 1, PAPER);
        expectPaused(FOOD, address(inspections));
        inspections.complete(LORRY);
        expectPaused(CUSTOMS, address(traders));
        traders.rely(check);

        decide(POLICE, HOLD);
        join(POLICE);
        vm.warp(SLOT_FROM);
        report(POLICE, UNSATISFACTORY);
        capture(POLICE, "inspection", INSPECTING);
        vm.prank(adminOf(POLICE));
        traders.dispute(check, PAPER);
        vm.prank(adminOf(FOOD));
        inspections.cancel(LORRY, 2);
        assertMovement(IMovementClearance.MovementState.Open, 0, 4);
        assertInspection(IInterventionCoordinator.State.Cancelled, 2, 6);
        assertFalse(traders.valid(check));
    }

    /// @dev A body is merged into another one: the successor holds its lane, its inspection, its checks and its events.
    function test_successorCarriesOnInAllFour() public {
        uint16 merged = 9;
        bytes32 check = checkTrader();
        open();
        book(FOOD);
        bytes32 wrongEvent = capture(FOOD, "inspection", INSPECTING);
        admit(merged, ALL);
        empower(merged);
        vm.startPrank(governor);
        registry.succeed(FOOD, merged);
        registry.succeed(LICENSING, merged);
        vm.stopPrank();

        vm.warp(SLOT_FROM);
        vm.startPrank(adminOf(merged));
        inspections.report(LORRY, 2, SATISFACTORY, PAPER);
        inspections.complete(LORRY);
        movements.decide(LORRY, 2, CLEAR, 1, 1, PAPER);
        events.declareError(wrongEvent, 1, new bytes32[](0));
        traders.withdraw(check, 1);
        vm.stopPrank();
        assertMovement(IMovementClearance.MovementState.Open, 2, 0);
        assertEq(uint8(events.status(wrongEvent)), uint8(IBorderEventLog.Status.InError));
        assertFalse(traders.valid(check));
    }

    /// @dev Data that changed under an inspection must be cleared anew, and the hold that led to it still stands.
    function test_amendmentDuringAnInspection() public {
        open();
        decide(CUSTOMS, CLEAR);
        decide(FOOD, HOLD);
        book(FOOD);
        vm.prank(adminOf(CUSTOMS));
        movements.amend(LORRY, keccak256("new data"));
        assertMovement(IMovementClearance.MovementState.Open, 0, 2);
        vm.warp(SLOT_FROM);
        report(FOOD, SATISFACTORY);
        vm.prank(adminOf(FOOD));
        inspections.complete(LORRY);
        for (uint16 agency = CUSTOMS; agency <= POLICE; ++agency) decide(agency, CLEAR);
        assertMovement(IMovementClearance.MovementState.Released, 7, 0);
    }

    function pauseAll() private {
        vm.startPrank(governor);
        registry.pause(address(movements), FOREVER);
        registry.pause(address(inspections), FOREVER);
        registry.pause(address(traders), FOREVER);
        registry.pause(address(events), FOREVER);
        vm.stopPrank();
    }
}
