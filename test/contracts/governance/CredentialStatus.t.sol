// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {CredentialStatus} from "@tolbooth/sdk/contracts/governance/CredentialStatus.sol";
import {Capabilities} from "@tolbooth/sdk/contracts/governance/Capabilities.sol";
import {IAgencyGated} from "@tolbooth/sdk/contracts/governance/IAgencyGated.sol";
import {IAgencyRegistry} from "@tolbooth/sdk/contracts/governance/IAgencyRegistry.sol";
import {ICredentialStatus} from "@tolbooth/sdk/contracts/governance/ICredentialStatus.sol";
import {CredentialStatusFixture} from "./CredentialStatusFixture.sol";

/// @notice Creating lists, and publishing and refreshing them.
contract CredentialStatusTest is CredentialStatusFixture {
    function test_constructor() public {
        assertEq(address(lists.registry()), address(registry));
        assertEq(lists.LIST_DOMAIN(), LIST_DOMAIN);
        assertEq(lists.WORD_SCHEMA(), WORD_SCHEMA);
        assertEq(lists.MIN_ENTRIES(), ENTRIES);
        assertEq(lists.MAX_ENTRIES(), 16_777_216);
        assertEq(lists.MAX_INTERVAL(), LONGEST);
        assertEq(lists.deploymentChainId(), block.chainid);
        vm.expectRevert(abi.encodeWithSelector(IAgencyGated.RegistryRequired.selector, stranger));
        new CredentialStatus(IAgencyRegistry(stranger));
    }

    function test_createList() public {
        for (uint8 purpose = 1; purpose <= 2; ++purpose) {
            for (uint8 form = 1; form <= 2; ++form) {
                bytes32 id = idOf(COUNCIL, NAME, purpose, form, ENTRIES, 17);
                vm.expectEmit(address(lists));
                emit ICredentialStatus.ListCreated(id, COUNCIL, NAME, purpose, form, ENTRIES);
                assertEq(create(purpose, form), id);
                assertEq(lists.listId(COUNCIL, NAME, purpose, form, ENTRIES), id);
                ICredentialStatus.List memory list = lists.listRecord(id);
                assertEq(list.issuer, COUNCIL);
                assertEq(uint8(list.purpose), purpose);
                assertEq(uint8(list.form), form);
                assertEq(list.entries, ENTRIES);
                assertEq(list.version, 0);
                assertEq(list.writtenAt, START);
                assertEq(list.nextUpdate, 0);
                assertFalse(lists.isFresh(id));
                assertEq(lists.rootOf(id), 0);
            }
        }
    }

    function test_A3_5_lengthIsAPowerOfTwoFromTheMinimum() public {
        vm.startPrank(council);
        for (uint8 log = 17; log <= 24; ++log) {
            bytes32 id = lists.createList(NAME, REVOCATION, ROOT, uint32(1) << log);
            assertEq(id, idOf(COUNCIL, NAME, REVOCATION, ROOT, uint32(1) << log, log));
            assertEq(lists.listRecord(id).entries, uint32(1) << log);
        }
        uint32[4] memory few = [uint32(0), 1, 65_536, ENTRIES - 1];
        for (uint256 index = 0; index < few.length; ++index) {
            vm.expectRevert(abi.encodeWithSelector(ICredentialStatus.TooFewEntries.selector, few[index], ENTRIES));
            lists.createList(NAME, REVOCATION, ROOT, few[index]);
        }
        uint32[5] memory bad = [ENTRIES + 1, 3 * ENTRIES, 16_777_217, 33_554_432, type(uint32).max];
        for (uint256 index = 0; index < bad.length; ++index) {
            vm.expectRevert(abi.encodeWithSelector(ICredentialStatus.BadEntries.selector, bad[index]));
            lists.createList(NAME, REVOCATION, ROOT, bad[index]);
        }
        vm.stopPrank();
    }

    function test_createListRefusals() public {
        bytes32 id = create(REVOCATION, ROOT);
        vm.startPrank(council);
        vm.expectRevert(abi.encodeWithSelector(ICredentialStatus.ListExists.selector, id));
        lists.createList(NAME, REVOCATION, ROOT, ENTRIES);
        vm.expectRevert(ICredentialStatus.NameRequired.selector);
        lists.createList(0, REVOCATION, ROOT, ENTRIES);
        uint8[3] memory wrong = [0, 3, 255];
        for (uint256 index = 0; index < wrong.length; ++index) {
            vm.expectRevert(abi.encodeWithSelector(ICredentialStatus.BadPurpose.selector, wrong[index]));
            lists.createList(NAME, wrong[index], ROOT, ENTRIES);
            vm.expectRevert(abi.encodeWithSelector(ICredentialStatus.BadForm.selector, wrong[index]));
            lists.createList(NAME, REVOCATION, wrong[index], ENTRIES);
        }
        vm.stopPrank();
    }

    function test_createListNeedsItsCapabilityAndNoPause() public {
        address key = addKey(COUNCIL, "key", ~Capabilities.CREDENTIAL_PUBLISH);
        vm.prank(key);
        vm.expectRevert(denied(key, Capabilities.CREDENTIAL_PUBLISH));
        lists.createList(NAME, REVOCATION, ROOT, ENTRIES);
        pauseLists();
        vm.prank(council);
        vm.expectRevert(paused());
        lists.createList(NAME, REVOCATION, ROOT, ENTRIES);
    }

    function test_noAgencyCanTakeAnothersId() public {
        bytes32 id = create(REVOCATION, ROOT);
        vm.prank(hospital);
        bytes32 other = lists.createList(NAME, REVOCATION, ROOT, ENTRIES);
        assertNotEq(other, id);
        assertEq(lists.listRecord(other).issuer, HOSPITAL);
        assertEq(lists.listRecord(id).issuer, COUNCIL);
    }

    function testFuzz_idBindsEverything(uint16 issuer, bytes32 name, uint8 purpose, uint8 form, uint8 log) public {
        log = uint8(bound(log, 17, 24));
        uint32 entries = uint32(1) << log;
        bytes32 id = lists.listId(issuer, name, purpose, form, entries);
        assertEq(id, idOf(issuer, name, purpose, form, entries, log));
        assertNotEq(tail(id), tail(lists.listId(issuer ^ 1, name, purpose, form, entries)));
        assertNotEq(tail(id), tail(lists.listId(issuer, bytes32(uint256(name) ^ 1), purpose, form, entries)));
        assertNotEq(tail(id), tail(lists.listId(issuer, name, purpose ^ 1, form, entries)));
        assertNotEq(tail(id), tail(lists.listId(issuer, name, purpose, form ^ 1, entries)));
        assertNotEq(tail(id), tail(lists.listId(issuer, name, purpose, form, entries << 1)));
        CredentialStatus elsewhere = new CredentialStatus(registry);
        assertNotEq(id, elsewhere.listId(issuer, name, purpose, form, entries));
        vm.chainId(block.chainid + 1);
        assertEq(id, lists.listId(issuer, name, purpose, form, entries), "the chain at deployment");
        CredentialStatus forked = new CredentialStatus(registry);
        vm.chainId(block.chainid + 1);
        assertEq(forked.deploymentChainId(), block.chainid - 1);
    }

    function test_publish() public {
        bytes32 id = create(REVOCATION, ROOT);
        vm.warp(START + 5);
        vm.expectEmit(address(lists));
        emit ICredentialStatus.ListPublished(id, 1, "root", NEXT);
        vm.prank(council);
        lists.publish(id, "root", 0, NEXT);
        ICredentialStatus.List memory list = lists.listRecord(id);
        assertEq(list.version, 1);
        assertEq(list.writtenAt, START + 5);
        assertEq(list.nextUpdate, NEXT);
        assertEq(list.entries, ENTRIES);
        assertEq(lists.rootOf(id), "root");
        assertTrue(lists.isFresh(id));
        vm.prank(council);
        lists.publish(id, "next", 1, NEXT + 1);
        assertEq(lists.rootOf(id), "next");
        assertEq(lists.listRecord(id).version, 2);
        assertEq(lists.listRecord(id).nextUpdate, NEXT + 1);
    }

    function test_publishRefusals() public {
        bytes32 id = create(REVOCATION, ROOT);
        bytes32 bitmap = create(REVOCATION, BITMAP);
        vm.startPrank(council);
        vm.expectRevert(unknown("none"));
        lists.publish("none", "root", 0, NEXT);
        vm.expectRevert(wrongForm(bitmap));
        lists.publish(bitmap, "root", 0, NEXT);
        vm.expectRevert(ICredentialStatus.RootRequired.selector);
        lists.publish(id, 0, 0, NEXT);
        vm.stopPrank();
        vm.prank(hospital);
        vm.expectRevert(notIssuer(id, HOSPITAL));
        lists.publish(id, "root", 0, NEXT);
        address key = addKey(COUNCIL, "key", ~Capabilities.CREDENTIAL_PUBLISH);
        vm.prank(key);
        vm.expectRevert(denied(key, Capabilities.CREDENTIAL_PUBLISH));
        lists.publish(id, "root", 0, NEXT);
    }

    function test_refresh() public {
        bytes32 id = create(REVOCATION, BITMAP);
        vm.warp(START + 5);
        vm.expectEmit(address(lists));
        emit ICredentialStatus.ListRefreshed(id, 1, NEXT);
        vm.prank(council);
        lists.refresh(id, 0, NEXT);
        ICredentialStatus.List memory list = lists.listRecord(id);
        assertEq(list.version, 1);
        assertEq(list.writtenAt, START + 5);
        assertEq(list.nextUpdate, NEXT);
        assertEq(lists.rootOf(id), 0);
    }

    function test_refreshRefusals() public {
        bytes32 id = create(REVOCATION, ROOT);
        bytes32 bitmap = create(REVOCATION, BITMAP);
        vm.startPrank(council);
        vm.expectRevert(unknown("none"));
        lists.refresh("none", 0, NEXT);
        vm.expectRevert(wrongForm(id));
        lists.refresh(id, 0, NEXT);
        vm.stopPrank();
        vm.prank(hospital);
        vm.expectRevert(notIssuer(bitmap, HOSPITAL));
        lists.refresh(bitmap, 0, NEXT);
        address key = addKey(COUNCIL, "key", ~Capabilities.CREDENTIAL_PUBLISH);
        vm.prank(key);
        vm.expectRevert(denied(key, Capabilities.CREDENTIAL_PUBLISH));
        lists.refresh(bitmap, 0, NEXT);
    }

    function test_A3_1_versionIsOneMoreThanExpected() public {
        bytes32 id = create(REVOCATION, ROOT);
        bytes32 bitmap = create(REVOCATION, BITMAP);
        vm.startPrank(council);
        for (uint32 version = 0; version < 3; ++version) {
            uint32[3] memory wrong = [version + 1, version + 2, version == 0 ? 9 : version - 1];
            for (uint256 index = 0; index < wrong.length; ++index) {
                vm.expectRevert(staleVersion(id, wrong[index], version));
                lists.publish(id, "root", wrong[index], NEXT);
                vm.expectRevert(staleVersion(bitmap, wrong[index], version));
                lists.refresh(bitmap, wrong[index], NEXT);
            }
            lists.publish(id, "root", version, NEXT);
            lists.refresh(bitmap, version, NEXT);
        }
        vm.stopPrank();
        assertEq(lists.listRecord(id).version, 3);
        assertEq(lists.listRecord(bitmap).version, 3);
    }

    function test_nextUpdateBoundaries() public {
        bytes32 id = create(REVOCATION, ROOT);
        uint48 latest = START + LONGEST;
        uint48[4] memory wrong = [0, START, latest + 1, FOREVER];
        vm.startPrank(council);
        for (uint256 index = 0; index < wrong.length; ++index) {
            vm.expectRevert(abi.encodeWithSelector(ICredentialStatus.BadNextUpdate.selector, wrong[index], latest));
            lists.publish(id, "root", 0, wrong[index]);
        }
        lists.publish(id, "root", 0, START + 1);
        lists.publish(id, "root", 1, latest);
        vm.stopPrank();
        assertEq(lists.listRecord(id).nextUpdate, latest);
    }

    function test_pauseStopsNeitherPublishingNorRefreshing() public {
        bytes32 id = create(REVOCATION, ROOT);
        bytes32 bitmap = create(REVOCATION, BITMAP);
        pauseLists();
        vm.startPrank(council);
        lists.publish(id, "root", 0, NEXT);
        lists.refresh(bitmap, 0, NEXT);
        vm.stopPrank();
        assertTrue(lists.isFresh(id) && lists.isFresh(bitmap));
    }

    function test_unknownListsReadAsNothing() public view {
        ICredentialStatus.List memory list = lists.listRecord("none");
        assertEq(abi.encode(list), new bytes(7 * 32));
        assertFalse(lists.isFresh("none"));
        assertEq(lists.rootOf("none"), 0);
        assertEq(lists.wordAt("none", 0), 0);
    }

    /// @dev Ids that nobody derived: whatever their bits say, the writes are refused or change nothing that can be read.
    function testFuzz_madeUpIdsAreHarmless(bytes32 id, uint32 index) public {
        vm.prank(council);
        try lists.setEntry(id, index) {
            assertEq(uint16(uint256(id) >> 240), COUNCIL);
            vm.expectRevert(unknown(id));
            lists.statusAt(id, index);
        } catch (bytes memory reason) {
            assertGt(reason.length, 3);
            assertNotEq(bytes4(reason), bytes4(0x4e487b71), "a panic");
        }
    }

    function staleVersion(bytes32 id, uint32 expected, uint32 actual) private pure returns (bytes memory) {
        return abi.encodeWithSelector(ICredentialStatus.StaleVersion.selector, id, expected, actual);
    }

    function tail(bytes32 id) private pure returns (uint216) {
        return uint216(uint256(id));
    }
}
