// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {EmergencyAccess} from "@tolbooth/sdk/contracts/data-sharing/EmergencyAccess.sol";
import {IEmergencyAccess} from "@tolbooth/sdk/contracts/data-sharing/IEmergencyAccess.sol";
import {EmergencyAccessFixture} from "./EmergencyAccessFixture.sol";
import {EmergencyAccessOwnRules} from "./EmergencyAccessOwnRules.sol";

/// @notice A project's own rule on emergency access.
contract EmergencyAccessOwnRulesTest is EmergencyAccessFixture {
    uint8 internal constant REASON = 5;

    EmergencyAccess internal plain;
    EmergencyAccessOwnRules internal ruled;

    function setUp() public override {
        super.setUp();
        plain = access;
        ruled = new EmergencyAccessOwnRules(registry);
        access = ruled;
    }

    function test_openAsksTheRule() public {
        bytes32 ref = refOf(HOSPITAL, ALERT);
        ruled.refuseAll();
        vm.expectRevert(
            abi.encodeWithSelector(EmergencyAccessOwnRules.RefusedByRule.selector, HOSPITAL, BOARD, REASON)
        );
        openFor(REASON);
        assertEq(uint8(access.opening(ref).state), uint8(IEmergencyAccess.State.None));
        assertAccount(HOSPITAL, 0, 0, 0);

        ruled.spare(abi.encode(HOSPITAL, BOARD, REASON));
        assertEq(openFor(REASON), ref);
        assertTrue(access.permits(ref, HOSPITAL, BOARD));
        assertAccount(HOSPITAL, 1, 0, 0);
    }

    function test_theContractsOwnChecksComeFirst() public {
        bytes32 ref = openFor(REASON);
        ruled.refuseAll();
        vm.expectRevert(abi.encodeWithSelector(IEmergencyAccess.RefUsed.selector, ref));
        openFor(REASON);
        vm.expectRevert(abi.encodeWithSelector(IEmergencyAccess.BadReason.selector, 8));
        openFor(8);
        vm.startPrank(hospital);
        vm.expectRevert(IEmergencyAccess.AlertRequired.selector);
        access.open(0, BOARD, REASON, WHY);
        vm.expectRevert(IEmergencyAccess.CustodianRequired.selector);
        access.open(ALERT, 0, REASON, WHY);
        vm.expectRevert(IEmergencyAccess.JustificationRequired.selector);
        access.open(ALERT, BOARD, REASON, 0);
        vm.stopPrank();
    }

    function test_theCapComesFirst() public {
        setLimits(HOSPITAL, 50, uint32(REVIEW_PERIOD));
        for (uint256 number = 0; number < 50; ++number) open(keccak256(abi.encode(number)));
        ruled.refuseAll();
        vm.expectRevert(abi.encodeWithSelector(IEmergencyAccess.RateLimited.selector, HOSPITAL, 50));
        openFor(REASON);
    }

    function test_otherActsAreNotAsked() public {
        bytes32 closed = openFor(REASON);
        bytes32 late = open("late");
        ruled.refuseAll();
        vm.prank(hospital);
        access.close(closed);
        review(board, closed);
        vm.warp(START + REVIEW_PERIOD);
        access.escalate(late);
        assertAccount(HOSPITAL, 2, 1, 1);
    }

    function test_aRuleThatLetsPassChangesNothing() public {
        assertEq(live(ruled), live(plain));
    }

    /// @dev An opening that is closed and reviewed, and all that can be read in between.
    function live(EmergencyAccess which) internal returns (bytes memory) {
        access = which;
        bytes32 ref = openFor(REASON);
        IEmergencyAccess.Opening memory opened = access.opening(ref);
        vm.prank(hospital);
        access.close(ref);
        review(board, ref);
        return abi.encode(opened, access.opening(ref), access.account(HOSPITAL), access.canOpen(HOSPITAL));
    }

    function openFor(uint8 reason) internal returns (bytes32) {
        vm.prank(hospital);
        return access.open(ALERT, BOARD, reason, WHY);
    }
}
