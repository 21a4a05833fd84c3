// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Fixture} from "../support/Fixture.sol";
import {AgencyGated} from "@tolbooth/sdk/contracts/governance/AgencyGated.sol";
import {Capabilities} from "@tolbooth/sdk/contracts/governance/Capabilities.sol";
import {IAgencyErrors} from "@tolbooth/sdk/contracts/governance/IAgencyErrors.sol";
import {IAgencyGated} from "@tolbooth/sdk/contracts/governance/IAgencyGated.sol";
import {IAgencyRegistry} from "@tolbooth/sdk/contracts/governance/IAgencyRegistry.sol";

/// @dev Stands for a pattern: opens every gate to the outside.
contract GatedHarness is AgencyGated {
    constructor(IAgencyRegistry registry_) AgencyGated(registry_) {}

    function authorise(uint64 capability) external view returns (uint16) {
        return _authorise(capability);
    }

    function authoriseAlways(uint64 capability) external view returns (uint16) {
        return _authoriseAlways(capability);
    }

    function actsFor(uint16 actor, uint16 owner) external view returns (bool) {
        return _actsFor(actor, owner);
    }

    function requireGovernor() external view {
        _requireGovernor();
    }
}

contract AgencyGatedTest is Fixture {
    uint64 internal constant CAPABILITY = Capabilities.CONSENT_RECORD;

    GatedHarness internal gated;
    address internal key;

    function setUp() public override {
        super.setUp();
        gated = new GatedHarness(registry);
        admit(1, ALL);
        admit(2, ALL);
        key = addKey(1, "clerk", CAPABILITY);
    }

    function test_registryMustBeAContract() public {
        vm.expectRevert(abi.encodeWithSelector(IAgencyGated.RegistryRequired.selector, stranger));
        new GatedHarness(IAgencyRegistry(stranger));
        assertEq(address(gated.registry()), address(registry));
    }

    function test_bothGatesGiveTheAgencyOfTheCaller() public {
        vm.startPrank(key);
        assertEq(gated.authorise(CAPABILITY), 1);
        assertEq(gated.authoriseAlways(CAPABILITY), 1);
    }

    function test_bothGatesRefuseWhatTheKeyMayNot() public {
        uint64 other = Capabilities.CONSENT_WITHDRAW;
        bytes memory denied = abi.encodeWithSelector(IAgencyErrors.Denied.selector, key, other);
        vm.startPrank(key);
        vm.expectRevert(denied);
        gated.authorise(other);
        vm.expectRevert(denied);
        gated.authoriseAlways(other);
    }

    function test_pauseStopsOneGateOnly() public {
        uint48 until = START + 1 hours;
        vm.prank(governor);
        registry.pause(address(gated), until);
        vm.startPrank(key);
        vm.expectRevert(abi.encodeWithSelector(IAgencyErrors.Paused.selector, address(gated), until));
        gated.authorise(CAPABILITY);
        assertEq(gated.authoriseAlways(CAPABILITY), 1);
    }

    function test_agencyActsForItselfAndForItsPredecessors() public {
        assertTrue(gated.actsFor(2, 2));
        assertFalse(gated.actsFor(2, 1));
        // Also an agency that the registry does not know is itself: whether it may act is the gate's question.
        assertTrue(gated.actsFor(9, 9));
        vm.prank(governor);
        registry.succeed(1, 2);
        assertTrue(gated.actsFor(2, 1));
        assertFalse(gated.actsFor(1, 2));
    }

    function test_agencyThatActsForItselfCostsNoCall() public {
        vm.expectCall(address(registry), abi.encodeWithSelector(IAgencyRegistry.actsFor.selector), 0);
        assertTrue(gated.actsFor(2, 2));
    }

    function test_onlyGovernorsPass() public {
        vm.prank(governor);
        gated.requireGovernor();
        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSelector(IAgencyGated.NotGovernor.selector, stranger));
        gated.requireGovernor();
    }
}
