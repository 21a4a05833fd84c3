// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Vm} from "forge-std/Vm.sol";
import {IAccessAuditLog} from "@tolbooth/sdk/contracts/data-sharing/IAccessAuditLog.sol";
import {IAgencyErrors} from "@tolbooth/sdk/contracts/governance/IAgencyErrors.sol";
import {IAgencyGated} from "@tolbooth/sdk/contracts/governance/IAgencyGated.sol";
import {AccessAuditLogFixture} from "./AccessAuditLogFixture.sol";

/// @notice When a batch is due, who is overdue, what comes too late, and what a closed agency owes.
contract AccessAuditLogDueTest is AccessAuditLogFixture {
    function test_setInterval() public {
        vm.expectEmit(address(audit));
        emit IAccessAuditLog.IntervalSet(BOARD, 1 days);
        setInterval(BOARD, 1 days);
        assertLog(BOARD, IAccessAuditLog.Log(0, 0, START, 1 days, 0, 0));
        assertEq(audit.intervalOf(BOARD), 1 days);
        assertEq(audit.intervalOf(HOSPITAL), DEFAULT_INTERVAL);
        assertNothing(HOSPITAL);
    }

    /// @dev The time of an agency that has written, or is expected to, is not set anew.
    function test_setIntervalLeavesTheClockAlone() public {
        setInterval(BOARD, 1 days);
        vm.warp(START + 5);
        setInterval(BOARD, 2 days);
        assertLog(BOARD, IAccessAuditLog.Log(0, 0, START, 2 days, 0, 0));
        bytes32 head = anchor(ROOT, 4);
        vm.warp(START + 9);
        setInterval(BOARD, 3 days);
        assertLog(BOARD, IAccessAuditLog.Log(1, 4, START + 5, 3 days, 0, head));
        assertEq(audit.dueBy(BOARD), START + 5 + 3 days);
    }

    function test_setIntervalRefusesWhatIsTooShortOrTooLong() public {
        vm.startPrank(governor);
        audit.setInterval(BOARD, 1 hours);
        audit.setInterval(BOARD, 31 days);
        uint32[4] memory bad = [uint32(0), 1 hours - 1, 31 days + 1, type(uint32).max];
        for (uint256 index = 0; index < bad.length; ++index) {
            vm.expectRevert(abi.encodeWithSelector(IAccessAuditLog.BadInterval.selector, bad[index]));
            audit.setInterval(BOARD, bad[index]);
        }
        vm.stopPrank();
        assertEq(audit.intervalOf(BOARD), 31 days);
    }

    function test_setIntervalIsForGovernors() public {
        address[3] memory others = [board, guardian, stranger];
        for (uint256 index = 0; index < others.length; ++index) {
            vm.prank(others[index]);
            vm.expectRevert(abi.encodeWithSelector(IAgencyGated.NotGovernor.selector, others[index]));
            audit.setInterval(BOARD, 1 days);
        }
        assertNothing(BOARD);
    }

    function test_setIntervalNeedsAnAgencyThatIsNotClosed() public {
        setStatus(BOARD, CLOSED);
        setStatus(HOSPITAL, SUSPENDED);
        vm.startPrank(governor);
        vm.expectRevert(abi.encodeWithSelector(IAgencyErrors.UnknownAgency.selector, 9));
        audit.setInterval(9, 1 days);
        vm.expectRevert(abi.encodeWithSelector(IAgencyErrors.UnknownAgency.selector, 0));
        audit.setInterval(0, 1 days);
        vm.expectRevert(abi.encodeWithSelector(IAgencyErrors.AgencyClosed.selector, BOARD));
        audit.setInterval(BOARD, 1 days);
        audit.setInterval(HOSPITAL, 1 days);
        vm.stopPrank();
        assertNothing(BOARD);
        assertEq(audit.intervalOf(HOSPITAL), 1 days);
    }

    function test_nothingIsExpectedBeforeTheFirstBatch() public {
        vm.warp(START + 3650 days);
        assertEq(audit.dueBy(BOARD), 0);
        assertFalse(audit.isOverdue(BOARD));
        vm.recordLogs();
        anchor(ROOT, 1);
        assertEq(vm.getRecordedLogs().length, 1);
        assertEq(audit.logRecord(BOARD).late, 0);
        assertEq(audit.dueBy(BOARD), START + 3650 days + DEFAULT_INTERVAL);
    }

    function test_anAgencyThatNeverWritesIsOverdueOnceItIsExpectedTo() public {
        setInterval(BOARD, 1 days);
        vm.warp(START + 1 days);
        assertFalse(audit.isOverdue(BOARD));
        vm.warp(START + 1 days + 1);
        assertTrue(audit.isOverdue(BOARD));
        assertEq(audit.dueBy(BOARD), START + 1 days);
    }

    /// @dev Invariant 5, to the second: in time at the end of the interval, overdue one second later.
    function testFuzz_B3_5_aGapBeyondTheIntervalIsOverdue(uint32 interval, uint48 gap) public {
        interval = uint32(bound(interval, 1 hours, 31 days));
        gap = uint48(bound(gap, 0, 365 days));
        setInterval(BOARD, interval);
        anchor(ROOT, 1);
        assertEq(audit.dueBy(BOARD), START + interval);
        vm.warp(START + gap);
        assertEq(audit.isOverdue(BOARD), gap > interval);
        for (uint48 around = interval - 1; around <= interval + 1; ++around) {
            vm.warp(START + around);
            assertEq(audit.isOverdue(BOARD), around == interval + 1);
        }
        anchor(ROOT, 1);
        assertFalse(audit.isOverdue(BOARD));
        assertEq(audit.logRecord(BOARD).late, 1);
    }

    function test_aBatchAtTheLastSecondIsInTime() public {
        anchor(ROOT, 1);
        vm.warp(START + DEFAULT_INTERVAL);
        vm.recordLogs();
        anchor(ROOT, 1);
        assertEq(vm.getRecordedLogs().length, 1);
        vm.warp(START + 2 * DEFAULT_INTERVAL);
        attestEmpty();
        assertEq(audit.logRecord(BOARD).late, 0);
        assertEq(audit.logRecord(BOARD).seq, 3);
    }

    /// @dev What comes late is taken, counted and told of.
    function test_aLateBatchIsTaken() public {
        bytes32 first = anchor(ROOT, 1);
        vm.warp(START + DEFAULT_INTERVAL + 1);
        bytes32 second = headOf(first, 2, "late", 5, BOARD);
        vm.expectEmit(address(audit));
        emit IAccessAuditLog.Batch(BOARD, 2, "late", 5, second);
        vm.expectEmit(address(audit));
        emit IAccessAuditLog.LateBatch(BOARD, 2, START + DEFAULT_INTERVAL);
        assertEq(anchor("late", 5), second);
        assertLog(BOARD, IAccessAuditLog.Log(2, 6, START + DEFAULT_INTERVAL + 1, 0, 1, second));
        vm.warp(START + 10 * DEFAULT_INTERVAL);
        anchor("later", 5);
        assertEq(audit.logRecord(BOARD).late, 2);
    }

    /// @dev That nothing happened can be attested only while it is due.
    function test_anEmptyIntervalIsAttestedInTimeOrNotAtAll() public {
        bytes32 head = anchor(ROOT, 1);
        vm.warp(START + DEFAULT_INTERVAL + 1);
        vm.startPrank(board);
        vm.expectRevert(abi.encodeWithSelector(IAccessAuditLog.TooLate.selector, START + DEFAULT_INTERVAL));
        audit.attestEmpty(1);
        vm.expectRevert(abi.encodeWithSelector(IAccessAuditLog.TooLate.selector, START + DEFAULT_INTERVAL));
        audit.attestEmptyFor(BOARD, 1);
        vm.stopPrank();
        assertLog(BOARD, IAccessAuditLog.Log(1, 1, START, 0, 0, head));
        anchor("why it is late", 1);
        attestEmpty();
        assertEq(audit.logRecord(BOARD).seq, 3);
    }

    /// @dev A suspended agency cannot write and is not excused; a guardian's suspension shows as a gap.
    function test_suspensionDoesNotExcuse() public {
        anchor(ROOT, 1);
        setStatus(BOARD, SUSPENDED);
        vm.warp(START + DEFAULT_INTERVAL + 1);
        assertTrue(audit.isOverdue(BOARD));
    }

    /// @dev A closed agency owes what happened since its last batch. Without a successor that stays open for ever.
    function test_aClosedAgencyOwesOneMoreBatch() public {
        anchor(ROOT, 1);
        vm.warp(START + 100);
        setStatus(BOARD, CLOSED);
        assertEq(audit.dueBy(BOARD), START + DEFAULT_INTERVAL);
        vm.warp(START + DEFAULT_INTERVAL + 1);
        assertTrue(audit.isOverdue(BOARD));
        vm.prank(board);
        vm.expectRevert(denied(board));
        audit.anchor(1, ROOT, 1);
    }

    function test_aBatchInTheSecondOfTheClosingIsTheLastOneOwed() public {
        anchor(ROOT, 1);
        setStatus(BOARD, CLOSED);
        assertEq(audit.dueBy(BOARD), 0);
        vm.warp(START + 3650 days);
        assertFalse(audit.isOverdue(BOARD));
    }

    function test_aSuccessorSettlesTheLog() public {
        bytes32 first = anchor(ROOT, 1);
        vm.warp(START + 100);
        vm.prank(governor);
        registry.succeed(BOARD, HOSPITAL);
        bytes32 second = headOf(first, 2, "the last days", 9, BOARD);
        vm.expectEmit(address(audit));
        emit IAccessAuditLog.Batch(BOARD, 2, "the last days", 9, second);
        vm.expectEmit(address(audit));
        emit IAccessAuditLog.WrittenBySuccessor(BOARD, 2, HOSPITAL);
        vm.prank(hospital);
        assertEq(audit.anchorFor(BOARD, 1, "the last days", 9), second);
        assertLog(BOARD, IAccessAuditLog.Log(2, 10, START + 100, 0, 0, second));
        assertEq(audit.dueBy(BOARD), 0);
        assertNothing(HOSPITAL);

        // Nothing more is owed, and what still comes is not late.
        vm.warp(START + 3650 days);
        assertFalse(audit.isOverdue(BOARD));
        vm.recordLogs();
        vm.prank(hospital);
        audit.anchorFor(BOARD, 2, "found in the archive", 1);
        assertEq(vm.getRecordedLogs().length, 2);
        vm.prank(hospital);
        audit.attestEmptyFor(BOARD, 3);
        assertEq(audit.logRecord(BOARD).late, 0);
    }

    function test_aSuccessorAttestsThatNothingMoreHappened() public {
        bytes32 first = anchor(ROOT, 1);
        vm.warp(START + 100);
        vm.prank(governor);
        registry.succeed(BOARD, HOSPITAL);
        bytes32 second = headOf(first, 2, 0, 0, BOARD);
        vm.expectEmit(address(audit));
        emit IAccessAuditLog.Batch(BOARD, 2, 0, 0, second);
        vm.expectEmit(address(audit));
        emit IAccessAuditLog.WrittenBySuccessor(BOARD, 2, HOSPITAL);
        vm.prank(hospital);
        assertEq(audit.attestEmptyFor(BOARD, 1), second);
        assertEq(audit.dueBy(BOARD), 0);
    }

    function test_aLateSuccessorIsMarkedLate() public {
        anchor(ROOT, 1);
        vm.warp(START + 100);
        vm.prank(governor);
        registry.succeed(BOARD, HOSPITAL);
        vm.warp(START + DEFAULT_INTERVAL + 1);
        vm.prank(hospital);
        vm.expectRevert(abi.encodeWithSelector(IAccessAuditLog.TooLate.selector, START + DEFAULT_INTERVAL));
        audit.attestEmptyFor(BOARD, 1);
        vm.expectEmit(address(audit));
        emit IAccessAuditLog.LateBatch(BOARD, 2, START + DEFAULT_INTERVAL);
        vm.expectEmit(address(audit));
        emit IAccessAuditLog.WrittenBySuccessor(BOARD, 2, HOSPITAL);
        vm.prank(hospital);
        audit.anchorFor(BOARD, 1, ROOT, 1);
        assertEq(audit.logRecord(BOARD).late, 1);
        assertFalse(audit.isOverdue(BOARD));
    }
}
