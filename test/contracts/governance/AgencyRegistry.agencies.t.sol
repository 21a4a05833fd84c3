// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IAgencyErrors} from "@tolbooth/sdk/contracts/governance/IAgencyErrors.sol";
import {IAgencyRegistry} from "@tolbooth/sdk/contracts/governance/IAgencyRegistry.sol";
import {AgencyFixture} from "./AgencyFixture.sol";

/// @notice Admitting, suspending, closing and succeeding.
contract AgencyRegistryAgenciesTest is AgencyFixture {
    function test_admitAgency() public {
        vm.expectEmit(address(registry));
        emit IAgencyRegistry.AgencyAdmitted(9, ODS, profileOf(9), CEILING);
        vm.prank(governor);
        registry.admitAgency(9, ODS, profileOf(9), CEILING);

        IAgencyRegistry.Agency memory agency = registry.agencyRecord(9);
        assertEq(uint8(agency.status), ACTIVE);
        assertEq(agency.ceiling, CEILING);
        assertEq(agency.successor, 0);
        assertEq(agency.since, START);
        assertEq(agency.suspendedUntil, 0);
        assertEq(agency.scheme, ODS);
        assertEq(registry.profile(9), profileOf(9));
        assertTrue(registry.isActive(9));
        assertEq(registry.adminKeys(9).length, 0);
    }

    function test_admitAgencyRefusesZero() public {
        vm.prank(governor);
        vm.expectRevert(abi.encodeWithSelector(IAgencyErrors.UnknownAgency.selector, 0));
        registry.admitAgency(0, ODS, bytes32(0), CEILING);
    }

    function test_admitAgencyRefusesANumberInUse() public {
        vm.prank(governor);
        vm.expectRevert(abi.encodeWithSelector(IAgencyRegistry.AgencyExists.selector, CUSTOMS));
        registry.admitAgency(CUSTOMS, ODS, bytes32(0), CEILING);

        setStatus(CUSTOMS, CLOSED);
        vm.prank(governor);
        vm.expectRevert(abi.encodeWithSelector(IAgencyRegistry.AgencyExists.selector, CUSTOMS));
        registry.admitAgency(CUSTOMS, ODS, bytes32(0), CEILING);
    }

    function test_unknownAgencyIsRefusedEverywhere() public {
        bytes memory refusal = abi.encodeWithSelector(IAgencyErrors.UnknownAgency.selector, 77);
        vm.startPrank(governor);
        vm.expectRevert(refusal);
        registry.setStatus(77, SUSPENDED);
        vm.expectRevert(refusal);
        registry.setCeiling(77, 0);
        vm.expectRevert(refusal);
        registry.appointAdmin(77, key, START, FOREVER);
        vm.expectRevert(refusal);
        registry.succeed(77, FOOD);
        vm.expectRevert(refusal);
        registry.succeed(FOOD, 77);
        vm.stopPrank();
        assertEq(uint8(registry.statusOf(77)), 0);
        assertFalse(registry.isActive(77));
    }

    function test_closedAgencyIsRefusedEverywhere() public {
        setStatus(CUSTOMS, CLOSED);
        bytes memory refusal = abi.encodeWithSelector(IAgencyErrors.AgencyClosed.selector, CUSTOMS);
        vm.startPrank(governor);
        for (uint8 status = ACTIVE; status <= CLOSED; ++status) {
            vm.expectRevert(refusal);
            registry.setStatus(CUSTOMS, status);
        }
        vm.expectRevert(refusal);
        registry.setCeiling(CUSTOMS, ALL);
        vm.expectRevert(refusal);
        registry.appointAdmin(CUSTOMS, key, START, FOREVER);
        vm.expectRevert(refusal);
        registry.succeed(FOOD, CUSTOMS);
        vm.stopPrank();
        vm.prank(guardian);
        vm.expectRevert(refusal);
        registry.setStatus(CUSTOMS, SUSPENDED);
    }

    function testFuzz_setStatusRefusesNumbersThatAreNone(uint8 status) public {
        vm.assume(status == 0 || status > CLOSED);
        vm.prank(governor);
        vm.expectRevert(abi.encodeWithSelector(IAgencyRegistry.BadStatus.selector, status));
        registry.setStatus(CUSTOMS, status);
    }

    function test_setStatusByAGovernor() public {
        vm.warp(START + 5);
        vm.expectEmit(address(registry));
        emit IAgencyRegistry.AgencyStatus(CUSTOMS, SUSPENDED, FOREVER, governor);
        setStatus(CUSTOMS, SUSPENDED);
        assertEq(registry.agencyRecord(CUSTOMS).since, START + 5);
        assertEq(uint8(registry.statusOf(CUSTOMS)), SUSPENDED);

        vm.expectEmit(address(registry));
        emit IAgencyRegistry.AgencyStatus(CUSTOMS, ACTIVE, 0, governor);
        setStatus(CUSTOMS, ACTIVE);
        assertTrue(registry.isActive(CUSTOMS));

        vm.expectEmit(address(registry));
        emit IAgencyRegistry.AgencyStatus(CUSTOMS, CLOSED, FOREVER, governor);
        setStatus(CUSTOMS, CLOSED);
        assertEq(uint8(registry.statusOf(CUSTOMS)), CLOSED);
        assertEq(registry.agencyRecord(FOOD).since, START);
    }

    function test_setCeiling() public {
        vm.expectEmit(address(registry));
        emit IAgencyRegistry.CeilingSet(CUSTOMS, RECORD);
        vm.prank(governor);
        registry.setCeiling(CUSTOMS, RECORD);
        assertEq(registry.agencyRecord(CUSTOMS).ceiling, RECORD);
        assertEq(registry.agencyRecord(FOOD).ceiling, CEILING);
    }

    function test_succeedClosesTheOldAgencyAndLetsTheNewOneAct() public {
        vm.warp(START + 3);
        vm.expectEmit(address(registry));
        emit IAgencyRegistry.AgencyStatus(CUSTOMS, CLOSED, FOREVER, governor);
        vm.expectEmit(address(registry));
        emit IAgencyRegistry.AgencySucceeded(CUSTOMS, FOOD);
        vm.prank(governor);
        registry.succeed(CUSTOMS, FOOD);

        IAgencyRegistry.Agency memory old = registry.agencyRecord(CUSTOMS);
        assertEq(uint8(old.status), CLOSED);
        assertEq(old.successor, FOOD);
        assertEq(old.since, START + 3);
        assertTrue(registry.actsFor(FOOD, CUSTOMS));
        assertFalse(registry.actsFor(CUSTOMS, FOOD));
        assertDenied(customsAdmin, 0, IAgencyRegistry.Denial.AgencyClosed);
    }

    function test_closedAgencyMayBeGivenASuccessorOnce() public {
        setStatus(CUSTOMS, CLOSED);
        vm.warp(START + 1);
        vm.startPrank(governor);
        registry.succeed(CUSTOMS, FOOD);
        vm.expectRevert(abi.encodeWithSelector(IAgencyRegistry.AlreadySucceeded.selector, CUSTOMS));
        registry.succeed(CUSTOMS, FOOD);
        vm.stopPrank();
        assertEq(registry.agencyRecord(CUSTOMS).since, START);
    }

    function test_succeedRefusesItself() public {
        vm.prank(governor);
        vm.expectRevert(abi.encodeWithSelector(IAgencyRegistry.SelfSuccession.selector, CUSTOMS));
        registry.succeed(CUSTOMS, CUSTOMS);
    }

    function test_actsForFollowsTheWholeSuccession() public {
        admit(3, CEILING);
        vm.startPrank(governor);
        registry.succeed(CUSTOMS, FOOD);
        registry.succeed(FOOD, 3);
        vm.stopPrank();
        assertTrue(registry.actsFor(3, CUSTOMS));
        assertTrue(registry.actsFor(FOOD, CUSTOMS));
        assertTrue(registry.actsFor(3, 3));
        assertFalse(registry.actsFor(CUSTOMS, 3));
        assertFalse(registry.actsFor(0, CUSTOMS));
        assertFalse(registry.actsFor(0, 0));
        assertFalse(registry.actsFor(3, 0));
    }
}
