// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Capabilities} from "@tolbooth/sdk/contracts/governance/Capabilities.sol";
import {IAgencyRegistry} from "@tolbooth/sdk/contracts/governance/IAgencyRegistry.sol";
import {AgencyFixture} from "./AgencyFixture.sol";

/// @notice The gate, and the numbered invariants that one call can show.
contract AgencyRegistryTest is AgencyFixture {
    function test_explainNamesEveryReason() public {
        vm.prank(customsAdmin);
        registry.setKey(key, RECORD, START + 5, START + 9);
        assertDenied(stranger, RECORD, IAgencyRegistry.Denial.UnknownKey);
        assertDenied(key, RECORD, IAgencyRegistry.Denial.NotYetValid);
        vm.warp(START + 5);
        assertEq(uint8(registry.explain(key, RECORD)), 0);
        assertDenied(key, RECORD | Capabilities.AGENCY_ADMIN, IAgencyRegistry.Denial.MissingCapability);
        vm.warp(START + 9);
        assertDenied(key, RECORD, IAgencyRegistry.Denial.Expired);
        vm.warp(START + 6);
        setStatus(CUSTOMS, SUSPENDED);
        assertDenied(key, RECORD, IAgencyRegistry.Denial.AgencySuspended);
        setStatus(CUSTOMS, CLOSED);
        assertDenied(key, RECORD, IAgencyRegistry.Denial.AgencyClosed);
    }

    function test_authoriseWithNoCapabilityAsksOnlyForAValidKey() public {
        addKey(CUSTOMS, "key", 0);
        assertEq(registry.authorise(key, 0), CUSTOMS);
        assertDenied(key, RECORD, IAgencyRegistry.Denial.MissingCapability);
    }

    function testFuzz_authoriseNeedsEveryCapability(uint64 caps, uint64 wanted) public {
        vm.prank(governor);
        registry.setCeiling(CUSTOMS, ALL);
        addKey(CUSTOMS, "key", caps);
        if (caps & wanted == wanted) {
            assertEq(registry.authorise(key, wanted), CUSTOMS);
        } else {
            assertDenied(key, wanted, IAgencyRegistry.Denial.MissingCapability);
        }
    }

    function testFuzz_A1_1_smallerCeilingBindsLiveKeysAtOnce(uint64 caps, uint64 ceiling, uint64 wanted) public {
        vm.prank(governor);
        registry.setCeiling(CUSTOMS, ALL);
        addKey(CUSTOMS, "key", caps);
        vm.prank(governor);
        registry.setCeiling(CUSTOMS, ceiling);
        assertEq(registry.capsOf(key), caps & ceiling);
        if (caps & ceiling & wanted == wanted) {
            assertEq(registry.authorise(key, wanted), CUSTOMS);
        } else {
            assertDenied(key, wanted, IAgencyRegistry.Denial.MissingCapability);
        }
    }

    function testFuzz_A1_2_suspendedOrClosedDeniesEveryKey(uint64 caps, uint64 wanted, bool closed) public {
        vm.prank(governor);
        registry.setCeiling(CUSTOMS, ALL);
        addKey(CUSTOMS, "key", caps);
        setStatus(CUSTOMS, closed ? CLOSED : SUSPENDED);
        IAgencyRegistry.Denial denial =
            closed ? IAgencyRegistry.Denial.AgencyClosed : IAgencyRegistry.Denial.AgencySuspended;
        assertDenied(key, wanted, denial);
        assertDenied(customsAdmin, wanted, denial);
        assertEq(registry.authorise(foodAdmin, Capabilities.AGENCY_ADMIN), FOOD);
    }

    /// @dev Valid at `from`, no longer valid at `until`.
    function testFuzz_A1_3_keyIsValidOnlyInsideItsWindow(uint48 from, uint48 until, uint48 time) public {
        until = uint48(bound(until, START + 1, FOREVER));
        from = uint48(bound(from, 0, until - 1));
        vm.prank(customsAdmin);
        registry.setKey(key, RECORD, from, until);
        uint48[4] memory times = [from, until, until - 1, time];
        for (uint256 index = 0; index < times.length; ++index) {
            vm.warp(times[index]);
            if (times[index] < from) {
                assertDenied(key, RECORD, IAgencyRegistry.Denial.NotYetValid);
            } else if (times[index] >= until) {
                assertDenied(key, RECORD, IAgencyRegistry.Denial.Expired);
            } else {
                assertEq(registry.authorise(key, RECORD), CUSTOMS);
            }
        }
    }

    function test_A1_4_keyNeverMovesWithoutARevoke() public {
        vm.prank(customsAdmin);
        registry.setKey(key, RECORD, START, START + 1);
        vm.warp(START + 100);
        vm.prank(foodAdmin);
        vm.expectRevert(IAgencyRegistry.KeyInUse.selector);
        registry.setKey(key, RECORD, START, FOREVER);

        vm.prank(customsAdmin);
        registry.revokeKey(key);
        vm.prank(foodAdmin);
        registry.setKey(key, RECORD, START, FOREVER);
        assertEq(registry.agencyOf(key), FOOD);
    }

    function test_A1_6_noAgencyChangesAnothersKeys() public {
        addKey(CUSTOMS, "key", RECORD);
        bytes32 before = keccak256(abi.encode(registry.keyRecord(key), registry.keyRecord(customsAdmin)));
        vm.startPrank(foodAdmin);
        vm.expectRevert(IAgencyRegistry.KeyInUse.selector);
        registry.setKey(key, 0, START, FOREVER);
        vm.expectRevert(IAgencyRegistry.KeyInUse.selector);
        registry.setKey(customsAdmin, 0, START, FOREVER);
        vm.expectRevert(denied(foodAdmin, Capabilities.AGENCY_ADMIN));
        registry.revokeKey(key);
        vm.expectRevert(denied(foodAdmin, Capabilities.AGENCY_ADMIN));
        registry.revokeKey(customsAdmin);
        vm.stopPrank();
        assertEq(keccak256(abi.encode(registry.keyRecord(key), registry.keyRecord(customsAdmin))), before);
    }
}
