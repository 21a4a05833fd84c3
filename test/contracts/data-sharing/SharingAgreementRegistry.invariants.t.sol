// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ISharingAgreementRegistry} from "@tolbooth/sdk/contracts/data-sharing/ISharingAgreementRegistry.sol";
import {SharingAgreementRegistry} from "@tolbooth/sdk/contracts/data-sharing/SharingAgreementRegistry.sol";
import {Fixture} from "../support/Fixture.sol";
import {SharingAgreementHandler} from "./SharingAgreementHandler.sol";

/// @notice The invariants of the registry of sharing agreements, after any sequence of acts by anybody.
contract SharingAgreementRegistryInvariants is Fixture {
    SharingAgreementRegistry internal agreements;
    SharingAgreementHandler internal handler;
    mapping(bytes32 id => bool) private _seenTerminated;

    function setUp() public override {
        super.setUp();
        agreements = new SharingAgreementRegistry(registry);
        for (uint16 agency = 1; agency <= 4; ++agency) {
            admit(agency, ALL);
            empower(agency);
        }
        handler = new SharingAgreementHandler(registry, agreements, governor);
        targetContract(address(handler));
    }

    /// @dev Invariant 1: a flow is permitted exactly when both parties accepted the same version and terms since the
    /// last suspension, both are active, and the present is in the window; between these two, in this direction.
    function invariant_B1_1_permitsExactlyWhatBothAccepted() public view {
        for (uint256 index = 0; index < handler.count(); ++index) {
            bytes32 id = handler.ids(index);
            SharingAgreementHandler.Model memory model = handler.model(id);
            bool expected =
                handler.isActive(model) &&
                    handler.statusOf(model.discloser) == 1 &&
                    handler.statusOf(model.recipient) == 1 &&
                    block.timestamp >= model.from &&
                    block.timestamp < model.until;
            assertEq(agreements.permits(id, model.discloser, model.recipient), expected);
            assertEq(agreements.isLive(id), expected);
            assertFalse(agreements.permits(id, model.recipient, model.discloser));
            for (uint16 agency = 0; agency <= 4; ++agency) {
                assertEq(agreements.isLiveFor(id, agency), expected && handler.isParty(model, agency));
            }
        }
    }

    /// @dev Invariant 2: the handler fails when a party's end is refused or a stranger's passes; here, that what is
    /// written is what somebody entitled wrote, and the acceptances are those that were given.
    function invariant_B1_2_nothingStartsOrGrowsByOneAlone() public view {
        for (uint256 index = 0; index < handler.count(); ++index) {
            bytes32 id = handler.ids(index);
            SharingAgreementHandler.Model memory model = handler.model(id);
            ISharingAgreementRegistry.Agreement memory agreement = agreements.agreementRecord(id);
            assertEq(agreement.discloser, model.discloser);
            assertEq(agreement.recipient, model.recipient);
            assertEq(agreement.basis, model.basis);
            assertEq(agreement.from, model.from);
            assertEq(agreement.until, model.until);
            assertEq(agreement.reviewBy, model.reviewBy);
            assertEq(agreements.termsOf(id), model.terms);
            if (agreement.status == ISharingAgreementRegistry.Status.Active) assertTrue(handler.isActive(model));
        }
    }

    /// @dev Invariant 3: a version holds no acceptance but the discloser's until the recipient has accepted that very
    /// version.
    function invariant_B1_3_amendingVoidsAcceptance() public view {
        for (uint256 index = 0; index < handler.count(); ++index) {
            bytes32 id = handler.ids(index);
            SharingAgreementHandler.Model memory model = handler.model(id);
            ISharingAgreementRegistry.Agreement memory agreement = agreements.agreementRecord(id);
            assertEq(agreement.version, model.version);
            bytes32 present = handler.toSign(model);
            uint8 expected = model.signedByDiscloser == present ? 1 : 0;
            if (model.signedByRecipient == present) expected |= 2;
            assertEq(agreement.accepted, model.terminated ? 0 : expected);
        }
    }

    /// @dev Invariant 4: what was terminated stays so, whatever anybody does.
    function invariant_B1_4_terminatedIsAbsorbing() public {
        for (uint256 index = 0; index < handler.count(); ++index) {
            bytes32 id = handler.ids(index);
            SharingAgreementHandler.Model memory model = handler.model(id);
            bool terminated = agreements.agreementRecord(id).status == ISharingAgreementRegistry.Status.Terminated;
            assertEq(terminated, model.terminated);
            if (_seenTerminated[id]) assertTrue(terminated);
            if (!terminated) continue;
            _seenTerminated[id] = true;
            ISharingAgreementRegistry.Why why = agreements.explain(id, model.discloser, model.recipient);
            assertEq(uint8(why), uint8(ISharingAgreementRegistry.Why.Terminated));
        }
    }

    /// @dev Invariant 5: no agreement runs longer than five years, and each has a review date within its term.
    function invariant_B1_5_termAndReviewDateAreBounded() public view {
        for (uint256 index = 0; index < handler.count(); ++index) {
            ISharingAgreementRegistry.Agreement memory agreement = agreements.agreementRecord(handler.ids(index));
            assertLt(agreement.from, agreement.until);
            assertLe(agreement.until - agreement.from, 1827 days);
            assertGt(agreement.reviewBy, agreement.from);
            assertLe(agreement.reviewBy, agreement.until);
        }
    }

    /// @dev The invariants would hold over a handler that does nothing. So each act must go through now and then.
    function test_handlerReachesEveryAct() public {
        uint256 seed = 1;
        for (uint256 step = 0; step < 1500; ++step) {
            seed = uint256(keccak256(abi.encode(seed)));
            uint256 a = uint256(keccak256(abi.encode(seed, "a")));
            uint256 b = uint256(keccak256(abi.encode(seed, "b")));
            uint256 act = seed % 11;
            if (act == 0) handler.propose(a, b);
            if (act == 1) handler.accept(a, b);
            if (act == 2) handler.amend(a, b);
            if (act == 3) handler.suspend(a, b);
            if (act == 4) handler.terminate(a, b);
            if (act == 5) handler.recordReview(a, b);
            if (act == 6) handler.setStatus(a, b);
            if (act == 7) handler.pause(a);
            if (act == 8 && step > 1000) handler.succeed(a);
            if (act == 9) handler.passTime(a);
            if (act == 10) handler.acceptBoth(b);
        }
        bytes32[11] memory acts = [
            bytes32("propose"),
            "accept",
            "resume",
            "amend",
            "suspend",
            "terminate",
            "review",
            "status",
            "pause",
            "succeed",
            "time"
        ];
        for (uint256 index = 0; index < acts.length; ++index) {
            assertGt(handler.done(acts[index]), 0, string(abi.encodePacked(acts[index])));
        }
    }
}
