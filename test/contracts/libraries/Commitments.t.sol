// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Test} from "forge-std/Test.sol";
import {stdJson} from "forge-std/StdJson.sol";
import {Commitments} from "@tolbooth/sdk/contracts/libraries/Commitments.sol";

/// @dev Stands for a pattern that makes commitments of its own.
contract CommitmentsHarness {
    function leaf(bytes32 schema, bytes32 salt, bytes32 contentHash) external view returns (bytes32) {
        return Commitments.leaf(schema, salt, contentHash);
    }

    function node(bytes32 left, bytes32 right) external pure returns (bytes32) {
        return Commitments.node(left, right);
    }

    function lookupKey(bytes32 epochKeyCommit, bytes32 hmac) external pure returns (bytes32) {
        return Commitments.lookupKey(epochKeyCommit, hmac);
    }
}

contract CommitmentsTest is Test {
    using stdJson for string;

    CommitmentsHarness internal harness;
    CommitmentsHarness internal other;

    struct LeafInput {
        bytes32 schema;
        bytes32 salt;
        bytes32 contentHash;
        uint64 chainId;
        bool elsewhere;
    }

    function setUp() public {
        harness = new CommitmentsHarness();
        other = new CommitmentsHarness();
    }

    function test_leafIsTheDocumentedDerivation() public view {
        bytes32 expected = keccak256(
            abi.encode(
                keccak256("tolbooth.Commitments.v1"),
                uint256(0),
                block.chainid,
                address(harness),
                bytes32("schema"),
                bytes32("salt"),
                bytes32("content")
            )
        );
        assertEq(harness.leaf("schema", "salt", "content"), expected);
    }

    function test_nodeIsTheDocumentedDerivation() public view {
        bytes32 expected = keccak256(
            abi.encode(keccak256("tolbooth.Commitments.v1"), uint256(1), bytes32("left"), bytes32("right"))
        );
        assertEq(harness.node("left", "right"), expected);
    }

    function test_lookupKeyIsTheDocumentedDerivation() public view {
        bytes32 expected = keccak256(
            abi.encode(keccak256("tolbooth.Commitments.v1"), uint256(2), bytes32("epoch"), bytes32("hmac"))
        );
        assertEq(harness.lookupKey("epoch", "hmac"), expected);
        assertEq(other.lookupKey("epoch", "hmac"), expected);
    }

    /// @dev Other implementations, such as the TypeScript client, read the same file.
    function test_derivationsMatchThePublishedVectors() public {
        string memory json = vm.readFile("test/contracts/derivations.json");
        vm.chainId(json.readUint(".leaf.chainId"));
        address place = json.readAddress(".leaf.contract");
        vm.etch(place, address(harness).code);
        assertEq(
            CommitmentsHarness(place).leaf(
                json.readBytes32(".leaf.schema"),
                json.readBytes32(".leaf.salt"),
                json.readBytes32(".leaf.contentHash")
            ),
            json.readBytes32(".leaf.result")
        );
        assertEq(
            harness.node(json.readBytes32(".node.left"), json.readBytes32(".node.right")),
            json.readBytes32(".node.result")
        );
        assertEq(
            harness.lookupKey(json.readBytes32(".lookupKey.epochKeyCommit"), json.readBytes32(".lookupKey.hmac")),
            json.readBytes32(".lookupKey.result")
        );
    }

    /// @dev Distinct (schema, salt, content, chain, contract) give distinct commitments. One field is changed at a
    /// time as well, because two random inputs differ everywhere.
    function testFuzz_L0_1_distinctInputsGiveDistinctLeaves(
        LeafInput memory first,
        LeafInput memory second,
        uint8 field
    ) public {
        bound_(first);
        bound_(second);
        LeafInput memory changed = LeafInput(
            first.schema,
            first.salt,
            first.contentHash,
            first.chainId,
            first.elsewhere
        );
        uint8 which = field % 5;
        if (which == 0) changed.schema = second.schema;
        if (which == 1) changed.salt = second.salt;
        if (which == 2) changed.contentHash = second.contentHash;
        if (which == 3) changed.chainId = second.chainId;
        if (which == 4) changed.elsewhere = !first.elsewhere;

        assertEq(leafOf(first) == leafOf(second), same(first, second));
        assertEq(leafOf(first) == leafOf(changed), same(first, changed));
    }

    /// @dev A node can never be replayed as a leaf, nor a lookup key as either.
    function testFuzz_L0_2_leafIsNeverANode(bytes32 a, bytes32 b, bytes32 c, bytes32 d, bytes32 e) public view {
        vm.assume(b != bytes32(0));
        assertNotEq(harness.leaf(a, b, c), harness.node(d, e));
        assertNotEq(harness.leaf(a, b, c), harness.lookupKey(d, e));
        assertNotEq(harness.node(a, b), harness.lookupKey(a, b));
        // A leaf's own words, given to a node, and the other way round.
        assertNotEq(harness.leaf(a, b, c), harness.node(b, c));
        assertNotEq(harness.node(harness.leaf(a, b, c), d), harness.leaf(a, b, c));
    }

    function testFuzz_L0_3_emptySaltReverts(bytes32 schema, bytes32 contentHash) public {
        vm.expectRevert(Commitments.EmptySalt.selector);
        harness.leaf(schema, bytes32(0), contentHash);
    }

    function testFuzz_nodeKeepsTheOrder(bytes32 left, bytes32 right) public view {
        assertEq(harness.node(left, right) == harness.node(right, left), left == right);
    }

    function bound_(LeafInput memory input) private pure {
        if (input.salt == bytes32(0)) input.salt = bytes32(uint256(1));
        input.chainId = uint64(bound(input.chainId, 1, type(uint64).max - 1));
    }

    function leafOf(LeafInput memory input) private returns (bytes32) {
        vm.chainId(input.chainId);
        return (input.elsewhere ? other : harness).leaf(input.schema, input.salt, input.contentHash);
    }

    function same(LeafInput memory a, LeafInput memory b) private pure returns (bool) {
        return keccak256(abi.encode(a)) == keccak256(abi.encode(b));
    }
}
