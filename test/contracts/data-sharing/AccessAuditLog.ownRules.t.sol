// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessAuditLog} from "@tolbooth/sdk/contracts/data-sharing/AccessAuditLog.sol";
import {IAccessAuditLog} from "@tolbooth/sdk/contracts/data-sharing/IAccessAuditLog.sol";
import {AccessAuditLogFixture} from "./AccessAuditLogFixture.sol";
import {AccessAuditLogOwnRules} from "./AccessAuditLogOwnRules.sol";

/// @notice A project's own rule on the batches of a log.
contract AccessAuditLogOwnRulesTest is AccessAuditLogFixture {
    AccessAuditLog internal plain;
    AccessAuditLogOwnRules internal ruled;

    function setUp() public override {
        super.setUp();
        plain = audit;
        ruled = new AccessAuditLogOwnRules(registry);
        audit = ruled;
    }

    function test_anchorAsksTheRule() public {
        ruled.refuseAll();
        vm.prank(board);
        vm.expectRevert(byRule(BOARD, 7));
        audit.anchor(0, ROOT, 7);
        assertNothing(BOARD);

        ruled.spare(abi.encode(BOARD, uint32(7)));
        anchor(ROOT, 7);
        assertEq(audit.logRecord(BOARD).total, 7);
    }

    function test_attestEmptyAsksTheRule() public {
        ruled.refuseAll();
        anchored(BOARD, 7);
        bytes32 head = audit.head(BOARD);
        vm.prank(board);
        vm.expectRevert(byRule(BOARD, 0));
        audit.attestEmpty(1);
        assertEq(audit.head(BOARD), head);

        ruled.spare(abi.encode(BOARD, uint32(0)));
        attestEmpty();
        assertEq(audit.logRecord(BOARD).seq, 2);
    }

    function test_aSuccessorsWritesAskTheRuleAboutTheLogsAgency() public {
        succeed();
        ruled.refuseAll();
        vm.startPrank(board);
        vm.expectRevert(byRule(HOSPITAL, 7));
        audit.anchorFor(HOSPITAL, 0, ROOT, 7);
        assertNothing(HOSPITAL);
        ruled.spare(abi.encode(HOSPITAL, uint32(7)));
        audit.anchorFor(HOSPITAL, 0, ROOT, 7);

        bytes32 head = audit.head(HOSPITAL);
        vm.expectRevert(byRule(HOSPITAL, 0));
        audit.attestEmptyFor(HOSPITAL, 1);
        assertEq(audit.head(HOSPITAL), head);
        ruled.allowAll();
        audit.attestEmptyFor(HOSPITAL, 1);
        assertEq(audit.logRecord(HOSPITAL).seq, 2);
    }

    function test_aLateBatchAsksTheRule() public {
        anchored(BOARD, 7);
        vm.warp(START + DEFAULT_INTERVAL + 1);
        ruled.refuseAll();
        vm.prank(board);
        vm.expectRevert(byRule(BOARD, 8));
        audit.anchor(1, ROOT, 8);
        assertEq(audit.logRecord(BOARD).late, 0);
    }

    function test_theLogsOwnChecksComeFirst() public {
        ruled.refuseAll();
        vm.startPrank(board);
        vm.expectRevert(IAccessAuditLog.EmptyRoot.selector);
        audit.anchor(0, bytes32(0), 7);
        vm.expectRevert(IAccessAuditLog.EmptyBatch.selector);
        audit.anchor(0, ROOT, 0);
        vm.expectRevert(abi.encodeWithSelector(IAccessAuditLog.SeqMismatch.selector, 0, 1));
        audit.anchor(1, ROOT, 7);
        vm.expectRevert(abi.encodeWithSelector(IAccessAuditLog.SeqMismatch.selector, 0, 1));
        audit.attestEmpty(1);
        vm.expectRevert(abi.encodeWithSelector(IAccessAuditLog.NotYourLog.selector, HOSPITAL, BOARD));
        audit.anchorFor(HOSPITAL, 0, ROOT, 7);
        vm.expectRevert(abi.encodeWithSelector(IAccessAuditLog.NotYourLog.selector, HOSPITAL, BOARD));
        audit.attestEmptyFor(HOSPITAL, 0);
    }

    function test_anIntervalIsNotAsked() public {
        ruled.refuseAll();
        setInterval(BOARD, 2 hours);
        assertEq(audit.intervalOf(BOARD), 2 hours);
    }

    function test_aRuleThatLetsPassChangesNothing() public {
        succeed();
        bytes memory withRule = live(ruled);
        vm.warp(START);
        assertEq(withRule, live(plain));
    }

    /// @dev Batches in time and late, of its own and of a predecessor, and all that can be read of them. The head binds
    /// the contract, so it is held against the documented derivation instead.
    function live(AccessAuditLog which) internal returns (bytes memory) {
        audit = which;
        vm.warp(START);
        anchor(ROOT, 7);
        attestEmpty();
        vm.warp(START + DEFAULT_INTERVAL + 1);
        anchor(ROOT, 8);
        vm.prank(board);
        audit.anchorFor(HOSPITAL, 0, ROOT, 9);
        IAccessAuditLog.Log memory own = audit.logRecord(BOARD);
        IAccessAuditLog.Log memory predecessors = audit.logRecord(HOSPITAL);
        bytes32 head = headOf(headOf(headOf(0, 1, ROOT, 7, BOARD), 2, 0, 0, BOARD), 3, ROOT, 8, BOARD);
        assertEq(own.head, head, "own head");
        assertEq(predecessors.head, headOf(0, 1, ROOT, 9, HOSPITAL), "predecessor's head");
        (own.head, predecessors.head) = (0, 0);
        return abi.encode(own, predecessors);
    }

    function anchored(uint16 agency, uint32 count) internal {
        ruled.spare(abi.encode(agency, count));
        anchor(ROOT, count);
    }

    function succeed() internal {
        vm.prank(governor);
        registry.succeed(HOSPITAL, BOARD);
    }

    function byRule(uint16 agency, uint32 count) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(AccessAuditLogOwnRules.RefusedByRule.selector, agency, count);
    }
}
