// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IAccessAuditLog} from "@tolbooth/sdk/contracts/data-sharing/IAccessAuditLog.sol";
import {Commitments} from "@tolbooth/sdk/contracts/libraries/Commitments.sol";
import {AccessAuditLogFixture} from "./AccessAuditLogFixture.sol";

/// @notice Proving that an access stands in a batch, however long ago, from what the events told.
contract AccessAuditLogVerifyTest is AccessAuditLogFixture {
    /// @dev Five leaves, padded to eight. The batch is the third of five.
    bytes32[5] internal leaves;
    bytes32 internal top;
    bytes32 internal before;
    IAccessAuditLog.Entry[] internal entries;

    struct Claim {
        uint16 agency;
        uint64 seq;
        bytes32 leaf;
        uint256 index;
        bytes32[] proof;
        bytes32 before;
        IAccessAuditLog.Entry[] entries;
    }

    function setUp() public override {
        super.setUp();
        for (uint256 index = 0; index < 5; ++index) leaves[index] = keccak256(abi.encode("leaf", index));
        top = Commitments.node(
            Commitments.node(Commitments.node(leaves[0], leaves[1]), Commitments.node(leaves[2], leaves[3])),
            Commitments.node(Commitments.node(leaves[4], 0), Commitments.node(0, 0))
        );
        anchor("first", 10);
        before = attestEmpty();
        note(top, 5);
        attestEmpty();
        entries.push(IAccessAuditLog.Entry(0, 0));
        note("fifth", 7);
    }

    function test_everyLeafOfABatchIsProved() public view {
        for (uint256 index = 0; index < 5; ++index) {
            Claim memory one = claim();
            (one.leaf, one.index, one.proof) = (leaves[index], index, proofOf(index));
            assertTrue(holds(one));
        }
    }

    function test_theLatestBatchNeedsNoLaterOne() public {
        bytes32 head = audit.head(BOARD);
        anchor(top, 5);
        Claim memory one = claim();
        (one.seq, one.before, one.entries) = (6, head, new IAccessAuditLog.Entry[](1));
        one.entries[0] = IAccessAuditLog.Entry(top, 5);
        assertTrue(holds(one));
    }

    function test_theFirstBatchFollowsZero() public {
        vm.prank(hospital);
        audit.anchor(0, "leaf", 1);
        Claim memory one = Claim(HOSPITAL, 1, "leaf", 0, new bytes32[](0), 0, new IAccessAuditLog.Entry[](1));
        one.entries[0] = IAccessAuditLog.Entry("leaf", 1);
        assertTrue(holds(one));
        one.before = "something";
        assertFalse(holds(one));
    }

    function test_aChangedClaimFails() public view {
        assertTrue(holds(claim()));
        Claim memory one = claim();
        one.agency = HOSPITAL;
        assertFalse(holds(one), "agency");
        one = claim();
        one.leaf = leaves[0];
        assertFalse(holds(one), "leaf");
        one = claim();
        one.index = 2;
        assertFalse(holds(one), "index");
        one = claim();
        one.proof[1] = "another";
        assertFalse(holds(one), "proof");
        one = claim();
        one.before = "another";
        assertFalse(holds(one), "before");
    }

    /// @dev The number must be the batch's own, and all later batches must be there.
    function test_aWrongNumberOrAMissingBatchFails() public view {
        uint64[5] memory wrong = [uint64(0), 2, 4, 6, type(uint64).max];
        for (uint256 index = 0; index < wrong.length; ++index) {
            Claim memory one = claim();
            one.seq = wrong[index];
            assertFalse(holds(one));
        }
        Claim memory cut = claim();
        cut.entries = firstOf(2);
        assertFalse(holds(cut), "the latest left out");
        cut.seq = 4;
        assertFalse(holds(cut), "and counted as if it were not");
        cut.entries = new IAccessAuditLog.Entry[](0);
        assertFalse(holds(cut), "none");
        cut.seq = 6;
        assertFalse(holds(cut), "none, after the latest");
        Claim memory more = claim();
        more.entries = new IAccessAuditLog.Entry[](4);
        for (uint256 index = 0; index < 3; ++index) more.entries[index] = entries[index];
        assertFalse(holds(more), "one too many");
    }

    /// @dev Nobody swaps a tree afterwards, neither this batch's nor a later one's.
    function test_aSwappedTreeFails() public view {
        bytes32[5] memory swapped = leaves;
        swapped[3] = "forged";
        Claim memory one = claim();
        one.leaf = "forged";
        one.entries[0].root = Commitments.node(
            Commitments.node(Commitments.node(swapped[0], swapped[1]), Commitments.node(swapped[2], swapped[3])),
            Commitments.node(Commitments.node(swapped[4], 0), Commitments.node(0, 0))
        );
        assertFalse(holds(one), "this batch");
        for (uint256 entry = 1; entry < 3; ++entry) {
            one = claim();
            one.entries[entry].root = "forged";
            assertFalse(holds(one), "a later root");
            one = claim();
            ++one.entries[entry].count;
            assertFalse(holds(one), "a later count");
        }
        one = claim();
        one.entries[0].count = 6;
        assertFalse(holds(one), "this count");
    }

    /// @dev A node is not a leaf, in spite of a shorter or longer proof that climbs to the root.
    function test_aNodeDoesNotPassForALeaf() public view {
        Claim memory one = claim();
        one.leaf = Commitments.node(leaves[2], leaves[3]);
        one.index = 1;
        one.proof = new bytes32[](2);
        (one.proof[0], one.proof[1]) = (proofOf(3)[1], proofOf(3)[2]);
        assertEq(climb(one.leaf, one.index, one.proof), top);
        assertFalse(holds(one));
        one.leaf = top;
        one.index = 0;
        one.proof = new bytes32[](0);
        assertFalse(holds(one), "the root itself");
    }

    /// @dev Padding climbs to the root, but stands after the last leaf.
    function test_paddingIsNotALeaf() public view {
        for (uint256 index = 5; index < 8; ++index) {
            Claim memory one = claim();
            (one.leaf, one.index, one.proof) = (bytes32(0), index, proofOf(index));
            assertEq(climb(one.leaf, one.index, one.proof), top);
            assertFalse(holds(one));
        }
        Claim memory beyond = claim();
        beyond.index = 8 + 3;
        assertFalse(holds(beyond), "beyond the tree");
        beyond.index = type(uint256).max;
        assertFalse(holds(beyond), "far beyond the tree");
    }

    /// @dev An empty interval holds no leaf, whatever is claimed.
    function test_anEmptyIntervalProvesNothing() public view {
        Claim memory one = claim();
        one.seq = 4;
        one.before = audit.headAfter(before, 3, top, 5, BOARD);
        one.entries = new IAccessAuditLog.Entry[](2);
        (one.entries[0], one.entries[1]) = (entries[1], entries[2]);
        (one.leaf, one.index, one.proof) = (0, 0, new bytes32[](0));
        assertFalse(holds(one));
    }

    function test_anAgencyWithoutALogProvesNothing() public view {
        Claim memory one = claim();
        one.agency = COUNCIL;
        one.seq = 0;
        one.before = 0;
        one.entries = firstOf(1);
        assertFalse(holds(one));
        one.seq = 1;
        assertFalse(holds(one));
    }

    /// @dev Invariant 4: what was proved once stays proved, and nothing that was false becomes true.
    function testFuzz_B3_4_noLaterBatchChangesAnEarlierOne(
        uint8 more,
        bytes32 root,
        uint32 count,
        bytes32 forged
    ) public {
        vm.assume(forged != leaves[3]);
        Claim memory one = claim();
        uint256 size = bound(more, 0, 20);
        one.entries = new IAccessAuditLog.Entry[](3 + size);
        for (uint256 index = 0; index < 3; ++index) one.entries[index] = entries[index];
        for (uint256 index = 3; index < 3 + size; ++index) {
            bool empty = index % 2 == 0 || root == 0 || count == 0;
            if (empty) attestEmpty();
            else anchor(root, count);
            one.entries[index] = empty ? IAccessAuditLog.Entry(0, 0) : IAccessAuditLog.Entry(root, count);
        }
        assertTrue(holds(one));
        one.leaf = forged;
        assertFalse(holds(one));
    }

    /// @dev Any depth: the proof is exactly as long as a tree of so many leaves is deep.
    function testFuzz_theProofIsAsLongAsTheTreeIsDeep(uint32 count, uint256 place, uint8 length, bytes32 leaf) public {
        count = uint32(bound(count, 1, type(uint32).max));
        uint256 depth = 0;
        while (uint256(1) << depth < count) ++depth;
        uint256 index = bound(place, 0, count - 1);
        bytes32[] memory proof = new bytes32[](bound(length, 0, 34));
        vm.assume(index >> proof.length == 0 && leaf != 0);
        bytes32 root = climb(leaf, index, proof);
        bytes32 head = audit.head(BOARD);
        anchor(root, count);
        Claim memory one = Claim(BOARD, 6, leaf, index, proof, head, new IAccessAuditLog.Entry[](1));
        one.entries[0] = IAccessAuditLog.Entry(root, count);
        assertEq(holds(one), proof.length == depth);
    }

    /// @dev A true claim: the fourth leaf.
    function claim() private view returns (Claim memory) {
        return Claim(BOARD, 3, leaves[3], 3, proofOf(3), before, firstOf(3));
    }

    function holds(Claim memory one) private view returns (bool) {
        return audit.verify(one.agency, one.seq, one.leaf, one.index, one.proof, one.before, one.entries);
    }

    function proofOf(uint256 index) private view returns (bytes32[] memory proof) {
        bytes32[8] memory row;
        for (uint256 place = 0; place < 5; ++place) row[place] = leaves[place];
        proof = new bytes32[](3);
        for (uint256 level = 0; level < 3; ++level) {
            proof[level] = row[(index >> level) ^ 1];
            for (uint256 place = 0; place < 4 >> level; ++place) {
                row[place] = Commitments.node(row[2 * place], row[2 * place + 1]);
            }
        }
    }

    function climb(bytes32 leaf, uint256 index, bytes32[] memory proof) private pure returns (bytes32 here) {
        here = leaf;
        for (uint256 level = 0; level < proof.length; ++level) {
            bool right = (index >> level) % 2 == 1;
            here = right ? Commitments.node(proof[level], here) : Commitments.node(here, proof[level]);
        }
    }

    function firstOf(uint256 count) private view returns (IAccessAuditLog.Entry[] memory some) {
        some = new IAccessAuditLog.Entry[](count);
        for (uint256 index = 0; index < count; ++index) some[index] = entries[index];
    }

    function note(bytes32 root, uint32 count) private {
        anchor(root, count);
        entries.push(IAccessAuditLog.Entry(root, count));
    }
}
