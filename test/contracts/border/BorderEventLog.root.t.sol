// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IBorderEventLog} from "@tolbooth/sdk/contracts/border/IBorderEventLog.sol";
import {Commitments} from "@tolbooth/sdk/contracts/libraries/Commitments.sol";
import {BorderEventLogFixture} from "./BorderEventLogFixture.sol";

/// @notice Many events under one root.
contract BorderEventLogRootTest is BorderEventLogFixture {
    function test_captureRootWritesEveryField() public {
        bytes32 rootId = eventLog.rootIdOf(CUSTOMS, EV);
        vm.warp(START + 3);
        vm.expectEmit(address(eventLog));
        emit IBorderEventLog.RootCaptured(rootId, CUSTOMS, EV, 1_000);
        assertEq(captureRoot(CUSTOMS, EV, 1_000), rootId);
        IBorderEventLog.RootEntry memory entry = eventLog.rootEntry(rootId);
        assertEq(entry.agency, CUSTOMS);
        assertEq(entry.writtenAt, START + 3);
        assertEq(entry.count, 1_000);
    }

    function test_captureRootRefusesNothingAndDuplicates() public {
        vm.expectRevert(IBorderEventLog.EmptyCommitment.selector);
        captureRoot(CUSTOMS, bytes32(0), 1);
        vm.expectRevert(IBorderEventLog.EmptyBatch.selector);
        captureRoot(CUSTOMS, EV, 0);
        bytes32 rootId = captureRoot(CUSTOMS, EV, 1);
        vm.expectRevert(abi.encodeWithSelector(IBorderEventLog.Duplicate.selector, rootId));
        captureRoot(CUSTOMS, EV, 2);
        assertEq(eventLog.rootEntry(rootId).count, 1);
        assertNotEq(captureRoot(FOOD, EV, type(uint32).max), rootId);
    }

    /// @dev For every size up to 9, each event is found at its own place and nowhere else.
    function test_verifyFindsEachEventAtItsPlace() public {
        for (uint256 size = 1; size <= 9; ++size) {
            bytes32[] memory leaves = new bytes32[](size);
            for (uint256 index = 0; index < size; ++index) leaves[index] = ev(100 * size + index);
            bytes32 root = rootOf(leaves);
            captureRoot(CUSTOMS, root, uint32(size));
            for (uint256 index = 0; index < size; ++index) {
                bytes32[] memory proof = proofOf(leaves, index);
                assertTrue(eventLog.verify(CUSTOMS, root, index, leaves[index], proof));
                assertFalse(eventLog.verify(FOOD, root, index, leaves[index], proof), "another agency");
                assertFalse(eventLog.verify(CUSTOMS, EV, index, leaves[index], proof), "another root");
                assertFalse(eventLog.verify(CUSTOMS, root, index, ev(0), proof), "another event");
                for (uint256 other = 0; other <= size; ++other) {
                    if (other == index) continue;
                    assertFalse(eventLog.verify(CUSTOMS, root, other, leaves[index], proof), "another place");
                }
            }
        }
    }

    /// @dev A node of the tree is not an event, a proof has the tree's depth, and padding is nobody's event.
    function test_verifyRefusesNodesDepthsAndPadding() public {
        bytes32[] memory leaves = new bytes32[](3);
        for (uint256 index = 0; index < 3; ++index) leaves[index] = ev(index);
        bytes32 root = rootOf(leaves);
        captureRoot(CUSTOMS, root, 3);
        bytes32[] memory short = one(Commitments.node(leaves[2], bytes32(0)));
        assertFalse(eventLog.verify(CUSTOMS, root, 0, Commitments.node(leaves[0], leaves[1]), short));
        assertFalse(eventLog.verify(CUSTOMS, root, 0, root, nothing()));
        bytes32[] memory padding = new bytes32[](2);
        padding[0] = leaves[2];
        padding[1] = Commitments.node(leaves[0], leaves[1]);
        assertFalse(eventLog.verify(CUSTOMS, root, 3, bytes32(0), padding));
        assertFalse(eventLog.verify(CUSTOMS, root, type(uint256).max, bytes32(0), padding));

        // Even where the agency counted its padding as events.
        vm.prank(adminOf(FOOD));
        eventLog.captureRoot(root, 4);
        assertFalse(eventLog.verify(FOOD, root, 3, bytes32(0), padding));
        assertTrue(eventLog.verify(FOOD, root, 2, leaves[2], proofOf(leaves, 2)));
    }

    function test_verifyOfOneEventNeedsNoProof() public {
        captureRoot(CUSTOMS, EV, 1);
        assertTrue(eventLog.verify(CUSTOMS, EV, 0, EV, nothing()));
        assertFalse(eventLog.verify(CUSTOMS, EV, 1, EV, nothing()));
        assertFalse(eventLog.verify(CUSTOMS, EV, 0, EV, one(EV)));
    }

    function test_verifyOfAnUnknownRootIsFalse() public view {
        assertFalse(eventLog.verify(CUSTOMS, EV, 0, EV, nothing()));
    }

    /// @dev How an event under a root is corrected: captured by itself, then declared in error.
    function test_anEventUnderARootCanBeCorrected() public {
        captureRoot(CUSTOMS, EV, 1);
        captureAs(CUSTOMS, EV);
        declareAs(CUSTOMS, id, nothing());
        assertStatus(id, IBorderEventLog.Status.InError);
        assertTrue(eventLog.verify(CUSTOMS, EV, 0, EV, nothing()));
    }

    function captureRoot(uint16 agency, bytes32 root, uint32 count) private returns (bytes32) {
        vm.prank(adminOf(agency));
        return eventLog.captureRoot(root, count);
    }

    /// @dev The leaves, padded to a power of two, and their proofs, level by level.
    function rootOf(bytes32[] memory leaves) private pure returns (bytes32) {
        bytes32[] memory level = padded(leaves);
        while (level.length > 1) level = parents(level);
        return level[0];
    }

    function proofOf(bytes32[] memory leaves, uint256 index) private pure returns (bytes32[] memory proof) {
        bytes32[] memory level = padded(leaves);
        uint256 depth = 0;
        while (1 << depth < level.length) ++depth;
        proof = new bytes32[](depth);
        for (uint256 step = 0; step < depth; ++step) {
            proof[step] = level[index ^ 1];
            level = parents(level);
            index >>= 1;
        }
    }

    function padded(bytes32[] memory leaves) private pure returns (bytes32[] memory all) {
        uint256 size = 1;
        while (size < leaves.length) size *= 2;
        all = new bytes32[](size);
        for (uint256 index = 0; index < leaves.length; ++index) all[index] = leaves[index];
    }

    function parents(bytes32[] memory level) private pure returns (bytes32[] memory above) {
        above = new bytes32[](level.length / 2);
        for (uint256 index = 0; index < above.length; ++index) {
            above[index] = Commitments.node(level[2 * index], level[2 * index + 1]);
        }
    }
}
