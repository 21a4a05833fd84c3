// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IConsentRegistry} from "@tolbooth/sdk/contracts/data-sharing/IConsentRegistry.sol";
import {Capabilities} from "@tolbooth/sdk/contracts/governance/Capabilities.sol";
import {ConsentFixture} from "./ConsentFixture.sol";

/// @notice Recording, one at a time and many at once.
contract ConsentRegistryRecordTest is ConsentFixture {
    function test_record() public {
        bytes32 id = consents.consentId(BOARD, HOSPITAL, TERMS, LOCK);
        vm.expectEmit(address(consents));
        emit IConsentRegistry.ConsentRecorded(id, TERMS, BOARD, HOSPITAL, LOCK, START, UNTIL, 1, PERMIT);
        assertEq(record(TERMS, LOCK, PERMIT), id);

        IConsentRegistry.Consent memory consent = consents.consentRecord(id);
        assertEq(consent.controller, BOARD);
        assertEq(consent.recipient, HOSPITAL);
        assertEq(consent.from, START);
        assertEq(consent.until, UNTIL);
        assertEq(consent.version, 1);
        assertEq(uint8(consent.status), uint8(IConsentRegistry.Status.Active));
        assertEq(uint8(consent.kind), PERMIT);
        assertCheck(id, HOSPITAL, IConsentRegistry.Why.Ok);
    }

    function test_recordNeedsItsCapability() public {
        address key = addKey(BOARD, "key", ~Capabilities.CONSENT_RECORD);
        vm.startPrank(key);
        vm.expectRevert(denied(key, Capabilities.CONSENT_RECORD));
        consents.record(TERMS, LOCK, HOSPITAL, START, UNTIL, PERMIT);
        vm.expectRevert(denied(key, Capabilities.CONSENT_RECORD));
        consents.recordMany(new IConsentRegistry.ConsentInput[](1));
        vm.expectRevert(denied(key, Capabilities.CONSENT_RECORD | Capabilities.CONSENT_WITHDRAW));
        consents.supersede(bytes32(0), TERMS, LOCK, HOSPITAL, START, UNTIL, PERMIT);
        vm.stopPrank();
    }

    function test_recordRefusesBadInput() public {
        vm.startPrank(board);
        vm.expectRevert(IConsentRegistry.TermsRequired.selector);
        consents.record(bytes32(0), LOCK, HOSPITAL, START, UNTIL, PERMIT);
        vm.expectRevert(IConsentRegistry.LockRequired.selector);
        consents.record(TERMS, bytes32(0), HOSPITAL, START, UNTIL, PERMIT);
        vm.expectRevert(IConsentRegistry.RecipientRequired.selector);
        consents.record(TERMS, LOCK, 0, START, UNTIL, PERMIT);
        vm.stopPrank();
    }

    function testFuzz_recordRefusesEmptyWindows(uint48 from, uint48 until) public {
        vm.assume(from >= until);
        vm.prank(board);
        vm.expectRevert(IConsentRegistry.BadWindow.selector);
        consents.record(TERMS, LOCK, HOSPITAL, from, until, PERMIT);
    }

    function test_recordWindowBoundary() public {
        vm.startPrank(board);
        vm.expectRevert(IConsentRegistry.BadWindow.selector);
        consents.record(TERMS, LOCK, HOSPITAL, START, START, PERMIT);
        bytes32 id = consents.record(TERMS, LOCK, HOSPITAL, START, START + 1, PERMIT);
        vm.stopPrank();
        assertCheck(id, HOSPITAL, IConsentRegistry.Why.Ok);
    }

    function testFuzz_recordRefusesKindsThatAreNone(uint8 kind) public {
        vm.assume(kind != PERMIT && kind != DENY);
        vm.prank(board);
        vm.expectRevert(abi.encodeWithSelector(IConsentRegistry.BadKind.selector, kind));
        consents.record(TERMS, LOCK, HOSPITAL, START, UNTIL, kind);
    }

    function test_recordRefusesTheSameConsentTwice() public {
        bytes32 id = record(TERMS, LOCK, PERMIT);
        vm.startPrank(board);
        vm.expectRevert(abi.encodeWithSelector(IConsentRegistry.Exists.selector, id));
        consents.record(TERMS, LOCK, HOSPITAL, START + 1, UNTIL + 1, DENY);
        consents.withdraw(id);
        vm.expectRevert(abi.encodeWithSelector(IConsentRegistry.Exists.selector, id));
        consents.record(TERMS, LOCK, HOSPITAL, START, UNTIL, PERMIT);
        vm.stopPrank();
    }

    function test_recordAllowsAWindowInThePast() public {
        vm.prank(board);
        bytes32 id = consents.record(TERMS, LOCK, HOSPITAL, 1, 2, PERMIT);
        assertCheck(id, HOSPITAL, IConsentRegistry.Why.Expired);
    }

    function testFuzz_recordManyEqualsThatManyRecords(uint8 size, bytes32 seed) public {
        uint256 count = bound(size, 1, 24);
        IConsentRegistry.ConsentInput[] memory inputs = new IConsentRegistry.ConsentInput[](count);
        for (uint256 index = 0; index < count; ++index) inputs[index] = inputOf(seed, index);

        uint256 snapshot = vm.snapshotState();
        bytes32[] memory singles = new bytes32[](count);
        bytes32[] memory stored = new bytes32[](count);
        vm.startPrank(board);
        for (uint256 index = 0; index < count; ++index) {
            IConsentRegistry.ConsentInput memory one = inputs[index];
            singles[index] = consents.record(one.terms, one.withdrawLock, one.recipient, one.from, one.until, one.kind);
            stored[index] = keccak256(abi.encode(consents.consentRecord(singles[index])));
        }
        vm.revertToState(snapshot);
        bytes32[] memory batch = consents.recordMany(inputs);
        vm.stopPrank();
        assertEq(batch, singles);
        for (uint256 index = 0; index < count; ++index) {
            assertEq(keccak256(abi.encode(consents.consentRecord(batch[index]))), stored[index]);
        }
    }

    function test_recordManyIsAllOrNone() public {
        IConsentRegistry.ConsentInput[] memory inputs = new IConsentRegistry.ConsentInput[](3);
        for (uint256 index = 0; index < 3; ++index) inputs[index] = inputOf("seed", index);
        inputs[2].kind = 9;
        vm.prank(board);
        vm.expectRevert(abi.encodeWithSelector(IConsentRegistry.BadKind.selector, 9));
        consents.recordMany(inputs);
        bytes32 first = consents.consentId(BOARD, inputs[0].recipient, inputs[0].terms, inputs[0].withdrawLock);
        assertEq(uint8(consents.consentRecord(first).status), 0);

        inputs[2] = inputs[0];
        vm.prank(board);
        vm.expectRevert(abi.encodeWithSelector(IConsentRegistry.Exists.selector, first));
        consents.recordMany(inputs);
    }

    function test_recordManyRefusesAnEmptyBatch() public {
        vm.prank(board);
        vm.expectRevert(IConsentRegistry.EmptyBatch.selector);
        consents.recordMany(new IConsentRegistry.ConsentInput[](0));
    }

    function inputOf(bytes32 seed, uint256 index) private pure returns (IConsentRegistry.ConsentInput memory) {
        uint256 random = uint256(keccak256(abi.encode(seed, index)));
        uint48 from = uint48(random % (FOREVER - 1));
        return
            IConsentRegistry.ConsentInput({
                terms: keccak256(abi.encode(random, "terms")),
                withdrawLock: keccak256(abi.encode(random, "lock")),
                recipient: uint16(1 + (random % type(uint16).max)),
                from: from,
                until: from + 1 + uint48((random >> 64) % (FOREVER - from)),
                kind: uint8(1 + (random % 2))
            });
    }
}
