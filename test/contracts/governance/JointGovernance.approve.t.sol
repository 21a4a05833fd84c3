// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Capabilities} from "@tolbooth/sdk/contracts/governance/Capabilities.sol";
import {IAgencyRegistry} from "@tolbooth/sdk/contracts/governance/IAgencyRegistry.sol";
import {IGovernanceSettings} from "@tolbooth/sdk/contracts/governance/IGovernanceSettings.sol";
import {IJointGovernance} from "@tolbooth/sdk/contracts/governance/IJointGovernance.sol";
import {CallTarget, JointGovernanceFixture} from "./JointGovernanceFixture.sol";

/// @notice Approving, taking it back, and when the delay starts.
contract JointGovernanceApproveTest is JointGovernanceFixture {
    function test_approve() public {
        bytes32 id = proposeAct();
        vm.warp(START + 5);
        vm.expectEmit(address(governance));
        emit IJointGovernance.Approved(id, 3);
        approve(3, id);
        IJointGovernance.Proposal memory proposal = governance.proposalRecord(id);
        assertEq(proposal.approvals, 4, "the bit of the third seat");
        assertEq(proposal.approvedAt, START + 5);
        assertEq(proposal.epoch, 4);
        assertEq(proposal.quorum, QUORUM);
        assertTally(id, 1, QUORUM, START + 5 + DELAY);
        approve(1, id);
        assertEq(governance.proposalRecord(id).approvals, 5);
    }

    /// @dev With two writes a gas estimate that was made in the second of the last approval would be too low later.
    function test_approvalWritesOneSlot() public {
        bytes32 id = proposeAct();
        approve(1, id);
        vm.warp(START + 1);
        vm.record();
        approve(2, id);
        (, bytes32[] memory writes) = vm.accesses(address(governance));
        // The optimiser makes one write of them; coverage is taken without it.
        assertGt(writes.length, 0);
        for (uint256 index = 1; index < writes.length; ++index) assertEq(writes[index], writes[0]);
    }

    function test_proposingApprovesNothing() public {
        assertTally(proposeAct(), 0, QUORUM, START + DELAY);
    }

    function test_approveNeedsItsCapabilityAndASeat() public {
        bytes32 id = proposeAct();
        address key = keyWithout(1, Capabilities.GOVERNANCE_APPROVE);
        vm.startPrank(key);
        vm.expectRevert(denied(key, Capabilities.GOVERNANCE_APPROVE));
        governance.approve(id);
        vm.expectRevert(denied(key, Capabilities.GOVERNANCE_APPROVE));
        governance.withdrawApproval(id);
        vm.stopPrank();
        vm.startPrank(adminOf(5));
        vm.expectRevert(abi.encodeWithSelector(IGovernanceSettings.NotMember.selector, 5));
        governance.approve(id);
        vm.expectRevert(abi.encodeWithSelector(IGovernanceSettings.NotMember.selector, 5));
        governance.withdrawApproval(id);
        vm.stopPrank();
        address approver = addKey(2, "approver", Capabilities.GOVERNANCE_APPROVE);
        vm.startPrank(approver);
        governance.approve(id);
        governance.withdrawApproval(id);
        vm.stopPrank();
    }

    function test_anAgencyApprovesOnceWhateverItsKeys() public {
        bytes32 id = proposeAct();
        approve(1, id);
        address second = addKey(1, "second key", ALL);
        vm.prank(second);
        vm.expectRevert(abi.encodeWithSelector(IJointGovernance.AlreadyApproved.selector, id, 1));
        governance.approve(id);
        assertTally(id, 1, QUORUM, START + DELAY);
    }

    function test_withdrawApproval() public {
        bytes32 id = proposeAct();
        approve(1, id);
        approve(2, id);
        vm.expectEmit(address(governance));
        emit IJointGovernance.ApprovalWithdrawn(id, 1);
        withdraw(1, id);
        assertEq(governance.proposalRecord(id).approvals, 2);
        vm.prank(adminOf(1));
        vm.expectRevert(abi.encodeWithSelector(IJointGovernance.NotApproved.selector, id, 1));
        governance.withdrawApproval(id);
        vm.warp(START + DELAY);
        vm.prank(adminOf(1));
        vm.expectRevert(abi.encodeWithSelector(IJointGovernance.QuorumShort.selector, 1, QUORUM));
        governance.execute(1, address(target), actCall(), SALT);
        approve(1, id);
        assertTally(id, 2, QUORUM, START + 2 * DELAY);
    }

    function test_anotherKeyOfTheAgencyMayWithdraw() public {
        bytes32 id = proposeAct();
        approve(1, id);
        vm.prank(addKey(1, "second key", ALL));
        governance.withdrawApproval(id);
        assertTally(id, 0, QUORUM, START + DELAY);
    }

    function test_delayStartsWithTheLastApprovalThatIsNeeded() public {
        bytes32 id = proposeAct();
        vm.warp(START + 10);
        approve(1, id);
        assertEq(governance.proposalRecord(id).approvedAt, START + 10);
        vm.warp(START + 20);
        approve(2, id);
        assertEq(governance.proposalRecord(id).approvedAt, START + 20);
        vm.warp(START + 30);
        approve(3, id);
        assertEq(governance.proposalRecord(id).approvedAt, START + 20, "a spare approval delays nothing");
        assertTally(id, 3, QUORUM, START + 20 + DELAY);
    }

    function test_memberCannotHoldUpAProposalByTakingBackAndApproving() public {
        bytes32 id = proposeAct();
        approve(1, id);
        approve(2, id);
        approve(3, id);
        for (uint48 step = 1; step < 5; ++step) {
            vm.warp(START + step);
            withdraw(1, id);
            approve(1, id);
        }
        assertTally(id, 3, QUORUM, START + DELAY);
    }

    function test_delayStartsAgainWhenASuspensionMadeAnApprovalNeeded() public {
        bytes32 id = proposeAct();
        approve(1, id);
        approve(2, id);
        setStatus(2, 2);
        vm.warp(START + 100);
        approve(3, id);
        assertTally(id, 2, QUORUM, START + 100 + DELAY);
        setStatus(2, 1);
        assertTally(id, 3, QUORUM, START + 100 + DELAY);
        vm.warp(START + 200);
        approve(4, id);
        assertTally(id, 4, QUORUM, START + 100 + DELAY);
    }

    function test_delayStartsAgainWhenATighterPolicyMadeAnApprovalNeeded() public {
        setPolicy(CallTarget.act.selector, 1, 0);
        bytes32 id = proposeAct();
        approve(1, id);
        setPolicy(CallTarget.act.selector, 2, 0);
        uint48 changed = uint48(block.timestamp);
        assertTally(id, 1, 2, changed);
        vm.warp(changed + 7);
        approve(3, id);
        assertTally(id, 2, 2, changed + 7);
    }

    /// @dev With fewer approvals than the quorum there is nothing to ask the registry, and with a quorum nothing more.
    /// Asking costs gas for each.
    function test_registryIsAskedNoMoreThanNeeded() public {
        bytes32 id = proposeAct();
        vm.expectCall(address(registry), abi.encodeWithSelector(IAgencyRegistry.isActive.selector), 4);
        for (uint16 agency = 1; agency <= 4; ++agency) approve(agency, id);
    }

    function test_everySeatHasItsOwnBit() public {
        bytes32 id = proposeAct();
        for (uint16 agency = 1; agency <= 4; ++agency) {
            approve(agency, id);
            assertEq(governance.proposalRecord(id).approvals, (1 << agency) - 1);
        }
        withdraw(2, id);
        assertEq(governance.proposalRecord(id).approvals, 13);
    }

    function test_whoJoinedLaterDoesNotTakePart() public {
        bytes32 id = proposeAct();
        decideSelf(abi.encodeCall(IGovernanceSettings.addMember, (5)));
        bytes memory refusal = abi.encodeWithSelector(IJointGovernance.JoinedLater.selector, id, 5);
        vm.startPrank(adminOf(5));
        vm.expectRevert(refusal);
        governance.approve(id);
        vm.expectRevert(refusal);
        governance.withdrawApproval(id);
        bytes32 own = governance.propose(address(target), actCall(), SALT);
        governance.approve(own);
        vm.stopPrank();
        assertEq(governance.proposalRecord(own).epoch, 5);
        assertEq(governance.proposalRecord(own).approvals, 16);
    }

    function test_approvalDoesNotPassToTheNextOnASeat() public {
        bytes32 id = proposeAct();
        approve(1, id);
        approve(4, id);
        decideSelf(abi.encodeCall(IGovernanceSettings.removeMember, (4)));
        assertTally(id, 1, QUORUM, START + DELAY);
        decideSelf(abi.encodeCall(IGovernanceSettings.addMember, (5)));
        assertEq(governance.members()[3], 5, "on the same seat");
        assertTally(id, 1, QUORUM, START + DELAY);
        vm.prank(adminOf(5));
        vm.expectRevert(abi.encodeWithSelector(IJointGovernance.JoinedLater.selector, id, 5));
        governance.withdrawApproval(id);
    }

    function test_approvalDoesNotComeBackWithItsAgency() public {
        bytes32 id = proposeAct();
        approve(4, id);
        decideSelf(abi.encodeCall(IGovernanceSettings.removeMember, (4)));
        decideSelf(abi.encodeCall(IGovernanceSettings.addMember, (4)));
        assertTally(id, 0, QUORUM, START + DELAY);
    }

    function test_approvingAndCancellingEndExactlyWithTheProposalsLife() public {
        bytes32 id = proposeAct();
        vm.warp(START + LIFE - 1);
        approve(1, id);
        withdraw(1, id);
        vm.warp(START + LIFE);
        bytes memory refusal = abi.encodeWithSelector(IJointGovernance.Expired.selector, START + LIFE);
        vm.startPrank(adminOf(1));
        vm.expectRevert(refusal);
        governance.approve(id);
        vm.expectRevert(refusal);
        governance.withdrawApproval(id);
        vm.expectRevert(refusal);
        governance.cancel(id);
        vm.stopPrank();
    }

    function test_pauseOfThisContractStopsNothing() public {
        vm.prank(governor);
        registry.pause(address(governance), FOREVER);
        bytes32 id = proposeAct();
        approve(1, id);
        withdraw(1, id);
        approve(1, id);
        approve(2, id);
        vm.warp(START + DELAY);
        executeAct();
        assertEq(target.calls(KEY), 1);
    }

    function test_expiredAndSuspendedKeysAreRefused() public {
        bytes32 id = proposeAct();
        address admin = adminOf(2);
        vm.prank(admin);
        registry.setKey(makeAddr("brief"), ALL, START + 10, START + 20);
        address brief = makeAddr("brief");
        vm.warp(START + 9);
        vm.prank(brief);
        vm.expectRevert(denied(brief, Capabilities.GOVERNANCE_APPROVE));
        governance.approve(id);
        vm.warp(START + 10);
        vm.prank(brief);
        governance.approve(id);
        vm.warp(START + 19);
        vm.prank(brief);
        governance.withdrawApproval(id);
        vm.warp(START + 20);
        vm.prank(brief);
        vm.expectRevert(denied(brief, Capabilities.GOVERNANCE_APPROVE));
        governance.approve(id);
        setStatus(2, 2);
        vm.prank(admin);
        vm.expectRevert(denied(admin, Capabilities.GOVERNANCE_APPROVE));
        governance.approve(id);
    }
}
