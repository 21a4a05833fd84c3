// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ConsentRegistry} from "@tolbooth/sdk/contracts/data-sharing/ConsentRegistry.sol";
import {IConsentRegistry} from "@tolbooth/sdk/contracts/data-sharing/IConsentRegistry.sol";
import {ConsentFixture} from "./ConsentFixture.sol";
import {ConsentRegistryOwnRules} from "./ConsentRegistryOwnRules.sol";

/// @notice A project's own rule on the consents that are recorded.
contract ConsentRegistryOwnRulesTest is ConsentFixture {
    bytes32 internal constant NEW_TERMS = keccak256("new terms");

    ConsentRegistry internal plain;
    ConsentRegistryOwnRules internal ruled;

    function setUp() public override {
        super.setUp();
        plain = consents;
        ruled = new ConsentRegistryOwnRules(registry);
        consents = ruled;
    }

    function test_recordAsksTheRule() public {
        bytes32 id = consents.consentId(BOARD, HOSPITAL, TERMS, LOCK);
        ruled.refuseAll();
        for (uint8 kind = PERMIT; kind <= DENY; ++kind) {
            vm.expectRevert(byRule(input(TERMS, HOSPITAL, kind)));
            recordOne(input(TERMS, HOSPITAL, kind));
            assertCheck(id, HOSPITAL, IConsentRegistry.Why.Unknown);
        }
        ruled.spare(asked(input(TERMS, HOSPITAL, PERMIT)));
        assertEq(recordOne(input(TERMS, HOSPITAL, PERMIT)), id);
        assertCheck(id, HOSPITAL, IConsentRegistry.Why.Ok);
    }

    function test_recordManyAsksTheRuleForEachConsent() public {
        IConsentRegistry.ConsentInput[] memory inputs = batch();
        bytes32 first = consents.consentId(BOARD, HOSPITAL, TERMS, LOCK);
        ruled.refuseAll();
        for (uint256 index = 0; index < inputs.length; ++index) {
            vm.prank(board);
            vm.expectRevert(byRule(inputs[index]));
            consents.recordMany(inputs);
            assertCheck(first, HOSPITAL, IConsentRegistry.Why.Unknown);
            ruled.spare(asked(inputs[index]));
        }
        vm.prank(board);
        assertEq(consents.recordMany(inputs)[0], first);
    }

    function test_supersedeAsksTheRuleAboutTheNewConsent() public {
        bytes32 old = recordOne(input(TERMS, HOSPITAL, PERMIT));
        IConsentRegistry.ConsentInput memory next = input(NEW_TERMS, COUNCIL, DENY);
        ruled.refuseAll();
        vm.expectRevert(byRule(next));
        supersede(consents, old, next);
        assertCheck(old, HOSPITAL, IConsentRegistry.Why.Ok);

        ruled.allowAll();
        bytes32 id = supersede(consents, old, next);
        assertEq(consents.consentRecord(id).version, 2);
    }

    function test_theRegistrysOwnChecksOfAConsentComeFirst() public {
        bytes32 known = recordOne(input(TERMS, HOSPITAL, PERMIT));
        ruled.refuseAll();
        vm.startPrank(board);
        vm.expectRevert(IConsentRegistry.TermsRequired.selector);
        consents.record(bytes32(0), LOCK, HOSPITAL, START, UNTIL, PERMIT);
        vm.expectRevert(IConsentRegistry.LockRequired.selector);
        consents.record(TERMS, bytes32(0), HOSPITAL, START, UNTIL, PERMIT);
        vm.expectRevert(IConsentRegistry.RecipientRequired.selector);
        consents.record(TERMS, LOCK, 0, START, UNTIL, PERMIT);
        vm.expectRevert(IConsentRegistry.BadWindow.selector);
        consents.record(TERMS, LOCK, HOSPITAL, UNTIL, UNTIL, PERMIT);
        vm.expectRevert(abi.encodeWithSelector(IConsentRegistry.BadKind.selector, 3));
        consents.record(TERMS, LOCK, HOSPITAL, START, UNTIL, 3);
        vm.expectRevert(abi.encodeWithSelector(IConsentRegistry.Exists.selector, known));
        consents.record(TERMS, LOCK, HOSPITAL, START, UNTIL, PERMIT);
        vm.stopPrank();
        vm.prank(hospital);
        vm.expectRevert(abi.encodeWithSelector(IConsentRegistry.NotController.selector, known, HOSPITAL));
        consents.supersede(known, NEW_TERMS, LOCK, COUNCIL, START, UNTIL, PERMIT);
    }

    function test_aWithdrawalIsNotAsked() public {
        bytes32 first = recordOne(input(TERMS, HOSPITAL, PERMIT));
        bytes32 second = recordOne(input(NEW_TERMS, HOSPITAL, PERMIT));
        ruled.refuseAll();
        vm.prank(board);
        consents.withdraw(first);
        consents.withdrawWithSecret(BOARD, HOSPITAL, NEW_TERMS, SECRET);
        assertCheck(first, HOSPITAL, IConsentRegistry.Why.Withdrawn);
        assertCheck(second, HOSPITAL, IConsentRegistry.Why.Withdrawn);
    }

    function test_aRuleThatLetsPassChangesNothing() public {
        assertEq(live(ruled), live(plain));
    }

    /// @dev Consents of a batch, one of them replaced, and all that can be read of them.
    function live(ConsentRegistry which) internal returns (bytes memory) {
        vm.prank(board);
        bytes32[] memory ids = which.recordMany(batch());
        bytes32 next = supersede(which, ids[0], input(TERMS, BOARD, DENY));
        return abi.encode(which.consentRecord(ids[0]), which.consentRecord(ids[2]), which.consentRecord(next));
    }

    function input(
        bytes32 terms,
        uint16 recipient,
        uint8 kind
    ) internal pure returns (IConsentRegistry.ConsentInput memory) {
        return IConsentRegistry.ConsentInput(terms, LOCK, recipient, START, UNTIL, kind);
    }

    function batch() internal pure returns (IConsentRegistry.ConsentInput[] memory inputs) {
        inputs = new IConsentRegistry.ConsentInput[](3);
        inputs[0] = input(TERMS, HOSPITAL, PERMIT);
        inputs[1] = input(TERMS, COUNCIL, DENY);
        inputs[2] = input(NEW_TERMS, HOSPITAL, PERMIT);
    }

    function recordOne(IConsentRegistry.ConsentInput memory one) internal returns (bytes32) {
        return record(one.terms, one.withdrawLock, one.kind);
    }

    function supersede(
        ConsentRegistry which,
        bytes32 old,
        IConsentRegistry.ConsentInput memory one
    ) internal returns (bytes32) {
        vm.prank(board);
        return which.supersede(old, one.terms, one.withdrawLock, one.recipient, one.from, one.until, one.kind);
    }

    /// @dev What the rule is asked, as values.
    function asked(IConsentRegistry.ConsentInput memory one) internal pure returns (bytes memory) {
        return abi.encode(BOARD, one.recipient, one.terms, one.from, one.until, one.kind);
    }

    function byRule(IConsentRegistry.ConsentInput memory one) internal pure returns (bytes memory) {
        return bytes.concat(ConsentRegistryOwnRules.RefusedByRule.selector, asked(one));
    }
}
