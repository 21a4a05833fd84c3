// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IRecordAnchor} from "@tolbooth/sdk/contracts/data-sharing/IRecordAnchor.sol";
import {RecordAnchor} from "@tolbooth/sdk/contracts/data-sharing/RecordAnchor.sol";
import {RecordAnchorFixture} from "./RecordAnchorFixture.sol";
import {RecordAnchorOwnRules} from "./RecordAnchorOwnRules.sol";

/// @notice A project's own rule on what is anchored.
contract RecordAnchorOwnRulesTest is RecordAnchorFixture {
    RecordAnchor internal plain;
    RecordAnchorOwnRules internal ruled;

    function setUp() public override {
        super.setUp();
        plain = anchors;
        ruled = new RecordAnchorOwnRules(registry, agreements);
        anchors = ruled;
        id = anchors.recordId(COUNCIL, RECORD);
    }

    function test_anchorAsksTheRule() public {
        ruled.refuseAll();
        vm.startPrank(council);
        vm.expectRevert(byRule(RECORD, agreement));
        anchors.anchor(RECORD, agreement);
        assertStatus(id, IRecordAnchor.Status.None);
        vm.expectRevert(byRule(RECORD, bytes32(0)));
        anchors.anchor(RECORD, bytes32(0));
        ruled.spare(abi.encode(COUNCIL, RECORD, agreement));
        anchors.anchor(RECORD, agreement);
        assertStatus(id, IRecordAnchor.Status.Anchored);
    }

    function test_anchorRootAsksTheRule() public {
        bytes32 batch = anchors.rootId(COUNCIL, RECORD);
        ruled.refuseAll();
        vm.startPrank(council);
        vm.expectRevert(byRule(RECORD, agreement));
        anchors.anchorRoot(RECORD, 3, agreement);
        assertStatus(batch, IRecordAnchor.Status.None);
        ruled.allowAll();
        assertEq(anchors.anchorRoot(RECORD, 3, agreement), batch);
        assertStatus(batch, IRecordAnchor.Status.Anchored);
    }

    function test_supersedeAsksTheRuleAboutTheNewVersion() public {
        vm.startPrank(council);
        anchors.anchor(RECORD, bytes32(0));
        ruled.refuseAll();
        vm.expectRevert(byRule(CORRECTED, agreement));
        anchors.supersede(id, CORRECTED, agreement);
        assertStatus(id, IRecordAnchor.Status.Anchored);
        assertStatus(anchors.recordId(COUNCIL, CORRECTED), IRecordAnchor.Status.None);
        ruled.spare(abi.encode(COUNCIL, CORRECTED, agreement));
        anchors.supersede(id, CORRECTED, agreement);
        assertStatus(id, IRecordAnchor.Status.Superseded);
    }

    function test_theContractsOwnChecksOfANewRecordComeFirst() public {
        vm.startPrank(council);
        anchors.anchor(RECORD, bytes32(0));
        ruled.refuseAll();
        vm.expectRevert(IRecordAnchor.CommitmentRequired.selector);
        anchors.anchor(bytes32(0), bytes32(0));
        vm.expectRevert(about(IRecordAnchor.Exists.selector, id));
        anchors.anchor(RECORD, bytes32(0));
        vm.expectRevert(IRecordAnchor.EmptyBatch.selector);
        anchors.anchorRoot(CORRECTED, 0, bytes32(0));
        vm.stopPrank();
        vm.prank(police);
        vm.expectRevert(noAgreement(agreement, POLICE));
        anchors.anchor(CORRECTED, agreement);
    }

    function test_theContractsOwnChecksOfANewVersionComeFirst() public {
        vm.startPrank(council);
        anchors.anchor(RECORD, bytes32(0));
        bytes32 batch = anchors.anchorRoot(RECORD, 3, bytes32(0));
        bytes32 unknown = anchors.recordId(COUNCIL, TERMS);
        ruled.refuseAll();
        vm.expectRevert(about(IRecordAnchor.UnknownRecord.selector, unknown));
        anchors.supersede(unknown, CORRECTED, bytes32(0));
        vm.expectRevert(about(IRecordAnchor.IsBatch.selector, batch));
        anchors.supersede(batch, CORRECTED, bytes32(0));
        vm.stopPrank();
        vm.prank(board);
        vm.expectRevert(notOwner(id, BOARD));
        anchors.supersede(id, CORRECTED, bytes32(0));
    }

    function test_aTombstoneIsNotAsked() public {
        vm.startPrank(council);
        anchors.anchor(RECORD, bytes32(0));
        (bytes32 root, bytes32[] memory proof) = tree(3, 2);
        bytes32 batch = anchors.anchorRoot(root, 3, bytes32(0));
        ruled.refuseAll();
        anchors.tombstone(id, RETENTION);
        assertStatus(id, IRecordAnchor.Status.Tombstoned);
        bytes32 alone = anchors.tombstoneLeaf(batch, leafOf(2), 2, proof, RETENTION);
        assertStatus(alone, IRecordAnchor.Status.Tombstoned);
    }

    function test_aRuleThatLetsPassChangesNothing() public {
        assertEq(live(ruled), live(plain));
    }

    /// @dev A record, its new version and a batch, and all that can be read of them.
    function live(RecordAnchor which) internal returns (bytes memory) {
        vm.startPrank(council);
        bytes32 first = which.anchor(RECORD, agreement);
        bytes32 second = which.supersede(first, CORRECTED, agreement);
        bytes32 batch = which.anchorRoot(RECORD, 3, agreement);
        vm.stopPrank();
        return abi.encode(which.anchorRecord(first), which.anchorRecord(second), which.anchorRecord(batch));
    }

    function byRule(bytes32 commitment, bytes32 agreement_) internal pure returns (bytes memory) {
        bytes4 selector = RecordAnchorOwnRules.RefusedByRule.selector;
        return abi.encodeWithSelector(selector, COUNCIL, commitment, agreement_);
    }
}
