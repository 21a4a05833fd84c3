// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AgencyGated} from "@tolbooth/sdk/contracts/governance/AgencyGated.sol";
import {IAgencyErrors} from "@tolbooth/sdk/contracts/governance/IAgencyErrors.sol";
import {IAgencyGated} from "@tolbooth/sdk/contracts/governance/IAgencyGated.sol";
import {IAgencyRegistry} from "@tolbooth/sdk/contracts/governance/IAgencyRegistry.sol";
import {AgencyFixture} from "./AgencyFixture.sol";

/// @notice A contract behind the registry with one act that a pause stops and one that it does not.
contract GatedContract is AgencyGated {
    constructor(IAgencyRegistry registry_) AgencyGated(registry_) {}

    function grant(uint64 capability) external view returns (uint16) {
        return _authorise(capability);
    }

    function withhold(uint64 capability) external view returns (uint16) {
        return _authoriseAlways(capability);
    }

    function setUp() external view {
        _requireGovernor();
    }

    function represents(uint16 actor, uint16 owner) external view returns (bool) {
        return _actsFor(actor, owner);
    }
}

/// @notice Pausing: who may, for how long, what it stops, and the gate of a contract behind the registry.
contract AgencyRegistryPauseTest is AgencyFixture {
    GatedContract internal gated;
    GatedContract internal other;

    function setUp() public override {
        super.setUp();
        addKey(CUSTOMS, "key", RECORD);
        gated = new GatedContract(registry);
        other = new GatedContract(registry);
    }

    // ------------------------------------------------------------------ a guardian

    function test_guardianPausesFor72HoursAtMost() public {
        assertEq(registry.GUARDIAN_PAUSE(), 72 hours);
        vm.prank(guardian);
        vm.expectRevert(abi.encodeWithSelector(IAgencyRegistry.PauseTooLong.selector, START + 72 hours));
        registry.pause(address(gated), START + 72 hours + 1);
        assertEq(registry.pausedUntil(address(gated)), 0);

        vm.expectEmit(address(registry));
        emit IAgencyRegistry.PausedUntil(address(gated), START + 72 hours, guardian);
        vm.prank(guardian);
        registry.pause(address(gated), START + 72 hours);
        assertEq(registry.pausedUntil(address(gated)), START + 72 hours);
        assertEq(registry.pausedUntil(address(other)), 0);
    }

    function testFuzz_guardianPausesForAnyTimeUpTo72Hours(uint48 until) public {
        vm.prank(guardian);
        if (until > START + 72 hours) {
            vm.expectRevert(abi.encodeWithSelector(IAgencyRegistry.PauseTooLong.selector, START + 72 hours));
        }
        registry.pause(address(gated), until);
        assertEq(registry.pausedUntil(address(gated)), until > START + 72 hours ? 0 : until);
    }

    function test_guardianPausesOnceUntilAGovernorSpeaks() public {
        bytes memory refusal = abi.encodeWithSelector(
            IAgencyRegistry.PauseRatificationRequired.selector,
            address(gated)
        );
        vm.startPrank(guardian);
        registry.pause(address(gated), START + 1 hours);
        vm.expectRevert(refusal);
        registry.pause(address(gated), START + 2 hours);
        vm.warp(START + 365 days);
        vm.expectRevert(refusal);
        registry.pause(address(gated), START + 365 days + 1 hours);
        registry.pause(address(other), START + 365 days + 1 hours);
        vm.stopPrank();

        govern(address(gated), 0);
        vm.prank(guardian);
        registry.pause(address(gated), START + 365 days + 72 hours);
        assertEq(registry.pausedUntil(address(gated)), START + 365 days + 72 hours);
    }

    /// @dev The guardian's word is spent even by a pause that ends at once.
    function test_guardianCannotLiftItsOwnPause() public {
        vm.startPrank(guardian);
        registry.pause(address(gated), START + 1 hours);
        vm.expectRevert(abi.encodeWithSelector(IAgencyRegistry.PauseRatificationRequired.selector, address(gated)));
        registry.pause(address(gated), START);
        vm.stopPrank();
    }

    function test_guardianNeverShortensAGovernorsPause() public {
        govern(address(gated), START + 10 hours);
        vm.startPrank(guardian);
        vm.expectRevert(abi.encodeWithSelector(IAgencyRegistry.PauseTooShort.selector, START + 10 hours));
        registry.pause(address(gated), START + 10 hours - 1);
        vm.expectRevert(abi.encodeWithSelector(IAgencyRegistry.PauseTooShort.selector, START + 10 hours));
        registry.pause(address(gated), 0);
        registry.pause(address(gated), START + 10 hours);
        vm.stopPrank();
        assertEq(registry.pausedUntil(address(gated)), START + 10 hours);
    }

    function test_guardianLengthensAGovernorsPauseOnce() public {
        govern(address(gated), START + 10 hours);
        vm.startPrank(guardian);
        registry.pause(address(gated), START + 11 hours);
        vm.expectRevert(abi.encodeWithSelector(IAgencyRegistry.PauseRatificationRequired.selector, address(gated)));
        registry.pause(address(gated), START + 12 hours);
        vm.stopPrank();
        assertEq(registry.pausedUntil(address(gated)), START + 11 hours);
    }

    // ------------------------------------------------------------------ a governor, and others

    function testFuzz_governorSetsAnyEnd(uint48 first, uint48 second) public {
        vm.expectEmit(address(registry));
        emit IAgencyRegistry.PausedUntil(address(gated), first, governor);
        govern(address(gated), first);
        assertEq(registry.pausedUntil(address(gated)), first);
        vm.expectEmit(address(registry));
        emit IAgencyRegistry.PausedUntil(address(gated), second, governor);
        govern(address(gated), second);
        assertEq(registry.pausedUntil(address(gated)), second);
    }

    function test_governorLiftsAGuardiansPause() public {
        vm.prank(guardian);
        registry.pause(address(gated), START + 72 hours);
        assertPaused(START + 72 hours);
        govern(address(gated), START);
        assertEq(granted(), CUSTOMS);
    }

    function test_governorWhoIsAlsoGuardianPausesAsGovernor() public {
        bytes32 role = registry.GUARDIAN_ROLE();
        vm.prank(governor);
        registry.grantRole(role, governor);
        govern(address(gated), FOREVER);
        govern(address(gated), START + 1);
        assertEq(registry.pausedUntil(address(gated)), START + 1);
    }

    function testFuzz_nobodyElsePauses(address caller, uint48 until) public {
        vm.assume(caller != governor && caller != guardian);
        bytes memory refusal = unauthorised(caller, registry.GUARDIAN_ROLE());
        vm.prank(caller);
        vm.expectRevert(refusal);
        registry.pause(address(gated), until);
    }

    // ------------------------------------------------------------------ what it stops

    function test_pauseEndsExactlyAtItsEnd() public {
        govern(address(gated), START + 10);
        assertPaused(START + 10);
        vm.warp(START + 9);
        assertPaused(START + 10);
        vm.warp(START + 10);
        assertEq(granted(), CUSTOMS);
        vm.warp(START + 11);
        assertEq(granted(), CUSTOMS);
    }

    function test_pauseNeverStopsWhatWithholds() public {
        govern(address(gated), FOREVER);
        assertPaused(FOREVER);
        vm.prank(key);
        assertEq(gated.withhold(RECORD), CUSTOMS);
        vm.prank(key);
        vm.expectRevert(denied(key, CEILING));
        gated.withhold(CEILING);
    }

    function test_pauseStopsOneContractOnly() public {
        govern(address(gated), FOREVER);
        vm.prank(key);
        assertEq(other.grant(RECORD), CUSTOMS);
        // Whoever asks the registry itself is not paused: the pause looked up is the caller's.
        assertEq(registry.authoriseUnlessPaused(key, RECORD), CUSTOMS);
        vm.prank(address(gated));
        vm.expectRevert(abi.encodeWithSelector(IAgencyErrors.Paused.selector, address(gated), FOREVER));
        registry.authoriseUnlessPaused(key, RECORD);
    }

    function test_pausedContractRefusesBeforeTheKeyIsRead() public {
        govern(address(gated), FOREVER);
        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSelector(IAgencyErrors.Paused.selector, address(gated), FOREVER));
        gated.grant(RECORD);
    }

    function testFuzz_unpausedGateIsTheSameAsAuthorise(uint64 caps, uint64 wanted, uint48 time) public {
        vm.prank(governor);
        registry.setCeiling(CUSTOMS, ALL);
        address one = makeAddr("one");
        vm.prank(customsAdmin);
        registry.setKey(one, caps, START + 5, START + 9);
        govern(address(gated), START + 1);
        vm.warp(bound(time, START + 1, START + 12));
        bool allowed = block.timestamp >= START + 5 && block.timestamp < START + 9 && caps & wanted == wanted;
        vm.startPrank(one);
        if (!allowed) vm.expectRevert(denied(one, wanted));
        uint16 granting = gated.grant(wanted);
        if (!allowed) vm.expectRevert(denied(one, wanted));
        uint16 withholding = gated.withhold(wanted);
        vm.stopPrank();
        if (allowed) assertEq(granting, CUSTOMS);
        assertEq(granting, withholding);
    }

    // ------------------------------------------------------------------ the base of gated contracts

    function test_gatedContractNeedsARegistry() public {
        assertEq(address(gated.registry()), address(registry));
        vm.expectRevert(abi.encodeWithSelector(IAgencyGated.RegistryRequired.selector, stranger));
        new GatedContract(IAgencyRegistry(stranger));
    }

    function testFuzz_gatedContractKnowsGovernors(address caller) public {
        vm.assume(caller != governor);
        vm.prank(governor);
        gated.setUp();
        vm.prank(caller);
        vm.expectRevert(abi.encodeWithSelector(IAgencyGated.NotGovernor.selector, caller));
        gated.setUp();
    }

    function test_gatedContractFollowsSuccession() public {
        assertTrue(gated.represents(CUSTOMS, CUSTOMS));
        assertFalse(gated.represents(FOOD, CUSTOMS));
        vm.prank(governor);
        registry.succeed(CUSTOMS, FOOD);
        assertTrue(gated.represents(FOOD, CUSTOMS));
        assertFalse(gated.represents(CUSTOMS, FOOD));
    }

    // ------------------------------------------------------------------ helpers

    function govern(address target, uint48 until) private {
        vm.prank(governor);
        registry.pause(target, until);
    }

    function granted() private returns (uint16) {
        vm.prank(key);
        return gated.grant(RECORD);
    }

    function assertPaused(uint48 until) private {
        vm.prank(key);
        vm.expectRevert(abi.encodeWithSelector(IAgencyErrors.Paused.selector, address(gated), until));
        gated.grant(RECORD);
    }
}
