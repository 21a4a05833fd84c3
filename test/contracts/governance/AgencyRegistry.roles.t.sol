// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AgencyRegistry} from "@tolbooth/sdk/contracts/governance/AgencyRegistry.sol";
import {Capabilities} from "@tolbooth/sdk/contracts/governance/Capabilities.sol";
import {IAgencyRegistry} from "@tolbooth/sdk/contracts/governance/IAgencyRegistry.sol";
import {AgencyFixture} from "./AgencyFixture.sol";
import {RoleTaker} from "./RoleTaker.sol";

/// @notice Who governs, who guards, and what a guardian may do.
contract AgencyRegistryRolesTest is AgencyFixture {
    function test_constructorGrantsBothRolesAndNoOther() public view {
        assertTrue(registry.hasRole(registry.GOVERNOR_ROLE(), governor));
        assertTrue(registry.hasRole(registry.GUARDIAN_ROLE(), guardian));
        assertTrue(registry.isGovernor(governor));
        assertFalse(registry.isGovernor(guardian));
        assertEq(registry.getRoleMemberCount(registry.DEFAULT_ADMIN_ROLE()), 0);
        assertEq(registry.getRoleAdmin(registry.GOVERNOR_ROLE()), registry.GOVERNOR_ROLE());
        assertEq(registry.getRoleAdmin(registry.GUARDIAN_ROLE()), registry.GOVERNOR_ROLE());
    }

    function test_rolesAreNamedByTheirHashes() public view {
        assertEq(registry.GOVERNOR_ROLE(), keccak256("tolbooth.AgencyRegistry.GOVERNOR"));
        assertEq(registry.GUARDIAN_ROLE(), keccak256("tolbooth.AgencyRegistry.GUARDIAN"));
    }

    function test_revokingTellsWhetherTheAccountHeldTheRole() public {
        RoleTaker taker = new RoleTaker(governor, guardian);
        assertTrue(taker.take(taker.GUARDIAN_ROLE(), guardian));
        assertFalse(taker.take(taker.GUARDIAN_ROLE(), guardian));
    }

    function test_constructorRefusesZeroAddresses() public {
        vm.expectRevert(IAgencyRegistry.ZeroAddress.selector);
        new AgencyRegistry(address(0), guardian);
        vm.expectRevert(IAgencyRegistry.ZeroAddress.selector);
        new AgencyRegistry(governor, address(0));
    }

    function test_grantRoleRefusesTheZeroAddress() public {
        bytes32 role = registry.GOVERNOR_ROLE();
        vm.prank(governor);
        vm.expectRevert(IAgencyRegistry.ZeroAddress.selector);
        registry.grantRole(role, address(0));
    }

    function test_lastGovernorCanNeitherRenounceNorBeRevoked() public {
        bytes32 role = registry.GOVERNOR_ROLE();
        vm.startPrank(governor);
        vm.expectRevert(IAgencyRegistry.LastGovernor.selector);
        registry.renounceRole(role, governor);
        vm.expectRevert(IAgencyRegistry.LastGovernor.selector);
        registry.revokeRole(role, governor);

        registry.grantRole(role, stranger);
        registry.renounceRole(role, governor);
        vm.stopPrank();
        assertTrue(registry.isGovernor(stranger));
        assertFalse(registry.isGovernor(governor));
    }

    function test_lastGuardianMayGo() public {
        bytes32 role = registry.GUARDIAN_ROLE();
        vm.prank(guardian);
        registry.renounceRole(role, guardian);
        assertEq(registry.getRoleMemberCount(role), 0);
    }

    function test_revokingAGovernorWhoIsNoneChangesNothing() public {
        bytes32 role = registry.GOVERNOR_ROLE();
        vm.prank(governor);
        registry.revokeRole(role, stranger);
        assertEq(registry.getRoleMemberCount(role), 1);
    }

    function testFuzz_onlyGovernorsGovern(address caller) public {
        vm.assume(caller != governor);
        bytes memory refusal = unauthorised(caller, registry.GOVERNOR_ROLE());
        vm.startPrank(caller);
        vm.expectRevert(refusal);
        registry.admitAgency(9, ODS, bytes32(0), CEILING);
        vm.expectRevert(refusal);
        registry.setCeiling(CUSTOMS, 0);
        vm.expectRevert(refusal);
        registry.appointAdmin(CUSTOMS, caller, START, FOREVER);
        vm.expectRevert(refusal);
        registry.succeed(CUSTOMS, FOOD);
        vm.expectRevert(refusal);
        registry.setStatus(CUSTOMS, ACTIVE);
        vm.expectRevert(refusal);
        registry.setStatus(CUSTOMS, CLOSED);
        vm.stopPrank();
    }

    function test_guardianSuspensionLapsesAfter72Hours() public {
        vm.expectEmit(address(registry));
        emit IAgencyRegistry.AgencyStatus(CUSTOMS, SUSPENDED, START + 72 hours, guardian);
        vm.prank(guardian);
        registry.setStatus(CUSTOMS, SUSPENDED);

        vm.warp(START + 72 hours - 1);
        assertDenied(customsAdmin, 0, IAgencyRegistry.Denial.AgencySuspended);
        assertEq(uint8(registry.statusOf(CUSTOMS)), SUSPENDED);

        vm.warp(START + 72 hours);
        assertEq(registry.authorise(customsAdmin, Capabilities.AGENCY_ADMIN), CUSTOMS);
        assertEq(uint8(registry.explain(customsAdmin, 0)), uint8(IAgencyRegistry.Denial.None));
        assertEq(uint8(registry.statusOf(CUSTOMS)), ACTIVE);
        assertTrue(registry.isActive(CUSTOMS));
    }

    function test_guardianSuspensionThatIsRatifiedStays() public {
        vm.prank(guardian);
        registry.setStatus(CUSTOMS, SUSPENDED);
        vm.warp(START + 71 hours);
        setStatus(CUSTOMS, SUSPENDED);
        vm.warp(START + 3650 days);
        assertDenied(customsAdmin, 0, IAgencyRegistry.Denial.AgencySuspended);
    }

    function test_guardianCannotSuspendTwiceBeforeGovernanceSpeaks() public {
        bytes memory refusal = abi.encodeWithSelector(IAgencyRegistry.RatificationRequired.selector, CUSTOMS);
        vm.prank(guardian);
        registry.setStatus(CUSTOMS, SUSPENDED);
        vm.warp(START + 71 hours);
        vm.prank(guardian);
        vm.expectRevert(refusal);
        registry.setStatus(CUSTOMS, SUSPENDED);
        vm.warp(START + 365 days);
        vm.prank(guardian);
        vm.expectRevert(refusal);
        registry.setStatus(CUSTOMS, SUSPENDED);

        setStatus(CUSTOMS, ACTIVE);
        vm.prank(guardian);
        registry.setStatus(CUSTOMS, SUSPENDED);
        assertEq(registry.agencyRecord(CUSTOMS).suspendedUntil, START + 365 days + 72 hours);
    }

    function test_guardianCannotShortenAGovernorsSuspension() public {
        setStatus(CUSTOMS, SUSPENDED);
        vm.prank(guardian);
        vm.expectRevert(abi.encodeWithSelector(IAgencyRegistry.RatificationRequired.selector, CUSTOMS));
        registry.setStatus(CUSTOMS, SUSPENDED);
    }

    function testFuzz_guardianOnlySuspends(uint8 status) public {
        vm.assume(status != SUSPENDED);
        bytes memory refusal = unauthorised(guardian, registry.GOVERNOR_ROLE());
        vm.prank(guardian);
        vm.expectRevert(refusal);
        registry.setStatus(CUSTOMS, status);
    }

    function test_strangerCannotSuspend() public {
        bytes memory refusal = unauthorised(stranger, registry.GUARDIAN_ROLE());
        vm.prank(stranger);
        vm.expectRevert(refusal);
        registry.setStatus(CUSTOMS, SUSPENDED);
    }

    function test_governorWhoIsAlsoGuardianSuspendsAsGovernor() public {
        bytes32 role = registry.GUARDIAN_ROLE();
        vm.prank(governor);
        registry.grantRole(role, governor);
        setStatus(CUSTOMS, SUSPENDED);
        assertEq(registry.agencyRecord(CUSTOMS).suspendedUntil, FOREVER);
    }
}
