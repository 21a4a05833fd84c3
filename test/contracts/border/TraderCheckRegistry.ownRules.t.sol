// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ITraderCheckRegistry} from "@tolbooth/sdk/contracts/border/ITraderCheckRegistry.sol";
import {TraderCheckRegistry} from "@tolbooth/sdk/contracts/border/TraderCheckRegistry.sol";
import {TraderCheckRegistryFixture} from "./TraderCheckRegistryFixture.sol";
import {TraderCheckRegistryOwnRules} from "./TraderCheckRegistryOwnRules.sol";

/// @notice A project's own rule on the checks that are put on record.
contract TraderCheckRegistryOwnRulesTest is TraderCheckRegistryFixture {
    TraderCheckRegistry internal plain;
    TraderCheckRegistryOwnRules internal ruled;

    function setUp() public override {
        super.setUp();
        plain = checks;
        ruled = new TraderCheckRegistryOwnRules(registry);
        checks = ruled;
        vm.startPrank(governor);
        checks.rotateEpoch(FIRST_KEY);
        checks.setRule(AEO, CUSTOMS, MAX_DAYS);
        checks.setRule(LICENCE, 0, MAX_DAYS);
        vm.stopPrank();
    }

    function test_aFirstCheckAsksTheRule() public {
        ruled.refuseAll();
        vm.expectRevert(byRule(PORT, UNTIL));
        putAs(PORT);
        assertEq(present().version, 0);
        assertWhy(ITraderCheckRegistry.Why.NoCheck);

        ruled.spare(abi.encode(PORT, LICENCE, UNTIL));
        putAs(PORT);
        assertCheck(PORT, ITraderCheckRegistry.Standing.Passed, START, UNTIL, 1, 0);
    }

    function test_aNewVersionAsksTheRule() public {
        putAs(PORT);
        disputeAs(FOOD);
        vm.warp(START + 5);
        ruled.refuseAll();
        vm.expectRevert(byRule(PORT, UNTIL + 1));
        putUntil(PORT, UNTIL + 1);
        assertCheck(PORT, ITraderCheckRegistry.Standing.Disputed, START, UNTIL, 1, FOOD);

        ruled.allowAll();
        putUntil(PORT, UNTIL + 1);
        assertCheck(PORT, ITraderCheckRegistry.Standing.Passed, START + 5, UNTIL + 1, 2, 0);
    }

    function test_theRuleIsToldOfTheSuccessor() public {
        putAs(PORT);
        succeed(PORT, POLICE);
        ruled.refuseAll();
        vm.expectRevert(byRule(POLICE, UNTIL));
        putAs(POLICE);
        assertEq(present().checker, PORT);
    }

    function test_theRegistrysOwnChecksComeFirst() public {
        ruled.refuseAll();
        uint48 latest = START + MAX_DAYS * 1 days;
        vm.startPrank(adminOf(PORT));
        vm.expectRevert(ITraderCheckRegistry.EmptyCommitment.selector);
        checks.put(LICENCE, 1, bytes32(0), UNTIL, EVIDENCE);
        vm.expectRevert(ITraderCheckRegistry.EmptyCommitment.selector);
        checks.put(LICENCE, 1, SUBJECT, UNTIL, bytes32(0));
        vm.expectRevert(abi.encodeWithSelector(ITraderCheckRegistry.StaleEpoch.selector, 1, 2));
        checks.put(LICENCE, 2, SUBJECT, UNTIL, EVIDENCE);
        vm.expectRevert(abi.encodeWithSelector(ITraderCheckRegistry.BadCheckType.selector, LICENCE + 1));
        checks.put(LICENCE + 1, 1, SUBJECT, UNTIL, EVIDENCE);
        vm.expectRevert(abi.encodeWithSelector(ITraderCheckRegistry.NotAuthority.selector, AEO, PORT));
        checks.put(AEO, 1, SUBJECT, UNTIL, EVIDENCE);
        vm.expectRevert(abi.encodeWithSelector(ITraderCheckRegistry.BadValidity.selector, latest + 1, latest));
        checks.put(LICENCE, 1, SUBJECT, latest + 1, EVIDENCE);
        vm.stopPrank();
    }

    function test_otherActsAreNotAsked() public {
        putAs(PORT);
        ruled.refuseAll();
        disputeAs(FOOD);
        vm.prank(adminOf(FOOD));
        checks.resolve(key, REF);
        vm.prank(adminOf(FOOD));
        assertEq(checks.rely(key), 1);
        withdrawAs(PORT);
        assertCheck(PORT, ITraderCheckRegistry.Standing.Withdrawn, START, UNTIL, 1, 0);
    }

    function test_aRuleThatLetsPassChangesNothing() public {
        assertEq(live(ruled), live(plain));
    }

    /// @dev Two versions of a check, and all that can be read afterwards.
    function live(TraderCheckRegistry which) internal returns (bytes32) {
        checks = which;
        bytes memory first = abi.encode(putAs(PORT), present());
        disputeAs(FOOD);
        bytes memory second = abi.encode(putUntil(PORT, UNTIL + 1), present());
        return keccak256(abi.encode(first, second, checks.valid(key)));
    }

    function byRule(uint16 agency, uint48 until) internal pure returns (bytes memory) {
        bytes4 selector = TraderCheckRegistryOwnRules.RefusedByRule.selector;
        return abi.encodeWithSelector(selector, agency, LICENCE, until);
    }
}
