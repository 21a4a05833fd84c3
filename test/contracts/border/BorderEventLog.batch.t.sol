// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Vm} from "forge-std/Vm.sol";
import {IBorderEventLog} from "@tolbooth/sdk/contracts/border/IBorderEventLog.sol";
import {BorderEventLogFixture} from "./BorderEventLogFixture.sol";

/// @notice Batches, and the daily quota.
contract BorderEventLogBatchTest is BorderEventLogFixture {
    /// @dev Invariant 5: a batch writes, returns and tells exactly what as many singles do.
    function testFuzz_C4_5_aBatchEqualsItsSingles(uint256 seed, uint8 size) public {
        IBorderEventLog.EventInput[] memory inputs = batch(seed, 1 + (size % 8));
        uint256 before = vm.snapshotState();
        vm.recordLogs();
        bytes32[] memory singles = new bytes32[](inputs.length);
        for (uint256 index = 0; index < inputs.length; ++index) {
            IBorderEventLog.EventInput memory input = inputs[index];
            vm.prank(adminOf(CUSTOMS));
            singles[index] = eventLog.capture(input.thing, input.ev, input.kind, input.step, input.disposition);
        }
        bytes32 logs = fingerprint(vm.getRecordedLogs());
        bytes32 state = stateOf(singles);
        vm.revertToState(before);

        vm.recordLogs();
        vm.prank(adminOf(CUSTOMS));
        bytes32[] memory ids = eventLog.captureMany(inputs);
        assertEq(fingerprint(vm.getRecordedLogs()), logs);
        assertEq(abi.encode(ids), abi.encode(singles));
        assertEq(stateOf(ids), state);
    }

    /// @dev Invariant 6: a batch that is empty or holds one event twice changes nothing, wherever the two stand.
    function testFuzz_C4_6_anEmptyOrDuplicateBatchRevertsWhole(uint256 seed, uint8 first, uint8 second) public {
        vm.expectRevert(IBorderEventLog.EmptyBatch.selector);
        captureMany(new IBorderEventLog.EventInput[](0));

        IBorderEventLog.EventInput[] memory inputs = batch(seed, 5);
        first = uint8(bound(first, 0, 4));
        second = uint8(bound(second, 0, 4));
        if (first == second) second = (second + 1) % 5;
        inputs[second].ev = inputs[first].ev;
        vm.expectRevert(
            abi.encodeWithSelector(IBorderEventLog.Duplicate.selector, eventLog.eventId(CUSTOMS, inputs[first].ev))
        );
        captureMany(inputs);
        assertNothing(inputs);
    }

    function test_C4_6_aBatchWithAnEventCapturedBeforeRevertsWhole() public {
        IBorderEventLog.EventInput[] memory inputs = batch(1, 3);
        inputs[2].ev = EV;
        captureAs(CUSTOMS, EV);
        vm.expectRevert(abi.encodeWithSelector(IBorderEventLog.Duplicate.selector, id));
        captureMany(inputs);
        assertStatus(eventLog.eventId(CUSTOMS, inputs[0].ev), IBorderEventLog.Status.None);
        assertEq(eventLog.quotaOf(CUSTOMS).used, 1);
    }

    function test_oneBadItemChangesNothing() public {
        for (uint256 what = 0; what < 5; ++what) {
            IBorderEventLog.EventInput[] memory inputs = batch(what, 4);
            bytes4 expected = IBorderEventLog.EmptyCommitment.selector;
            if (what == 0) inputs[3].thing = bytes32(0);
            if (what == 1) inputs[0].ev = bytes32(0);
            if (what == 2) (inputs[3].kind, expected) = (6, IBorderEventLog.BadCode.selector);
            if (what == 3) (inputs[1].step, expected) = (42, IBorderEventLog.BadCode.selector);
            if (what == 4) (inputs[2].disposition, expected) = (34, IBorderEventLog.BadCode.selector);
            vm.expectPartialRevert(expected);
            captureMany(inputs);
            assertNothing(inputs);
        }
    }

    // ------------------------------------------------------------------ quota

    function test_theQuotaIsReachedAndNotPassed() public {
        setQuota(CUSTOMS, 3);
        captureAs(CUSTOMS, ev(1));
        captureAs(CUSTOMS, ev(2));
        captureAs(CUSTOMS, ev(3));
        assertQuota(START / 1 days, 3, 3);
        vm.expectRevert(quotaExceeded(3));
        captureAs(CUSTOMS, ev(4));
        vm.expectRevert(quotaExceeded(3));
        vm.prank(adminOf(CUSTOMS));
        eventLog.captureRoot(EV, 9);
        captureAs(FOOD, ev(4));
        setQuota(CUSTOMS, 4);
        captureAs(CUSTOMS, ev(4));
    }

    function test_aBatchCountsEachEventAndARootOne() public {
        setQuota(CUSTOMS, 6);
        vm.prank(adminOf(CUSTOMS));
        eventLog.captureRoot(EV, 1_000_000);
        assertQuota(START / 1 days, 1, 6);
        captureMany(batch(1, 3));
        assertQuota(START / 1 days, 4, 6);
        vm.expectRevert(quotaExceeded(6));
        captureMany(batch(2, 3));
        captureMany(batch(2, 2));
        assertQuota(START / 1 days, 6, 6);
    }

    /// @dev The day changes at midnight UTC, to the second.
    function test_theQuotaStartsAgainEachDay() public {
        setQuota(CUSTOMS, 1);
        uint48 midnight = (START / 1 days + 1) * 1 days;
        vm.warp(midnight - 1);
        captureAs(CUSTOMS, ev(1));
        vm.expectRevert(quotaExceeded(1));
        captureAs(CUSTOMS, ev(2));
        vm.warp(midnight);
        captureAs(CUSTOMS, ev(2));
        assertQuota(midnight / 1 days, 1, 1);
        vm.expectRevert(quotaExceeded(1));
        captureAs(CUSTOMS, ev(3));
        vm.warp(midnight + 10 days);
        captureAs(CUSTOMS, ev(3));
        assertQuota(midnight / 1 days + 10, 1, 1);
    }

    /// @dev Without a quota of its own an agency has the default, and 0 gives it back.
    function test_theDefaultQuota() public {
        assertEq(eventLog.DEFAULT_QUOTA(), 50_000);
        fillToday(49_999);
        captureAs(CUSTOMS, ev(1));
        vm.expectRevert(quotaExceeded(50_000));
        captureAs(CUSTOMS, ev(2));
        setQuota(CUSTOMS, 50_001);
        captureAs(CUSTOMS, ev(2));
        assertQuota(START / 1 days, 50_001, 50_001);
        setQuota(CUSTOMS, 0);
        vm.expectRevert(quotaExceeded(50_000));
        captureAs(CUSTOMS, ev(3));
        assertQuota(START / 1 days, 50_001, 0);
    }

    function test_theLargestQuotaDoesNotOverflow() public {
        setQuota(CUSTOMS, type(uint32).max);
        fillToday(type(uint32).max - 1);
        captureAs(CUSTOMS, ev(1));
        vm.expectRevert(quotaExceeded(type(uint32).max));
        captureAs(CUSTOMS, ev(2));
    }

    function test_setQuotaIsTheGovernors() public {
        vm.expectEmit(address(eventLog));
        emit IBorderEventLog.QuotaSet(FOOD, 7);
        setQuota(FOOD, 7);
        assertEq(eventLog.quotaOf(FOOD).perDay, 7);
        assertEq(eventLog.quotaOf(CUSTOMS).perDay, 0);
        address[3] memory others = [adminOf(CUSTOMS), guardian, stranger];
        for (uint256 index = 0; index < 3; ++index) {
            vm.expectRevert(abi.encodeWithSignature("NotGovernor(address)", others[index]));
            vm.prank(others[index]);
            eventLog.setQuota(CUSTOMS, 1);
        }
    }

    // ------------------------------------------------------------------ helpers

    function batch(uint256 seed, uint256 size) private pure returns (IBorderEventLog.EventInput[] memory inputs) {
        inputs = new IBorderEventLog.EventInput[](size);
        for (uint256 index = 0; index < size; ++index) inputs[index] = inputOf(seed, index);
    }

    function captureMany(IBorderEventLog.EventInput[] memory inputs) private {
        vm.prank(adminOf(CUSTOMS));
        eventLog.captureMany(inputs);
    }

    /// @dev Makes it look as if customs had written so often today. The quotas are the third mapping of the contract.
    function fillToday(uint32 used) private {
        bytes32 slot = keccak256(abi.encode(CUSTOMS, uint256(2)));
        uint256 perDay = eventLog.quotaOf(CUSTOMS).perDay;
        vm.store(address(eventLog), slot, bytes32((perDay << 80) | (uint256(used) << 48) | (START / 1 days)));
        assertEq(eventLog.quotaOf(CUSTOMS).used, used);
    }

    function assertQuota(uint256 day, uint32 used, uint32 perDay) private view {
        IBorderEventLog.Quota memory quota = eventLog.quotaOf(CUSTOMS);
        assertEq(quota.day, day);
        assertEq(quota.used, used);
        assertEq(quota.perDay, perDay);
    }

    function assertNothing(IBorderEventLog.EventInput[] memory inputs) private view {
        for (uint256 index = 0; index < inputs.length; ++index) {
            assertStatus(eventLog.eventId(CUSTOMS, inputs[index].ev), IBorderEventLog.Status.None);
        }
        assertEq(eventLog.quotaOf(CUSTOMS).used, 0);
    }

    function stateOf(bytes32[] memory ids) private view returns (bytes32 all) {
        for (uint256 index = 0; index < ids.length; ++index)
            all = keccak256(abi.encode(all, eventLog.entry(ids[index])));
        return keccak256(abi.encode(all, eventLog.quotaOf(CUSTOMS)));
    }

    function fingerprint(Vm.Log[] memory logs) private pure returns (bytes32 all) {
        for (uint256 index = 0; index < logs.length; ++index) {
            all = keccak256(abi.encode(all, logs[index].topics, logs[index].data));
        }
    }

    function quotaExceeded(uint32 perDay) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IBorderEventLog.QuotaExceeded.selector, CUSTOMS, perDay);
    }
}
