// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {stdJson} from "forge-std/StdJson.sol";
import {EmergencyAccess} from "@tolbooth/sdk/contracts/data-sharing/EmergencyAccess.sol";
import {IEmergencyAccess} from "@tolbooth/sdk/contracts/data-sharing/IEmergencyAccess.sol";
import {IAgencyErrors} from "@tolbooth/sdk/contracts/governance/IAgencyErrors.sol";
import {IAgencyGated} from "@tolbooth/sdk/contracts/governance/IAgencyGated.sol";
import {IAgencyRegistry} from "@tolbooth/sdk/contracts/governance/IAgencyRegistry.sol";
import {EmergencyAccessFixture} from "./EmergencyAccessFixture.sol";

/// @notice Construction, derivations, limits and overseers.
contract EmergencyAccessTest is EmergencyAccessFixture {
    using stdJson for string;

    function test_constructor() public {
        assertEq(address(access.registry()), address(registry));
        assertEq(access.deploymentChainId(), block.chainid);
        assertEq(access.REF_DOMAIN(), keccak256("tolbooth.EmergencyAccess.ref.v1"));
        assertEq(access.WINDOW(), WINDOW);
        assertEq(access.DEFAULT_CAP(), 1000);
        assertEq(access.LEAST_CAP(), 50);
        assertEq(access.DEFAULT_REVIEW_PERIOD(), REVIEW_PERIOD);
        assertEq(access.SHORTEST_REVIEW_PERIOD(), 2 days);
        assertEq(access.LONGEST_REVIEW_PERIOD(), 31 days);
        assertEq(access.LAST_REASON(), 7);
        vm.expectRevert(abi.encodeWithSelector(IAgencyGated.RegistryRequired.selector, stranger));
        new EmergencyAccess(IAgencyRegistry(stranger));
    }

    /// @dev Other implementations, such as the TypeScript client, read the same file.
    function test_derivationsMatchThePublishedVectors() public {
        string memory json = vm.readFile("test/contracts/derivations.json");
        vm.chainId(json.readUint(".emergencyRef.chainId"));
        address place = json.readAddress(".emergencyRef.contract");
        deployCodeTo("EmergencyAccess.sol:EmergencyAccess", abi.encode(registry), place);
        assertEq(
            EmergencyAccess(place).refOf(
                uint16(json.readUint(".emergencyRef.opener")),
                json.readBytes32(".emergencyRef.alert")
            ),
            json.readBytes32(".emergencyRef.result")
        );
    }

    /// @dev A reference binds opener, alert, this contract and the chain of its deployment.
    function testFuzz_refBindsEveryField(uint16[2] memory openers, bytes32[2] memory alerts) public {
        bytes32 ref = access.refOf(openers[0], alerts[0]);
        assertEq(ref, refOf(openers[0], alerts[0]));
        assertEq(ref == access.refOf(openers[1], alerts[0]), openers[0] == openers[1]);
        assertEq(ref == access.refOf(openers[0], alerts[1]), alerts[0] == alerts[1]);
        EmergencyAccess elsewhere = new EmergencyAccess(registry);
        assertNotEq(ref, elsewhere.refOf(openers[0], alerts[0]));
        address place = address(access);
        vm.chainId(block.chainid + 1);
        assertEq(ref, access.refOf(openers[0], alerts[0]));
        deployCodeTo("EmergencyAccess.sol:EmergencyAccess", abi.encode(registry), place);
        assertNotEq(ref, access.refOf(openers[0], alerts[0]));
    }

    function test_setLimits() public {
        (uint32 cap, uint32 reviewPeriod) = access.limitsOf(HOSPITAL);
        assertEq(cap, 1000);
        assertEq(reviewPeriod, REVIEW_PERIOD);
        vm.expectEmit(address(access));
        emit IEmergencyAccess.LimitsSet(HOSPITAL, 60, 3 days);
        setLimits(HOSPITAL, 60, 3 days);
        (cap, reviewPeriod) = access.limitsOf(HOSPITAL);
        assertEq(cap, 60);
        assertEq(reviewPeriod, 3 days);
        assertEq(access.account(HOSPITAL).cap, 60);
        assertEq(access.account(HOSPITAL).reviewPeriod, 3 days);
        (cap, reviewPeriod) = access.limitsOf(BOARD);
        assertEq(cap, 1000);
        assertEq(reviewPeriod, REVIEW_PERIOD);
    }

    function test_setLimitsBoundaries() public {
        setLimits(HOSPITAL, 50, 2 days);
        setLimits(HOSPITAL, type(uint32).max, 31 days);
        vm.startPrank(governor);
        uint32[2] memory caps = [uint32(0), 49];
        for (uint256 index = 0; index < 2; ++index) {
            vm.expectRevert(abi.encodeWithSelector(IEmergencyAccess.BadCap.selector, caps[index]));
            access.setLimits(HOSPITAL, caps[index], 7 days);
        }
        uint32[4] memory periods = [uint32(0), 2 days - 1, 31 days + 1, type(uint32).max];
        for (uint256 index = 0; index < 4; ++index) {
            vm.expectRevert(abi.encodeWithSelector(IEmergencyAccess.BadReviewPeriod.selector, periods[index]));
            access.setLimits(HOSPITAL, 50, periods[index]);
        }
        vm.stopPrank();
        (uint32 cap, uint32 reviewPeriod) = access.limitsOf(HOSPITAL);
        assertEq(cap, type(uint32).max);
        assertEq(reviewPeriod, 31 days);
    }

    function test_setOverseer() public {
        assertTrue(access.account(OVERSEER).overseer);
        assertFalse(access.account(COUNCIL).overseer);
        vm.startPrank(governor);
        vm.expectEmit(address(access));
        emit IEmergencyAccess.OverseerSet(COUNCIL, true);
        access.setOverseer(COUNCIL, true);
        assertTrue(access.account(COUNCIL).overseer);
        vm.expectEmit(address(access));
        emit IEmergencyAccess.OverseerSet(COUNCIL, false);
        access.setOverseer(COUNCIL, false);
        vm.stopPrank();
        assertFalse(access.account(COUNCIL).overseer);
    }

    function test_setUpIsForGovernors() public {
        address[4] memory others = [hospital, overseer, guardian, stranger];
        for (uint256 index = 0; index < others.length; ++index) {
            bytes memory refused = abi.encodeWithSelector(IAgencyGated.NotGovernor.selector, others[index]);
            vm.startPrank(others[index]);
            vm.expectRevert(refused);
            access.setLimits(HOSPITAL, 60, 3 days);
            vm.expectRevert(refused);
            access.setOverseer(HOSPITAL, true);
            vm.stopPrank();
        }
        assertEq(access.account(HOSPITAL).cap, 0);
        assertFalse(access.account(HOSPITAL).overseer);
    }

    function test_setUpNeedsAKnownAgency() public {
        bytes memory refused = abi.encodeWithSelector(IAgencyErrors.UnknownAgency.selector, 99);
        vm.startPrank(governor);
        vm.expectRevert(refused);
        access.setLimits(99, 60, 3 days);
        vm.expectRevert(refused);
        access.setOverseer(99, true);
        vm.stopPrank();
        setStatus(COUNCIL, SUSPENDED);
        setLimits(COUNCIL, 60, 3 days);
        assertEq(access.account(COUNCIL).cap, 60);
    }

    /// @dev A new period counts for later openings only.
    function test_aReviewPeriodCountsForLaterOpenings() public {
        bytes32 first = open(ALERT);
        setLimits(HOSPITAL, 60, 3 days);
        bytes32 second = open("second");
        assertEq(access.opening(first).reviewBy, START + REVIEW_PERIOD);
        assertEq(access.opening(second).reviewBy, START + 3 days);
    }
}
