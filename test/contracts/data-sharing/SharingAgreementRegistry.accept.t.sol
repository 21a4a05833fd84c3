// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ISharingAgreementErrors} from "@tolbooth/sdk/contracts/data-sharing/ISharingAgreementErrors.sol";
import {ISharingAgreementRegistry} from "@tolbooth/sdk/contracts/data-sharing/ISharingAgreementRegistry.sol";
import {Capabilities} from "@tolbooth/sdk/contracts/governance/Capabilities.sol";
import {SharingAgreementFixture} from "./SharingAgreementFixture.sol";

/// @notice Accepting and amending.
contract SharingAgreementRegistryAcceptTest is SharingAgreementFixture {
    function test_accept() public {
        proposed();
        vm.expectEmit(address(agreements));
        emit ISharingAgreementRegistry.AgreementAccepted(id, BOARD, 1, TERMS, true);
        vm.prank(board);
        agreements.accept(id, 1, TERMS);
        assertAgreement(offer(), ISharingAgreementRegistry.Status.Active, 3, 1);
        assertWhy(ISharingAgreementRegistry.Why.NotYetValid);
        vm.warp(FROM);
        assertWhy(ISharingAgreementRegistry.Why.Ok);
    }

    function test_acceptNeedsItsCapability() public {
        proposed();
        address key = addKey(BOARD, "key", ~Capabilities.AGREEMENT_ACCEPT);
        vm.prank(key);
        vm.expectRevert(denied(key, Capabilities.AGREEMENT_ACCEPT));
        agreements.accept(id, 1, TERMS);
        key = addKey(BOARD, "other key", Capabilities.AGREEMENT_ACCEPT);
        vm.prank(key);
        agreements.accept(id, 1, TERMS);
        assertAgreement(offer(), ISharingAgreementRegistry.Status.Active, 3, 1);
    }

    function test_acceptUnknownAgreement() public {
        vm.prank(board);
        vm.expectRevert(unknown("nothing"));
        agreements.accept("nothing", 0, bytes32(0));
    }

    function test_acceptByNoParty() public {
        proposed();
        vm.prank(police);
        vm.expectRevert(notParty(POLICE));
        agreements.accept(id, 1, TERMS);
    }

    function test_acceptBindsVersionAndTerms() public {
        proposed();
        vm.startPrank(board);
        vm.expectRevert(versionMismatch(1, 0));
        agreements.accept(id, 0, TERMS);
        vm.expectRevert(versionMismatch(1, 2));
        agreements.accept(id, 2, TERMS);
        vm.expectRevert(abi.encodeWithSelector(ISharingAgreementErrors.TermsMismatch.selector, id, TERMS, NEW_TERMS));
        agreements.accept(id, 1, NEW_TERMS);
        vm.stopPrank();
        assertAgreement(offer(), ISharingAgreementRegistry.Status.Proposed, 1, 1);
    }

    /// @dev The discloser changes the terms while the recipient's acceptance is on its way.
    function test_acceptanceOverTakenByAnAmendmentIsRefused() public {
        proposed();
        Offer memory worse = offer();
        worse.terms = NEW_TERMS;
        vm.prank(council);
        amend(1, worse);
        vm.prank(board);
        vm.expectRevert(versionMismatch(2, 1));
        agreements.accept(id, 1, TERMS);
    }

    function test_nobodyAcceptsTwice() public {
        active();
        bytes4 selector = ISharingAgreementErrors.AlreadyAccepted.selector;
        vm.prank(council);
        vm.expectRevert(abi.encodeWithSelector(selector, id, COUNCIL));
        agreements.accept(id, 1, TERMS);
        vm.prank(board);
        vm.expectRevert(abi.encodeWithSelector(selector, id, BOARD));
        agreements.accept(id, 1, TERMS);
    }

    function test_disclosersProposalIsItsAcceptance() public {
        proposed();
        vm.prank(council);
        vm.expectRevert(abi.encodeWithSelector(ISharingAgreementErrors.AlreadyAccepted.selector, id, COUNCIL));
        agreements.accept(id, 1, TERMS);
    }

    function test_acceptUntilTheWindowIsOver() public {
        proposed();
        vm.warp(UNTIL);
        vm.prank(board);
        vm.expectRevert(over());
        agreements.accept(id, 1, TERMS);
        vm.warp(UNTIL - 1);
        vm.prank(board);
        agreements.accept(id, 1, TERMS);
        assertWhy(ISharingAgreementRegistry.Why.Ok);
    }

    function test_acceptTerminated() public {
        proposed();
        vm.prank(council);
        agreements.terminate(id);
        vm.prank(board);
        vm.expectRevert(over());
        agreements.accept(id, 1, TERMS);
    }

    function test_pauseStopsAcceptingAndAmending() public {
        proposed();
        pauseFor(60);
        vm.prank(board);
        vm.expectRevert(paused(START + 60));
        agreements.accept(id, 1, TERMS);
        vm.prank(council);
        vm.expectRevert(paused(START + 60));
        amend(1, offer());
        vm.warp(START + 60);
        vm.prank(board);
        agreements.accept(id, 1, TERMS);
        vm.prank(council);
        amend(1, offer());
    }

    function test_suspendedOrClosedAgencyAcceptsAndAmendsNothing() public {
        proposed();
        for (uint8 status = 2; status <= 3; ++status) {
            setStatus(BOARD, status);
            setStatus(COUNCIL, status);
            vm.prank(board);
            vm.expectRevert(denied(board, Capabilities.AGREEMENT_ACCEPT));
            agreements.accept(id, 1, TERMS);
            vm.prank(council);
            vm.expectRevert(denied(council, Capabilities.AGREEMENT_PROPOSE));
            amend(1, offer());
        }
    }

    /// @dev Invariant 3.
    function test_B1_3_amendVoidsAcceptance() public {
        live();
        Offer memory next = Offer(FRAUD, NEW_TERMS, FROM + 1, UNTIL + 1, REVIEW + 1);
        vm.expectEmit(address(agreements));
        emit ISharingAgreementRegistry.AgreementAmended(id, 2, FRAUD, NEW_TERMS, FROM + 1, UNTIL + 1, REVIEW + 1);
        vm.prank(council);
        amend(1, next);
        assertAgreement(next, ISharingAgreementRegistry.Status.Proposed, 1, 2);
        assertWhy(ISharingAgreementRegistry.Why.NotAccepted);

        vm.expectEmit(address(agreements));
        emit ISharingAgreementRegistry.AgreementAccepted(id, BOARD, 2, NEW_TERMS, true);
        vm.prank(board);
        agreements.accept(id, 2, NEW_TERMS);
        assertAgreement(next, ISharingAgreementRegistry.Status.Active, 3, 2);
        assertWhy(ISharingAgreementRegistry.Why.NotYetValid);
        vm.warp(FROM + 1);
        assertWhy(ISharingAgreementRegistry.Why.Ok);
    }

    function test_amendNeedsItsCapability() public {
        proposed();
        address key = addKey(COUNCIL, "key", ~Capabilities.AGREEMENT_PROPOSE);
        vm.prank(key);
        vm.expectRevert(denied(key, Capabilities.AGREEMENT_PROPOSE));
        amend(1, offer());
        key = addKey(COUNCIL, "other key", Capabilities.AGREEMENT_PROPOSE);
        vm.prank(key);
        amend(1, offer());
        assertAgreement(offer(), ISharingAgreementRegistry.Status.Proposed, 1, 2);
    }

    function test_onlyTheDiscloserAmends() public {
        vm.prank(council);
        vm.expectRevert(unknown(id));
        amend(0, offer());
        active();
        bytes4 selector = ISharingAgreementErrors.NotDiscloser.selector;
        vm.prank(board);
        vm.expectRevert(abi.encodeWithSelector(selector, id, BOARD));
        amend(1, offer());
        vm.prank(police);
        vm.expectRevert(abi.encodeWithSelector(selector, id, POLICE));
        amend(1, offer());
    }

    function test_amendBindsTheVersionThatWasRead() public {
        active();
        vm.startPrank(council);
        vm.expectRevert(versionMismatch(1, 0));
        amend(0, offer());
        vm.expectRevert(versionMismatch(1, 2));
        amend(2, offer());
        amend(1, offer());
        amend(2, offer());
        vm.stopPrank();
        assertAgreement(offer(), ISharingAgreementRegistry.Status.Proposed, 1, 3);
    }

    function test_amendChecksTheNewVersion() public {
        active();
        vm.startPrank(council);
        Offer memory one = offer();
        one.basis = 0;
        vm.expectRevert(ISharingAgreementErrors.BasisRequired.selector);
        amend(1, one);
        one = offer();
        one.terms = bytes32(0);
        vm.expectRevert(ISharingAgreementErrors.TermsRequired.selector);
        amend(1, one);
        one = offer();
        one.until = FROM + 1827 days + 1;
        vm.expectRevert(abi.encodeWithSelector(ISharingAgreementErrors.TermTooLong.selector, FROM + 1827 days));
        amend(1, one);
        vm.stopPrank();
        assertAgreement(offer(), ISharingAgreementRegistry.Status.Active, 3, 1);
    }

    /// @dev Renewal after the window has passed takes both, as every extension does.
    function test_amendRenewsWhatHasExpired() public {
        active();
        vm.warp(UNTIL);
        assertWhy(ISharingAgreementRegistry.Why.Expired);
        vm.prank(council);
        amend(1, Offer(PUBLIC_TASK, TERMS, UNTIL, UNTIL + 1 days, UNTIL + 1));
        assertWhy(ISharingAgreementRegistry.Why.NotAccepted);
        vm.prank(board);
        agreements.accept(id, 2, TERMS);
        assertWhy(ISharingAgreementRegistry.Why.Ok);
    }
}
