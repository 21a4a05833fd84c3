// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IRecordAnchor} from "@tolbooth/sdk/contracts/data-sharing/IRecordAnchor.sol";
import {RecordAnchor} from "@tolbooth/sdk/contracts/data-sharing/RecordAnchor.sol";
import {SharingAgreementRegistry} from "@tolbooth/sdk/contracts/data-sharing/SharingAgreementRegistry.sol";
import {Fixture} from "../support/Fixture.sol";
import {RecordAnchorHandler} from "./RecordAnchorHandler.sol";

/// @notice The invariants of the record anchors, after any sequence of acts by anybody.
contract RecordAnchorInvariants is Fixture {
    RecordAnchor internal anchors;
    RecordAnchorHandler internal handler;
    mapping(bytes32 id => bytes32 anchorHash) private _buried;

    function setUp() public override {
        super.setUp();
        SharingAgreementRegistry agreements = new SharingAgreementRegistry(registry);
        anchors = new RecordAnchor(registry, agreements);
        for (uint16 agency = 1; agency <= 3; ++agency) {
            admit(agency, ALL);
            empower(agency);
        }
        uint48 until = START + 1827 days;
        vm.prank(adminOf(1));
        bytes32 agreement = agreements.propose("salt", 2, 5, "terms", START, until, until);
        vm.prank(adminOf(2));
        agreements.accept(agreement, 1, "terms");
        handler = new RecordAnchorHandler(anchors, agreements, governor, agreement);
        targetContract(address(handler));
    }

    /// @dev Invariant 1: along every chain the versions rise by one, so there is no ring; what was replaced is no head,
    /// and every chain that starts at a version 1 ends in exactly one record that was not replaced.
    function invariant_B5_1_chainsAreAcyclicAndSingleHeaded() public view {
        (uint256 total, ) = handler.counts();
        uint256 replaced = 0;
        for (uint256 index = 0; index < total; ++index) {
            bytes32 id = handler.ids(index);
            RecordAnchorHandler.Model memory model = handler.model(id);
            assertEq(anchors.anchorRecord(id).version, model.version);
            if (model.version > 1) ++replaced;
            if (model.next == bytes32(0)) continue;
            assertEq(anchors.anchorRecord(model.next).version, model.version + 1);
            assertNotEq(uint8(anchors.status(id)), uint8(IRecordAnchor.Status.Anchored));
        }
        assertEq(replaced, handler.done("supersede"), "one new version for each replacement");
    }

    /// @dev Invariant 2: what has a tombstone never changes again.
    function invariant_B5_2_tombstoneIsAbsorbingAndFinal() public {
        (uint256 total, uint256 roots) = handler.counts();
        for (uint256 index = 0; index < total + roots; ++index) {
            bytes32 id = index < total ? handler.ids(index) : handler.batches(index - total);
            bool buried = handler.model(id).ground != 0;
            assertEq(anchors.status(id) == IRecordAnchor.Status.Tombstoned, buried);
            if (!buried) continue;
            bytes32 present = keccak256(abi.encode(anchors.anchorRecord(id)));
            if (_buried[id] != bytes32(0)) assertEq(present, _buried[id]);
            _buried[id] = present;
        }
    }

    /// @dev Invariant 3: the handler fails when a stranger's act passes or an owner's is refused; here, that each anchor
    /// is what its owner, or the owner's successor, last made of it.
    function invariant_B5_3_ownerOnly() public view {
        (uint256 total, uint256 roots) = handler.counts();
        for (uint256 index = 0; index < total + roots; ++index) {
            bytes32 id = index < total ? handler.ids(index) : handler.batches(index - total);
            RecordAnchorHandler.Model memory model = handler.model(id);
            IRecordAnchor.Anchor memory anchor = anchors.anchorRecord(id);
            assertEq(anchor.owner, model.owner);
            assertEq(anchor.anchoredAt, model.at);
            assertEq(anchor.count, model.count);
            bool head = model.ground == 0 && model.next == bytes32(0);
            assertEq(anchor.status == IRecordAnchor.Status.Anchored, head);
        }
    }

    /// @dev Invariant 4: a tombstone has a ground and nothing else has one.
    function invariant_B5_4_tombstoneCarriesAGround() public view {
        (uint256 total, uint256 roots) = handler.counts();
        for (uint256 index = 0; index < total + roots; ++index) {
            bytes32 id = index < total ? handler.ids(index) : handler.batches(index - total);
            assertEq(anchors.anchorRecord(id).ground, handler.model(id).ground);
        }
    }

    /// @dev Invariant 5: the handler fails when something is anchored under an agreement that is not live or not its
    /// own. Here, that the agreement the handler believes in is the one that the contract asks.
    function invariant_B5_5_agreementAskedIsTheLiveOne() public view {
        for (uint16 agency = 1; agency <= 3; ++agency) {
            bool expected = handler.agreementLive() && agency != 3;
            assertEq(anchors.agreements().isLiveFor(handler.agreement(), agency), expected);
        }
    }

    /// @dev A record in a batch stands as the batch does, unless it has a fate of its own.
    function invariant_batchesFollowTheirRecords() public view {
        (, uint256 roots) = handler.counts();
        for (uint256 index = 0; index < roots; ++index) {
            bytes32 batch = handler.batches(index);
            RecordAnchorHandler.Model memory model = handler.model(batch);
            for (uint256 place = 0; place < 2; ++place) {
                bytes32 commitment = handler.commitmentAt(place == 0 ? model.left : model.right);
                bytes32[] memory proof = new bytes32[](1);
                proof[0] = handler.commitmentAt(place == 0 ? model.right : model.left);
                RecordAnchorHandler.Model memory alone = handler.model(anchors.recordId(model.owner, commitment));
                bool standing = model.ground == 0 && alone.ground == 0 && alone.next == bytes32(0);
                assertEq(anchors.verify(batch, commitment, place, proof), standing);
            }
        }
    }

    /// @dev The invariants would hold over a handler that does nothing. So each act must go through now and then.
    function test_handlerReachesEveryAct() public {
        uint256 seed = 1;
        for (uint256 step = 0; step < 600; ++step) {
            seed = uint256(keccak256(abi.encode(seed)));
            uint256 a = uint256(keccak256(abi.encode(seed, "a")));
            uint256 b = uint256(keccak256(abi.encode(seed, "b")));
            bool c = (seed >> 32) % 3 == 0;
            uint256 act = seed % 9;
            if (act == 0) handler.anchor(a, b, c);
            if (act == 1) handler.anchorRoot(a, b, c);
            if (act == 2) handler.supersede(a, b, c);
            if (act == 3) handler.tombstone(a, b, uint8(a >> 64) % 10);
            if (act == 4) handler.tombstoneLeaf(a, b, c);
            if (act == 5) handler.suspendAgreement(a);
            if (act == 6 && step > 300) handler.succeed(a);
            if (act == 7) handler.pause(a);
            if (act == 8) handler.passTime(a);
        }
        bytes32[9] memory acts = [
            bytes32("anchor"),
            "root",
            "supersede",
            "tombstone",
            "leaf",
            "agreement",
            "succeed",
            "pause",
            "time"
        ];
        for (uint256 index = 0; index < acts.length; ++index) {
            assertGt(handler.done(acts[index]), 0, string(abi.encodePacked(acts[index])));
        }
    }
}
