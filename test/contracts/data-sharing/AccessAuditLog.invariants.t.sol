// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessAuditLog} from "@tolbooth/sdk/contracts/data-sharing/AccessAuditLog.sol";
import {IAccessAuditLog} from "@tolbooth/sdk/contracts/data-sharing/IAccessAuditLog.sol";
import {Fixture} from "../support/Fixture.sol";
import {AccessAuditLogHandler} from "./AccessAuditLogHandler.sol";

/// @notice The invariants of the access log, after any sequence of acts by anybody.
contract AccessAuditLogInvariants is Fixture {
    AccessAuditLog internal audit;
    AccessAuditLogHandler internal handler;

    function setUp() public override {
        super.setUp();
        audit = new AccessAuditLog(registry);
        for (uint16 agency = 1; agency <= 4; ++agency) {
            admit(agency, ALL);
            empower(agency);
        }
        handler = new AccessAuditLogHandler(registry, audit, governor);
        targetContract(address(handler));
    }

    /// @dev Invariant 1: one batch, one number, whoever wrote it.
    function invariant_B3_1_seqCountsTheBatches() public view {
        for (uint16 agency = 1; agency <= 4; ++agency) {
            assertEq(audit.logRecord(agency).seq, handler.batchCount(agency));
        }
    }

    /// @dev Invariant 2: the head is the chain over all batches, in order.
    function invariant_B3_2_headChainsTheBatches() public view {
        for (uint16 agency = 1; agency <= 4; ++agency) {
            uint256 size = handler.batchCount(agency);
            bytes32 here = 0;
            for (uint256 index = 0; index < size; ++index) {
                AccessAuditLogHandler.ModelBatch memory batch = handler.batch(agency, index);
                here = audit.headAfter(here, uint64(index + 1), batch.root, batch.count, agency);
                assertEq(here, batch.head);
            }
            assertEq(audit.head(agency), here);
        }
    }

    /// @dev Invariant 3: the total is the sum of the counts.
    function invariant_B3_3_totalIsTheSumOfCounts() public view {
        for (uint16 agency = 1; agency <= 4; ++agency) {
            uint256 sum = 0;
            for (uint256 index = 0; index < handler.batchCount(agency); ++index) {
                sum += handler.batch(agency, index).count;
            }
            assertEq(audit.logRecord(agency).total, sum);
        }
    }

    /// @dev Invariant 4: every past batch still leads to the present head, as it was written and not otherwise.
    function invariant_B3_4_noPastHeadIsRewritten() public view {
        for (uint16 agency = 1; agency <= 4; ++agency) {
            uint256 size = handler.batchCount(agency);
            if (size == 0) continue;
            uint256 first = (block.timestamp * 31) % size;
            IAccessAuditLog.Entry[] memory entries = new IAccessAuditLog.Entry[](size - first);
            for (uint256 index = first; index < size; ++index) {
                AccessAuditLogHandler.ModelBatch memory batch = handler.batch(agency, index);
                entries[index - first] = IAccessAuditLog.Entry(batch.root, batch.count);
            }
            bytes32 before = first == 0 ? bytes32(0) : handler.batch(agency, first - 1).head;
            bytes32 leaf = entries[0].root;
            // Shown as a tree of one leaf where it is one; otherwise the root must not pass for a leaf.
            bool expected = entries[0].count == 1;
            assertEq(audit.verify(agency, uint64(first + 1), leaf, 0, new bytes32[](0), before, entries), expected);
            entries[0].root = "forged";
            assertFalse(audit.verify(agency, uint64(first + 1), "forged", 0, new bytes32[](0), before, entries));
        }
    }

    /// @dev Invariant 5: a gap beyond the interval shows as overdue, and only such a gap.
    function invariant_B3_5_gapsAreOverdue() public view {
        for (uint16 agency = 1; agency <= 4; ++agency) {
            IAccessAuditLog.Log memory record = audit.logRecord(agency);
            assertEq(record.writtenAt, handler.at(agency));
            assertEq(record.interval, handler.interval(agency));
            assertEq(record.late, handler.late(agency));
            assertEq(audit.dueBy(agency), handler.dueBy(agency));
            assertEq(audit.isOverdue(agency), handler.overdue(agency));
        }
    }

    /// @dev The invariants would hold over a handler that does nothing. So each act must go through now and then.
    function test_handlerReachesEveryAct() public {
        uint256 seed = 1;
        for (uint256 step = 0; step < 900; ++step) {
            seed = uint256(keccak256(abi.encode(seed)));
            uint256 a = uint256(keccak256(abi.encode(seed, "a")));
            uint256 b = uint256(keccak256(abi.encode(seed, "b")));
            uint256 act = seed % 9;
            if (act == 0) handler.anchor(a, b);
            if (act == 1) handler.attestEmpty(a);
            if (act == 2) handler.anchorFor(a, b, step, seed % 2 == 0);
            if (act == 3) handler.sendTwice(a, uint64(b));
            if (act == 4) handler.setInterval(a, b);
            if (act == 5) handler.suspend(a, b);
            if (act == 6) handler.pause(a);
            if (act == 7) handler.succeed(a, b);
            if (act == 8) handler.passTime(a);
        }
        bytes32[12] memory acts = [
            bytes32("anchor"),
            "attestEmpty",
            "refusedEmpty",
            "forItself",
            "forAnother",
            "sendTwice",
            "setInterval",
            "suspend",
            "pause",
            "succeed",
            "late",
            "time"
        ];
        for (uint256 index = 0; index < acts.length; ++index) {
            assertGt(handler.done(acts[index]), 0, string(abi.encodePacked(acts[index])));
        }
    }
}
