// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Test} from "forge-std/Test.sol";
import {stdJson} from "forge-std/StdJson.sol";
import {Commitments} from "@tolbooth/sdk/contracts/libraries/Commitments.sol";

/// @dev Stands for a pattern that checks Merkle proofs.
contract CommitmentsRootHarness {
    function root(bytes32 leaf_, uint256 index, bytes32[] calldata proof) external pure returns (bytes32) {
        return Commitments.root(leaf_, index, proof);
    }

    function leaf(bytes32 schema, bytes32 salt, bytes32 contentHash) external view returns (bytes32) {
        return Commitments.leaf(schema, salt, contentHash);
    }
}

/// @notice Climbing from a leaf to its root, against trees that are built here, level by level.
contract CommitmentsRootTest is Test {
    using stdJson for string;

    CommitmentsRootHarness internal harness;

    function setUp() public {
        harness = new CommitmentsRootHarness();
    }

    function test_aSingleLeafIsItsOwnRoot() public view {
        assertEq(harness.root("leaf", 0, new bytes32[](0)), "leaf");
    }

    function test_theSideFollowsTheIndex() public view {
        bytes32[] memory proof = new bytes32[](1);
        proof[0] = "sibling";
        assertEq(harness.root("leaf", 0, proof), Commitments.node("leaf", "sibling"));
        assertEq(harness.root("leaf", 1, proof), Commitments.node("sibling", "leaf"));
    }

    function test_theLowestBitIsTheLowestLevel() public view {
        bytes32[] memory proof = new bytes32[](2);
        (proof[0], proof[1]) = ("low", "high");
        assertEq(harness.root("leaf", 1, proof), Commitments.node(Commitments.node("low", "leaf"), "high"));
        assertEq(harness.root("leaf", 2, proof), Commitments.node("high", Commitments.node("leaf", "low")));
    }

    /// @dev The same file is read by the TypeScript tests, which build the tree.
    function test_theTreeOfThePublishedVectors() public view {
        string memory json = vm.readFile("test/contracts/derivations.json");
        bytes32[] memory leaves = json.readBytes32Array(".merkle.leaves");
        string[3] memory names = [".merkle.first", ".merkle.fourth", ".merkle.last"];
        bytes32 expected = json.readBytes32(".merkle.root");
        assertEq(tree(leaves)[json.readUint(".merkle.depth")][0], expected);
        for (uint256 which = 0; which < names.length; ++which) {
            uint256 index = json.readUint(string.concat(names[which], ".index"));
            bytes32[] memory proof = json.readBytes32Array(string.concat(names[which], ".proof"));
            assertEq(harness.root(leaves[index], index, proof), expected, names[which]);
        }
    }

    /// @dev Every leaf of every tree climbs to the root, with the proof that belongs to its place.
    function testFuzz_everyLeafClimbsToItsRoot(bytes32 seed, uint256 size) public view {
        bytes32[] memory leaves = leavesOf(seed, bound(size, 1, 33));
        bytes32[][] memory levels = tree(leaves);
        bytes32 top = levels[levels.length - 1][0];
        for (uint256 index = 0; index < leaves.length; ++index) {
            assertEq(harness.root(leaves[index], index, proofOf(levels, index)), top);
        }
    }

    /// @dev A place can be proved for one leaf only, and a leaf at its place only.
    function testFuzz_L0_4_anIndexIsProvedForOneLeafOnly(
        bytes32 seed,
        uint256 size,
        uint256 place,
        uint256 otherPlace,
        bytes32 other
    ) public view {
        bytes32[] memory leaves = leavesOf(seed, bound(size, 2, 33));
        bytes32[][] memory levels = tree(leaves);
        bytes32 top = levels[levels.length - 1][0];
        uint256 index = bound(place, 0, leaves.length - 1);
        bytes32[] memory proof = proofOf(levels, index);
        assertEq(harness.root(other, index, proof) == top, other == leaves[index]);
        uint256 elsewhere = bound(otherPlace, 0, (1 << proof.length) - 1);
        assertEq(harness.root(leaves[index], elsewhere, proof) == top, elsewhere == index);
        proof[place % proof.length] ^= bytes32(uint256(1));
        assertNotEq(harness.root(leaves[index], index, proof), top);
    }

    /// @dev Any two climbs of one depth from one place that meet had the same leaf and the same siblings.
    function testFuzz_L0_4_twoProofsOfOnePlaceAreOne(
        bytes32 leaf,
        bytes32 other,
        bytes32[4] memory first,
        bytes32[4] memory second,
        uint256 place
    ) public view {
        uint256 index = bound(place, 0, 15);
        (bytes32[] memory a, bytes32[] memory b) = (new bytes32[](4), new bytes32[](4));
        for (uint256 level = 0; level < 4; ++level) (a[level], b[level]) = (first[level], second[level]);
        bool same = leaf == other && keccak256(abi.encode(first)) == keccak256(abi.encode(second));
        assertEq(harness.root(leaf, index, a) == harness.root(other, index, b), same);
    }

    /// @dev A leaf is never what a climb of at least one step gives, so a node never passes for a document.
    function testFuzz_L0_2_leafIsNeverARoot(bytes32 a, bytes32 b, bytes32 c, bytes32[] memory proof) public view {
        vm.assume(b != bytes32(0) && proof.length > 0);
        bytes32 leaf = harness.leaf(a, b, c);
        assertNotEq(harness.root(leaf, 0, proof), leaf);
        assertNotEq(harness.root(a, 0, proof), leaf);
        assertNotEq(leaf, bytes32(0));
    }

    /// @dev The boundary exactly: the last place of a tree is in it, the next one is not.
    function testFuzz_L0_5_anIndexBeyondTheTreeReverts(bytes32 leaf, uint256 depth, uint256 beyond) public {
        bytes32[] memory proof = new bytes32[](bound(depth, 0, 40));
        uint256 places = 1 << proof.length;
        harness.root(leaf, places - 1, proof);
        uint256 index = bound(beyond, places, type(uint256).max);
        vm.expectRevert(abi.encodeWithSelector(Commitments.IndexOutOfTree.selector, index, proof.length));
        harness.root(leaf, index, proof);
        vm.expectRevert(abi.encodeWithSelector(Commitments.IndexOutOfTree.selector, places, proof.length));
        harness.root(leaf, places, proof);
    }

    /// @dev All levels of a padded tree, lowest first, built in the plainest way.
    function tree(bytes32[] memory leaves) private pure returns (bytes32[][] memory levels) {
        uint256 depth = 0;
        while (1 << depth < leaves.length) ++depth;
        levels = new bytes32[][](depth + 1);
        levels[0] = new bytes32[](1 << depth);
        for (uint256 index = 0; index < leaves.length; ++index) levels[0][index] = leaves[index];
        for (uint256 level = 1; level <= depth; ++level) {
            levels[level] = new bytes32[](levels[level - 1].length / 2);
            for (uint256 place = 0; place < levels[level].length; ++place) {
                levels[level][place] = Commitments.node(levels[level - 1][2 * place], levels[level - 1][2 * place + 1]);
            }
        }
    }

    function proofOf(bytes32[][] memory levels, uint256 index) private pure returns (bytes32[] memory proof) {
        proof = new bytes32[](levels.length - 1);
        for (uint256 level = 0; level < proof.length; ++level) {
            uint256 place = index / 2 ** level;
            proof[level] = levels[level][place % 2 == 0 ? place + 1 : place - 1];
        }
    }

    function leavesOf(bytes32 seed, uint256 count) private view returns (bytes32[] memory leaves) {
        leaves = new bytes32[](count);
        for (uint256 index = 0; index < count; ++index) {
            leaves[index] = harness.leaf(seed, bytes32(index + 1), seed);
        }
    }
}
