// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {stdJson} from "forge-std/StdJson.sol";
import {AccessAuditLog} from "@tolbooth/sdk/contracts/data-sharing/AccessAuditLog.sol";
import {IAccessAuditLog} from "@tolbooth/sdk/contracts/data-sharing/IAccessAuditLog.sol";
import {IAgencyGated} from "@tolbooth/sdk/contracts/governance/IAgencyGated.sol";
import {IAgencyRegistry} from "@tolbooth/sdk/contracts/governance/IAgencyRegistry.sol";
import {AccessAuditLogFixture} from "./AccessAuditLogFixture.sol";

/// @notice Construction, derivations, anchoring and attesting.
contract AccessAuditLogTest is AccessAuditLogFixture {
    using stdJson for string;

    function test_constructor() public {
        assertEq(address(audit.registry()), address(registry));
        assertEq(audit.LOG_DOMAIN(), keccak256("tolbooth.AccessAuditLog.log.v1"));
        assertEq(audit.logDomain(), keccak256(abi.encode(audit.LOG_DOMAIN(), block.chainid, address(audit))));
        assertEq(audit.DEFAULT_INTERVAL(), DEFAULT_INTERVAL);
        assertEq(audit.SHORTEST_INTERVAL(), 1 hours);
        assertEq(audit.LONGEST_INTERVAL(), 31 days);
        vm.expectRevert(abi.encodeWithSelector(IAgencyGated.RegistryRequired.selector, stranger));
        new AccessAuditLog(IAgencyRegistry(stranger));
    }

    /// @dev Other implementations, such as the TypeScript client, read the same file.
    function test_derivationsMatchThePublishedVectors() public {
        string memory json = vm.readFile("test/contracts/derivations.json");
        vm.chainId(json.readUint(".accessLogHead.chainId"));
        address place = json.readAddress(".accessLogHead.contract");
        deployCodeTo("AccessAuditLog.sol:AccessAuditLog", abi.encode(registry), place);
        assertEq(
            AccessAuditLog(place).headAfter(
                json.readBytes32(".accessLogHead.before"),
                uint64(json.readUint(".accessLogHead.seq")),
                json.readBytes32(".accessLogHead.root"),
                uint32(json.readUint(".accessLogHead.count")),
                uint16(json.readUint(".accessLogHead.agency"))
            ),
            json.readBytes32(".accessLogHead.result")
        );
    }

    function test_anchor() public {
        bytes32 expected = headOf(0, 1, ROOT, 1024, BOARD);
        vm.expectEmit(address(audit));
        emit IAccessAuditLog.Batch(BOARD, 1, ROOT, 1024, expected);
        vm.prank(board);
        assertEq(audit.anchor(0, ROOT, 1024), expected);
        assertLog(BOARD, IAccessAuditLog.Log(1, 1024, START, 0, 0, expected));

        vm.warp(START + 1 hours);
        bytes32 second = headOf(expected, 2, "other root", type(uint32).max, BOARD);
        vm.expectEmit(address(audit));
        emit IAccessAuditLog.Batch(BOARD, 2, "other root", type(uint32).max, second);
        vm.prank(board);
        assertEq(audit.anchor(1, "other root", type(uint32).max), second);
        uint64 total = 1024 + uint64(type(uint32).max);
        assertLog(BOARD, IAccessAuditLog.Log(2, total, START + 1 hours, 0, 0, second));
        assertNothing(HOSPITAL);
    }

    function test_anchorOfOneAccess() public {
        anchor(ROOT, 1);
        assertEq(audit.logRecord(BOARD).total, 1);
    }

    function test_attestEmpty() public {
        bytes32 first = headOf(0, 1, 0, 0, BOARD);
        vm.expectEmit(address(audit));
        emit IAccessAuditLog.Batch(BOARD, 1, 0, 0, first);
        vm.prank(board);
        assertEq(audit.attestEmpty(0), first);
        assertLog(BOARD, IAccessAuditLog.Log(1, 0, START, 0, 0, first));
        vm.warp(START + 60);
        bytes32 second = attestEmpty();
        assertEq(second, headOf(first, 2, 0, 0, BOARD));
        assertLog(BOARD, IAccessAuditLog.Log(2, 0, START + 60, 0, 0, second));
    }

    /// @dev In time and by the log's own agency, a batch is one event and no more.
    function test_aBatchInTimeIsOneEvent() public {
        vm.recordLogs();
        anchor(ROOT, 5);
        assertEq(vm.getRecordedLogs().length, 1);
        attestEmpty();
        assertEq(vm.getRecordedLogs().length, 1);
        vm.prank(board);
        audit.anchorFor(BOARD, 2, ROOT, 5);
        assertEq(vm.getRecordedLogs().length, 1);
        vm.prank(board);
        audit.attestEmptyFor(BOARD, 3);
        assertEq(vm.getRecordedLogs().length, 1);
    }

    function test_anchorForOneselfIsAnchor() public {
        vm.prank(board);
        assertEq(audit.anchorFor(BOARD, 0, ROOT, 7), headOf(0, 1, ROOT, 7, BOARD));
        assertLog(BOARD, IAccessAuditLog.Log(1, 7, START, 0, 0, headOf(0, 1, ROOT, 7, BOARD)));
        bytes32 second = headOf(audit.head(BOARD), 2, 0, 0, BOARD);
        vm.prank(board);
        assertEq(audit.attestEmptyFor(BOARD, 1), second);
        assertLog(BOARD, IAccessAuditLog.Log(2, 7, START, 0, 0, second));
    }

    function test_anEmptyRootIsRefused() public {
        vm.startPrank(board);
        vm.expectRevert(IAccessAuditLog.EmptyRoot.selector);
        audit.anchor(0, 0, 1);
        vm.expectRevert(IAccessAuditLog.EmptyRoot.selector);
        audit.anchorFor(BOARD, 0, 0, 1);
        vm.stopPrank();
        assertNothing(BOARD);
    }

    function test_aBatchWithoutLeavesIsRefused() public {
        vm.startPrank(board);
        vm.expectRevert(IAccessAuditLog.EmptyBatch.selector);
        audit.anchor(0, ROOT, 0);
        vm.expectRevert(IAccessAuditLog.EmptyBatch.selector);
        audit.anchorFor(BOARD, 0, ROOT, 0);
        vm.stopPrank();
        assertNothing(BOARD);
    }

    /// @dev Sent twice, sent too early, or sent in the wrong order: nothing is written.
    function test_aWrongSequenceNumberIsRefused() public {
        anchor(ROOT, 1);
        anchor(ROOT, 1);
        IAccessAuditLog.Log memory before = audit.logRecord(BOARD);
        uint64[4] memory wrong = [uint64(0), 1, 3, type(uint64).max];
        vm.startPrank(board);
        for (uint256 index = 0; index < wrong.length; ++index) {
            bytes memory refusal = abi.encodeWithSelector(IAccessAuditLog.SeqMismatch.selector, 2, wrong[index]);
            vm.expectRevert(refusal);
            audit.anchor(wrong[index], ROOT, 1);
            vm.expectRevert(refusal);
            audit.attestEmpty(wrong[index]);
            vm.expectRevert(refusal);
            audit.anchorFor(BOARD, wrong[index], ROOT, 1);
            vm.expectRevert(refusal);
            audit.attestEmptyFor(BOARD, wrong[index]);
        }
        vm.stopPrank();
        assertLog(BOARD, before);
    }

    /// @dev Two transactions for one interval, whichever comes first: the other one is refused, not counted twice.
    function test_ofTwoBatchesForOneNumberOneIsTaken() public {
        vm.startPrank(board);
        audit.anchor(0, "mine", 1);
        vm.expectRevert(abi.encodeWithSelector(IAccessAuditLog.SeqMismatch.selector, 1, 0));
        audit.anchor(0, "mine", 1);
        vm.stopPrank();
        assertEq(audit.logRecord(BOARD).total, 1);
    }

    function test_logsAreApart() public {
        anchor(ROOT, 3);
        vm.prank(hospital);
        bytes32 theirs = audit.anchor(0, ROOT, 3);
        assertNotEq(theirs, audit.head(BOARD));
        assertLog(HOSPITAL, IAccessAuditLog.Log(1, 3, START, 0, 0, headOf(0, 1, ROOT, 3, HOSPITAL)));
    }

    /// @dev A head binds every field, this contract and the chain of its deployment.
    function testFuzz_B3_2_headBindsEveryField(
        bytes32[2] memory before,
        uint64[2] memory seq,
        bytes32[2] memory root,
        uint32[2] memory count,
        uint16[2] memory agency
    ) public {
        bytes32 one = audit.headAfter(before[0], seq[0], root[0], count[0], agency[0]);
        assertEq(one, headOf(before[0], seq[0], root[0], count[0], agency[0]));
        assertEq(one == audit.headAfter(before[1], seq[0], root[0], count[0], agency[0]), before[0] == before[1]);
        assertEq(one == audit.headAfter(before[0], seq[1], root[0], count[0], agency[0]), seq[0] == seq[1]);
        assertEq(one == audit.headAfter(before[0], seq[0], root[1], count[0], agency[0]), root[0] == root[1]);
        assertEq(one == audit.headAfter(before[0], seq[0], root[0], count[1], agency[0]), count[0] == count[1]);
        assertEq(one == audit.headAfter(before[0], seq[0], root[0], count[0], agency[1]), agency[0] == agency[1]);
        AccessAuditLog elsewhere = new AccessAuditLog(registry);
        assertNotEq(one, elsewhere.headAfter(before[0], seq[0], root[0], count[0], agency[0]));
        address place = address(audit);
        vm.chainId(block.chainid + 1);
        assertEq(one, audit.headAfter(before[0], seq[0], root[0], count[0], agency[0]));
        deployCodeTo("AccessAuditLog.sol:AccessAuditLog", abi.encode(registry), place);
        assertNotEq(one, audit.headAfter(before[0], seq[0], root[0], count[0], agency[0]));
    }

    /// @dev Whatever is written, the number goes up by one, the total by the count, and the head follows.
    function testFuzz_B3_3_totalIsTheSumOfCounts(uint32[8] memory counts, bytes32[8] memory roots) public {
        uint64 total = 0;
        bytes32 head = 0;
        for (uint64 index = 0; index < 8; ++index) {
            bool empty = counts[index] == 0 || roots[index] == 0;
            if (empty) (counts[index], roots[index]) = (0, 0);
            head = headOf(head, index + 1, roots[index], counts[index], BOARD);
            total += counts[index];
            assertEq(empty ? attestEmpty() : anchor(roots[index], counts[index]), head);
            assertLog(BOARD, IAccessAuditLog.Log(index + 1, total, START, 0, 0, head));
        }
    }
}
