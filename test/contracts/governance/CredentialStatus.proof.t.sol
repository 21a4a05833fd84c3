// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {CredentialStatus} from "@tolbooth/sdk/contracts/governance/CredentialStatus.sol";
import {ICredentialStatus} from "@tolbooth/sdk/contracts/governance/ICredentialStatus.sol";
import {CredentialStatusFixture} from "./CredentialStatusFixture.sol";

/// @notice Lists of form Root: what a proof proves.
contract CredentialStatusProofTest is CredentialStatusFixture {
    bytes32 internal list;

    function setUp() public override {
        super.setUp();
        list = create(REVOCATION, ROOT);
    }

    function testFuzz_proofOfAWordTellsEachOfItsBits(uint256 index, uint256 value, uint8 log) public {
        log = uint8(bound(log, 17, 24));
        uint32 entries = uint32(1) << log;
        index = bound(index, 0, entries - 1);
        vm.prank(council);
        bytes32 id = lists.createList("another", REVOCATION, ROOT, entries);
        (bytes32 root, bytes32[] memory proof) = sparseTree(id, 1, index / 256, value, log - 8);
        vm.prank(council);
        lists.publish(id, root, 0, NEXT);
        assertEq(lists.statusByProof(id, index, value, proof), value & bitOf(index) != 0);
        // The first and the last entry of the same word.
        assertEq(lists.statusByProof(id, index - (index % 256), value, proof), value >> 255 == 1);
        assertEq(lists.statusByProof(id, index - (index % 256) + 255, value, proof), value & 1 == 1);
    }

    function test_indexZeroIsTheLeftmostBit() public {
        (bytes32 root, bytes32[] memory proof) = publishWord(0, 1 << 255);
        assertEq(lists.rootOf(list), root);
        assertTrue(lists.statusByProof(list, 0, 1 << 255, proof));
        assertFalse(lists.statusByProof(list, 1, 1 << 255, proof));
        assertFalse(lists.statusByProof(list, 255, 1 << 255, proof));
    }

    function test_wordLeafBindsListVersionAndValue() public {
        bytes32 leaf = lists.wordLeaf(list, 7, 9);
        assertEq(leaf, leafOf(list, 7, 9));
        assertNotEq(leaf, lists.wordLeaf(list, 8, 9));
        assertNotEq(leaf, lists.wordLeaf(list, 7, 8));
        assertNotEq(leaf, lists.wordLeaf("other", 7, 9));
        assertNotEq(leaf, new CredentialStatus(registry).wordLeaf(list, 7, 9));
        vm.chainId(block.chainid + 1);
        assertNotEq(leaf, lists.wordLeaf(list, 7, 9));
    }

    function test_anotherWordAnotherPlaceOrAnotherLengthProvesNothing() public {
        (, bytes32[] memory proof) = publishWord(5, 42);
        uint256 index = 5 * 256;
        lists.statusByProof(list, index, 42, proof);
        assertBadProof(index, 43, proof);
        assertBadProof(index - 1, 42, proof);
        assertBadProof(index + 256, 42, proof);
        assertBadProof(0, 42, proof);
        bytes32[] memory shorter = new bytes32[](8);
        bytes32[] memory longer = new bytes32[](10);
        for (uint256 level = 0; level < 9; ++level) {
            longer[level] = proof[level];
            if (level < 8) shorter[level] = proof[level];
        }
        assertBadProof(index, 42, shorter);
        assertBadProof(index, 42, longer);
        assertBadProof(index, 42, new bytes32[](0));
        proof[3] = bytes32(uint256(proof[3]) ^ 1);
        assertBadProof(index, 42, proof);
    }

    /// @dev A root that fits a shorter or longer proof: only the length can tell.
    function test_proofHasExactlyTheDepthOfTheTree() public {
        for (uint256 depth = 7; depth <= 11; ++depth) {
            uint32 version = uint32(depth - 6);
            (bytes32 root, bytes32[] memory proof) = sparseTree(list, version, 5, 42, depth);
            vm.prank(council);
            lists.publish(list, root, version - 1, NEXT);
            if (depth == 9) assertEq(lists.statusByProof(list, 5 * 256 + 255, 42, proof), false);
            else assertBadProof(5 * 256, 42, proof);
        }
    }

    function test_proofOfAnOldVersionProvesNothing() public {
        (bytes32 root, bytes32[] memory proof) = publishWord(5, 42);
        // The same words as version 2, but with leaves of version 1: published by mistake, it proves nothing.
        vm.prank(council);
        lists.publish(list, root, 1, NEXT);
        assertBadProof(5 * 256, 42, proof);
        (bytes32 next, bytes32[] memory nextProof) = sparseTree(list, 3, 5, 42, 9);
        vm.prank(council);
        lists.publish(list, next, 2, NEXT);
        assertBadProof(5 * 256, 42, proof);
        lists.statusByProof(list, 5 * 256, 42, nextProof);
    }

    function test_proofForAnotherListProvesNothing() public {
        vm.prank(council);
        bytes32 other = lists.createList("other", REVOCATION, ROOT, ENTRIES);
        (bytes32 root, bytes32[] memory proof) = publishWord(5, 42);
        vm.prank(council);
        lists.publish(other, root, 0, NEXT);
        vm.expectRevert(abi.encodeWithSelector(ICredentialStatus.BadProof.selector, other, 5 * 256));
        lists.statusByProof(other, 5 * 256, 42, proof);
    }

    function test_nodeIsNoWord() public {
        // A tree that is one level too deep: its lowest nodes stand where leaves should.
        (bytes32 root, bytes32[] memory proof) = sparseTree(list, 1, 5, 42, 10);
        vm.prank(council);
        lists.publish(list, root, 0, NEXT);
        bytes32[] memory upper = new bytes32[](9);
        for (uint256 level = 0; level < 9; ++level) upper[level] = proof[level + 1];
        uint256 node = uint256(nodeOf(proof[0], leafOf(list, 1, 42)));
        assertBadProof(2 * 256, node, upper);
    }

    function test_A3_6_staleListFailsClosed() public {
        (, bytes32[] memory proof) = publishWord(5, 42);
        vm.warp(NEXT - 1);
        assertTrue(lists.isFresh(list));
        lists.statusByProof(list, 5 * 256, 42, proof);
        vm.warp(NEXT);
        assertFalse(lists.isFresh(list));
        vm.expectRevert(abi.encodeWithSelector(ICredentialStatus.Stale.selector, list, NEXT));
        lists.statusByProof(list, 5 * 256, 42, proof);
    }

    function test_unpublishedListFailsClosed() public {
        vm.expectRevert(abi.encodeWithSelector(ICredentialStatus.Stale.selector, list, 0));
        lists.statusByProof(list, 0, 0, new bytes32[](9));
    }

    function test_statusByProofRefusals() public {
        (, bytes32[] memory proof) = publishWord(5, 42);
        vm.expectRevert(unknown("none"));
        lists.statusByProof("none", 5 * 256, 42, proof);
        bytes32 bitmap = freshBitmap(REVOCATION);
        vm.expectRevert(wrongForm(bitmap));
        lists.statusByProof(bitmap, 5 * 256, 42, proof);
        uint256[3] memory outside = [uint256(ENTRIES), uint256(ENTRIES) + 5 * 256, type(uint256).max];
        for (uint256 index = 0; index < outside.length; ++index) {
            vm.expectRevert(abi.encodeWithSelector(ICredentialStatus.IndexOutOfList.selector, list, outside[index]));
            lists.statusByProof(list, outside[index], 42, proof);
        }
    }

    function test_lastEntry() public {
        (, bytes32[] memory proof) = publishWord(511, 1);
        assertTrue(lists.statusByProof(list, ENTRIES - 1, 1, proof));
        assertFalse(lists.statusByProof(list, ENTRIES - 2, 1, proof));
    }

    function test_A3_2_successorPublishesAndNobodyElse() public {
        vm.prank(hospital);
        vm.expectRevert(notIssuer(list, HOSPITAL));
        lists.publish(list, "root", 0, NEXT);
        vm.prank(governor);
        registry.succeed(COUNCIL, HOSPITAL);
        vm.prank(hospital);
        lists.publish(list, "root", 0, NEXT);
        assertEq(lists.rootOf(list), "root");
        assertEq(lists.listRecord(list).issuer, COUNCIL);
    }

    /// @dev The contract sees roots only, so it cannot stop an issuer from taking a revocation back. It is evidence.
    function test_rootDoesNotStopAnIssuerFromTakingARevocationBack() public {
        publishWord(5, 42);
        (bytes32 next, bytes32[] memory proof) = sparseTree(list, 2, 5, 0, 9);
        vm.prank(council);
        lists.publish(list, next, 1, NEXT);
        assertFalse(lists.statusByProof(list, 5 * 256 + 250, 0, proof));
    }

    function publishWord(uint256 place, uint256 value) private returns (bytes32 root, bytes32[] memory proof) {
        (root, proof) = sparseTree(list, 1, place, value, 9);
        vm.prank(council);
        lists.publish(list, root, 0, NEXT);
    }

    function assertBadProof(uint256 index, uint256 value, bytes32[] memory proof) private {
        vm.expectRevert(abi.encodeWithSelector(ICredentialStatus.BadProof.selector, list, index));
        lists.statusByProof(list, index, value, proof);
    }
}
