// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ConsentRegistry} from "@tolbooth/sdk/contracts/data-sharing/ConsentRegistry.sol";
import {IConsentRegistry} from "@tolbooth/sdk/contracts/data-sharing/IConsentRegistry.sol";
import {Fixture} from "../support/Fixture.sol";
import {ConsentHandler} from "./ConsentHandler.sol";

/// @notice The invariants of the consent registry, after any sequence of acts by anybody.
contract ConsentRegistryInvariants is Fixture {
    ConsentRegistry internal consents;
    ConsentHandler internal handler;

    function setUp() public override {
        super.setUp();
        consents = new ConsentRegistry(registry);
        for (uint16 agency = 1; agency <= 3; ++agency) {
            admit(agency, ALL);
            empower(agency);
        }
        handler = new ConsentHandler(registry, consents, governor);
        targetContract(address(handler));
    }

    /// @dev Invariant 1: what was withdrawn or superseded stays so, and never checks true again.
    function invariant_B2_1_endedIsAbsorbing() public view {
        for (uint256 index = 0; index < handler.count(); ++index) {
            bytes32 id = handler.ids(index);
            ConsentHandler.Model memory model = handler.model(id);
            if (model.endedAt == 0) continue;
            (bool ok, uint8 why) = consents.check(id, model.recipient);
            assertFalse(ok);
            assertEq(why, uint8(model.superseded ? IConsentRegistry.Why.Superseded : IConsentRegistry.Why.Withdrawn));
        }
    }

    /// @dev Invariant 2: a check succeeds exactly when the model says so; never after a withdrawal.
    function invariant_B2_2_checkAgreesWithTheModel() public view {
        for (uint256 index = 0; index < handler.count(); ++index) {
            bytes32 id = handler.ids(index);
            ConsentHandler.Model memory model = handler.model(id);
            (bool ok, ) = consents.check(id, model.recipient);
            assertEq(ok, live(model) && model.kind == 1);
            (ok, ) = consents.check(id, uint16(1 + (model.recipient % 3)));
            assertFalse(ok, "another recipient");
        }
    }

    /// @dev Invariant 3: over all consents of a pair, `checkPair` permits when one permits and none denies.
    function invariant_B2_3_denyOverridesPermit() public view {
        for (uint256 which = 0; which < 4; ++which) {
            bytes32 terms = keccak256(abi.encode("terms", which));
            for (uint16 recipient = 1; recipient <= 3; ++recipient) assertPair(terms, recipient);
        }
    }

    /// @dev Invariant 4: the handler fails when a person's withdrawal is refused, whatever is suspended or paused. Here,
    /// that every active consent can be ended now, in one transaction, by somebody with no role.
    function invariant_B2_4_everyActiveConsentCanBeWithdrawnNow() public {
        for (uint256 index = 0; index < handler.count(); ++index) {
            bytes32 id = handler.ids(index);
            ConsentHandler.Model memory model = handler.model(id);
            if (model.endedAt != 0) continue;
            uint256 snapshot = vm.snapshotState();
            vm.prank(stranger);
            consents.withdrawWithSecret(model.controller, model.recipient, model.terms, model.secret);
            (bool ok, ) = consents.check(id, model.recipient);
            vm.revertToStateAndDelete(snapshot);
            assertFalse(ok);
        }
    }

    /// @dev Invariant 5: the handler fails when a stranger's withdrawal passes or a person's is refused; here, that
    /// nothing ended but what the model saw end.
    function invariant_B2_5_nothingEndsByItself() public view {
        for (uint256 index = 0; index < handler.count(); ++index) {
            bytes32 id = handler.ids(index);
            bool active = consents.consentRecord(id).status == IConsentRegistry.Status.Active;
            assertEq(active, handler.model(id).endedAt == 0);
        }
    }

    /// @dev Invariant 6: the record of each id is the one that was written, and its id binds its fields.
    function invariant_B2_6_recordsKeepTheirFields() public view {
        for (uint256 index = 0; index < handler.count(); ++index) {
            bytes32 id = handler.ids(index);
            ConsentHandler.Model memory model = handler.model(id);
            IConsentRegistry.Consent memory consent = consents.consentRecord(id);
            assertEq(consent.controller, model.controller);
            assertEq(consent.recipient, model.recipient);
            assertEq(consent.from, model.from);
            assertEq(consent.until, model.until);
            assertEq(consent.version, model.version);
            assertEq(uint8(consent.kind), model.kind);
            bytes32 lock = handler.lockOf(model.secret);
            assertEq(consents.consentId(model.controller, model.recipient, model.terms, lock), id);
        }
    }

    /// @dev The invariants would hold over a handler that does nothing. So each act must go through now and then.
    function test_handlerReachesEveryAct() public {
        uint256 seed = 1;
        for (uint256 step = 0; step < 600; ++step) {
            seed = uint256(keccak256(abi.encode(seed)));
            uint256 a = uint256(keccak256(abi.encode(seed, "a")));
            uint256 b = uint256(keccak256(abi.encode(seed, "b")));
            uint256 act = seed % 9;
            if (act == 0) handler.record(a, b);
            if (act == 1) handler.recordMany(a, b);
            if (act == 2) handler.withdraw(a, b);
            if (act == 3) handler.withdrawWithSecret(address(uint160(a)), b);
            if (act == 4) handler.guessSecret(a, bytes32(b));
            if (act == 5) handler.supersede(a, b);
            if (act == 6) handler.suspend(a, b);
            if (act == 7) handler.passTime(a);
            if (act == 8) handler.pause(a, b);
        }
        bytes32[12] memory acts = [
            bytes32("record"),
            "dissent while paused",
            "withdraw while paused",
            "secret while paused",
            "pause",
            "recordMany",
            "withdraw",
            "secret",
            "guess",
            "supersede",
            "suspend",
            "time"
        ];
        for (uint256 index = 0; index < acts.length; ++index) {
            assertGt(handler.done(acts[index]), 0, string(abi.encodePacked(acts[index])));
        }
    }

    function assertPair(bytes32 terms, uint16 recipient) private view {
        uint256 total = handler.count();
        IConsentRegistry.Source[] memory sources = new IConsentRegistry.Source[](total);
        uint256 size = 0;
        bool permits = false;
        bool denies = false;
        for (uint256 index = 0; index < total; ++index) {
            ConsentHandler.Model memory model = handler.model(handler.ids(index));
            if (model.terms != terms || model.recipient != recipient) continue;
            sources[size++] = IConsentRegistry.Source(model.controller, handler.lockOf(model.secret));
            if (live(model)) (permits, denies) = (permits || model.kind == 1, denies || model.kind == 2);
        }
        assembly ("memory-safe") {
            mstore(sources, size)
        }
        (bool ok, uint8 why) = consents.checkPair(terms, recipient, sources);
        assertEq(ok, permits && !denies);
        assertEq(why == uint8(IConsentRegistry.Why.Denied), denies);
    }

    function live(ConsentHandler.Model memory model) private view returns (bool) {
        return model.endedAt == 0 && block.timestamp >= model.from && block.timestamp < model.until;
    }
}
