// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IRecordAnchor} from "@tolbooth/sdk/contracts/data-sharing/IRecordAnchor.sol";
import {RecordAnchor} from "@tolbooth/sdk/contracts/data-sharing/RecordAnchor.sol";
import {SharingAgreementRegistry} from "@tolbooth/sdk/contracts/data-sharing/SharingAgreementRegistry.sol";
import {IAgencyErrors} from "@tolbooth/sdk/contracts/governance/IAgencyErrors.sol";
import {Commitments} from "@tolbooth/sdk/contracts/libraries/Commitments.sol";
import {Fixture} from "../support/Fixture.sol";

/// @title Anchors beside a registry of sharing agreements, with four agencies whose keys can do everything
abstract contract RecordAnchorFixture is Fixture {
    uint16 internal constant BOARD = 1;
    uint16 internal constant COUNCIL = 2;
    uint16 internal constant POLICE = 3;
    uint16 internal constant SUCCESSOR = 4;
    uint8 internal constant UNNECESSARY = 1;
    uint8 internal constant RETENTION = 32;
    uint48 internal constant UNTIL = START + 100 days;
    bytes32 internal constant RECORD = keccak256("record");
    bytes32 internal constant CORRECTED = keccak256("corrected");
    bytes32 internal constant TERMS = keccak256("terms");

    SharingAgreementRegistry internal agreements;
    RecordAnchor internal anchors;
    address internal board;
    address internal council;
    address internal police;
    /// @dev An agreement between the board and the council. It is live until `UNTIL`.
    bytes32 internal agreement;
    /// @dev The board's record.
    bytes32 internal id;

    function setUp() public virtual override {
        super.setUp();
        for (uint16 agency = BOARD; agency <= SUCCESSOR; ++agency) {
            admit(agency, ALL);
            empower(agency);
        }
        (board, council, police) = (adminOf(BOARD), adminOf(COUNCIL), adminOf(POLICE));
        agreements = new SharingAgreementRegistry(registry);
        anchors = new RecordAnchor(registry, agreements);
        vm.prank(board);
        agreement = agreements.propose("salt", COUNCIL, 5, TERMS, START, UNTIL, UNTIL);
        vm.prank(council);
        agreements.accept(agreement, 1, TERMS);
        id = anchors.recordId(BOARD, RECORD);
    }

    function anchored() internal {
        vm.prank(board);
        assertEq(anchors.anchor(RECORD, bytes32(0)), id);
    }

    function assertAnchor(bytes32 which, IRecordAnchor.Anchor memory expected) internal view {
        IRecordAnchor.Anchor memory found = anchors.anchorRecord(which);
        assertEq(found.owner, expected.owner, "owner");
        assertEq(found.version, expected.version, "version");
        assertEq(uint8(found.status), uint8(expected.status), "status");
        assertEq(found.ground, expected.ground, "ground");
        assertEq(found.anchoredAt, expected.anchoredAt, "anchoredAt");
        assertEq(found.count, expected.count, "count");
        assertEq(uint8(anchors.status(which)), uint8(expected.status), "status alone");
    }

    function assertStatus(bytes32 which, IRecordAnchor.Status expected) internal view {
        assertEq(uint8(anchors.status(which)), uint8(expected), "status");
    }

    function leafOf(uint256 index) internal pure returns (bytes32) {
        return keccak256(abi.encode("leaf", index));
    }

    /// @dev The root over the first `count` leaves, padded with zeros, and the proof of one of them. Made from the
    /// middle of the tree, unlike the contract, which climbs.
    function tree(uint256 count, uint256 index) internal pure returns (bytes32 root, bytes32[] memory proof) {
        uint256 depth = 0;
        while (2 ** depth < count) ++depth;
        bytes32[] memory row = new bytes32[](2 ** depth);
        for (uint256 place = 0; place < count; ++place) row[place] = leafOf(place);
        proof = new bytes32[](depth);
        for (uint256 level = 0; level < depth; ++level) {
            proof[level] = row[(index >> level) ^ 1];
            bytes32[] memory above = new bytes32[](row.length / 2);
            for (uint256 place = 0; place < above.length; ++place) {
                above[place] = Commitments.node(row[2 * place], row[2 * place + 1]);
            }
            row = above;
        }
        return (row[0], proof);
    }

    /// @dev The board anchors the first `count` leaves as a batch.
    function batchOf(uint32 count) internal returns (bytes32 batch) {
        (bytes32 root, ) = tree(count, 0);
        vm.prank(board);
        return anchors.anchorRoot(root, count, bytes32(0));
    }

    function statusInBatch(bytes32 batch, uint256 count, uint256 index) internal view returns (IRecordAnchor.Status) {
        (, bytes32[] memory proof) = tree(count, index);
        IRecordAnchor.Status found = anchors.statusInBatch(batch, leafOf(index), index, proof);
        assertEq(anchors.verify(batch, leafOf(index), index, proof), found == IRecordAnchor.Status.Anchored);
        return found;
    }

    function assertInBatch(bytes32 batch, uint256 count, uint256 index, IRecordAnchor.Status expected) internal view {
        assertEq(uint8(statusInBatch(batch, count, index)), uint8(expected));
    }

    function pauseFor(uint48 seconds_) internal {
        vm.prank(governor);
        registry.pause(address(anchors), uint48(block.timestamp) + seconds_);
    }

    function succeed(uint16 old, uint16 successor) internal {
        vm.prank(governor);
        registry.succeed(old, successor);
    }

    function denied(address who, uint64 capability) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IAgencyErrors.Denied.selector, who, capability);
    }

    function paused(uint48 until) internal view returns (bytes memory) {
        return abi.encodeWithSelector(IAgencyErrors.Paused.selector, address(anchors), until);
    }

    function about(bytes4 selector, bytes32 which) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(selector, which);
    }

    function notOwner(bytes32 which, uint16 agency) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IRecordAnchor.NotOwner.selector, which, agency);
    }

    function noAgreement(bytes32 which, uint16 agency) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IRecordAnchor.NoAgreement.selector, which, agency);
    }
}
