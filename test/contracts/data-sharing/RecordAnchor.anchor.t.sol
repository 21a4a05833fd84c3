// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IRecordAnchor} from "@tolbooth/sdk/contracts/data-sharing/IRecordAnchor.sol";
import {Capabilities} from "@tolbooth/sdk/contracts/governance/Capabilities.sol";
import {RecordAnchorFixture} from "./RecordAnchorFixture.sol";

/// @notice Anchoring and superseding single records, and tombstones on them.
contract RecordAnchorAnchorTest is RecordAnchorFixture {
    function test_anchor() public {
        assertStatus(id, IRecordAnchor.Status.None);
        vm.expectEmit(address(anchors));
        emit IRecordAnchor.RecordAnchored(id, RECORD, BOARD, 1, bytes32(0));
        anchored();
        assertAnchor(id, IRecordAnchor.Anchor(BOARD, 1, IRecordAnchor.Status.Anchored, 0, START, 0));
    }

    function test_anchorUnderAnAgreement() public {
        bytes32 theirs = anchors.recordId(COUNCIL, RECORD);
        vm.expectEmit(address(anchors));
        emit IRecordAnchor.RecordAnchored(id, RECORD, BOARD, 1, agreement);
        vm.prank(board);
        anchors.anchor(RECORD, agreement);
        vm.expectEmit(address(anchors));
        emit IRecordAnchor.RecordAnchored(theirs, RECORD, COUNCIL, 1, agreement);
        vm.prank(council);
        assertEq(anchors.anchor(RECORD, agreement), theirs);
    }

    function test_anchorUnderNoLiveAgreement() public {
        vm.prank(police);
        vm.expectRevert(noAgreement(agreement, POLICE));
        anchors.anchor(RECORD, agreement);
        vm.startPrank(board);
        vm.expectRevert(noAgreement("unknown", BOARD));
        anchors.anchor(RECORD, "unknown");
        vm.warp(UNTIL);
        vm.expectRevert(noAgreement(agreement, BOARD));
        anchors.anchor(RECORD, agreement);
        vm.warp(UNTIL - 1);
        anchors.anchor(RECORD, agreement);
        vm.stopPrank();
        setStatus(COUNCIL, 2);
        vm.prank(board);
        vm.expectRevert(noAgreement(agreement, BOARD));
        anchors.anchor(CORRECTED, agreement);
    }

    function test_anchorNeedsItsCapability() public {
        address key = addKey(BOARD, "key", ~Capabilities.RECORD_ANCHOR);
        vm.startPrank(key);
        vm.expectRevert(denied(key, Capabilities.RECORD_ANCHOR));
        anchors.anchor(RECORD, bytes32(0));
        vm.expectRevert(denied(key, Capabilities.RECORD_ANCHOR));
        anchors.anchorRoot(RECORD, 1, bytes32(0));
        vm.expectRevert(denied(key, Capabilities.RECORD_ANCHOR));
        anchors.supersede(id, CORRECTED, bytes32(0));
        vm.stopPrank();
        key = addKey(BOARD, "other key", Capabilities.RECORD_ANCHOR);
        vm.startPrank(key);
        anchors.anchor(RECORD, bytes32(0));
        anchors.anchorRoot(RECORD, 1, bytes32(0));
        anchors.supersede(id, CORRECTED, bytes32(0));
        vm.stopPrank();
    }

    function test_anchorByAKeyExactlyAtItsBoundaries() public {
        address key = makeAddr("key");
        vm.prank(board);
        registry.setKey(key, Capabilities.RECORD_ANCHOR, START + 5, START + 9);
        bytes memory refusal = denied(key, Capabilities.RECORD_ANCHOR);
        vm.startPrank(key);
        vm.warp(START + 4);
        vm.expectRevert(refusal);
        anchors.anchor(RECORD, bytes32(0));
        vm.warp(START + 5);
        anchors.anchor(RECORD, bytes32(0));
        vm.warp(START + 8);
        anchors.anchor(CORRECTED, bytes32(0));
        vm.warp(START + 9);
        vm.expectRevert(refusal);
        anchors.anchor(leafOf(0), bytes32(0));
        vm.stopPrank();
    }

    function test_suspendedOrClosedAgencyWritesNothing() public {
        anchored();
        for (uint8 status = 2; status <= 3; ++status) {
            setStatus(BOARD, status);
            vm.startPrank(board);
            vm.expectRevert(denied(board, Capabilities.RECORD_ANCHOR));
            anchors.anchor(CORRECTED, bytes32(0));
            vm.expectRevert(denied(board, Capabilities.RECORD_ERASE));
            anchors.tombstone(id, UNNECESSARY);
            vm.stopPrank();
        }
    }

    function test_anchorNothing() public {
        vm.startPrank(board);
        vm.expectRevert(IRecordAnchor.CommitmentRequired.selector);
        anchors.anchor(bytes32(0), bytes32(0));
        vm.expectRevert(IRecordAnchor.CommitmentRequired.selector);
        anchors.anchorRoot(bytes32(0), 1, bytes32(0));
        anchors.anchor(RECORD, bytes32(0));
        vm.expectRevert(IRecordAnchor.CommitmentRequired.selector);
        anchors.supersede(id, bytes32(0), bytes32(0));
        vm.stopPrank();
        assertStatus(id, IRecordAnchor.Status.Anchored);
    }

    /// @dev Once per agency: another agency's anchor of the same commitment is a record of its own.
    function test_anchorTwice() public {
        anchored();
        vm.prank(board);
        vm.expectRevert(about(IRecordAnchor.Exists.selector, id));
        anchors.anchor(RECORD, bytes32(0));
        vm.prank(police);
        assertNotEq(anchors.anchor(RECORD, bytes32(0)), id);
        vm.startPrank(board);
        anchors.supersede(id, CORRECTED, bytes32(0));
        vm.expectRevert(about(IRecordAnchor.Exists.selector, id));
        anchors.anchor(RECORD, bytes32(0));
        vm.stopPrank();
    }

    function test_pauseStopsAnchoringAndNoTombstone() public {
        anchored();
        bytes32 batch = batchOf(2);
        (, bytes32[] memory proof) = tree(2, 1);
        pauseFor(60);
        vm.startPrank(board);
        vm.warp(START + 59);
        vm.expectRevert(paused(START + 60));
        anchors.anchor(CORRECTED, bytes32(0));
        vm.expectRevert(paused(START + 60));
        anchors.anchorRoot(CORRECTED, 1, bytes32(0));
        vm.expectRevert(paused(START + 60));
        anchors.supersede(id, CORRECTED, bytes32(0));
        anchors.tombstone(id, UNNECESSARY);
        anchors.tombstoneLeaf(batch, leafOf(1), 1, proof, UNNECESSARY);
        vm.warp(START + 60);
        anchors.anchor(CORRECTED, bytes32(0));
        vm.stopPrank();
    }

    function test_supersede() public {
        anchored();
        bytes32 next = anchors.recordId(BOARD, CORRECTED);
        vm.warp(START + 7);
        vm.expectEmit(address(anchors));
        emit IRecordAnchor.RecordAnchored(next, CORRECTED, BOARD, 2, agreement);
        vm.expectEmit(address(anchors));
        emit IRecordAnchor.RecordSuperseded(id, next, BOARD);
        vm.prank(board);
        assertEq(anchors.supersede(id, CORRECTED, agreement), next);
        assertAnchor(id, IRecordAnchor.Anchor(BOARD, 1, IRecordAnchor.Status.Superseded, 0, START, 0));
        assertAnchor(next, IRecordAnchor.Anchor(BOARD, 2, IRecordAnchor.Status.Anchored, 0, START + 7, 0));
    }

    function test_supersedeRefusals() public {
        vm.prank(board);
        vm.expectRevert(about(IRecordAnchor.UnknownRecord.selector, id));
        anchors.supersede(id, CORRECTED, bytes32(0));
        anchored();
        bytes32 batch = batchOf(1);
        vm.startPrank(board);
        vm.expectRevert(about(IRecordAnchor.IsBatch.selector, batch));
        anchors.supersede(batch, CORRECTED, bytes32(0));
        vm.expectRevert(noAgreement("unknown", BOARD));
        anchors.supersede(id, CORRECTED, "unknown");
        vm.stopPrank();
        assertStatus(id, IRecordAnchor.Status.Anchored);
        assertStatus(anchors.recordId(BOARD, CORRECTED), IRecordAnchor.Status.None);
    }

    /// @dev A correction never waits for an agreement.
    function test_supersedeAfterTheAgreementHasEnded() public {
        vm.prank(board);
        anchors.anchor(RECORD, agreement);
        vm.prank(council);
        agreements.terminate(agreement);
        vm.startPrank(board);
        vm.expectRevert(noAgreement(agreement, BOARD));
        anchors.supersede(id, CORRECTED, agreement);
        anchors.supersede(id, CORRECTED, bytes32(0));
        vm.stopPrank();
        assertStatus(id, IRecordAnchor.Status.Superseded);
    }

    function test_tombstone() public {
        anchored();
        vm.warp(START + 7);
        vm.expectEmit(address(anchors));
        emit IRecordAnchor.RecordTombstoned(id, BOARD, RETENTION);
        vm.prank(board);
        anchors.tombstone(id, RETENTION);
        assertAnchor(id, IRecordAnchor.Anchor(BOARD, 1, IRecordAnchor.Status.Tombstoned, RETENTION, START, 0));
    }

    /// @dev Every version can be erased, the head and those before it, in any order.
    function test_tombstoneOfASupersededVersion() public {
        anchored();
        vm.startPrank(board);
        bytes32 next = anchors.supersede(id, CORRECTED, bytes32(0));
        anchors.tombstone(id, UNNECESSARY);
        assertStatus(next, IRecordAnchor.Status.Anchored);
        anchors.tombstone(next, UNNECESSARY);
        vm.stopPrank();
        assertAnchor(next, IRecordAnchor.Anchor(BOARD, 2, IRecordAnchor.Status.Tombstoned, UNNECESSARY, START, 0));
    }

    function test_tombstoneRefusals() public {
        vm.prank(board);
        vm.expectRevert(about(IRecordAnchor.UnknownRecord.selector, id));
        anchors.tombstone(id, UNNECESSARY);
        anchored();
        address key = addKey(BOARD, "key", ~Capabilities.RECORD_ERASE);
        vm.prank(key);
        vm.expectRevert(denied(key, Capabilities.RECORD_ERASE));
        anchors.tombstone(id, UNNECESSARY);
        vm.prank(key);
        vm.expectRevert(denied(key, Capabilities.RECORD_ERASE));
        anchors.tombstoneLeaf(id, RECORD, 0, new bytes32[](0), UNNECESSARY);
        key = addKey(BOARD, "other key", Capabilities.RECORD_ERASE);
        vm.prank(key);
        anchors.tombstone(id, UNNECESSARY);
    }

    /// @dev A successor corrects and erases what its predecessor anchored; what it writes is its own.
    function test_successor() public {
        anchored();
        succeed(BOARD, POLICE);
        succeed(POLICE, SUCCESSOR);
        bytes32 next = anchors.recordId(SUCCESSOR, CORRECTED);
        vm.startPrank(adminOf(SUCCESSOR));
        vm.expectEmit(address(anchors));
        emit IRecordAnchor.RecordSuperseded(id, next, SUCCESSOR);
        assertEq(anchors.supersede(id, CORRECTED, bytes32(0)), next);
        vm.expectEmit(address(anchors));
        emit IRecordAnchor.RecordTombstoned(id, SUCCESSOR, UNNECESSARY);
        anchors.tombstone(id, UNNECESSARY);
        vm.stopPrank();
        assertAnchor(next, IRecordAnchor.Anchor(SUCCESSOR, 2, IRecordAnchor.Status.Anchored, 0, START, 0));
        assertAnchor(id, IRecordAnchor.Anchor(BOARD, 1, IRecordAnchor.Status.Tombstoned, UNNECESSARY, START, 0));
    }
}
