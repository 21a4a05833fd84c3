// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {stdJson} from "forge-std/StdJson.sol";
import {Vm} from "forge-std/Vm.sol";
import {IRecordAnchor} from "@tolbooth/sdk/contracts/data-sharing/IRecordAnchor.sol";
import {ISharingAgreementRegistry} from "@tolbooth/sdk/contracts/data-sharing/ISharingAgreementRegistry.sol";
import {RecordAnchor} from "@tolbooth/sdk/contracts/data-sharing/RecordAnchor.sol";
import {AgencyRegistry} from "@tolbooth/sdk/contracts/governance/AgencyRegistry.sol";
import {IAgencyGated} from "@tolbooth/sdk/contracts/governance/IAgencyGated.sol";
import {IAgencyRegistry} from "@tolbooth/sdk/contracts/governance/IAgencyRegistry.sol";
import {RecordAnchorFixture} from "./RecordAnchorFixture.sol";

/// @notice Construction, the ids, and the numbered invariants that one call can show.
contract RecordAnchorTest is RecordAnchorFixture {
    using stdJson for string;

    bytes32 private constant RECORD_DOMAIN = keccak256("tolbooth.RecordAnchor.record.v1");
    bytes32 private constant ROOT_DOMAIN = keccak256("tolbooth.RecordAnchor.root.v1");

    function test_constructor() public {
        assertEq(address(anchors.registry()), address(registry));
        assertEq(address(anchors.agreements()), address(agreements));
        assertEq(anchors.deploymentChainId(), block.chainid);
        assertEq(anchors.RECORD_DOMAIN(), RECORD_DOMAIN);
        assertEq(anchors.ROOT_DOMAIN(), ROOT_DOMAIN);
    }

    function test_constructorNeedsBothContractsOfOneRegistry() public {
        vm.expectRevert(abi.encodeWithSelector(IAgencyGated.RegistryRequired.selector, stranger));
        new RecordAnchor(IAgencyRegistry(stranger), agreements);
        vm.expectRevert(abi.encodeWithSelector(IRecordAnchor.AgreementsRequired.selector, stranger));
        new RecordAnchor(registry, ISharingAgreementRegistry(stranger));
        AgencyRegistry other = new AgencyRegistry(governor, guardian);
        vm.expectRevert(abi.encodeWithSelector(IRecordAnchor.RegistryMismatch.selector, address(agreements)));
        new RecordAnchor(other, agreements);
    }

    /// @dev Other implementations, such as the TypeScript client, read the same file.
    function test_derivationsMatchThePublishedVectors() public {
        string memory json = vm.readFile("test/contracts/derivations.json");
        vm.chainId(json.readUint(".recordId.chainId"));
        address place = json.readAddress(".recordId.contract");
        deployCodeTo("RecordAnchor.sol:RecordAnchor", abi.encode(registry, agreements), place);
        assertEq(
            RecordAnchor(place).recordId(
                uint16(json.readUint(".recordId.owner")),
                json.readBytes32(".recordId.commitment")
            ),
            json.readBytes32(".recordId.result")
        );
        assertEq(
            RecordAnchor(place).rootId(uint16(json.readUint(".rootId.owner")), json.readBytes32(".rootId.root")),
            json.readBytes32(".rootId.result")
        );
    }

    function testFuzz_idsBindEveryField(uint16[2] memory owners, bytes32[2] memory hashes) public {
        bytes32 record = anchors.recordId(owners[0], hashes[0]);
        bytes32 root = anchors.rootId(owners[0], hashes[0]);
        assertEq(record, keccak256(abi.encode(RECORD_DOMAIN, block.chainid, address(anchors), owners[0], hashes[0])));
        assertEq(root, keccak256(abi.encode(ROOT_DOMAIN, block.chainid, address(anchors), owners[0], hashes[0])));
        assertEq(record == anchors.recordId(owners[1], hashes[0]), owners[0] == owners[1]);
        assertEq(record == anchors.recordId(owners[0], hashes[1]), hashes[0] == hashes[1]);
        assertEq(root == anchors.rootId(owners[1], hashes[0]), owners[0] == owners[1]);
        assertEq(root == anchors.rootId(owners[0], hashes[1]), hashes[0] == hashes[1]);
        uint256 chain = block.chainid;
        vm.chainId(chain + 1);
        assertEq(record, anchors.recordId(owners[0], hashes[0]), "a fork keeps the ids");
        assertEq(root, anchors.rootId(owners[0], hashes[0]), "a fork keeps the ids");
        assertEq(new RecordAnchor(registry, agreements).deploymentChainId(), chain + 1);
    }

    /// @dev Invariant 1: superseding anything that was ever anchored, the record itself included, is refused.
    function test_B5_1_chainIsAcyclicAndSingleHeaded() public {
        bytes32[4] memory chain = [RECORD, CORRECTED, keccak256("third"), keccak256("fourth")];
        anchored();
        vm.startPrank(board);
        for (uint256 place = 1; place < chain.length; ++place) {
            bytes32 here = anchors.recordId(BOARD, chain[place - 1]);
            for (uint256 back = 0; back < place; ++back) {
                bytes32 earlier = anchors.recordId(BOARD, chain[back]);
                vm.expectRevert(about(IRecordAnchor.Exists.selector, earlier));
                anchors.supersede(here, chain[back], bytes32(0));
            }
            anchors.supersede(here, chain[place], bytes32(0));
            vm.expectRevert(about(IRecordAnchor.AlreadySuperseded.selector, here));
            anchors.supersede(here, keccak256("another"), bytes32(0));
        }
        vm.stopPrank();
        for (uint256 place = 0; place < chain.length; ++place) {
            bytes32 here = anchors.recordId(BOARD, chain[place]);
            bool head = place == chain.length - 1;
            assertStatus(here, head ? IRecordAnchor.Status.Anchored : IRecordAnchor.Status.Superseded);
            assertEq(anchors.anchorRecord(here).version, place + 1);
        }
    }

    /// @dev Invariant 2: nothing happens to a tombstone any more, and nothing is put in its place.
    function test_B5_2_tombstoneIsFinal() public {
        anchored();
        vm.startPrank(board);
        anchors.tombstone(id, UNNECESSARY);
        bytes32 before = keccak256(abi.encode(anchors.anchorRecord(id)));
        bytes memory refusal = about(IRecordAnchor.Tombstoned.selector, id);
        vm.expectRevert(refusal);
        anchors.anchor(RECORD, bytes32(0));
        vm.expectRevert(refusal);
        anchors.supersede(id, CORRECTED, bytes32(0));
        vm.expectRevert(refusal);
        anchors.tombstone(id, RETENTION);
        bytes32 other = anchors.anchor(CORRECTED, bytes32(0));
        vm.expectRevert(refusal);
        anchors.supersede(other, RECORD, bytes32(0));
        vm.stopPrank();
        assertEq(keccak256(abi.encode(anchors.anchorRecord(id))), before);
        assertStatus(other, IRecordAnchor.Status.Anchored);
    }

    /// @dev Invariant 3: whoever is neither the owner nor its successor changes nothing, and takes nobody's commitment.
    function testFuzz_B5_3_ownerOnly(uint16 agency, bytes32 commitment) public {
        vm.assume(commitment != bytes32(0) && commitment != RECORD);
        agency = uint16(bound(agency, COUNCIL, SUCCESSOR));
        vm.startPrank(adminOf(agency));
        bytes32 squat = anchors.anchor(RECORD, bytes32(0));
        anchors.tombstone(squat, UNNECESSARY);
        vm.stopPrank();
        anchored();
        vm.startPrank(adminOf(agency));
        vm.expectRevert(notOwner(id, agency));
        anchors.supersede(id, commitment, bytes32(0));
        vm.expectRevert(notOwner(id, agency));
        anchors.tombstone(id, UNNECESSARY);
        vm.stopPrank();
        assertAnchor(id, IRecordAnchor.Anchor(BOARD, 1, IRecordAnchor.Status.Anchored, 0, START, 0));
    }

    /// @dev Invariant 4: all 256 codes. What is written and told of an erasure is the code and nothing else of it.
    function test_B5_4_tombstoneCarriesAGroundAndNoContent() public {
        for (uint16 code = 0; code <= 255; ++code) {
            uint8 ground = uint8(code);
            bool known = (code >= 1 && code <= 7) || code == 16 || code == 32;
            vm.startPrank(board);
            bytes32 record = anchors.anchor(leafOf(code), bytes32(0));
            if (!known) vm.expectRevert(abi.encodeWithSelector(IRecordAnchor.UnknownGround.selector, ground));
            else vm.recordLogs();
            anchors.tombstone(record, ground);
            vm.stopPrank();
            assertEq(anchors.anchorRecord(record).ground, known ? ground : 0);
            assertStatus(record, known ? IRecordAnchor.Status.Tombstoned : IRecordAnchor.Status.Anchored);
            if (!known) continue;
            Vm.Log[] memory logs = vm.getRecordedLogs();
            assertEq(logs.length, 1);
            assertEq(logs[0].topics.length, 3);
            assertEq(logs[0].topics[1], record);
            assertEq(logs[0].topics[2], bytes32(uint256(BOARD)));
            assertEq(logs[0].data, abi.encode(ground));
        }
    }

    /// @dev Invariant 5: with an agreement named, nobody anchors but one of its parties, and only while it is live.
    function testFuzz_B5_5_anchoringNeedsALiveAgreement(uint16 agency, uint48 time, bool suspend) public {
        agency = uint16(bound(agency, BOARD, SUCCESSOR));
        vm.warp(bound(time, START, UNTIL + 50 days));
        if (suspend) {
            vm.prank(council);
            agreements.suspend(agreement);
        }
        bool good = agency <= COUNCIL && block.timestamp < UNTIL && !suspend;
        vm.startPrank(adminOf(agency));
        if (!good) vm.expectRevert(noAgreement(agreement, agency));
        bytes32 record = anchors.anchor(RECORD, agreement);
        if (!good) vm.expectRevert(noAgreement(agreement, agency));
        bytes32 batch = anchors.anchorRoot(RECORD, 1, agreement);
        bytes32 plain = anchors.anchor(CORRECTED, bytes32(0));
        if (!good) vm.expectRevert(noAgreement(agreement, agency));
        bytes32 next = anchors.supersede(plain, leafOf(0), agreement);
        vm.stopPrank();
        if (!good) return;
        assertStatus(record, IRecordAnchor.Status.Anchored);
        assertStatus(batch, IRecordAnchor.Status.Anchored);
        assertStatus(next, IRecordAnchor.Status.Anchored);
    }
}
