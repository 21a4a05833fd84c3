// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Capabilities} from "@tolbooth/sdk/contracts/governance/Capabilities.sol";
import {IAgencyGated} from "@tolbooth/sdk/contracts/governance/IAgencyGated.sol";
import {IAgencyRegistry} from "@tolbooth/sdk/contracts/governance/IAgencyRegistry.sol";
import {IGovernanceSettings} from "@tolbooth/sdk/contracts/governance/IGovernanceSettings.sol";
import {IJointGovernance} from "@tolbooth/sdk/contracts/governance/IJointGovernance.sol";
import {JointGovernance} from "@tolbooth/sdk/contracts/governance/JointGovernance.sol";
import {CallTarget, JointGovernanceFixture} from "./JointGovernanceFixture.sol";

/// @notice Setting up, proposing and cancelling.
contract JointGovernanceTest is JointGovernanceFixture {
    function test_constructorSetsRegistryMembersAndBasePolicy() public view {
        assertEq(address(governance.registry()), address(registry));
        assertEq(abi.encode(governance.members()), abi.encode(fourMembers()));
        assertPolicy(governance.strictestPolicy(), QUORUM, DELAY);
        bytes4[] memory selectors = governance.policySelectors();
        assertEq(selectors.length, 1);
        assertEq(selectors[0], bytes4(0));
        assertEq(governance.PROPOSAL_DOMAIN(), keccak256("tolbooth.JointGovernance.proposal.v1"));
        assertEq(governance.PROPOSAL_LIFE(), LIFE);
        assertEq(governance.MAX_PAUSE(), 72 hours);
        assertEq(governance.MAX_DELAY(), 30 days);
        assertEq(governance.MAX_MEMBERS(), 32);
        assertEq(governance.MAX_POLICIES(), 32);
    }

    function test_constructorTellsOfMembersAndPolicy() public {
        address next = vm.computeCreateAddress(address(this), vm.getNonce(address(this)));
        for (uint16 agency = 1; agency <= 4; ++agency) {
            vm.expectEmit(next);
            emit IGovernanceSettings.MemberAdded(agency);
        }
        vm.expectEmit(next);
        emit IGovernanceSettings.PolicySet(bytes4(0), 3, 5);
        new JointGovernance(registry, fourMembers(), 3, 5);
    }

    function test_constructorRefusesWhatSetUpRefuses() public {
        vm.expectRevert(abi.encodeWithSelector(IAgencyGated.RegistryRequired.selector, stranger));
        new JointGovernance(IAgencyRegistry(stranger), fourMembers(), 1, 0);
        uint16[] memory members = fourMembers();
        vm.expectRevert(abi.encodeWithSelector(IGovernanceSettings.QuorumUnreachable.selector, 5, 4));
        new JointGovernance(registry, members, 5, 0);
        vm.expectRevert(abi.encodeWithSelector(IGovernanceSettings.QuorumUnreachable.selector, 0, 4));
        new JointGovernance(registry, members, 0, 0);
        vm.expectRevert(abi.encodeWithSelector(IGovernanceSettings.QuorumUnreachable.selector, 1, 0));
        new JointGovernance(registry, new uint16[](0), 1, 0);
        members[3] = 2;
        vm.expectRevert(abi.encodeWithSelector(IGovernanceSettings.AlreadyMember.selector, 2));
        new JointGovernance(registry, members, 1, 0);
        members[3] = 77;
        vm.expectRevert(abi.encodeWithSelector(IGovernanceSettings.AgencyNotActive.selector, 77));
        new JointGovernance(registry, members, 1, 0);
    }

    function test_propose() public {
        bytes32 id = idOf(3, address(target), actCall(), SALT);
        vm.expectEmit(address(governance));
        emit IJointGovernance.Proposed(id, 3, address(target), actCall(), SALT, QUORUM, DELAY, START + LIFE);
        assertEq(propose(3, address(target), actCall()), id);
        assertEq(governance.proposalId(3, address(target), actCall(), SALT), id);

        IJointGovernance.Proposal memory proposal = governance.proposalRecord(id);
        assertEq(uint8(proposal.state), uint8(IJointGovernance.State.Open));
        assertEq(proposal.proposer, 3);
        assertEq(proposal.quorum, QUORUM);
        assertEq(proposal.delay, DELAY);
        assertEq(proposal.selector, CallTarget.act.selector);
        assertEq(proposal.epoch, 4);
        assertEq(proposal.approvals, 0);
        assertEq(proposal.approvedAt, 0);
        assertEq(proposal.expiresAt, START + LIFE);
        assertTally(id, 0, QUORUM, START + DELAY);
    }

    function test_proposeKeepsThePolicyOfItsFunction() public {
        setPolicy(CallTarget.act.selector, 1, 3 hours);
        bytes32 id = proposeAct();
        assertEq(governance.proposalRecord(id).quorum, 1);
        assertEq(governance.proposalRecord(id).delay, 3 hours);
        bytes32 other = propose(1, address(target), abi.encodeCall(CallTarget.other, (KEY)));
        assertEq(governance.proposalRecord(other).quorum, QUORUM);
        assertEq(governance.proposalRecord(other).delay, DELAY);
    }

    function test_proposeTakesExactlyASelector() public {
        bytes32 id = propose(1, address(target), hex"01020304");
        assertEq(governance.proposalRecord(id).selector, bytes4(0x01020304));
        vm.prank(adminOf(1));
        vm.expectRevert(IJointGovernance.SelectorRequired.selector);
        governance.propose(address(target), hex"010203", SALT);
    }

    function test_proposeNeedsItsCapabilityAndASeat() public {
        address key = keyWithout(1, Capabilities.GOVERNANCE_PROPOSE);
        vm.prank(key);
        vm.expectRevert(denied(key, Capabilities.GOVERNANCE_PROPOSE));
        governance.propose(address(target), actCall(), SALT);
        vm.prank(adminOf(5));
        vm.expectRevert(abi.encodeWithSelector(IGovernanceSettings.NotMember.selector, 5));
        governance.propose(address(target), actCall(), SALT);
    }

    function test_proposeNeedsNoOtherCapability() public {
        address key = addKey(1, "proposer", Capabilities.GOVERNANCE_PROPOSE);
        vm.prank(key);
        governance.propose(address(target), actCall(), SALT);
    }

    function test_sameProposalTwiceNeedsANewSalt() public {
        bytes32 id = proposeAct();
        vm.startPrank(adminOf(1));
        vm.expectRevert(abi.encodeWithSelector(IJointGovernance.ProposalExists.selector, id));
        governance.propose(address(target), actCall(), SALT);
        assertNotEq(governance.propose(address(target), actCall(), "new salt"), id);
        vm.stopPrank();
        // Another agency's proposal of the same call is another proposal: nobody can take an id from anybody.
        assertNotEq(propose(2, address(target), actCall()), id);
    }

    function test_cancelledProposalCannotBeMadeAgain() public {
        bytes32 id = proposeAct();
        cancel(1, id);
        vm.prank(adminOf(1));
        vm.expectRevert(abi.encodeWithSelector(IJointGovernance.ProposalExists.selector, id));
        governance.propose(address(target), actCall(), SALT);
    }

    function test_proposalsOfThisContractAreOnlyItsSetUp() public {
        bytes4[4] memory setUps = [
            IGovernanceSettings.addMember.selector,
            IGovernanceSettings.removeMember.selector,
            IGovernanceSettings.setPolicy.selector,
            IGovernanceSettings.clearPolicy.selector
        ];
        for (uint256 index = 0; index < setUps.length; ++index) {
            bytes32 id = propose(1, address(governance), abi.encodePacked(setUps[index]));
            assertEq(governance.proposalRecord(id).selector, bytes4(0));
        }
        bytes4[8] memory others = [
            IJointGovernance.propose.selector,
            IJointGovernance.approve.selector,
            IJointGovernance.withdrawApproval.selector,
            IJointGovernance.cancel.selector,
            IJointGovernance.execute.selector,
            IJointGovernance.pause.selector,
            IGovernanceSettings.inheritSeat.selector,
            bytes4(0)
        ];
        for (uint256 index = 0; index < others.length; ++index) {
            vm.prank(adminOf(1));
            vm.expectRevert(abi.encodeWithSelector(IGovernanceSettings.SelfTargetOnly.selector, others[index]));
            governance.propose(address(governance), abi.encodePacked(others[index]), SALT);
        }
    }

    function testFuzz_idBindsEverything(address to, bytes calldata data, bytes32 salt, uint16 agency) public {
        bytes32 id = governance.proposalId(agency, to, data, salt);
        assertEq(id, idOf(agency, to, data, salt));
        assertNotEq(id, governance.proposalId(agency ^ 1, to, data, salt));
        assertNotEq(id, governance.proposalId(agency, address(uint160(to) ^ 1), data, salt));
        assertNotEq(id, governance.proposalId(agency, to, bytes.concat(data, hex"00"), salt));
        assertNotEq(id, governance.proposalId(agency, to, data, bytes32(uint256(salt) ^ 1)));
        JointGovernance elsewhere = new JointGovernance(registry, fourMembers(), 1, 0);
        assertNotEq(id, elsewhere.proposalId(agency, to, data, salt));
        vm.chainId(block.chainid + 1);
        assertNotEq(id, governance.proposalId(agency, to, data, salt));
    }

    function test_cancel() public {
        bytes32 id = proposeAct();
        approve(1, id);
        approve(2, id);
        vm.warp(START + DELAY);
        vm.expectEmit(address(governance));
        emit IJointGovernance.Cancelled(id, 3);
        cancel(3, id);
        assertEq(uint8(governance.proposalRecord(id).state), uint8(IJointGovernance.State.Cancelled));
        bytes memory refusal = abi.encodeWithSelector(
            IJointGovernance.NotOpen.selector,
            id,
            IJointGovernance.State.Cancelled
        );
        address admin = adminOf(1);
        vm.startPrank(admin);
        vm.expectRevert(refusal);
        governance.execute(1, address(target), actCall(), SALT);
        vm.expectRevert(refusal);
        governance.cancel(id);
        vm.expectRevert(refusal);
        governance.approve(id);
        vm.expectRevert(refusal);
        governance.withdrawApproval(id);
        vm.stopPrank();
        assertEq(target.calls(KEY), 0);
    }

    function test_cancelNeedsItsCapabilityAndASeat() public {
        bytes32 id = proposeAct();
        address key = keyWithout(1, Capabilities.GOVERNANCE_VETO);
        vm.prank(key);
        vm.expectRevert(denied(key, Capabilities.GOVERNANCE_VETO));
        governance.cancel(id);
        vm.prank(adminOf(5));
        vm.expectRevert(abi.encodeWithSelector(IGovernanceSettings.NotMember.selector, 5));
        governance.cancel(id);
        address vetoer = addKey(4, "vetoer", Capabilities.GOVERNANCE_VETO);
        vm.prank(vetoer);
        governance.cancel(id);
    }

    function test_whoJoinedLaterMayVeto() public {
        bytes32 id = proposeAct();
        decideSelf(abi.encodeCall(IGovernanceSettings.addMember, (5)));
        cancel(5, id);
        assertEq(uint8(governance.proposalRecord(id).state), uint8(IJointGovernance.State.Cancelled));
    }

    function test_unknownProposalsAreRefusedEverywhere() public {
        bytes memory refusal = abi.encodeWithSelector(IJointGovernance.UnknownProposal.selector, bytes32("none"));
        vm.startPrank(adminOf(1));
        vm.expectRevert(refusal);
        governance.approve("none");
        vm.expectRevert(refusal);
        governance.withdrawApproval("none");
        vm.expectRevert(refusal);
        governance.cancel("none");
        vm.expectRevert(refusal);
        governance.tally("none");
        bytes32 id = idOf(1, address(target), actCall(), SALT);
        vm.expectRevert(abi.encodeWithSelector(IJointGovernance.UnknownProposal.selector, id));
        governance.execute(1, address(target), actCall(), SALT);
        vm.stopPrank();
        assertEq(uint8(governance.proposalRecord("none").state), 0);
    }
}
