// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Capabilities} from "@tolbooth/sdk/contracts/governance/Capabilities.sol";
import {IAgencyRegistry} from "@tolbooth/sdk/contracts/governance/IAgencyRegistry.sol";
import {AgencyFixture} from "./AgencyFixture.sol";

/// @notice Keys, admin keys, and how an agency keeps one.
contract AgencyRegistryKeysTest is AgencyFixture {
    function test_setKey() public {
        vm.expectEmit(address(registry));
        emit IAgencyRegistry.KeySet(key, CUSTOMS, RECORD, START + 1, START + 9);
        vm.prank(customsAdmin);
        registry.setKey(key, RECORD, START + 1, START + 9);

        IAgencyRegistry.Key memory record = registry.keyRecord(key);
        assertEq(record.agency, CUSTOMS);
        assertEq(record.caps, RECORD);
        assertEq(record.from, START + 1);
        assertEq(record.until, START + 9);
        assertEq(registry.agencyOf(key), CUSTOMS);
        assertEq(registry.capsOf(key), RECORD);
        assertEq(registry.adminKeys(CUSTOMS).length, 1);
    }

    function test_setKeyChangesAKnownKey() public {
        addKey(CUSTOMS, "key", RECORD);
        vm.prank(customsAdmin);
        registry.setKey(key, Capabilities.CONSENT_WITHDRAW, START + 2, START + 3);
        IAgencyRegistry.Key memory record = registry.keyRecord(key);
        assertEq(record.caps, Capabilities.CONSENT_WITHDRAW);
        assertEq(record.from, START + 2);
        assertEq(record.until, START + 3);
    }

    function test_setKeyNeedsTheAdminCapability() public {
        addKey(CUSTOMS, "key", RECORD);
        vm.prank(key);
        vm.expectRevert(denied(key, Capabilities.AGENCY_ADMIN));
        registry.setKey(stranger, RECORD, START, FOREVER);
        vm.prank(stranger);
        vm.expectRevert(denied(stranger, Capabilities.AGENCY_ADMIN));
        registry.setKey(stranger, RECORD, START, FOREVER);
    }

    function test_setKeyRefusesTheZeroAddress() public {
        vm.prank(customsAdmin);
        vm.expectRevert(IAgencyRegistry.ZeroAddress.selector);
        registry.setKey(address(0), RECORD, START, FOREVER);
    }

    function testFuzz_setKeyRefusesEmptyAndPastWindows(uint48 from, uint48 until) public {
        vm.assume(from >= until || until <= START);
        vm.prank(customsAdmin);
        vm.expectRevert(IAgencyRegistry.BadWindow.selector);
        registry.setKey(key, RECORD, from, until);
    }

    function test_setKeyWindowBoundary() public {
        vm.startPrank(customsAdmin);
        vm.expectRevert(IAgencyRegistry.BadWindow.selector);
        registry.setKey(key, RECORD, START, START);
        vm.expectRevert(IAgencyRegistry.BadWindow.selector);
        registry.setKey(key, RECORD, START - 2, START);
        registry.setKey(key, RECORD, START, START + 1);
        vm.stopPrank();
        assertEq(registry.authorise(key, RECORD), CUSTOMS);
    }

    function testFuzz_setKeyRefusesCapabilitiesBeyondTheCeiling(uint64 caps) public {
        vm.assume(caps & ~CEILING != 0);
        vm.prank(customsAdmin);
        vm.expectRevert(IAgencyRegistry.CeilingExceeded.selector);
        registry.setKey(key, caps, START, FOREVER);
    }

    function test_revokeKeyByItsAgency() public {
        addKey(CUSTOMS, "key", RECORD);
        vm.expectEmit(address(registry));
        emit IAgencyRegistry.KeyRevoked(key, CUSTOMS);
        vm.prank(customsAdmin);
        registry.revokeKey(key);
        assertEq(registry.agencyOf(key), 0);
        assertEq(registry.capsOf(key), 0);
        assertDenied(key, 0, IAgencyRegistry.Denial.UnknownKey);
    }

    function test_revokeKeyByAGovernor() public {
        addKey(CUSTOMS, "key", RECORD);
        vm.prank(governor);
        registry.revokeKey(key);
        assertEq(registry.agencyOf(key), 0);
    }

    function test_revokeKeyRefusesOthers() public {
        addKey(CUSTOMS, "key", RECORD);
        vm.prank(foodAdmin);
        vm.expectRevert(denied(foodAdmin, Capabilities.AGENCY_ADMIN));
        registry.revokeKey(key);
        vm.prank(key);
        vm.expectRevert(denied(key, Capabilities.AGENCY_ADMIN));
        registry.revokeKey(key);
        vm.prank(guardian);
        vm.expectRevert(denied(guardian, Capabilities.AGENCY_ADMIN));
        registry.revokeKey(key);
    }

    function test_revokeKeyRefusesUnknownKeys() public {
        bytes memory refusal = abi.encodeWithSelector(IAgencyRegistry.UnknownKey.selector, key);
        vm.prank(customsAdmin);
        vm.expectRevert(refusal);
        registry.revokeKey(key);
        vm.prank(governor);
        vm.expectRevert(refusal);
        registry.revokeKey(key);
    }

    function test_appointAdmin() public {
        vm.expectEmit(address(registry));
        emit IAgencyRegistry.KeySet(key, CUSTOMS, Capabilities.AGENCY_ADMIN, START, START + 7);
        vm.prank(governor);
        registry.appointAdmin(CUSTOMS, key, START, START + 7);
        address[] memory admins = registry.adminKeys(CUSTOMS);
        assertEq(admins.length, 2);
        assertEq(admins[1], key);
    }

    function test_appointAdminKeepsTheKeysOtherCapabilitiesWithinTheCeiling() public {
        addKey(CUSTOMS, "key", RECORD | Capabilities.CONSENT_WITHDRAW);
        vm.startPrank(governor);
        registry.setCeiling(CUSTOMS, Capabilities.AGENCY_ADMIN | RECORD);
        registry.appointAdmin(CUSTOMS, key, START, FOREVER);
        vm.stopPrank();
        assertEq(registry.keyRecord(key).caps, RECORD | Capabilities.AGENCY_ADMIN);
    }

    function test_appointAdminRefusesWhatSetKeyRefuses() public {
        vm.startPrank(governor);
        vm.expectRevert(IAgencyRegistry.KeyInUse.selector);
        registry.appointAdmin(FOOD, customsAdmin, START, FOREVER);
        vm.expectRevert(IAgencyRegistry.BadWindow.selector);
        registry.appointAdmin(FOOD, key, START, START);
        vm.expectRevert(IAgencyRegistry.ZeroAddress.selector);
        registry.appointAdmin(FOOD, address(0), START, FOREVER);
        registry.setCeiling(FOOD, RECORD);
        vm.expectRevert(IAgencyRegistry.CeilingExceeded.selector);
        registry.appointAdmin(FOOD, key, START, FOREVER);
        vm.stopPrank();
    }

    function test_appointAdminOpensALockedOutAgency() public {
        vm.prank(customsAdmin);
        registry.setKey(customsAdmin, Capabilities.AGENCY_ADMIN, START, START + 10);
        vm.warp(START + 10);
        vm.prank(customsAdmin);
        vm.expectRevert(denied(customsAdmin, Capabilities.AGENCY_ADMIN));
        registry.setKey(key, RECORD, START, FOREVER);
        vm.prank(governor);
        registry.appointAdmin(CUSTOMS, key, START, FOREVER);
        assertEq(registry.authorise(key, Capabilities.AGENCY_ADMIN), CUSTOMS);
    }

    function test_lastAdminKeyCannotGo() public {
        vm.startPrank(customsAdmin);
        vm.expectRevert(IAgencyRegistry.LastAdminKey.selector);
        registry.revokeKey(customsAdmin);
        vm.expectRevert(IAgencyRegistry.LastAdminKey.selector);
        registry.setKey(customsAdmin, RECORD, START, FOREVER);
        vm.expectRevert(IAgencyRegistry.LastAdminKey.selector);
        registry.setKey(customsAdmin, CEILING, START + 1, FOREVER);
        vm.stopPrank();
        vm.prank(governor);
        vm.expectRevert(IAgencyRegistry.LastAdminKey.selector);
        registry.revokeKey(customsAdmin);
    }

    function test_adminKeyMayGoWhenAnotherIsValid() public {
        addKey(CUSTOMS, "key", Capabilities.AGENCY_ADMIN);
        vm.prank(customsAdmin);
        registry.setKey(customsAdmin, RECORD, START, FOREVER);
        assertEq(registry.adminKeys(CUSTOMS).length, 1);
        assertEq(registry.adminKeys(CUSTOMS)[0], key);
    }

    function test_eachOtherAdminKeyCounts() public {
        addKey(CUSTOMS, "key", Capabilities.AGENCY_ADMIN);
        assertEq(registry.adminKeys(CUSTOMS)[0], customsAdmin);
        vm.prank(customsAdmin);
        registry.revokeKey(key);
        assertEq(registry.agencyOf(key), 0);
    }

    function test_adminKeyThatIsNotValidNowDoesNotCountAsAnother() public {
        vm.startPrank(customsAdmin);
        registry.setKey(key, Capabilities.AGENCY_ADMIN, START + 1, START + 2);
        vm.expectRevert(IAgencyRegistry.LastAdminKey.selector);
        registry.revokeKey(customsAdmin);
        vm.warp(START + 2);
        vm.expectRevert(IAgencyRegistry.LastAdminKey.selector);
        registry.revokeKey(customsAdmin);
        vm.warp(START + 1);
        registry.revokeKey(customsAdmin);
        vm.stopPrank();
    }

    function test_expiredAdminKeyMayAlwaysGo() public {
        vm.prank(customsAdmin);
        registry.setKey(customsAdmin, Capabilities.AGENCY_ADMIN, START, START + 1);
        vm.warp(START + 1);
        vm.prank(governor);
        registry.revokeKey(customsAdmin);
        assertEq(registry.adminKeys(CUSTOMS).length, 0);
    }

    function test_lastAdminKeyOfAClosedAgencyMayGo() public {
        setStatus(CUSTOMS, CLOSED);
        vm.prank(governor);
        registry.revokeKey(customsAdmin);
        assertEq(registry.agencyOf(customsAdmin), 0);
    }

    function test_adminMayShortenItsOwnWindow() public {
        vm.prank(customsAdmin);
        registry.setKey(customsAdmin, Capabilities.AGENCY_ADMIN, START, START + 1);
        assertEq(registry.keyRecord(customsAdmin).until, START + 1);
    }

    function test_numberOfAdminKeysIsBounded() public {
        uint256 limit = 16;
        assertEq(registry.MAX_ADMIN_KEYS(), limit);
        for (uint256 index = 1; index < limit; ++index) {
            addKey(CUSTOMS, string.concat("admin key ", vm.toString(index)), Capabilities.AGENCY_ADMIN);
        }
        assertEq(registry.adminKeys(CUSTOMS).length, limit);
        vm.prank(customsAdmin);
        vm.expectRevert(IAgencyRegistry.TooManyAdminKeys.selector);
        registry.setKey(key, Capabilities.AGENCY_ADMIN, START, FOREVER);
        addKey(CUSTOMS, "no admin", RECORD);
        addKey(FOOD, "key", Capabilities.AGENCY_ADMIN);
    }
}
