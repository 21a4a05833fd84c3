// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Capabilities} from "@tolbooth/sdk/contracts/governance/Capabilities.sol";
import {ICredentialStatus} from "@tolbooth/sdk/contracts/governance/ICredentialStatus.sol";
import {CredentialStatusFixture} from "./CredentialStatusFixture.sol";

/// @notice Lists of form Bitmap: setting and clearing bits.
contract CredentialStatusBitmapTest is CredentialStatusFixture {
    bytes32 internal revocations;
    bytes32 internal suspensions;

    function setUp() public override {
        super.setUp();
        revocations = freshBitmap(REVOCATION);
        suspensions = freshBitmap(SUSPENSION);
    }

    function testFuzz_setEntry(uint32 index, uint32 other) public {
        index = uint32(bound(index, 0, ENTRIES - 1));
        other = uint32(bound(other, 0, ENTRIES - 1));
        vm.expectEmit(address(lists));
        emit ICredentialStatus.EntrySet(revocations, index);
        set(revocations, index);
        assertTrue(lists.statusAt(revocations, index));
        assertEq(lists.statusAt(revocations, other), other == index);
        assertEq(lists.wordAt(revocations, uint16(index / 256)), bitOf(index));
        set(revocations, other);
        set(revocations, other);
        assertTrue(lists.statusAt(revocations, index));
        assertTrue(lists.statusAt(revocations, other));
        assertFalse(lists.statusAt(suspensions, index), "another list");
    }

    function testFuzz_clearEntry(uint32 index, uint32 other) public {
        index = uint32(bound(index, 0, ENTRIES - 1));
        other = uint32(bound(other, 0, ENTRIES - 1));
        set(suspensions, index);
        set(suspensions, other);
        vm.expectEmit(address(lists));
        emit ICredentialStatus.EntryCleared(suspensions, index);
        clear(suspensions, index);
        assertFalse(lists.statusAt(suspensions, index));
        assertEq(lists.statusAt(suspensions, other), other != index);
        clear(suspensions, index);
        assertFalse(lists.statusAt(suspensions, index), "clearing twice sets nothing");
    }

    function testFuzz_batchOfWordsEqualsSingles(uint16[4] memory words, uint256[4] memory masks, bool last) public {
        ICredentialStatus.WordBits[] memory changes = new ICredentialStatus.WordBits[](4);
        for (uint256 index = 0; index < 4; ++index) {
            words[index] = uint16(bound(words[index], 0, 511));
            changes[index] = ICredentialStatus.WordBits(words[index], masks[index]);
        }
        uint256 snapshot = vm.snapshotState();
        vm.startPrank(council);
        lists.setWords(suspensions, changes);
        if (last) lists.clearWords(suspensions, one(words[3], masks[3]));
        vm.stopPrank();
        uint256[4] memory together;
        for (uint256 index = 0; index < 4; ++index) together[index] = lists.wordAt(suspensions, words[index]);
        vm.revertToState(snapshot);
        vm.startPrank(council);
        for (uint256 index = 0; index < 4; ++index) lists.setWords(suspensions, one(words[index], masks[index]));
        if (last) lists.clearWords(suspensions, one(words[3], masks[3]));
        vm.stopPrank();
        for (uint256 index = 0; index < 4; ++index) {
            uint256 value = lists.wordAt(suspensions, words[index]);
            assertEq(value, together[index]);
            if (!last) assertEq(value & masks[index], masks[index]);
        }
        if (last) assertEq(lists.wordAt(suspensions, words[3]) & masks[3], 0);
    }

    function test_setWordsAndClearWords() public {
        ICredentialStatus.WordBits[] memory changes = new ICredentialStatus.WordBits[](3);
        changes[0] = ICredentialStatus.WordBits(0, 12);
        changes[1] = ICredentialStatus.WordBits(511, type(uint256).max);
        changes[2] = ICredentialStatus.WordBits(0, 3);
        expectWord(0, 12);
        expectWord(511, type(uint256).max);
        expectWord(0, 15);
        vm.prank(council);
        lists.setWords(suspensions, changes);
        changes[0].mask = 8;
        changes[1].mask = 1;
        changes[2].mask = 16;
        expectWord(0, 7);
        expectWord(511, type(uint256).max - 1);
        expectWord(0, 7);
        vm.prank(council);
        lists.clearWords(suspensions, changes);
        assertEq(lists.wordAt(suspensions, 0), 7);
        assertEq(lists.wordAt(suspensions, 511), type(uint256).max - 1);
    }

    function test_batchWithOneBadWordChangesNothing() public {
        ICredentialStatus.WordBits[] memory changes = new ICredentialStatus.WordBits[](3);
        changes[0] = ICredentialStatus.WordBits(0, 12);
        changes[1] = ICredentialStatus.WordBits(1, 1);
        changes[2] = ICredentialStatus.WordBits(512, 1);
        bytes memory refusal = abi.encodeWithSelector(
            ICredentialStatus.WordOutOfList.selector,
            suspensions,
            uint16(512)
        );
        vm.startPrank(council);
        vm.expectRevert(refusal);
        lists.setWords(suspensions, changes);
        assertEq(lists.wordAt(suspensions, 0), 0);
        lists.setWords(suspensions, one(0, 12));
        vm.expectRevert(refusal);
        lists.clearWords(suspensions, changes);
        assertEq(lists.wordAt(suspensions, 0), 12);
        vm.stopPrank();
    }

    function test_emptyBatchesAreRefused() public {
        vm.startPrank(council);
        vm.expectRevert(ICredentialStatus.EmptyBatch.selector);
        lists.setWords(suspensions, new ICredentialStatus.WordBits[](0));
        vm.expectRevert(ICredentialStatus.EmptyBatch.selector);
        lists.clearWords(suspensions, new ICredentialStatus.WordBits[](0));
        vm.stopPrank();
    }

    function test_entriesAndWordsOutsideTheList() public {
        uint32[3] memory indices = [ENTRIES, ENTRIES + 256, type(uint32).max];
        vm.startPrank(council);
        for (uint256 index = 0; index < indices.length; ++index) {
            bytes memory refusal = abi.encodeWithSelector(
                ICredentialStatus.IndexOutOfList.selector,
                suspensions,
                uint256(indices[index])
            );
            vm.expectRevert(refusal);
            lists.setEntry(suspensions, indices[index]);
            vm.expectRevert(refusal);
            lists.clearEntry(suspensions, indices[index]);
            vm.expectRevert(refusal);
            lists.statusAt(suspensions, indices[index]);
        }
        uint16[2] memory words = [uint16(512), type(uint16).max];
        for (uint256 index = 0; index < words.length; ++index) {
            bytes memory refusal = abi.encodeWithSelector(
                ICredentialStatus.WordOutOfList.selector,
                suspensions,
                words[index]
            );
            vm.expectRevert(refusal);
            lists.setWords(suspensions, one(words[index], 1));
            vm.expectRevert(refusal);
            lists.clearWords(suspensions, one(words[index], 1));
        }
        lists.setWords(suspensions, one(511, 1));
        lists.setEntry(suspensions, ENTRIES - 1);
        lists.clearEntry(suspensions, ENTRIES - 1);
        lists.clearWords(suspensions, one(511, 1));
        bytes32 largest = lists.createList(NAME, SUSPENSION, BITMAP, 16_777_216);
        lists.setWords(largest, one(type(uint16).max, 1));
        lists.setEntry(largest, 16_777_215);
        vm.stopPrank();
        assertEq(lists.wordAt(largest, type(uint16).max), 1);
    }

    function test_A3_3_revocationIsNeverTakenBack() public {
        set(revocations, 7);
        bytes memory refusal = abi.encodeWithSelector(ICredentialStatus.Unrevoke.selector, revocations);
        vm.startPrank(council);
        vm.expectRevert(refusal);
        lists.clearEntry(revocations, 7);
        vm.expectRevert(refusal);
        lists.clearWords(revocations, one(0, 1));
        lists.setWords(revocations, one(0, 0));
        vm.stopPrank();
        assertTrue(lists.statusAt(revocations, 7));
    }

    function test_everyWriteNeedsItsCapabilityItsIssuerAndItsForm() public {
        bytes32 root = create(SUSPENSION, ROOT);
        address key = addKey(COUNCIL, "key", ~Capabilities.CREDENTIAL_PUBLISH);
        assertAllRefused(key, suspensions, denied(key, Capabilities.CREDENTIAL_PUBLISH));
        assertAllRefused(hospital, suspensions, notIssuer(suspensions, HOSPITAL));
        assertAllRefused(council, root, wrongForm(root));
        vm.prank(governor);
        registry.setStatus(COUNCIL, 2);
        assertAllRefused(council, suspensions, denied(council, Capabilities.CREDENTIAL_PUBLISH));
    }

    function test_publishCapabilityIsEnough() public {
        address key = addKey(COUNCIL, "publisher", Capabilities.CREDENTIAL_PUBLISH);
        vm.startPrank(key);
        lists.setEntry(suspensions, 1);
        lists.clearEntry(suspensions, 1);
        lists.setWords(suspensions, one(0, 1));
        lists.clearWords(suspensions, one(0, 1));
        lists.createList("another", SUSPENSION, BITMAP, ENTRIES);
        vm.stopPrank();
    }

    function test_A3_2_successorWritesAndNobodyElse() public {
        vm.prank(governor);
        registry.succeed(COUNCIL, HOSPITAL);
        vm.startPrank(hospital);
        lists.setEntry(suspensions, 9);
        lists.setWords(suspensions, one(1, 1));
        lists.clearEntry(suspensions, 9);
        lists.clearWords(suspensions, one(1, 1));
        lists.refresh(suspensions, 1, NEXT);
        vm.stopPrank();
        assertEq(lists.listRecord(suspensions).version, 2);
        assertAllRefused(adminOf(AGENCY), suspensions, notIssuer(suspensions, AGENCY));
    }

    function test_pauseStopsClearingAndNotSetting() public {
        pauseLists();
        vm.startPrank(council);
        lists.setEntry(suspensions, 3);
        lists.setWords(suspensions, one(0, 1));
        vm.expectRevert(paused());
        lists.clearEntry(suspensions, 3);
        vm.expectRevert(paused());
        lists.clearWords(suspensions, one(0, 1));
        vm.stopPrank();
        assertTrue(lists.statusAt(suspensions, 3));
    }

    function test_A3_6_staleBitmapFailsClosed() public {
        set(suspensions, 3);
        vm.warp(NEXT - 1);
        assertTrue(lists.statusAt(suspensions, 3));
        vm.warp(NEXT);
        bytes memory refusal = abi.encodeWithSelector(ICredentialStatus.Stale.selector, suspensions, NEXT);
        vm.expectRevert(refusal);
        lists.statusAt(suspensions, 3);
        set(suspensions, 4);
        vm.expectRevert(refusal);
        lists.statusAt(suspensions, 4);
        vm.prank(council);
        lists.refresh(suspensions, 1, NEXT + 1);
        assertTrue(lists.statusAt(suspensions, 4));
    }

    function test_statusAtRefusals() public {
        vm.expectRevert(unknown("none"));
        lists.statusAt("none", 0);
        bytes32 root = create(SUSPENSION, ROOT);
        vm.expectRevert(wrongForm(root));
        lists.statusAt(root, 0);
    }

    /// @dev An id says who may write it, so a list that is about to be created can be filled before. Nobody reads it.
    function test_bitsCanBeSetBeforeTheListIsCreated() public {
        bytes32 id = lists.listId(COUNCIL, "later", SUSPENSION, BITMAP, ENTRIES);
        set(id, 5);
        vm.expectRevert(unknown(id));
        lists.statusAt(id, 5);
        vm.startPrank(council);
        lists.createList("later", SUSPENSION, BITMAP, ENTRIES);
        lists.refresh(id, 0, NEXT);
        vm.stopPrank();
        assertTrue(lists.statusAt(id, 5));
    }

    function set(bytes32 id, uint32 index) private {
        vm.prank(council);
        lists.setEntry(id, index);
    }

    function clear(bytes32 id, uint32 index) private {
        vm.prank(council);
        lists.clearEntry(id, index);
    }

    function expectWord(uint16 word, uint256 value) private {
        vm.expectEmit(address(lists));
        emit ICredentialStatus.WordSet(suspensions, word, value);
    }

    function assertAllRefused(address key, bytes32 id, bytes memory refusal) private {
        vm.startPrank(key);
        vm.expectRevert(refusal);
        lists.setEntry(id, 1);
        vm.expectRevert(refusal);
        lists.clearEntry(id, 1);
        vm.expectRevert(refusal);
        lists.setWords(id, one(0, 1));
        vm.expectRevert(refusal);
        lists.clearWords(id, one(0, 1));
        vm.stopPrank();
    }
}
