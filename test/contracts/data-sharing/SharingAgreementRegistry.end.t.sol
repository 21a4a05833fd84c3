// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ISharingAgreementErrors} from "@tolbooth/sdk/contracts/data-sharing/ISharingAgreementErrors.sol";
import {ISharingAgreementRegistry} from "@tolbooth/sdk/contracts/data-sharing/ISharingAgreementRegistry.sol";
import {Capabilities} from "@tolbooth/sdk/contracts/governance/Capabilities.sol";
import {SharingAgreementFixture} from "./SharingAgreementFixture.sol";

/// @notice Suspending, resuming, terminating and reviewing; what a successor may do.
contract SharingAgreementRegistryEndTest is SharingAgreementFixture {
    function test_suspendByEitherParty() public {
        live();
        uint256 snapshot = vm.snapshotState();
        for (uint16 agency = COUNCIL; agency <= BOARD; ++agency) {
            vm.expectEmit(address(agreements));
            emit ISharingAgreementRegistry.AgreementSuspended(id, agency, 1);
            vm.prank(adminOf(agency));
            agreements.suspend(id);
            assertAgreement(offer(), ISharingAgreementRegistry.Status.Suspended, 0, 1);
            assertWhy(ISharingAgreementRegistry.Why.Suspended);
            vm.revertToState(snapshot);
        }
    }

    function test_resumingNeedsBoth() public {
        live();
        vm.prank(board);
        agreements.suspend(id);

        vm.expectEmit(address(agreements));
        emit ISharingAgreementRegistry.AgreementAccepted(id, COUNCIL, 1, TERMS, false);
        vm.prank(council);
        agreements.accept(id, 1, TERMS);
        assertAgreement(offer(), ISharingAgreementRegistry.Status.Suspended, 1, 1);
        assertWhy(ISharingAgreementRegistry.Why.Suspended);
        vm.prank(council);
        vm.expectRevert(abi.encodeWithSelector(ISharingAgreementErrors.AlreadyAccepted.selector, id, COUNCIL));
        agreements.accept(id, 1, TERMS);

        vm.expectEmit(address(agreements));
        emit ISharingAgreementRegistry.AgreementAccepted(id, BOARD, 1, TERMS, true);
        vm.prank(board);
        agreements.accept(id, 1, TERMS);
        assertAgreement(offer(), ISharingAgreementRegistry.Status.Active, 3, 1);
        assertWhy(ISharingAgreementRegistry.Why.Ok);
    }

    /// @dev Who accepted again and thinks better of it takes it back, before the other one has accepted.
    function test_suspendingAgainTakesAnAcceptanceBack() public {
        live();
        vm.prank(council);
        agreements.suspend(id);
        vm.prank(board);
        agreements.accept(id, 1, TERMS);
        assertAgreement(offer(), ISharingAgreementRegistry.Status.Suspended, 2, 1);
        vm.prank(board);
        agreements.suspend(id);
        vm.prank(council);
        agreements.accept(id, 1, TERMS);
        assertAgreement(offer(), ISharingAgreementRegistry.Status.Suspended, 1, 1);
        assertWhy(ISharingAgreementRegistry.Why.Suspended);
    }

    function test_amendingWhatIsSuspendedStillNeedsBoth() public {
        live();
        vm.prank(board);
        agreements.suspend(id);
        vm.prank(council);
        amend(1, offer());
        assertAgreement(offer(), ISharingAgreementRegistry.Status.Proposed, 1, 2);
        assertWhy(ISharingAgreementRegistry.Why.NotAccepted);
    }

    function test_nothingToSuspendInAProposal() public {
        vm.prank(council);
        vm.expectRevert(unknown(id));
        agreements.suspend(id);
        proposed();
        vm.prank(council);
        vm.expectRevert(abi.encodeWithSelector(ISharingAgreementErrors.NotAccepted.selector, id));
        agreements.suspend(id);
    }

    function test_terminateByEitherPartyInEveryStatus() public {
        vm.prank(council);
        vm.expectRevert(unknown(id));
        agreements.terminate(id);
        proposed();
        assertBothCanTerminate();
        vm.prank(board);
        agreements.accept(id, 1, TERMS);
        assertBothCanTerminate();
        vm.prank(board);
        agreements.suspend(id);
        assertBothCanTerminate();
        vm.warp(UNTIL);
        assertBothCanTerminate();
    }

    /// @dev Invariant 4: nothing that a party can do has any effect.
    function test_B1_4_terminatedIsAbsorbing() public {
        live();
        vm.prank(board);
        agreements.terminate(id);
        assertAgreement(offer(), ISharingAgreementRegistry.Status.Terminated, 0, 1);
        for (uint16 agency = COUNCIL; agency <= BOARD; ++agency) {
            vm.startPrank(adminOf(agency));
            vm.expectRevert(over());
            agreements.accept(id, 1, TERMS);
            vm.expectRevert(over());
            amend(1, offer());
            vm.expectRevert(over());
            agreements.suspend(id);
            vm.expectRevert(over());
            agreements.terminate(id);
            vm.expectRevert(over());
            agreements.recordReview(id, 1, UNTIL, FINDING);
            vm.stopPrank();
        }
        assertAgreement(offer(), ISharingAgreementRegistry.Status.Terminated, 0, 1);
        assertWhy(ISharingAgreementRegistry.Why.Terminated);
    }

    function test_endingNeedsItsCapability() public {
        live();
        address key = addKey(BOARD, "key", ~Capabilities.AGREEMENT_END);
        vm.startPrank(key);
        vm.expectRevert(denied(key, Capabilities.AGREEMENT_END));
        agreements.suspend(id);
        vm.expectRevert(denied(key, Capabilities.AGREEMENT_END));
        agreements.terminate(id);
        vm.stopPrank();
        key = addKey(BOARD, "other key", Capabilities.AGREEMENT_END);
        vm.startPrank(key);
        agreements.suspend(id);
        agreements.terminate(id);
        vm.stopPrank();
    }

    function test_endingByNoParty() public {
        live();
        vm.startPrank(police);
        vm.expectRevert(notParty(POLICE));
        agreements.suspend(id);
        vm.expectRevert(notParty(POLICE));
        agreements.terminate(id);
        vm.stopPrank();
    }

    function test_pauseStopsNoEndAndNoReview() public {
        live();
        pauseFor(365 days);
        vm.startPrank(board);
        agreements.recordReview(id, 1, UNTIL, FINDING);
        agreements.suspend(id);
        agreements.terminate(id);
        vm.stopPrank();
        assertWhy(ISharingAgreementRegistry.Why.Terminated);
    }

    /// @dev A closed party's agreement is dead. Its successor clears it away, but cannot go on under it.
    function test_successorEndsButNeverGoesOn() public {
        live();
        succeed(BOARD, SUCCESSOR);
        assertWhy(ISharingAgreementRegistry.Why.RecipientNotActive);
        assertFalse(agreements.permits(id, COUNCIL, SUCCESSOR));
        assertFalse(agreements.isLiveFor(id, SUCCESSOR));
        vm.startPrank(adminOf(SUCCESSOR));
        vm.expectRevert(notParty(SUCCESSOR));
        agreements.accept(id, 1, TERMS);
        vm.expectRevert(notParty(SUCCESSOR));
        agreements.recordReview(id, 1, UNTIL, FINDING);
        vm.expectEmit(address(agreements));
        emit ISharingAgreementRegistry.AgreementSuspended(id, SUCCESSOR, 1);
        agreements.suspend(id);
        vm.expectEmit(address(agreements));
        emit ISharingAgreementRegistry.AgreementTerminated(id, SUCCESSOR, 1);
        agreements.terminate(id);
        vm.stopPrank();
    }

    function test_successorOfTheDiscloser() public {
        live();
        succeed(COUNCIL, POLICE);
        succeed(POLICE, SUCCESSOR);
        assertWhy(ISharingAgreementRegistry.Why.DiscloserNotActive);
        vm.startPrank(adminOf(SUCCESSOR));
        vm.expectRevert(abi.encodeWithSelector(ISharingAgreementErrors.NotDiscloser.selector, id, SUCCESSOR));
        amend(1, offer());
        agreements.terminate(id);
        vm.stopPrank();
        assertWhy(ISharingAgreementRegistry.Why.Terminated);
    }

    function test_recordReview() public {
        live();
        Offer memory expected = offer();
        for (uint16 agency = COUNCIL; agency <= BOARD; ++agency) {
            expected.reviewBy = UNTIL - agency;
            vm.expectEmit(address(agreements));
            emit ISharingAgreementRegistry.AgreementReviewed(id, agency, 1, expected.reviewBy, FINDING);
            vm.prank(adminOf(agency));
            agreements.recordReview(id, 1, expected.reviewBy, FINDING);
            assertAgreement(expected, ISharingAgreementRegistry.Status.Active, 3, 1);
        }
    }

    function test_recordReviewRefusals() public {
        address key = addKey(BOARD, "key", ~Capabilities.AGREEMENT_ACCEPT);
        vm.prank(key);
        vm.expectRevert(denied(key, Capabilities.AGREEMENT_ACCEPT));
        agreements.recordReview(id, 1, UNTIL, FINDING);
        vm.prank(board);
        vm.expectRevert(unknown(id));
        agreements.recordReview(id, 1, UNTIL, FINDING);
        proposed();
        bytes memory notAccepted = abi.encodeWithSelector(ISharingAgreementErrors.NotAccepted.selector, id);
        vm.startPrank(board);
        vm.expectRevert(notAccepted);
        agreements.recordReview(id, 1, UNTIL, FINDING);
        agreements.accept(id, 1, TERMS);
        vm.expectRevert(versionMismatch(1, 0));
        agreements.recordReview(id, 0, UNTIL, FINDING);
        vm.expectRevert(versionMismatch(1, 2));
        agreements.recordReview(id, 2, UNTIL, FINDING);
        vm.expectRevert(ISharingAgreementErrors.FindingRequired.selector);
        agreements.recordReview(id, 1, UNTIL, bytes32(0));
        agreements.suspend(id);
        vm.expectRevert(notAccepted);
        agreements.recordReview(id, 1, UNTIL, FINDING);
        vm.stopPrank();
        vm.prank(police);
        vm.expectRevert(notParty(POLICE));
        agreements.recordReview(id, 1, UNTIL, FINDING);
    }

    function test_recordReviewDateBoundaries() public {
        live();
        assertBadReview(UNTIL + 1);
        assertBadReview(FROM);
        assertBadReview(FROM - 1);
        vm.startPrank(board);
        agreements.recordReview(id, 1, FROM + 1, FINDING);
        agreements.recordReview(id, 1, UNTIL, FINDING);
        vm.stopPrank();
        vm.warp(UNTIL);
        assertBadReview(UNTIL);
    }

    /// @dev Both parties may accept, and review, before the term begins. The next date is within it all the same.
    function test_recordReviewBeforeTheTermBegins() public {
        active();
        assertBadReview(FROM - 1);
        assertBadReview(FROM);
        vm.prank(board);
        agreements.recordReview(id, 1, FROM + 1, FINDING);
        assertEq(agreements.agreementRecord(id).reviewBy, FROM + 1);
    }

    function assertBadReview(uint48 reviewBy) private {
        vm.prank(board);
        vm.expectRevert(abi.encodeWithSelector(ISharingAgreementErrors.BadReviewDate.selector, reviewBy));
        agreements.recordReview(id, 1, reviewBy, FINDING);
    }

    function assertBothCanTerminate() private {
        uint256 snapshot = vm.snapshotState();
        for (uint16 agency = COUNCIL; agency <= BOARD; ++agency) {
            vm.expectEmit(address(agreements));
            emit ISharingAgreementRegistry.AgreementTerminated(id, agency, 1);
            vm.prank(adminOf(agency));
            agreements.terminate(id);
            assertAgreement(offer(), ISharingAgreementRegistry.Status.Terminated, 0, 1);
            assertWhy(ISharingAgreementRegistry.Why.Terminated);
            vm.revertToState(snapshot);
        }
    }
}
