// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {stdJson} from "forge-std/StdJson.sol";
import {Vm} from "forge-std/Vm.sol";
import {ConsentRegistry} from "@tolbooth/sdk/contracts/data-sharing/ConsentRegistry.sol";
import {IConsentRegistry} from "@tolbooth/sdk/contracts/data-sharing/IConsentRegistry.sol";
import {Capabilities} from "@tolbooth/sdk/contracts/governance/Capabilities.sol";
import {IAgencyGated} from "@tolbooth/sdk/contracts/governance/IAgencyGated.sol";
import {IAgencyRegistry} from "@tolbooth/sdk/contracts/governance/IAgencyRegistry.sol";
import {ConsentFixture} from "./ConsentFixture.sol";

/// @notice Construction, derivations, and the numbered invariants that one call can show.
contract ConsentRegistryTest is ConsentFixture {
    using stdJson for string;

    function test_constructor() public {
        assertEq(address(consents.registry()), address(registry));
        assertEq(consents.deploymentChainId(), block.chainid);
        assertEq(consents.CONSENT_DOMAIN(), CONSENT_DOMAIN);
        assertEq(consents.LOCK_DOMAIN(), LOCK_DOMAIN);
        vm.expectRevert(abi.encodeWithSelector(IAgencyGated.RegistryRequired.selector, stranger));
        new ConsentRegistry(IAgencyRegistry(stranger));
    }

    /// @dev Other implementations, such as the TypeScript client, read the same file.
    function test_derivationsMatchThePublishedVectors() public {
        string memory json = vm.readFile("test/contracts/derivations.json");
        assertEq(
            keccak256(abi.encode(LOCK_DOMAIN, json.readBytes32(".withdrawLock.secret"))),
            json.readBytes32(".withdrawLock.result")
        );
        vm.chainId(json.readUint(".consentId.chainId"));
        address place = json.readAddress(".consentId.contract");
        deployCodeTo("ConsentRegistry.sol:ConsentRegistry", abi.encode(registry), place);
        assertEq(
            ConsentRegistry(place).consentId(
                uint16(json.readUint(".consentId.controller")),
                uint16(json.readUint(".consentId.recipient")),
                json.readBytes32(".consentId.terms"),
                json.readBytes32(".consentId.withdrawLock")
            ),
            json.readBytes32(".consentId.result")
        );
    }

    /// @dev Invariant 2: whatever the time after a withdrawal, the check fails.
    function testFuzz_B2_2_checkFailsForEverAfterWithdrawal(
        uint48 from,
        uint48 until,
        uint48 later,
        bool bySecret
    ) public {
        until = uint48(bound(until, 1, FOREVER));
        from = uint48(bound(from, 0, until - 1));
        vm.prank(board);
        bytes32 id = consents.record(TERMS, LOCK, HOSPITAL, from, until, PERMIT);
        if (bySecret) {
            consents.withdrawWithSecret(BOARD, HOSPITAL, TERMS, SECRET);
        } else {
            vm.prank(board);
            consents.withdraw(id);
        }
        assertCheck(id, HOSPITAL, IConsentRegistry.Why.Withdrawn);
        vm.warp(bound(later, START, type(uint48).max));
        assertCheck(id, HOSPITAL, IConsentRegistry.Why.Withdrawn);
    }

    /// @dev Invariant 3: one live deny beats any number of permits, in any order, from any controller.
    function testFuzz_B2_3_denyOverridesPermit(uint8 permits, uint8 place, bool foreign, bool withdrawn) public {
        uint256 count = bound(permits, 1, 8);
        IConsentRegistry.Source[] memory sources = new IConsentRegistry.Source[](count + 1);
        uint256 denyAt = bound(place, 0, count);
        for (uint256 index = 0; index <= count; ++index) {
            bytes32 secret = keccak256(abi.encode("secret", index));
            bytes32 lock = keccak256(abi.encode(LOCK_DOMAIN, secret));
            bool deny = index == denyAt;
            uint16 controller = deny && foreign ? HOSPITAL : BOARD;
            vm.prank(controller == BOARD ? board : hospital);
            consents.record(TERMS, lock, HOSPITAL, START, UNTIL, deny ? DENY : PERMIT);
            if (deny && withdrawn) consents.withdrawWithSecret(controller, HOSPITAL, TERMS, secret);
            sources[index] = IConsentRegistry.Source(controller, lock);
        }
        assertPair(sources, withdrawn ? IConsentRegistry.Why.Ok : IConsentRegistry.Why.Denied);
    }

    /// @dev Invariant 4: with every agency suspended or closed and no governor's help, one transaction from anybody
    /// withdraws.
    function testFuzz_B2_4_withdrawalCannotBeStopped(address sender, bool closed) public {
        bytes32 id = record(TERMS, LOCK, PERMIT);
        for (uint16 agency = 1; agency <= 3; ++agency) setStatus(agency, closed ? 3 : 2);
        vm.mockCallRevert(address(registry), bytes(""), "the registry is out of order");
        vm.prank(sender);
        consents.withdrawWithSecret(BOARD, HOSPITAL, TERMS, SECRET);
        vm.clearMockedCalls();
        assertCheck(id, HOSPITAL, IConsentRegistry.Why.Withdrawn);
    }

    /// @dev Invariant 5: another agency, or a wrong secret, withdraws nothing.
    function testFuzz_B2_5_onlySecretOrControllerWithdraws(bytes32 secret, uint16 controller, uint16 recipient) public {
        bytes32 id = record(TERMS, LOCK, PERMIT);
        vm.prank(hospital);
        vm.expectRevert(abi.encodeWithSelector(IConsentRegistry.NotController.selector, id, HOSPITAL));
        consents.withdraw(id);
        vm.prank(stranger);
        vm.expectRevert(denied(stranger, Capabilities.CONSENT_WITHDRAW));
        consents.withdraw(id);
        if (secret != SECRET || controller != BOARD || recipient != HOSPITAL) {
            vm.expectRevert(IConsentRegistry.BadSecret.selector);
            consents.withdrawWithSecret(controller, recipient, TERMS, secret);
        }
        // The lock itself, which is public, is not the secret.
        vm.expectRevert(IConsentRegistry.BadSecret.selector);
        consents.withdrawWithSecret(BOARD, HOSPITAL, TERMS, LOCK);
        assertCheck(id, HOSPITAL, IConsentRegistry.Why.Ok);
    }

    /// @dev Invariant 6: changing any one field changes the id.
    function testFuzz_B2_6_idBindsEveryField(
        uint16[2] memory controllers,
        uint16[2] memory recipients,
        bytes32[2] memory terms,
        bytes32[2] memory locks
    ) public {
        bytes32 id = consents.consentId(controllers[0], recipients[0], terms[0], locks[0]);
        assertEq(
            id,
            keccak256(
                abi.encode(
                    CONSENT_DOMAIN,
                    block.chainid,
                    address(consents),
                    controllers[0],
                    recipients[0],
                    terms[0],
                    locks[0]
                )
            )
        );
        assertEq(
            id == consents.consentId(controllers[1], recipients[0], terms[0], locks[0]),
            controllers[0] == controllers[1]
        );
        assertEq(
            id == consents.consentId(controllers[0], recipients[1], terms[0], locks[0]),
            recipients[0] == recipients[1]
        );
        assertEq(id == consents.consentId(controllers[0], recipients[0], terms[1], locks[0]), terms[0] == terms[1]);
        assertEq(id == consents.consentId(controllers[0], recipients[0], terms[0], locks[1]), locks[0] == locks[1]);

        ConsentRegistry elsewhere = new ConsentRegistry(registry);
        assertNotEq(id, elsewhere.consentId(controllers[0], recipients[0], terms[0], locks[0]));
        vm.chainId(block.chainid + 1);
        ConsentRegistry otherChain = new ConsentRegistry(registry);
        assertNotEq(
            elsewhere.consentId(controllers[0], recipients[0], terms[0], locks[0]),
            otherChain.consentId(controllers[0], recipients[0], terms[0], locks[0])
        );
    }

    /// @dev Invariant 7: storage keys and topics come from id, terms and agency alone. Whoever sends a withdrawal, the
    /// same slot is written and the same log appears; the sender is nowhere in it.
    function testFuzz_B2_7_noKeyOrTopicNamesAPerson(address first, address second) public {
        bytes32 id = consents.consentId(BOARD, HOSPITAL, TERMS, LOCK);
        bytes32 slot = keccak256(abi.encode(id, uint256(0)));

        vm.record();
        vm.recordLogs();
        record(TERMS, LOCK, PERMIT);
        assertOnlyWrite(slot);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        assertEq(logs.length, 1);
        assertEq(logs[0].topics.length, 4);
        assertEq(logs[0].topics[1], id);
        assertEq(logs[0].topics[2], TERMS);
        assertEq(logs[0].topics[3], bytes32(uint256(BOARD)));

        uint256 snapshot = vm.snapshotState();
        bytes32 byFirst = withdrawalTraces(first, slot);
        vm.revertToState(snapshot);
        assertEq(withdrawalTraces(second, slot), byFirst);
    }

    function withdrawalTraces(address sender, bytes32 slot) private returns (bytes32) {
        vm.record();
        vm.recordLogs();
        vm.prank(sender);
        consents.withdrawWithSecret(BOARD, HOSPITAL, TERMS, SECRET);
        assertOnlyWrite(slot);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        assertEq(logs.length, 1);
        return keccak256(abi.encode(logs[0].topics, logs[0].data, vm.load(address(consents), slot)));
    }

    function assertOnlyWrite(bytes32 slot) private {
        (, bytes32[] memory writes) = vm.accesses(address(consents));
        for (uint256 index = 0; index < writes.length; ++index) assertEq(writes[index], slot);
        assertGt(writes.length, 0);
    }
}
