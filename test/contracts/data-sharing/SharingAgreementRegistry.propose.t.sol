// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ISharingAgreementErrors} from "@tolbooth/sdk/contracts/data-sharing/ISharingAgreementErrors.sol";
import {ISharingAgreementRegistry} from "@tolbooth/sdk/contracts/data-sharing/ISharingAgreementRegistry.sol";
import {Capabilities} from "@tolbooth/sdk/contracts/governance/Capabilities.sol";
import {SharingAgreementFixture} from "./SharingAgreementFixture.sol";

/// @notice Proposing: what is written, who may, and what is refused. Amending checks a version by the same rules.
contract SharingAgreementRegistryProposeTest is SharingAgreementFixture {
    function test_propose() public {
        vm.expectEmit(address(agreements));
        emit ISharingAgreementRegistry.AgreementProposed(id, COUNCIL, BOARD, PUBLIC_TASK, TERMS, FROM, UNTIL, REVIEW);
        vm.prank(council);
        assertEq(propose(SALT, BOARD, offer()), id);
        assertAgreement(offer(), ISharingAgreementRegistry.Status.Proposed, 1, 1);
        vm.warp(FROM);
        assertWhy(ISharingAgreementRegistry.Why.NotAccepted);
    }

    function test_proposeNeedsItsCapability() public {
        address key = addKey(COUNCIL, "key", ~Capabilities.AGREEMENT_PROPOSE);
        vm.prank(key);
        vm.expectRevert(denied(key, Capabilities.AGREEMENT_PROPOSE));
        propose(SALT, BOARD, offer());
        key = addKey(COUNCIL, "other key", Capabilities.AGREEMENT_PROPOSE);
        vm.prank(key);
        assertEq(propose(SALT, BOARD, offer()), id);
    }

    function test_proposeByAKeyExactlyAtItsBoundaries() public {
        address key = makeAddr("key");
        vm.prank(council);
        registry.setKey(key, Capabilities.AGREEMENT_PROPOSE, START + 5, START + 9);
        bytes memory refusal = denied(key, Capabilities.AGREEMENT_PROPOSE);
        vm.startPrank(key);
        vm.warp(START + 4);
        vm.expectRevert(refusal);
        propose(SALT, BOARD, offer());
        vm.warp(START + 5);
        propose("first", BOARD, offer());
        vm.warp(START + 8);
        propose("last", BOARD, offer());
        vm.warp(START + 9);
        vm.expectRevert(refusal);
        propose(SALT, BOARD, offer());
        vm.stopPrank();
    }

    function test_proposeByASuspendedOrClosedAgency() public {
        bytes memory refusal = denied(council, Capabilities.AGREEMENT_PROPOSE);
        for (uint8 status = 2; status <= 3; ++status) {
            setStatus(COUNCIL, status);
            vm.prank(council);
            vm.expectRevert(refusal);
            propose(SALT, BOARD, offer());
        }
    }

    function test_pauseStopsProposing() public {
        pauseFor(60);
        vm.startPrank(council);
        vm.warp(START + 59);
        vm.expectRevert(paused(START + 60));
        propose(SALT, BOARD, offer());
        vm.warp(START + 60);
        propose(SALT, BOARD, offer());
        vm.stopPrank();
    }

    /// @dev A salt belongs to its discloser: who saw it before it was in a block cannot take the id.
    function test_idCannotBeTakenByAFrontRunner() public {
        vm.prank(police);
        bytes32 other = propose(SALT, BOARD, offer());
        assertNotEq(other, id);
        assertEq(other, agreements.agreementId(POLICE, SALT));
        vm.prank(council);
        assertEq(propose(SALT, BOARD, offer()), id);
    }

    function test_proposeTwice() public {
        proposed();
        bytes memory refusal = abi.encodeWithSelector(ISharingAgreementErrors.Exists.selector, id);
        vm.startPrank(council);
        vm.expectRevert(refusal);
        propose(SALT, POLICE, offer());
        agreements.terminate(id);
        vm.expectRevert(refusal);
        propose(SALT, BOARD, offer());
        assertNotEq(propose("another salt", BOARD, offer()), id);
        vm.stopPrank();
    }

    function test_proposeRefusesARecipientThatIsNoOtherAgency() public {
        vm.startPrank(council);
        vm.expectRevert(abi.encodeWithSelector(ISharingAgreementErrors.BadRecipient.selector, 0));
        propose(SALT, 0, offer());
        vm.expectRevert(abi.encodeWithSelector(ISharingAgreementErrors.BadRecipient.selector, COUNCIL));
        propose(SALT, COUNCIL, offer());
        vm.stopPrank();
    }

    /// @dev All 256 codes: six of article 6, ten of article 9, nine of the Digital Economy Act.
    function test_everyLegalBasisAndNoOtherCode() public {
        uint256 known = 0;
        for (uint16 code = 0; code <= 255; ++code) {
            uint8 basis = uint8(code);
            bool good = (code >= 1 && code <= 6) || (code >= 17 && code <= 26) || (code >= 33 && code <= 41);
            if (good) ++known;
            Offer memory one = offer();
            one.basis = basis;
            if (code == 0) vm.expectRevert(ISharingAgreementErrors.BasisRequired.selector);
            else if (!good)
                vm.expectRevert(abi.encodeWithSelector(ISharingAgreementErrors.UnknownBasis.selector, basis));
            vm.prank(council);
            propose(bytes32(uint256(code)), BOARD, one);
            if (!good) continue;
            assertEq(agreements.agreementRecord(agreements.agreementId(COUNCIL, bytes32(uint256(code)))).basis, basis);
        }
        assertEq(known, 25);
    }

    function test_proposeNeedsTerms() public {
        Offer memory one = offer();
        one.terms = bytes32(0);
        vm.prank(council);
        vm.expectRevert(ISharingAgreementErrors.TermsRequired.selector);
        propose(SALT, BOARD, one);
    }

    function test_windowBoundaries() public {
        assertBadWindow(FROM, FROM);
        assertBadWindow(FROM, FROM - 1);
        assertBadWindow(START - 9, START);
        assertBadWindow(START - 9, START - 1);
        assertGood(FROM, FROM + 1, FROM + 1);
        assertGood(START - 9, START + 1, START + 1);
        assertGood(START, START + 1, START + 1);
    }

    /// @dev Invariant 5: five years, leap days included, and not a second more.
    function testFuzz_B1_5_maximalTermAndReviewWithinIt(uint48 from, uint48 length, uint48 reviewBy) public {
        uint48 longest = 1827 days;
        assertEq(agreements.MAX_TERM(), longest);
        from = uint48(bound(from, START, FOREVER - 2 * longest));
        length = uint48(bound(length, longest + 1, 2 * longest));
        Offer memory one = Offer(PUBLIC_TASK, TERMS, from, from + length, from + 1);
        vm.startPrank(council);
        vm.expectRevert(abi.encodeWithSelector(ISharingAgreementErrors.TermTooLong.selector, from + longest));
        propose(SALT, BOARD, one);
        one.until = from + longest + 1;
        vm.expectRevert(abi.encodeWithSelector(ISharingAgreementErrors.TermTooLong.selector, from + longest));
        propose(SALT, BOARD, one);
        one.until = from + longest;
        one.reviewBy = reviewBy;
        bool good = reviewBy > from && reviewBy <= one.until;
        if (!good) vm.expectRevert(abi.encodeWithSelector(ISharingAgreementErrors.BadReviewDate.selector, reviewBy));
        propose(SALT, BOARD, one);
        vm.stopPrank();
        if (good) assertAgreement(one, ISharingAgreementRegistry.Status.Proposed, 1, 1);
    }

    function test_reviewBoundaries() public {
        assertBadReview(FROM, FROM);
        assertBadReview(FROM, UNTIL + 1);
        assertGood(FROM, UNTIL, FROM + 1);
        assertGood(FROM, UNTIL, UNTIL);
        assertBadReview(START - 9, START);
        assertBadReview(START - 9, START - 1);
        assertGood(START - 9, UNTIL, START + 1);
    }

    function assertGood(uint48 from, uint48 until, uint48 reviewBy) private {
        bytes32 salt = keccak256(abi.encode(from, until, reviewBy));
        vm.prank(council);
        bytes32 written = propose(salt, BOARD, Offer(FRAUD, TERMS, from, until, reviewBy));
        ISharingAgreementRegistry.Agreement memory agreement = agreements.agreementRecord(written);
        assertEq(agreement.from, from);
        assertEq(agreement.until, until);
        assertEq(agreement.reviewBy, reviewBy);
    }

    function assertBadWindow(uint48 from, uint48 until) private {
        vm.prank(council);
        vm.expectRevert(abi.encodeWithSelector(ISharingAgreementErrors.BadWindow.selector, from, until));
        propose(SALT, BOARD, Offer(PUBLIC_TASK, TERMS, from, until, until));
    }

    function assertBadReview(uint48 from, uint48 reviewBy) private {
        vm.prank(council);
        vm.expectRevert(abi.encodeWithSelector(ISharingAgreementErrors.BadReviewDate.selector, reviewBy));
        propose(SALT, BOARD, Offer(PUBLIC_TASK, TERMS, from, UNTIL, reviewBy));
    }
}
