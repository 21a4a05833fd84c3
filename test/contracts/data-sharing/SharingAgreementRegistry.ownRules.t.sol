// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ISharingAgreementErrors} from "@tolbooth/sdk/contracts/data-sharing/ISharingAgreementErrors.sol";
import {ISharingAgreementRegistry} from "@tolbooth/sdk/contracts/data-sharing/ISharingAgreementRegistry.sol";
import {SharingAgreementRegistry} from "@tolbooth/sdk/contracts/data-sharing/SharingAgreementRegistry.sol";
import {SharingAgreementFixture} from "./SharingAgreementFixture.sol";
import {SharingAgreementRegistryOwnRules} from "./SharingAgreementRegistryOwnRules.sol";

/// @notice A project's own rule on the agreements that are proposed.
contract SharingAgreementRegistryOwnRulesTest is SharingAgreementFixture {
    SharingAgreementRegistry internal plain;
    SharingAgreementRegistryOwnRules internal ruled;

    function setUp() public override {
        super.setUp();
        plain = agreements;
        ruled = new SharingAgreementRegistryOwnRules(registry);
        turnTo(ruled);
    }

    function test_proposeAsksTheRule() public {
        ruled.refuseAll();
        vm.expectRevert(byRule(offer()));
        proposed();
        assertWhy(ISharingAgreementRegistry.Why.Unknown);
        assertEq(agreements.termsOf(id), 0);

        ruled.spare(abi.encode(COUNCIL, BOARD, PUBLIC_TASK, FROM, UNTIL));
        proposed();
        assertAgreement(offer(), ISharingAgreementRegistry.Status.Proposed, 1, 1);
    }

    function test_amendAsksTheRule() public {
        active();
        ruled.refuseAll();
        vm.expectRevert(byRule(other()));
        amendAsCouncil(1, other());
        assertAgreement(offer(), ISharingAgreementRegistry.Status.Active, 3, 1);

        ruled.allowAll();
        amendAsCouncil(1, other());
        assertAgreement(other(), ISharingAgreementRegistry.Status.Proposed, 1, 2);
    }

    function test_theRegistrysOwnChecksOfTheTermsComeFirst() public {
        ruled.refuseAll();
        uint48 latest = FROM + 1827 days;
        expectOffer(ISharingAgreementErrors.BasisRequired.selector, Offer(0, TERMS, FROM, UNTIL, REVIEW));
        expectOffer(ISharingAgreementErrors.TermsRequired.selector, Offer(PUBLIC_TASK, 0, FROM, UNTIL, REVIEW));
        bytes memory refusal = abi.encodeWithSelector(ISharingAgreementErrors.UnknownBasis.selector, 255);
        expectOffer(refusal, Offer(255, TERMS, FROM, UNTIL, REVIEW));
        refusal = abi.encodeWithSelector(ISharingAgreementErrors.BadWindow.selector, UNTIL, UNTIL);
        expectOffer(refusal, Offer(PUBLIC_TASK, TERMS, UNTIL, UNTIL, REVIEW));
        refusal = abi.encodeWithSelector(ISharingAgreementErrors.TermTooLong.selector, latest);
        expectOffer(refusal, Offer(PUBLIC_TASK, TERMS, FROM, latest + 1, REVIEW));
        refusal = abi.encodeWithSelector(ISharingAgreementErrors.BadReviewDate.selector, UNTIL + 1);
        expectOffer(refusal, Offer(PUBLIC_TASK, TERMS, FROM, UNTIL, UNTIL + 1));
    }

    function test_theRegistrysOwnChecksOfThePartiesComeFirst() public {
        proposed();
        ruled.refuseAll();
        vm.expectRevert(abi.encodeWithSelector(ISharingAgreementErrors.Exists.selector, id));
        proposed();
        vm.prank(council);
        vm.expectRevert(abi.encodeWithSelector(ISharingAgreementErrors.BadRecipient.selector, COUNCIL));
        propose(SALT, COUNCIL, offer());
        vm.expectRevert(versionMismatch(1, 2));
        amendAsCouncil(2, other());
        vm.prank(board);
        vm.expectRevert(abi.encodeWithSelector(ISharingAgreementErrors.NotDiscloser.selector, id, BOARD));
        amend(1, other());
    }

    function test_otherActsAreNotAsked() public {
        proposed();
        ruled.refuseAll();
        vm.startPrank(board);
        agreements.accept(id, 1, TERMS);
        agreements.recordReview(id, 1, REVIEW, FINDING);
        agreements.suspend(id);
        agreements.terminate(id);
        assertWhy(ISharingAgreementRegistry.Why.Terminated);
    }

    function test_aRuleThatLetsPassChangesNothing() public {
        assertEq(live(ruled), live(plain));
    }

    /// @dev An agreement that is made and amended, and all that can be read in between.
    function live(SharingAgreementRegistry which) internal returns (bytes memory) {
        turnTo(which);
        active();
        ISharingAgreementRegistry.Agreement memory first = which.agreementRecord(id);
        amendAsCouncil(1, other());
        return abi.encode(first, which.agreementRecord(id), which.termsOf(id));
    }

    function turnTo(SharingAgreementRegistry which) internal {
        agreements = which;
        id = which.agreementId(COUNCIL, SALT);
    }

    function other() internal pure returns (Offer memory) {
        return Offer(FRAUD, NEW_TERMS, FROM + 1, UNTIL + 2, REVIEW + 3);
    }

    function amendAsCouncil(uint32 version, Offer memory one) internal {
        vm.prank(council);
        amend(version, one);
    }

    function expectOffer(bytes4 selector, Offer memory one) internal {
        expectOffer(abi.encodeWithSelector(selector), one);
    }

    /// @dev The council's offer to the board is refused like this.
    function expectOffer(bytes memory refusal, Offer memory one) internal {
        vm.prank(council);
        vm.expectRevert(refusal);
        propose(SALT, BOARD, one);
    }

    function byRule(Offer memory one) internal pure returns (bytes memory) {
        bytes4 selector = SharingAgreementRegistryOwnRules.RefusedByRule.selector;
        return abi.encodeWithSelector(selector, COUNCIL, BOARD, one.basis, one.from, one.until);
    }
}
