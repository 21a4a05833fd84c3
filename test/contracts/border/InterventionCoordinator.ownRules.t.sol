// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IInterventionCoordinator} from "@tolbooth/sdk/contracts/border/IInterventionCoordinator.sol";
import {InterventionCoordinator} from "@tolbooth/sdk/contracts/border/InterventionCoordinator.sol";
import {InterventionCoordinatorFixture} from "./InterventionCoordinatorFixture.sol";
import {InterventionCoordinatorOwnRules} from "./InterventionCoordinatorOwnRules.sol";

/// @notice A project's own rule on slots.
contract InterventionCoordinatorOwnRulesTest is InterventionCoordinatorFixture {
    InterventionCoordinator internal plain;
    InterventionCoordinatorOwnRules internal ruled;

    function setUp() public override {
        super.setUp();
        plain = coordinator;
        ruled = new InterventionCoordinatorOwnRules(registry, movements);
        coordinator = ruled;
    }

    function test_bookAsksTheRule() public {
        ruled.refuseAll();
        vm.expectRevert(byRule(FROM, UNTIL));
        book();
        assertEq(uint8(stateNow()), uint8(IInterventionCoordinator.State.None));
        assertEq(present().round, 0);
        assertTotals(0, 0, 0, 0);

        ruled.spare(abi.encode(FROM, UNTIL));
        book();
        assertTotals(1, 0, 0, 1);
    }

    function test_rescheduleAsksTheRule() public {
        book();
        join(2);
        IInterventionCoordinator.Intervention memory before = present();
        ruled.refuseAll();
        vm.expectRevert(byRule(FROM + 1, UNTIL + 2));
        reschedule(1, FROM + 1, UNTIL + 2);
        assertIntervention(before);

        ruled.spare(abi.encode(FROM + 1, UNTIL + 2));
        reschedule(1, FROM + 1, UNTIL + 2);
        assertEq(present().from, FROM + 1);
        assertEq(present().until, UNTIL + 2);
    }

    function test_takeOverAsksTheRule() public {
        book();
        vm.warp(UNTIL);
        IInterventionCoordinator.Intervention memory before = present();
        ruled.refuseAll();
        vm.expectRevert(byRule(UNTIL + 1, UNTIL + 3));
        takeOver(2, UNTIL + 1, UNTIL + 3);
        assertIntervention(before);

        ruled.allowAll();
        takeOver(2, UNTIL + 1, UNTIL + 3);
        assertEq(present().lead, 2);
    }

    function test_theCoordinatorsOwnChecksOfASlotComeFirst() public {
        ruled.refuseAll();
        vm.prank(adminOf(1));
        vm.expectRevert(IInterventionCoordinator.CommitmentRequired.selector);
        coordinator.book(ID, bytes32(0), FROM, UNTIL, 1);
        expectBadWindow(UNTIL, FROM);
        bookAs(1, UNTIL, FROM);
        expectSlotPast(START);
        bookAs(1, START - 1, START);
        expectSlotTooFar(START + HORIZON);
        bookAs(1, FROM, START + HORIZON + 1);
    }

    function test_theCoordinatorsOwnChecksOfALaneComeFirst() public {
        book();
        ruled.refuseAll();
        vm.expectRevert(abi.encodeWithSelector(IInterventionCoordinator.AlreadyBooked.selector, ID, 1));
        book();
        expectLaneNotRequired(4);
        bookAs(4, FROM, UNTIL);
        expectLeadOnly(1);
        reschedule(2, FROM, UNTIL);
        expectLeadOnly(1);
        takeOver(2, FROM, UNTIL);
        vm.expectRevert(abi.encodeWithSelector(IInterventionCoordinator.AlreadyLead.selector, 1));
        takeOver(1, FROM, UNTIL);
    }

    function test_otherActsAreNotAsked() public {
        book();
        ruled.refuseAll();
        join(2);
        vm.warp(FROM);
        report(1, SATISFACTORY);
        report(2, SATISFACTORY);
        complete(1);
        assertTotals(1, 1, 0, 1);

        ruled.allowAll();
        bookAs(1, FROM, UNTIL);
        ruled.refuseAll();
        cancel(1);
        assertTotals(2, 1, 1, 1);
    }

    function test_aRuleThatLetsPassChangesNothing() public {
        bytes memory withRule = live(ruled);
        vm.warp(START);
        assertEq(withRule, live(plain));
    }

    /// @dev A slot that is booked, moved and taken over, and all that can be read in between.
    function live(InterventionCoordinator which) internal returns (bytes memory) {
        coordinator = which;
        book();
        IInterventionCoordinator.Intervention memory booked = present();
        reschedule(1, FROM + 1, UNTIL + 2);
        IInterventionCoordinator.Intervention memory moved = present();
        vm.warp(UNTIL + 2);
        takeOver(2, UNTIL + 3, UNTIL + 5);
        return abi.encode(booked, moved, present(), coordinator.totals());
    }

    function byRule(uint48 from, uint48 until) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(InterventionCoordinatorOwnRules.RefusedByRule.selector, from, until);
    }
}
