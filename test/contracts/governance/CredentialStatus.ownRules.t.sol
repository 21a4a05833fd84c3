// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {CredentialStatus} from "@tolbooth/sdk/contracts/governance/CredentialStatus.sol";
import {ICredentialStatus} from "@tolbooth/sdk/contracts/governance/ICredentialStatus.sol";
import {CredentialStatusFixture} from "./CredentialStatusFixture.sol";
import {CredentialStatusOwnRules} from "./CredentialStatusOwnRules.sol";

/// @notice A project's own rule on the publication of lists.
contract CredentialStatusOwnRulesTest is CredentialStatusFixture {
    bytes32 internal constant WORDS = keccak256("root over the words");

    CredentialStatus internal plain;
    CredentialStatusOwnRules internal ruled;

    function setUp() public override {
        super.setUp();
        plain = lists;
        ruled = new CredentialStatusOwnRules(registry);
        lists = ruled;
    }

    function test_publishAsksTheRule() public {
        bytes32 id = create(REVOCATION, ROOT);
        ruled.refuseAll();
        vm.startPrank(council);
        vm.expectRevert(byRule(COUNCIL, id, NEXT));
        lists.publish(id, WORDS, 0, NEXT);
        assertEq(lists.listRecord(id).version, 0);
        assertEq(lists.rootOf(id), 0);

        ruled.spare(abi.encode(COUNCIL, id, NEXT));
        lists.publish(id, WORDS, 0, NEXT);
        assertEq(lists.listRecord(id).version, 1);
        assertEq(lists.rootOf(id), WORDS);
    }

    function test_refreshAsksTheRule() public {
        bytes32 id = freshBitmap(SUSPENSION);
        ruled.refuseAll();
        vm.startPrank(council);
        vm.expectRevert(byRule(COUNCIL, id, NEXT + 1));
        lists.refresh(id, 1, NEXT + 1);
        assertEq(lists.listRecord(id).version, 1);
        assertEq(lists.listRecord(id).nextUpdate, NEXT);

        ruled.allowAll();
        lists.refresh(id, 1, NEXT + 1);
        assertEq(lists.listRecord(id).nextUpdate, NEXT + 1);
    }

    function test_theRuleIsToldOfTheSuccessor() public {
        bytes32 id = freshBitmap(SUSPENSION);
        vm.prank(governor);
        registry.succeed(COUNCIL, HOSPITAL);
        ruled.refuseAll();
        vm.prank(hospital);
        vm.expectRevert(byRule(HOSPITAL, id, NEXT + 1));
        lists.refresh(id, 1, NEXT + 1);
    }

    function test_theContractsOwnChecksComeFirst() public {
        bytes32 id = create(REVOCATION, ROOT);
        bytes32 strange = lists.listId(COUNCIL, NAME, SUSPENSION, ROOT, ENTRIES);
        uint48 latest = START + LONGEST;
        ruled.refuseAll();
        vm.startPrank(council);
        vm.expectRevert(unknown(strange));
        lists.publish(strange, WORDS, 0, NEXT);
        vm.expectRevert(wrongForm(id));
        lists.refresh(id, 0, NEXT);
        vm.expectRevert(abi.encodeWithSelector(ICredentialStatus.StaleVersion.selector, id, 1, 0));
        lists.publish(id, WORDS, 1, NEXT);
        vm.expectRevert(abi.encodeWithSelector(ICredentialStatus.BadNextUpdate.selector, START, latest));
        lists.publish(id, WORDS, 0, START);
        vm.expectRevert(abi.encodeWithSelector(ICredentialStatus.BadNextUpdate.selector, latest + 1, latest));
        lists.publish(id, WORDS, 0, latest + 1);
        vm.stopPrank();
        vm.prank(hospital);
        vm.expectRevert(notIssuer(id, HOSPITAL));
        lists.publish(id, WORDS, 0, NEXT);
    }

    function test_listsAndTheirEntriesAreNotAsked() public {
        ruled.refuseAll();
        bytes32 id = create(SUSPENSION, BITMAP);
        vm.startPrank(council);
        lists.setEntry(id, 3);
        lists.clearEntry(id, 3);
        lists.setWords(id, one(1, 6));
        lists.clearWords(id, one(1, 2));
        assertEq(lists.wordAt(id, 0), 0);
        assertEq(lists.wordAt(id, 1), 4);
    }

    function test_aRuleThatLetsPassChangesNothing() public {
        assertEq(live(ruled), live(plain));
    }

    /// @dev A list of each form, and all that can be read of them. An id binds the contract, so it is left out.
    function live(CredentialStatus which) internal returns (bytes memory) {
        lists = which;
        bytes32 bitmap = freshBitmap(SUSPENSION);
        bytes32 list = create(REVOCATION, ROOT);
        vm.startPrank(council);
        lists.setEntry(bitmap, 3);
        lists.publish(list, WORDS, 0, NEXT + 1);
        vm.stopPrank();
        bytes memory written = abi.encode(lists.listRecord(bitmap), lists.listRecord(list), lists.rootOf(list));
        return abi.encode(written, lists.wordAt(bitmap, 0), lists.statusAt(bitmap, 3));
    }

    function byRule(uint16 agency, bytes32 id, uint48 nextUpdate) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(CredentialStatusOwnRules.RefusedByRule.selector, agency, id, nextUpdate);
    }
}
