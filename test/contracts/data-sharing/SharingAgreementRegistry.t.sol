// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {stdJson} from "forge-std/StdJson.sol";
import {ISharingAgreementErrors} from "@tolbooth/sdk/contracts/data-sharing/ISharingAgreementErrors.sol";
import {ISharingAgreementRegistry} from "@tolbooth/sdk/contracts/data-sharing/ISharingAgreementRegistry.sol";
import {SharingAgreementRegistry} from "@tolbooth/sdk/contracts/data-sharing/SharingAgreementRegistry.sol";
import {IAgencyGated} from "@tolbooth/sdk/contracts/governance/IAgencyGated.sol";
import {IAgencyRegistry} from "@tolbooth/sdk/contracts/governance/IAgencyRegistry.sol";
import {SharingAgreementFixture} from "./SharingAgreementFixture.sol";

/// @notice Construction, the id, and what is permitted when.
contract SharingAgreementRegistryTest is SharingAgreementFixture {
    using stdJson for string;

    bytes32 private constant DOMAIN = keccak256("tolbooth.SharingAgreementRegistry.agreement.v1");

    function test_constructor() public {
        assertEq(address(agreements.registry()), address(registry));
        assertEq(agreements.deploymentChainId(), block.chainid);
        assertEq(agreements.AGREEMENT_DOMAIN(), DOMAIN);
        vm.expectRevert(abi.encodeWithSelector(IAgencyGated.RegistryRequired.selector, stranger));
        new SharingAgreementRegistry(IAgencyRegistry(stranger));
    }

    function testFuzz_idBindsEveryField(uint16[2] memory disclosers, bytes32[2] memory salts) public {
        bytes32 one = agreements.agreementId(disclosers[0], salts[0]);
        assertEq(one, keccak256(abi.encode(DOMAIN, block.chainid, address(agreements), disclosers[0], salts[0])));
        assertEq(one == agreements.agreementId(disclosers[1], salts[0]), disclosers[0] == disclosers[1]);
        assertEq(one == agreements.agreementId(disclosers[0], salts[1]), salts[0] == salts[1]);

        SharingAgreementRegistry elsewhere = new SharingAgreementRegistry(registry);
        assertNotEq(one, elsewhere.agreementId(disclosers[0], salts[0]));
        uint256 chain = block.chainid;
        vm.chainId(chain + 1);
        assertEq(one, agreements.agreementId(disclosers[0], salts[0]), "a fork keeps the ids");
        assertEq(new SharingAgreementRegistry(registry).deploymentChainId(), chain + 1);
    }

    function test_nothingIsPermittedUnderNoAgreement() public view {
        assertEq(uint8(agreements.explain(id, 0, 0)), uint8(ISharingAgreementRegistry.Why.Unknown));
        assertFalse(agreements.permits(id, 0, 0));
        assertFalse(agreements.isLiveFor(id, 0));
        assertFalse(agreements.isReviewDue(id));
        assertWhy(ISharingAgreementRegistry.Why.Unknown);
        assertEq(agreements.termsOf(id), bytes32(0));
        assertEq(agreements.agreementRecord(id).version, 0);
    }

    function test_permitsInTheWindowOnly() public {
        active();
        vm.warp(FROM - 1);
        assertWhy(ISharingAgreementRegistry.Why.NotYetValid);
        vm.warp(FROM);
        assertWhy(ISharingAgreementRegistry.Why.Ok);
        vm.warp(UNTIL - 1);
        assertWhy(ISharingAgreementRegistry.Why.Ok);
        vm.warp(UNTIL);
        assertWhy(ISharingAgreementRegistry.Why.Expired);
    }

    function testFuzz_permitsBetweenItsPartiesInOneDirection(uint16 discloser, uint16 recipient) public {
        live();
        bool ok = discloser == COUNCIL && recipient == BOARD;
        assertEq(agreements.permits(id, discloser, recipient), ok);
        assertWrongParties(BOARD, COUNCIL);
        assertWrongParties(COUNCIL, POLICE);
        assertWrongParties(POLICE, BOARD);
        assertWrongParties(COUNCIL, COUNCIL);
        assertEq(agreements.isLiveFor(id, discloser), discloser == COUNCIL || discloser == BOARD);
    }

    /// @dev What is wrong with the parties is said before what is wrong with the agreement.
    function test_wrongPartiesOfAProposal() public {
        proposed();
        assertWrongParties(BOARD, COUNCIL);
    }

    function test_suspendedPartyStopsTheFlowUntilItIsActiveAgain() public {
        live();
        setStatus(COUNCIL, 2);
        assertWhy(ISharingAgreementRegistry.Why.DiscloserNotActive);
        setStatus(BOARD, 2);
        assertWhy(ISharingAgreementRegistry.Why.DiscloserNotActive);
        setStatus(COUNCIL, 1);
        assertWhy(ISharingAgreementRegistry.Why.RecipientNotActive);
        setStatus(BOARD, 1);
        assertWhy(ISharingAgreementRegistry.Why.Ok);
    }

    function test_closedPartyStopsTheFlowForGood() public {
        live();
        uint256 snapshot = vm.snapshotState();
        setStatus(COUNCIL, 3);
        assertWhy(ISharingAgreementRegistry.Why.DiscloserNotActive);
        vm.revertToState(snapshot);
        setStatus(BOARD, 3);
        assertWhy(ISharingAgreementRegistry.Why.RecipientNotActive);
    }

    /// @dev A recipient that no registry knows can never accept, so the agreement never permits.
    function test_recipientThatDoesNotExist() public {
        vm.prank(council);
        bytes32 ghost = propose(SALT, 60_000, offer());
        vm.warp(FROM);
        assertFalse(agreements.permits(ghost, COUNCIL, 60_000));
    }

    function test_pauseChangesNothingThatIsPermitted() public {
        live();
        pauseFor(1 days);
        assertWhy(ISharingAgreementRegistry.Why.Ok);
    }

    function test_reviewDueFromItsDate() public {
        proposed();
        vm.warp(REVIEW);
        assertFalse(agreements.isReviewDue(id), "not accepted");
        vm.prank(board);
        agreements.accept(id, 1, TERMS);
        vm.warp(REVIEW - 1);
        assertFalse(agreements.isReviewDue(id));
        vm.warp(REVIEW);
        assertTrue(agreements.isReviewDue(id));
        assertWhy(ISharingAgreementRegistry.Why.Ok);
        vm.prank(board);
        agreements.recordReview(id, 1, REVIEW + 10, FINDING);
        assertFalse(agreements.isReviewDue(id));
        vm.warp(REVIEW + 10);
        assertTrue(agreements.isReviewDue(id));
        vm.prank(board);
        agreements.suspend(id);
        assertFalse(agreements.isReviewDue(id), "suspended");
    }

    /// @dev Invariant 1, the part about version and terms: over any course of amendments and acceptances, the flow is
    /// permitted exactly when both parties last accepted what is now written.
    function testFuzz_B1_1_permitsOnlyWhatBothAccepted(uint8[12] memory acts) public {
        proposed();
        vm.warp(FROM);
        (uint32 version, bytes32 terms, uint32 councils, uint32 boards) = (1, TERMS, 1, 0);
        for (uint256 index = 0; index < acts.length; ++index) {
            uint256 act = acts[index] % 5;
            if (act < 2) {
                bool byBoard = act == 0;
                if ((byBoard ? boards : councils) == version) continue;
                vm.prank(byBoard ? board : council);
                agreements.accept(id, version, terms);
                if (byBoard) boards = version;
                else councils = version;
            } else if (act == 2) {
                terms = keccak256(abi.encode(terms, acts[index]));
                Offer memory one = offer();
                one.terms = terms;
                vm.prank(council);
                amend(version, one);
                councils = ++version;
            } else if (councils == version && boards == version) {
                vm.prank(act == 3 ? board : council);
                agreements.suspend(id);
                (councils, boards) = (0, 0);
            }
            assertEq(agreements.permits(id, COUNCIL, BOARD), councils == version && boards == version);
        }
    }

    /// @dev Invariant 2: whoever it is, one agency alone neither starts nor extends a flow, and either party ends it.
    function testFuzz_B1_2_noneAloneStarts(uint16 agency, uint32 version, bytes32 terms, uint8 basis) public {
        agency = uint16(bound(agency, COUNCIL, SUCCESSOR));
        proposed();
        vm.warp(FROM);
        vm.startPrank(adminOf(agency));
        if (agency != BOARD) {
            try agreements.accept(id, version, terms) {} catch {}
            try agreements.accept(id, 1, TERMS) {} catch {}
            try agreements.amend(id, 1, basis, terms, FROM, UNTIL, UNTIL) {} catch {}
            try agreements.accept(id, 2, terms) {} catch {}
        } else {
            vm.expectRevert(abi.encodeWithSelector(ISharingAgreementErrors.NotDiscloser.selector, id, BOARD));
            amend(1, offer());
        }
        vm.stopPrank();
        assertFalse(agreements.permits(id, COUNCIL, BOARD));
    }

    /// @dev Other implementations, such as the TypeScript client, read the same file.
    function test_derivationMatchesThePublishedVector() public {
        string memory json = vm.readFile("test/contracts/derivations.json");
        vm.chainId(json.readUint(".agreementId.chainId"));
        address place = json.readAddress(".agreementId.contract");
        deployCodeTo("SharingAgreementRegistry.sol:SharingAgreementRegistry", abi.encode(registry), place);
        assertEq(
            SharingAgreementRegistry(place).agreementId(
                uint16(json.readUint(".agreementId.discloser")),
                json.readBytes32(".agreementId.salt")
            ),
            json.readBytes32(".agreementId.result")
        );
    }

    function assertWrongParties(uint16 discloser, uint16 recipient) private view {
        ISharingAgreementRegistry.Why why = agreements.explain(id, discloser, recipient);
        assertEq(uint8(why), uint8(ISharingAgreementRegistry.Why.WrongParties));
        assertFalse(agreements.permits(id, discloser, recipient));
    }
}
