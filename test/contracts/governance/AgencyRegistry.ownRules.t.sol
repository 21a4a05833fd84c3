// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AgencyRegistry} from "@tolbooth/sdk/contracts/governance/AgencyRegistry.sol";
import {Capabilities} from "@tolbooth/sdk/contracts/governance/Capabilities.sol";
import {IAgencyErrors} from "@tolbooth/sdk/contracts/governance/IAgencyErrors.sol";
import {IAgencyRegistry} from "@tolbooth/sdk/contracts/governance/IAgencyRegistry.sol";
import {AgencyFixture} from "./AgencyFixture.sol";
import {AgencyRegistryOwnRules} from "./AgencyRegistryOwnRules.sol";

/// @notice A project's own rule on keys.
contract AgencyRegistryOwnRulesTest is AgencyFixture {
    uint48 internal constant FROM = START + 1;
    uint48 internal constant UNTIL = START + 9;
    uint64 internal constant ADMIN = Capabilities.AGENCY_ADMIN;

    AgencyRegistry internal plain;
    AgencyRegistryOwnRules internal ruled;

    function setUp() public override {
        super.setUp();
        plain = registry;
        ruled = new AgencyRegistryOwnRules(governor, guardian);
        registry = ruled;
        admit(CUSTOMS, CEILING);
        admit(FOOD, CEILING);
    }

    function test_setKeyAsksTheRule() public {
        ruled.refuseAll();
        vm.expectRevert(byRule(FOOD, key, RECORD));
        set(key, RECORD);
        assertEq(registry.agencyOf(key), 0);
        assertDenied(key, RECORD, IAgencyRegistry.Denial.UnknownKey);

        ruled.spare(abi.encode(FOOD, key, RECORD, FROM, UNTIL));
        set(key, RECORD);
        assertEq(registry.keyRecord(key).caps, RECORD);
    }

    function test_setKeyAsksTheRuleAboutAnAdminKeyAndAKnownOne() public {
        set(key, RECORD);
        ruled.refuseAll();
        vm.expectRevert(byRule(FOOD, key, ADMIN | RECORD));
        set(key, ADMIN | RECORD);
        assertEq(registry.adminKeys(FOOD).length, 1);
        vm.expectRevert(byRule(FOOD, key, 0));
        set(key, 0);
        assertEq(registry.keyRecord(key).caps, RECORD);

        ruled.allowAll();
        set(key, ADMIN | RECORD);
        assertEq(registry.adminKeys(FOOD).length, 2);
    }

    function test_appointAdminAsksTheRule() public {
        set(key, RECORD);
        ruled.refuseAll();
        vm.expectRevert(byRule(FOOD, key, ADMIN | RECORD));
        appoint(FOOD, key);
        vm.expectRevert(byRule(FOOD, stranger, ADMIN));
        appoint(FOOD, stranger);
        assertEq(registry.adminKeys(FOOD).length, 1);
        assertEq(registry.keyRecord(key).caps, RECORD);

        ruled.spare(abi.encode(FOOD, key, ADMIN | RECORD, FROM, UNTIL));
        appoint(FOOD, key);
        assertEq(registry.adminKeys(FOOD).length, 2);
    }

    function test_theRegistrysOwnChecksComeFirst() public {
        ruled.refuseAll();
        vm.expectRevert(IAgencyRegistry.ZeroAddress.selector);
        set(address(0), RECORD);
        vm.expectRevert(IAgencyRegistry.KeyInUse.selector);
        set(customsAdmin, RECORD);
        vm.expectRevert(IAgencyRegistry.CeilingExceeded.selector);
        set(key, Capabilities.ACCESS_LOG);
        vm.prank(foodAdmin);
        vm.expectRevert(IAgencyRegistry.BadWindow.selector);
        registry.setKey(key, RECORD, UNTIL, UNTIL);
        vm.expectRevert(IAgencyRegistry.KeyInUse.selector);
        appoint(FOOD, customsAdmin);
        vm.expectRevert(abi.encodeWithSelector(IAgencyErrors.UnknownAgency.selector, 9));
        appoint(9, key);
    }

    function test_otherActsAreNotAsked() public {
        set(key, RECORD);
        ruled.refuseAll();
        vm.prank(foodAdmin);
        registry.revokeKey(key);
        assertEq(registry.agencyOf(key), 0);
        vm.startPrank(governor);
        registry.admitAgency(3, ODS, profileOf(3), CEILING);
        registry.setCeiling(3, ADMIN);
        registry.pause(address(1), FOREVER);
        registry.setStatus(3, SUSPENDED);
        registry.succeed(FOOD, CUSTOMS);
        assertEq(registry.agencyRecord(FOOD).successor, CUSTOMS);
    }

    function test_aRuleThatLetsPassChangesNothing() public {
        assertEq(live(ruled), live(plain));
    }

    /// @dev A key that is set, made an admin's and limited again, and all that can be read in between.
    function live(AgencyRegistry which) internal returns (bytes memory) {
        registry = which;
        set(key, RECORD);
        appoint(FOOD, key);
        bytes memory admin = abi.encode(registry.keyRecord(key), registry.adminKeys(FOOD));
        set(key, 0);
        return abi.encode(admin, registry.keyRecord(key), registry.adminKeys(FOOD), registry.agencyRecord(FOOD));
    }

    function set(address which, uint64 caps) internal {
        vm.prank(foodAdmin);
        registry.setKey(which, caps, FROM, UNTIL);
    }

    function appoint(uint16 agency, address which) internal {
        vm.prank(governor);
        registry.appointAdmin(agency, which, FROM, UNTIL);
    }

    function byRule(uint16 agency, address which, uint64 caps) internal pure returns (bytes memory) {
        bytes4 selector = AgencyRegistryOwnRules.RefusedByRule.selector;
        return abi.encodeWithSelector(selector, agency, which, caps, FROM, UNTIL);
    }
}
