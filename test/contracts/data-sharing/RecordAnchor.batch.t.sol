// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IRecordAnchor} from "@tolbooth/sdk/contracts/data-sharing/IRecordAnchor.sol";
import {Commitments} from "@tolbooth/sdk/contracts/libraries/Commitments.sol";
import {RecordAnchorFixture} from "./RecordAnchorFixture.sol";

/// @notice Batches: anchoring a root, proving a record in it, erasing one record or all.
contract RecordAnchorBatchTest is RecordAnchorFixture {
    function test_anchorRoot() public {
        (bytes32 root, ) = tree(5, 0);
        bytes32 batch = anchors.rootId(BOARD, root);
        vm.expectEmit(address(anchors));
        emit IRecordAnchor.RootAnchored(batch, root, BOARD, 5, agreement);
        vm.prank(board);
        assertEq(anchors.anchorRoot(root, 5, agreement), batch);
        assertAnchor(batch, IRecordAnchor.Anchor(BOARD, 1, IRecordAnchor.Status.Anchored, 0, START, 5));
        assertStatus(anchors.recordId(BOARD, root), IRecordAnchor.Status.None);
    }

    function test_anchorRootRefusals() public {
        (bytes32 root, ) = tree(5, 0);
        vm.startPrank(board);
        vm.expectRevert(IRecordAnchor.EmptyBatch.selector);
        anchors.anchorRoot(root, 0, bytes32(0));
        bytes32 batch = anchors.anchorRoot(root, 5, bytes32(0));
        vm.expectRevert(about(IRecordAnchor.Exists.selector, batch));
        anchors.anchorRoot(root, 6, bytes32(0));
        anchors.tombstone(batch, UNNECESSARY);
        vm.expectRevert(about(IRecordAnchor.Tombstoned.selector, batch));
        anchors.anchorRoot(root, 5, bytes32(0));
        vm.stopPrank();
    }

    /// @dev Every record of batches of 1 to 17, and no record anywhere else.
    function test_everyRecordOfABatchAtItsPlaceOnly() public {
        for (uint32 count = 1; count <= 17; ++count) {
            bytes32 batch = batchOf(count);
            for (uint256 index = 0; index < count; ++index) {
                (, bytes32[] memory proof) = tree(count, index);
                for (uint256 place = 0; place < 2 * count; ++place) {
                    bool held = place == index;
                    IRecordAnchor.Status found = anchors.statusInBatch(batch, leafOf(index), place, proof);
                    assertEq(found == IRecordAnchor.Status.Anchored, held);
                    assertEq(found == IRecordAnchor.Status.None, !held);
                    assertEq(anchors.verify(batch, leafOf(index), place, proof), held);
                }
                assertFalse(anchors.verify(batch, leafOf(index + 1), index, proof));
            }
        }
    }

    /// @dev Padding is no record, although its proof leads to the root.
    function test_paddingIsNoRecord() public {
        bytes32 batch = batchOf(5);
        (, bytes32[] memory proof) = tree(5, 5);
        assertFalse(anchors.verify(batch, bytes32(0), 5, proof));
        (bytes32 root, ) = tree(5, 0);
        vm.prank(council);
        bytes32 wider = anchors.anchorRoot(root, 6, bytes32(0));
        assertTrue(anchors.verify(wider, bytes32(0), 5, proof), "the same proof where the count allows it");
    }

    /// @dev A node is no record, although a shorter proof leads from it to the root.
    function test_nodeIsNoRecord() public {
        bytes32 batch = batchOf(8);
        (bytes32 node, ) = tree(2, 0);
        (, bytes32[] memory proof) = tree(8, 0);
        bytes32[] memory shorter = new bytes32[](2);
        (shorter[0], shorter[1]) = (proof[1], proof[2]);
        assertFalse(anchors.verify(batch, node, 0, shorter));
        bytes32[] memory longer = new bytes32[](4);
        assertFalse(anchors.verify(batch, leafOf(0), 0, longer));
        (bytes32 root, ) = tree(8, 0);
        assertFalse(anchors.verify(batch, root, 0, new bytes32[](0)));
    }

    function test_noIndexOrProofMakesTheViewFail() public {
        bytes32 batch = batchOf(4);
        bytes32[] memory proof = new bytes32[](2);
        assertFalse(anchors.verify(batch, leafOf(0), type(uint256).max, proof));
        assertFalse(anchors.verify(batch, leafOf(0), 4, proof));
        assertFalse(anchors.verify(batch, leafOf(0), 0, new bytes32[](40)));
        assertFalse(anchors.verify("unknown", leafOf(0), 0, new bytes32[](0)));
    }

    /// @dev The largest count there is: 32 levels.
    function test_largestBatch() public {
        bytes32[] memory proof = new bytes32[](32);
        bytes32 expected = anchors.rootId(BOARD, rootOf(leafOf(0), type(uint32).max - 1, proof));
        bytes32 root = rootOf(leafOf(0), type(uint32).max - 1, proof);
        vm.prank(board);
        assertEq(anchors.anchorRoot(root, type(uint32).max, bytes32(0)), expected);
        assertTrue(anchors.verify(expected, leafOf(0), type(uint32).max - 1, proof));
        assertFalse(anchors.verify(expected, leafOf(0), type(uint32).max, proof));
    }

    /// @dev A batch of one: its root is the record's commitment. Alone and in a batch they are two things.
    function test_batchOfOne() public {
        vm.startPrank(board);
        bytes32 batch = anchors.anchorRoot(leafOf(0), 1, bytes32(0));
        assertTrue(anchors.verify(batch, leafOf(0), 0, new bytes32[](0)));
        assertFalse(anchors.verify(batch, leafOf(1), 0, new bytes32[](0)));
        bytes32 alone = anchors.anchor(leafOf(0), bytes32(0));
        vm.stopPrank();
        assertNotEq(batch, alone);
        assertFalse(anchors.verify(alone, leafOf(0), 0, new bytes32[](0)), "a single record is no batch");
    }

    function test_tombstoneLeaf() public {
        bytes32 batch = batchOf(5);
        (, bytes32[] memory proof) = tree(5, 3);
        bytes32 record = anchors.recordId(BOARD, leafOf(3));
        vm.warp(START + 7);
        vm.expectEmit(address(anchors));
        emit IRecordAnchor.RecordTombstoned(record, BOARD, RETENTION);
        vm.prank(board);
        assertEq(anchors.tombstoneLeaf(batch, leafOf(3), 3, proof, RETENTION), record);
        assertAnchor(record, IRecordAnchor.Anchor(BOARD, 1, IRecordAnchor.Status.Tombstoned, RETENTION, START, 0));
        assertAnchor(batch, IRecordAnchor.Anchor(BOARD, 1, IRecordAnchor.Status.Anchored, 0, START, 5));
        for (uint256 index = 0; index < 5; ++index) {
            IRecordAnchor.Status expected =
                index == 3 ? IRecordAnchor.Status.Tombstoned : IRecordAnchor.Status.Anchored;
            assertInBatch(batch, 5, index, expected);
        }
    }

    /// @dev Neither alone nor in another batch does an erased record come back.
    function test_erasedLeafStaysErased() public {
        bytes32 batch = batchOf(5);
        (, bytes32[] memory proof) = tree(5, 3);
        bytes32 record = anchors.recordId(BOARD, leafOf(3));
        vm.startPrank(board);
        anchors.tombstoneLeaf(batch, leafOf(3), 3, proof, UNNECESSARY);
        bytes memory refusal = about(IRecordAnchor.Tombstoned.selector, record);
        vm.expectRevert(refusal);
        anchors.anchor(leafOf(3), bytes32(0));
        vm.expectRevert(refusal);
        anchors.tombstoneLeaf(batch, leafOf(3), 3, proof, RETENTION);
        vm.stopPrank();
        assertInBatch(batchOf(4), 4, 3, IRecordAnchor.Status.Tombstoned);
        assertEq(anchors.anchorRecord(record).ground, UNNECESSARY);
    }

    function test_tombstoneLeafRefusals() public {
        (, bytes32[] memory proof) = tree(5, 3);
        (bytes32 root, ) = tree(5, 0);
        bytes32 batch = anchors.rootId(BOARD, root);
        vm.prank(board);
        vm.expectRevert(about(IRecordAnchor.UnknownRecord.selector, batch));
        anchors.tombstoneLeaf(batch, leafOf(3), 3, proof, UNNECESSARY);
        batchOf(5);
        vm.prank(council);
        vm.expectRevert(notOwner(batch, COUNCIL));
        anchors.tombstoneLeaf(batch, leafOf(3), 3, proof, UNNECESSARY);
        vm.startPrank(board);
        bytes memory refusal = abi.encodeWithSelector(IRecordAnchor.NotInBatch.selector, batch, leafOf(3));
        vm.expectRevert(refusal);
        anchors.tombstoneLeaf(batch, leafOf(3), 2, proof, UNNECESSARY);
        proof[1] = "other";
        vm.expectRevert(refusal);
        anchors.tombstoneLeaf(batch, leafOf(3), 3, proof, UNNECESSARY);
        (, proof) = tree(5, 3);
        vm.expectRevert(abi.encodeWithSelector(IRecordAnchor.UnknownGround.selector, 8));
        anchors.tombstoneLeaf(batch, leafOf(3), 3, proof, 8);
        vm.stopPrank();
        assertInBatch(batch, 5, 3, IRecordAnchor.Status.Anchored);
    }

    /// @dev What was anchored by itself too keeps its version under the tombstone.
    function test_leafThatWasAnchoredAlone() public {
        bytes32 batch = batchOf(5);
        (, bytes32[] memory proof) = tree(5, 3);
        vm.startPrank(board);
        bytes32 first = anchors.anchor(leafOf(9), bytes32(0));
        vm.warp(START + 5);
        bytes32 record = anchors.supersede(first, leafOf(3), bytes32(0));
        assertInBatch(batch, 5, 3, IRecordAnchor.Status.Anchored);
        anchors.supersede(record, CORRECTED, bytes32(0));
        assertInBatch(batch, 5, 3, IRecordAnchor.Status.Superseded);
        anchors.tombstoneLeaf(batch, leafOf(3), 3, proof, UNNECESSARY);
        vm.stopPrank();
        assertAnchor(
            record,
            IRecordAnchor.Anchor(BOARD, 2, IRecordAnchor.Status.Tombstoned, UNNECESSARY, START + 5, 0)
        );
        assertInBatch(batch, 5, 3, IRecordAnchor.Status.Tombstoned);
    }

    function test_tombstoneOfAWholeBatch() public {
        bytes32 batch = batchOf(5);
        vm.expectEmit(address(anchors));
        emit IRecordAnchor.RecordTombstoned(batch, BOARD, RETENTION);
        vm.prank(board);
        anchors.tombstone(batch, RETENTION);
        assertAnchor(batch, IRecordAnchor.Anchor(BOARD, 1, IRecordAnchor.Status.Tombstoned, RETENTION, START, 5));
        for (uint256 index = 0; index < 5; ++index) {
            assertInBatch(batch, 5, index, IRecordAnchor.Status.Tombstoned);
        }
        // The contract does not know the records of a batch. One that is proved gets a tombstone of its own.
        (, bytes32[] memory proof) = tree(5, 3);
        vm.startPrank(board);
        bytes32 record = anchors.tombstoneLeaf(batch, leafOf(3), 3, proof, RETENTION);
        vm.expectRevert(about(IRecordAnchor.Tombstoned.selector, record));
        anchors.anchor(leafOf(3), bytes32(0));
        vm.stopPrank();
    }

    /// @dev Another agency's tombstone on the same commitment says nothing about this agency's batch.
    function test_anotherAgencysTombstone() public {
        bytes32 batch = batchOf(5);
        vm.startPrank(council);
        anchors.tombstone(anchors.anchor(leafOf(3), bytes32(0)), UNNECESSARY);
        vm.stopPrank();
        assertInBatch(batch, 5, 3, IRecordAnchor.Status.Anchored);
    }

    function test_successorErasesALeaf() public {
        bytes32 batch = batchOf(5);
        (, bytes32[] memory proof) = tree(5, 3);
        succeed(BOARD, SUCCESSOR);
        bytes32 record = anchors.recordId(BOARD, leafOf(3));
        vm.expectEmit(address(anchors));
        emit IRecordAnchor.RecordTombstoned(record, SUCCESSOR, UNNECESSARY);
        vm.prank(adminOf(SUCCESSOR));
        anchors.tombstoneLeaf(batch, leafOf(3), 3, proof, UNNECESSARY);
        assertAnchor(record, IRecordAnchor.Anchor(BOARD, 1, IRecordAnchor.Status.Tombstoned, UNNECESSARY, START, 0));
        assertInBatch(batch, 5, 3, IRecordAnchor.Status.Tombstoned);
    }

    /// @dev Climbs as any client does.
    function rootOf(bytes32 leaf, uint256 index, bytes32[] memory proof) private pure returns (bytes32 here) {
        here = leaf;
        for (uint256 level = 0; level < proof.length; ++level) {
            bool right = (index >> level) % 2 == 1;
            here = right ? Commitments.node(proof[level], here) : Commitments.node(here, proof[level]);
        }
    }
}
