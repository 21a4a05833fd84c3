// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {BorderEventLog} from "@tolbooth/sdk/contracts/border/BorderEventLog.sol";
import {IBorderEventLog} from "@tolbooth/sdk/contracts/border/IBorderEventLog.sol";
import {BorderEventLogFixture} from "./BorderEventLogFixture.sol";
import {BorderEventLogOwnRules} from "./BorderEventLogOwnRules.sol";

/// @notice A project's own rule on what is captured.
contract BorderEventLogOwnRulesTest is BorderEventLogFixture {
    BorderEventLog internal plain;
    BorderEventLogOwnRules internal ruled;

    function setUp() public override {
        super.setUp();
        plain = eventLog;
        ruled = new BorderEventLogOwnRules(registry);
        eventLog = ruled;
    }

    function test_captureAsksTheRule() public {
        ruled.refuseAll();
        vm.expectRevert(byRule(5, INSPECTING, IN_TRANSIT));
        captureWith(eventLog, EV);
        assertNothing(EV);

        ruled.allowAll();
        captureWith(eventLog, EV);
        assertStatus(eventLog.eventId(PORT, EV), IBorderEventLog.Status.Captured);
    }

    function test_captureManyAsksTheRuleForEachEvent() public {
        IBorderEventLog.EventInput[] memory inputs = batch();
        ruled.refuseAll();
        for (uint256 index = 0; index < inputs.length; ++index) {
            IBorderEventLog.EventInput memory input = inputs[index];
            vm.expectRevert(byRule(input.kind, input.step, input.disposition));
            captureBatch(eventLog, inputs);
            assertNothing(inputs[0].ev);
            ruled.spare(abi.encode(PORT, input.kind, input.step, input.disposition));
        }
        captureBatch(eventLog, inputs);
        assertEq(eventLog.quotaOf(PORT).used, inputs.length);
    }

    function test_captureRootAsksTheRuleWithThreeZeros() public {
        ruled.refuseAll();
        vm.expectRevert(byRule(0, 0, 0));
        captureRootWith(eventLog, EV);
        assertEq(eventLog.rootEntry(eventLog.rootIdOf(PORT, EV)).count, 0);
        assertEq(eventLog.quotaOf(PORT).used, 0);

        ruled.spare(abi.encode(PORT, uint8(0), uint8(0), uint8(0)));
        bytes32 rootId = captureRootWith(eventLog, EV);
        assertEq(eventLog.rootEntry(rootId).count, 9);
    }

    function test_theLogsOwnChecksOfAnEventComeFirst() public {
        bytes32 known = captureWith(eventLog, EV);
        ruled.refuseAll();
        vm.startPrank(adminOf(PORT));
        vm.expectRevert(IBorderEventLog.EmptyCommitment.selector);
        eventLog.capture(THING, bytes32(0), 5, INSPECTING, IN_TRANSIT);
        vm.expectRevert(abi.encodeWithSelector(IBorderEventLog.BadCode.selector, 6, INSPECTING, IN_TRANSIT));
        eventLog.capture(THING, ev(2), 6, INSPECTING, IN_TRANSIT);
        vm.expectRevert(abi.encodeWithSelector(IBorderEventLog.Duplicate.selector, known));
        eventLog.capture(THING, EV, 5, INSPECTING, IN_TRANSIT);
        vm.stopPrank();

        setQuota(PORT, 1);
        vm.expectRevert(abi.encodeWithSelector(IBorderEventLog.QuotaExceeded.selector, PORT, 1));
        captureWith(eventLog, ev(2));
    }

    function test_theLogsOwnChecksOfARootComeFirst() public {
        bytes32 known = captureRootWith(eventLog, EV);
        ruled.refuseAll();
        vm.expectRevert(IBorderEventLog.EmptyCommitment.selector);
        captureRootWith(eventLog, bytes32(0));
        vm.expectRevert(abi.encodeWithSelector(IBorderEventLog.Duplicate.selector, known));
        captureRootWith(eventLog, EV);
        vm.prank(adminOf(PORT));
        vm.expectRevert(IBorderEventLog.EmptyBatch.selector);
        eventLog.captureRoot(ev(2), 0);
    }

    function test_aDeclarationOfAnErrorIsNotAsked() public {
        bytes32 captured = captureWith(eventLog, EV);
        ruled.refuseAll();
        declareAs(PORT, captured, nothing());
        assertStatus(captured, IBorderEventLog.Status.InError);
    }

    function test_aRuleThatLetsPassChangesNothing() public {
        assertEq(live(ruled), live(plain));
    }

    /// @dev A life of a log, and all that can be read afterwards.
    function live(BorderEventLog which) internal returns (bytes32) {
        IBorderEventLog.EventInput[] memory inputs = batch();
        bytes32 one = captureWith(which, EV);
        bytes32 rootId = captureRootWith(which, EV);
        bytes32[] memory ids = captureBatch(which, inputs);
        bytes memory written = abi.encode(which.entry(one), which.rootEntry(rootId), which.entry(ids[2]));
        return keccak256(abi.encode(one, rootId, ids, written, which.quotaOf(PORT)));
    }

    function captureWith(BorderEventLog which, bytes32 hash) internal returns (bytes32) {
        vm.prank(adminOf(PORT));
        return which.capture(THING, hash, 5, INSPECTING, IN_TRANSIT);
    }

    function captureRootWith(BorderEventLog which, bytes32 root) internal returns (bytes32) {
        vm.prank(adminOf(PORT));
        return which.captureRoot(root, 9);
    }

    function captureBatch(
        BorderEventLog which,
        IBorderEventLog.EventInput[] memory inputs
    ) internal returns (bytes32[] memory) {
        vm.prank(adminOf(PORT));
        return which.captureMany(inputs);
    }

    function batch() internal pure returns (IBorderEventLog.EventInput[] memory inputs) {
        inputs = new IBorderEventLog.EventInput[](3);
        for (uint8 index = 0; index < 3; ++index) {
            inputs[index] = IBorderEventLog.EventInput(THING, ev(index), 1 + index, 10 + index, 20 + index);
        }
    }

    function assertNothing(bytes32 hash) internal view {
        assertStatus(eventLog.eventId(PORT, hash), IBorderEventLog.Status.None);
        assertEq(eventLog.quotaOf(PORT).used, 0, "used");
    }

    function byRule(uint8 kind, uint8 step, uint8 disposition) internal pure returns (bytes memory) {
        bytes4 selector = BorderEventLogOwnRules.RefusedByRule.selector;
        return abi.encodeWithSelector(selector, PORT, kind, step, disposition);
    }
}
