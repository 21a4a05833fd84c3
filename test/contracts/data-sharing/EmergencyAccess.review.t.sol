// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IEmergencyAccess} from "@tolbooth/sdk/contracts/data-sharing/IEmergencyAccess.sol";
import {Capabilities} from "@tolbooth/sdk/contracts/governance/Capabilities.sol";
import {EmergencyAccessFixture} from "./EmergencyAccessFixture.sol";

/// @notice Closing, reviewing and escalating.
contract EmergencyAccessReviewTest is EmergencyAccessFixture {
    function test_close() public {
        bytes32 ref = open(ALERT);
        IEmergencyAccess.Opening memory expected = fresh();
        vm.warp(START + 600);
        vm.expectEmit(address(access));
        emit IEmergencyAccess.GlassClosed(ref);
        vm.prank(hospital);
        access.close(ref);
        (expected.state, expected.closedAt) = (IEmergencyAccess.State.Closed, START + 600);
        assertOpening(ref, expected);
        assertFalse(access.isOpen(ref));
        assertAccount(HOSPITAL, 1, 0, 0);
    }

    function test_closeIsForTheOpenerAndItsSuccessor() public {
        bytes32 ref = open(ALERT);
        address[3] memory others = [board, overseer, council];
        for (uint16 index = 0; index < 3; ++index) {
            vm.prank(others[index]);
            vm.expectRevert(refusal(IEmergencyAccess.NotOpener.selector, ref, index + BOARD));
            access.close(ref);
        }
        address key = addKey(HOSPITAL, "reviewer only", ~Capabilities.EMERGENCY_OPEN);
        vm.prank(key);
        vm.expectRevert(denied(key, Capabilities.EMERGENCY_OPEN));
        access.close(ref);
        succeed(HOSPITAL, COUNCIL);
        vm.prank(council);
        access.close(ref);
        assertEq(uint8(access.opening(ref).state), uint8(IEmergencyAccess.State.Closed));
    }

    /// @dev To the second: the last one at which there is something to close.
    function test_closeNeedsAnOpenAccess() public {
        bytes32 ref = open(ALERT);
        bytes32 other = open("other");
        vm.startPrank(hospital);
        vm.expectRevert(refusal(IEmergencyAccess.UnknownRef.selector, "none"));
        access.close("none");
        vm.warp(START + WINDOW - 1);
        access.close(ref);
        vm.expectRevert(refusal(IEmergencyAccess.NotOpen.selector, ref));
        access.close(ref);
        vm.warp(START + WINDOW);
        vm.expectRevert(refusal(IEmergencyAccess.NotOpen.selector, other));
        access.close(other);
        vm.stopPrank();
        assertEq(access.opening(other).closedAt, 0);
        review(board, other);
        vm.prank(hospital);
        vm.expectRevert(refusal(IEmergencyAccess.NotOpen.selector, other));
        access.close(other);
    }

    function test_review() public {
        bytes32 ref = openAndClose(ALERT);
        IEmergencyAccess.Opening memory expected = access.opening(ref);
        vm.expectEmit(address(access));
        emit IEmergencyAccess.Reviewed(ref, BOARD, 2, FINDING);
        vm.prank(board);
        access.review(ref, 2, FINDING);
        (expected.state, expected.outcome) = (IEmergencyAccess.State.Reviewed, 2);
        assertOpening(ref, expected);
        assertAccount(HOSPITAL, 1, 1, 0);
        assertAccount(BOARD, 0, 0, 0);
    }

    function test_reviewOutcomes() public {
        for (uint8 outcome = 1; outcome <= 3; ++outcome) {
            bytes32 ref = openAndClose(bytes32(uint256(outcome)));
            vm.prank(board);
            access.review(ref, outcome, FINDING);
            assertEq(access.opening(ref).outcome, outcome);
        }
        bytes32 other = openAndClose(ALERT);
        uint8[3] memory bad = [0, 4, type(uint8).max];
        vm.startPrank(board);
        for (uint256 index = 0; index < 3; ++index) {
            vm.expectRevert(abi.encodeWithSelector(IEmergencyAccess.BadOutcome.selector, bad[index]));
            access.review(other, bad[index], FINDING);
        }
        vm.expectRevert(IEmergencyAccess.FindingRequired.selector);
        access.review(other, JUSTIFIED, 0);
        vm.expectRevert(refusal(IEmergencyAccess.UnknownRef.selector, "none"));
        access.review("none", JUSTIFIED, FINDING);
        vm.stopPrank();
        assertAccount(HOSPITAL, 4, 3, 0);
    }

    /// @dev A review covers all of the access, so it waits for its end; to the second.
    function test_reviewComesAfterTheAccess() public {
        bytes32 ref = open(ALERT);
        bytes memory early = abi.encodeWithSelector(IEmergencyAccess.StillOpen.selector, ref, START + WINDOW);
        vm.prank(board);
        vm.expectRevert(early);
        access.review(ref, JUSTIFIED, FINDING);
        vm.warp(START + WINDOW - 1);
        vm.prank(board);
        vm.expectRevert(early);
        access.review(ref, JUSTIFIED, FINDING);
        assertTrue(access.isOpen(ref));
        vm.warp(START + WINDOW);
        review(board, ref);
        assertEq(access.opening(ref).closedAt, 0);
    }

    /// @dev Invariant 2: the opener never reviews, not even as overseer, custodian or under another name.
    function test_B4_2_nobodyReviewsItself() public {
        bytes32 ref = openAndClose(ALERT);
        bytes memory self = refusal(IEmergencyAccess.SelfReview.selector, ref, HOSPITAL);
        assertReviewRefused(hospital, ref, self);
        vm.startPrank(governor);
        access.setOverseer(HOSPITAL, true);
        access.setOverseer(COUNCIL, true);
        vm.stopPrank();
        assertReviewRefused(hospital, ref, self);
        vm.prank(hospital);
        bytes32 own = access.open("own", HOSPITAL, ETREAT, WHY);
        vm.prank(hospital);
        access.close(own);
        assertReviewRefused(hospital, own, refusal(IEmergencyAccess.SelfReview.selector, own, HOSPITAL));

        // The opener's successor counts as the opener, though it is an overseer or the custodian.
        succeed(HOSPITAL, COUNCIL);
        assertReviewRefused(council, ref, refusal(IEmergencyAccess.SelfReview.selector, ref, COUNCIL));
        succeed(COUNCIL, BOARD);
        assertReviewRefused(board, ref, refusal(IEmergencyAccess.SelfReview.selector, ref, BOARD));
        // A predecessor is closed.
        assertReviewRefused(hospital, ref, denied(hospital, Capabilities.EMERGENCY_REVIEW));
        review(overseer, ref);
        review(overseer, own);
    }

    function test_reviewIsForTheCustodianItsSuccessorAndOverseers() public {
        bytes32 first = openAndClose("first");
        bytes32 second = openAndClose("second");
        bytes32 third = openAndClose("third");
        assertReviewRefused(council, first, refusal(IEmergencyAccess.NotReviewer.selector, first, COUNCIL));
        review(board, first);
        review(overseer, second);
        succeed(BOARD, COUNCIL);
        review(council, third);
        bytes32 fourth = openAndClose("fourth");
        vm.prank(governor);
        access.setOverseer(OVERSEER, false);
        assertReviewRefused(overseer, fourth, refusal(IEmergencyAccess.NotReviewer.selector, fourth, OVERSEER));
        address key = addKey(COUNCIL, "opener only", ~Capabilities.EMERGENCY_REVIEW);
        assertReviewRefused(key, fourth, denied(key, Capabilities.EMERGENCY_REVIEW));
        assertReviewRefused(stranger, fourth, denied(stranger, Capabilities.EMERGENCY_REVIEW));
    }

    /// @dev Invariant 3: once, whoever comes second and whatever it found.
    function test_B4_3_anOpeningIsReviewedOnce() public {
        bytes32 ref = openAndClose(ALERT);
        review(board, ref);
        bytes memory twice = refusal(IEmergencyAccess.AlreadyReviewed.selector, ref);
        assertReviewRefused(board, ref, twice);
        assertReviewRefused(overseer, ref, twice);
        assertReviewRefused(council, ref, twice);
        assertAccount(HOSPITAL, 1, 1, 0);
    }

    /// @dev Invariant 5: from the first second on, by anyone, in one transaction.
    function testFuzz_B4_5_anyoneShowsAnOverdueReview(address anyone, uint48 later) public {
        bytes32 ref = open(ALERT);
        IEmergencyAccess.Opening memory expected = fresh();
        later = uint48(bound(later, REVIEW_PERIOD, 3650 days));
        vm.warp(START + REVIEW_PERIOD - 1);
        assertFalse(access.isOverdue(ref));
        vm.expectRevert(abi.encodeWithSelector(IEmergencyAccess.NotOverdue.selector, ref, START + REVIEW_PERIOD));
        access.escalate(ref);
        vm.warp(START + later);
        assertTrue(access.isOverdue(ref));
        vm.expectEmit(address(access));
        emit IEmergencyAccess.Overdue(ref, HOSPITAL, BOARD, START + REVIEW_PERIOD);
        vm.prank(anyone);
        access.escalate(ref);
        expected.escalated = true;
        assertOpening(ref, expected);
        assertAccount(HOSPITAL, 1, 0, 1);
        assertTrue(access.isOverdue(ref));
    }

    /// @dev Escalation does not end the duty to review, and does not stop care.
    function test_escalationLeavesTheDuty() public {
        bytes32 ref = open(ALERT);
        bytes32 other = open("other");
        vm.warp(START + REVIEW_PERIOD);
        access.escalate(ref);
        access.escalate(other);
        vm.expectRevert(refusal(IEmergencyAccess.AlreadyEscalated.selector, ref));
        access.escalate(ref);
        assertAccount(HOSPITAL, 2, 0, 2);
        open("next");
        review(board, ref);
        assertAccount(HOSPITAL, 3, 1, 1);
        assertFalse(access.isOverdue(ref));
        assertTrue(access.opening(ref).escalated);
        vm.expectRevert(refusal(IEmergencyAccess.AlreadyReviewed.selector, ref));
        access.escalate(ref);
    }

    function test_escalateNeedsAnOpeningThatWaits() public {
        vm.expectRevert(refusal(IEmergencyAccess.UnknownRef.selector, "none"));
        access.escalate("none");
        vm.warp(START + 100 days);
        assertFalse(access.isOverdue("none"));
        bytes32 closed = openAndClose(ALERT);
        vm.warp(START + 200 days);
        assertTrue(access.isOverdue(closed));
        access.escalate(closed);
        assertAccount(HOSPITAL, 1, 0, 1);
    }

    function assertReviewRefused(address reviewer, bytes32 ref, bytes memory why) private {
        vm.prank(reviewer);
        vm.expectRevert(why);
        access.review(ref, JUSTIFIED, FINDING);
    }
}
