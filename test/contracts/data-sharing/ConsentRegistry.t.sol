// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {stdJson} from "forge-std/StdJson.sol";
import {Vm} from "forge-std/Vm.sol";
import {ConsentRegistry} from "@tolbooth/sdk/contracts/data-sharing/ConsentRegistry.sol";
import {IConsentRegistry} from "@tolbooth/sdk/contracts/data-sharing/IConsentRegistry.sol";
import {Capabilities} from "@tolbooth/sdk/contracts/governance/Capabilities.sol";
import {IAgencyErrors} from "@tolbooth/sdk/contracts/governance/IAgencyErrors.sol";
import {IAgencyGated} from "@tolbooth/sdk/contracts/governance/IAgencyGated.sol";
import {IAgencyRegistry} from "@tolbooth/sdk/contracts/governance/IAgencyRegistry.sol";
import {Fixture} from "../support/Fixture.sol";

contract ConsentRegistryTest is Fixture {
    using stdJson for string;

    uint16 internal constant BOARD = 1;
    uint16 internal constant HOSPITAL = 2;
    uint16 internal constant COUNCIL = 3;
    uint8 internal constant PERMIT = 1;
    uint8 internal constant DENY = 2;
    uint48 internal constant UNTIL = START + 365 days;
    bytes32 internal constant TERMS = keccak256("terms");
    bytes32 internal constant SECRET = keccak256("secret");
    bytes32 internal constant LOCK = keccak256(abi.encode(LOCK_DOMAIN, SECRET));
    bytes32 internal constant LOCK_DOMAIN = keccak256("tolbooth.ConsentRegistry.withdrawLock.v1");
    bytes32 internal constant CONSENT_DOMAIN = keccak256("tolbooth.ConsentRegistry.consent.v1");

    ConsentRegistry internal consents;
    address internal board;
    address internal hospital;

    function setUp() public override {
        super.setUp();
        board = admit(BOARD, ALL);
        hospital = admit(HOSPITAL, ALL);
        admit(COUNCIL, ALL);
        empower(BOARD);
        empower(HOSPITAL);
        consents = new ConsentRegistry(registry);
    }

    // ------------------------------------------------------------------ construction and derivations

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

    // ------------------------------------------------------------------ record

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

    // ------------------------------------------------------------------ recordMany

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

    // ------------------------------------------------------------------ withdraw

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

    // ------------------------------------------------------------------ supersede

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

    // ------------------------------------------------------------------ check

    function testFuzz_checkBoundaries(uint48 from, uint48 until, uint48 time, bool deny) public {
        until = uint48(bound(until, 1, FOREVER));
        from = uint48(bound(from, 0, until - 1));
        vm.prank(board);
        bytes32 id = consents.record(TERMS, LOCK, HOSPITAL, from, until, deny ? DENY : PERMIT);
        uint48[4] memory times = [from, until - 1, until, time];
        for (uint256 index = 0; index < times.length; ++index) {
            vm.warp(times[index]);
            IConsentRegistry.Why why = deny ? IConsentRegistry.Why.Denied : IConsentRegistry.Why.Ok;
            if (times[index] < from) why = IConsentRegistry.Why.NotYetValid;
            if (times[index] >= until) why = IConsentRegistry.Why.Expired;
            assertCheck(id, HOSPITAL, why);
        }
    }

    function test_checkNamesEveryReason() public {
        bytes32 id = record(TERMS, LOCK, PERMIT);
        assertCheck("none", HOSPITAL, IConsentRegistry.Why.Unknown);
        assertCheck(id, COUNCIL, IConsentRegistry.Why.WrongRecipient);
        assertCheck(id, HOSPITAL, IConsentRegistry.Why.Ok);
        assertCheck(record("deny", LOCK, DENY), HOSPITAL, IConsentRegistry.Why.Denied);
    }

    function test_openEndedConsentNeverExpires() public {
        vm.prank(board);
        bytes32 id = consents.record(TERMS, LOCK, HOSPITAL, START, FOREVER, PERMIT);
        vm.warp(FOREVER - 1);
        assertCheck(id, HOSPITAL, IConsentRegistry.Why.Ok);
    }

    function test_checkPairWithNothingPermitsNothing() public view {
        assertPair(new IConsentRegistry.Source[](0), IConsentRegistry.Why.Unknown);
    }

    function test_checkPairIgnoresConsentsOverOtherTerms() public {
        record("other terms", LOCK, PERMIT);
        IConsentRegistry.Source[] memory sources = new IConsentRegistry.Source[](1);
        sources[0] = IConsentRegistry.Source(BOARD, LOCK);
        assertPair(sources, IConsentRegistry.Why.Unknown);
    }

    function test_checkPairNamesWhyTheFirstOneFails() public {
        record(TERMS, LOCK, PERMIT);
        vm.prank(board);
        consents.record(TERMS, "future lock", HOSPITAL, START + 9, UNTIL, PERMIT);
        consents.withdrawWithSecret(BOARD, HOSPITAL, TERMS, SECRET);
        IConsentRegistry.Source[] memory sources = new IConsentRegistry.Source[](2);
        sources[0] = IConsentRegistry.Source(BOARD, LOCK);
        sources[1] = IConsentRegistry.Source(BOARD, "future lock");
        assertPair(sources, IConsentRegistry.Why.Withdrawn);
        vm.warp(START + 9);
        assertPair(sources, IConsentRegistry.Why.Ok);
    }

    // ------------------------------------------------------------------ the numbered invariants

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

    // ------------------------------------------------------------------ helpers

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

    function record(bytes32 terms, bytes32 lock, uint8 kind) private returns (bytes32) {
        vm.prank(board);
        return consents.record(terms, lock, HOSPITAL, START, UNTIL, kind);
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

    function assertCheck(bytes32 id, uint16 recipient, IConsentRegistry.Why expected) private view {
        (bool ok, uint8 why) = consents.check(id, recipient);
        assertEq(why, uint8(expected), "why");
        assertEq(ok, expected == IConsentRegistry.Why.Ok, "ok");
    }

    function assertPair(IConsentRegistry.Source[] memory sources, IConsentRegistry.Why expected) private view {
        (bool ok, uint8 why) = consents.checkPair(TERMS, HOSPITAL, sources);
        assertEq(why, uint8(expected), "why");
        assertEq(ok, expected == IConsentRegistry.Why.Ok, "ok");
    }

    function denied(address who, uint64 capability) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IAgencyErrors.Denied.selector, who, capability);
    }
}
