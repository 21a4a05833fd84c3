// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IConsentRegistry} from "@tolbooth/sdk/contracts/data-sharing/IConsentRegistry.sol";
import {Capabilities} from "@tolbooth/sdk/contracts/governance/Capabilities.sol";
import {ConsentFixture} from "./ConsentFixture.sol";

/// @notice Withdrawing and superseding.
contract ConsentRegistryWithdrawTest is ConsentFixture {
    function test_withdraw() public {
        bytes32 id = record(TERMS, LOCK, PERMIT);
        vm.expectEmit(address(consents));
        emit IConsentRegistry.ConsentWithdrawn(id, 1, BOARD);
        vm.prank(board);
        consents.withdraw(id);
        assertCheck(id, HOSPITAL, IConsentRegistry.Why.Withdrawn);
    }

    function test_withdrawRefusesUnknownAndEndedConsents() public {
        vm.startPrank(board);
        vm.expectRevert(abi.encodeWithSelector(IConsentRegistry.UnknownConsent.selector, bytes32("none")));
        consents.withdraw("none");
        bytes32 id = consents.record(TERMS, LOCK, HOSPITAL, START, UNTIL, PERMIT);
        consents.withdraw(id);
        vm.expectRevert(abi.encodeWithSelector(IConsentRegistry.NotActive.selector, id));
        consents.withdraw(id);
        vm.stopPrank();
    }

    function test_withdrawNeedsItsCapability() public {
        bytes32 id = record(TERMS, LOCK, PERMIT);
        address key = addKey(BOARD, "key", ~Capabilities.CONSENT_WITHDRAW);
        vm.prank(key);
        vm.expectRevert(denied(key, Capabilities.CONSENT_WITHDRAW));
        consents.withdraw(id);
    }

    function test_successorWithdrawsAndSupersedes() public {
        bytes32 first = record(TERMS, LOCK, PERMIT);
        bytes32 second = record("more terms", LOCK, PERMIT);
        vm.prank(governor);
        registry.succeed(BOARD, HOSPITAL);
        vm.startPrank(hospital);
        consents.withdraw(first);
        bytes32 next = consents.supersede(second, "new terms", "new lock", COUNCIL, START, UNTIL, PERMIT);
        vm.stopPrank();
        assertCheck(first, HOSPITAL, IConsentRegistry.Why.Withdrawn);
        assertEq(consents.consentRecord(next).controller, HOSPITAL);
    }

    function test_withdrawWithSecret() public {
        bytes32 id = record(TERMS, LOCK, PERMIT);
        vm.expectEmit(address(consents));
        emit IConsentRegistry.ConsentWithdrawn(id, 1, 0);
        vm.prank(stranger);
        consents.withdrawWithSecret(BOARD, HOSPITAL, TERMS, SECRET);
        assertCheck(id, HOSPITAL, IConsentRegistry.Why.Withdrawn);

        vm.expectRevert(abi.encodeWithSelector(IConsentRegistry.NotActive.selector, id));
        consents.withdrawWithSecret(BOARD, HOSPITAL, TERMS, SECRET);
    }

    function test_withdrawWithSecretWorksAfterTheChainIdChanged() public {
        bytes32 id = record(TERMS, LOCK, PERMIT);
        vm.chainId(block.chainid + 1);
        consents.withdrawWithSecret(BOARD, HOSPITAL, TERMS, SECRET);
        assertCheck(id, HOSPITAL, IConsentRegistry.Why.Withdrawn);
    }

    function test_supersede() public {
        bytes32 oldId = record(TERMS, LOCK, PERMIT);
        bytes32 newId = consents.consentId(BOARD, COUNCIL, "new terms", "new lock");
        vm.expectEmit(address(consents));
        emit IConsentRegistry.ConsentRecorded(newId, "new terms", BOARD, COUNCIL, "new lock", 5, UNTIL, 2, DENY);
        vm.expectEmit(address(consents));
        emit IConsentRegistry.ConsentSuperseded(oldId, newId, 2);
        vm.prank(board);
        assertEq(consents.supersede(oldId, "new terms", "new lock", COUNCIL, 5, UNTIL, DENY), newId);
        assertCheck(oldId, HOSPITAL, IConsentRegistry.Why.Superseded);
        assertCheck(newId, COUNCIL, IConsentRegistry.Why.Denied);
        assertEq(consents.consentRecord(newId).version, 2);

        // The old secret opens nothing any more.
        vm.expectRevert(abi.encodeWithSelector(IConsentRegistry.NotActive.selector, oldId));
        consents.withdrawWithSecret(BOARD, HOSPITAL, TERMS, SECRET);
    }

    function test_supersedeRefusesWhatRecordAndWithdrawRefuse() public {
        bytes32 id = record(TERMS, LOCK, PERMIT);
        vm.prank(hospital);
        vm.expectRevert(abi.encodeWithSelector(IConsentRegistry.NotController.selector, id, HOSPITAL));
        consents.supersede(id, "new", "lock", COUNCIL, START, UNTIL, PERMIT);
        vm.startPrank(board);
        vm.expectRevert(abi.encodeWithSelector(IConsentRegistry.UnknownConsent.selector, bytes32("none")));
        consents.supersede("none", "new", "lock", COUNCIL, START, UNTIL, PERMIT);
        vm.expectRevert(IConsentRegistry.BadWindow.selector);
        consents.supersede(id, "new", "lock", COUNCIL, UNTIL, START, PERMIT);
        vm.expectRevert(abi.encodeWithSelector(IConsentRegistry.Exists.selector, id));
        consents.supersede(id, TERMS, LOCK, HOSPITAL, START, UNTIL, PERMIT);
        consents.withdraw(id);
        vm.expectRevert(abi.encodeWithSelector(IConsentRegistry.NotActive.selector, id));
        consents.supersede(id, "new", "lock", COUNCIL, START, UNTIL, PERMIT);
        vm.stopPrank();
    }
}
