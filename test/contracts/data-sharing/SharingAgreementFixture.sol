// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ISharingAgreementErrors} from "@tolbooth/sdk/contracts/data-sharing/ISharingAgreementErrors.sol";
import {ISharingAgreementRegistry} from "@tolbooth/sdk/contracts/data-sharing/ISharingAgreementRegistry.sol";
import {SharingAgreementRegistry} from "@tolbooth/sdk/contracts/data-sharing/SharingAgreementRegistry.sol";
import {IAgencyErrors} from "@tolbooth/sdk/contracts/governance/IAgencyErrors.sol";
import {Fixture} from "../support/Fixture.sol";

/// @title A registry of sharing agreements with four agencies, whose keys can do everything
abstract contract SharingAgreementFixture is Fixture {
    /// @dev What a version of an agreement says.
    struct Offer {
        uint8 basis;
        bytes32 terms;
        uint48 from;
        uint48 until;
        uint48 reviewBy;
    }

    uint16 internal constant COUNCIL = 1;
    uint16 internal constant BOARD = 2;
    uint16 internal constant POLICE = 3;
    uint16 internal constant SUCCESSOR = 4;
    uint8 internal constant PUBLIC_TASK = 5;
    uint8 internal constant FRAUD = 38;
    uint48 internal constant FROM = START + 10 days;
    uint48 internal constant UNTIL = START + 400 days;
    uint48 internal constant REVIEW = START + 200 days;
    bytes32 internal constant SALT = keccak256("salt");
    bytes32 internal constant TERMS = keccak256("terms");
    bytes32 internal constant NEW_TERMS = keccak256("new terms");
    bytes32 internal constant FINDING = keccak256("finding");

    SharingAgreementRegistry internal agreements;
    address internal council;
    address internal board;
    address internal police;
    bytes32 internal id;

    function setUp() public virtual override {
        super.setUp();
        for (uint16 agency = COUNCIL; agency <= SUCCESSOR; ++agency) {
            admit(agency, ALL);
            empower(agency);
        }
        (council, board, police) = (adminOf(COUNCIL), adminOf(BOARD), adminOf(POLICE));
        agreements = new SharingAgreementRegistry(registry);
        id = agreements.agreementId(COUNCIL, SALT);
    }

    function offer() internal pure returns (Offer memory) {
        return Offer(PUBLIC_TASK, TERMS, FROM, UNTIL, REVIEW);
    }

    function propose(bytes32 salt, uint16 recipient, Offer memory one) internal returns (bytes32) {
        return agreements.propose(salt, recipient, one.basis, one.terms, one.from, one.until, one.reviewBy);
    }

    function amend(uint32 version, Offer memory one) internal {
        agreements.amend(id, version, one.basis, one.terms, one.from, one.until, one.reviewBy);
    }

    /// @dev The council proposes the agreement `id` to the board.
    function proposed() internal {
        vm.prank(council);
        propose(SALT, BOARD, offer());
    }

    /// @dev The board has accepted it too. Its window has not begun.
    function active() internal {
        proposed();
        vm.prank(board);
        agreements.accept(id, 1, TERMS);
    }

    /// @dev Its window has begun.
    function live() internal {
        active();
        vm.warp(FROM);
        assertWhy(ISharingAgreementRegistry.Why.Ok);
    }

    function assertWhy(ISharingAgreementRegistry.Why expected) internal view {
        bool ok = expected == ISharingAgreementRegistry.Why.Ok;
        assertEq(uint8(agreements.explain(id, COUNCIL, BOARD)), uint8(expected), "why");
        assertEq(agreements.permits(id, COUNCIL, BOARD), ok, "permits");
        assertEq(agreements.isLive(id), ok, "live");
        assertEq(agreements.isLiveFor(id, COUNCIL), ok, "live for the discloser");
        assertEq(agreements.isLiveFor(id, BOARD), ok, "live for the recipient");
    }

    function assertAgreement(
        Offer memory one,
        ISharingAgreementRegistry.Status status,
        uint8 accepted,
        uint32 version
    ) internal view {
        ISharingAgreementRegistry.Agreement memory agreement = agreements.agreementRecord(id);
        assertEq(agreement.discloser, COUNCIL, "discloser");
        assertEq(agreement.recipient, BOARD, "recipient");
        assertEq(agreement.basis, one.basis, "basis");
        assertEq(uint8(agreement.status), uint8(status), "status");
        assertEq(agreement.accepted, accepted, "accepted");
        assertEq(agreement.from, one.from, "from");
        assertEq(agreement.until, one.until, "until");
        assertEq(agreement.reviewBy, one.reviewBy, "reviewBy");
        assertEq(agreement.version, version, "version");
        assertEq(agreements.termsOf(id), one.terms, "terms");
    }

    function pauseFor(uint48 seconds_) internal {
        vm.prank(governor);
        registry.pause(address(agreements), uint48(block.timestamp) + seconds_);
    }

    function succeed(uint16 old, uint16 successor) internal {
        vm.prank(governor);
        registry.succeed(old, successor);
    }

    function denied(address who, uint64 capability) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IAgencyErrors.Denied.selector, who, capability);
    }

    function paused(uint48 until) internal view returns (bytes memory) {
        return abi.encodeWithSelector(IAgencyErrors.Paused.selector, address(agreements), until);
    }

    function over() internal view returns (bytes memory) {
        return abi.encodeWithSelector(ISharingAgreementErrors.Over.selector, id);
    }

    function notParty(uint16 agency) internal view returns (bytes memory) {
        return abi.encodeWithSelector(ISharingAgreementErrors.NotParty.selector, id, agency);
    }

    function unknown(bytes32 which) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(ISharingAgreementErrors.UnknownAgreement.selector, which);
    }

    function versionMismatch(uint32 present, uint32 given) internal view returns (bytes memory) {
        return abi.encodeWithSelector(ISharingAgreementErrors.VersionMismatch.selector, id, present, given);
    }
}
