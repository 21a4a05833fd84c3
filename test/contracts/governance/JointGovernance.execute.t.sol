// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Capabilities} from "@tolbooth/sdk/contracts/governance/Capabilities.sol";
import {IAgencyErrors} from "@tolbooth/sdk/contracts/governance/IAgencyErrors.sol";
import {IGovernanceSettings} from "@tolbooth/sdk/contracts/governance/IGovernanceSettings.sol";
import {IJointGovernance} from "@tolbooth/sdk/contracts/governance/IJointGovernance.sol";
import {CallTarget, JointGovernanceFixture} from "./JointGovernanceFixture.sol";

/// @notice Executing: when, by whom, with which approvals, and what a target can do.
contract JointGovernanceExecuteTest is JointGovernanceFixture {
    function test_execute() public {
        bytes32 id = proposeAct();
        approve(1, id);
        approve(2, id);
        vm.warp(START + DELAY);
        vm.expectEmit(address(governance));
        emit IJointGovernance.Executed(id, 3);
        vm.prank(adminOf(3));
        bytes memory result = governance.execute(1, address(target), actCall(), SALT);
        assertEq(result, abi.encode(uint256(1)));
        assertEq(target.calls(KEY), 1);
        assertEq(target.callerOf(KEY), address(governance));
        assertEq(uint8(governance.proposalRecord(id).state), uint8(IJointGovernance.State.Executed));
    }

    function test_A2_1_executesOnlyOnce() public {
        bytes32 id = proposeAct();
        approve(1, id);
        approve(2, id);
        vm.warp(START + DELAY);
        executeAct();
        address admin = adminOf(1);
        bytes memory refusal = abi.encodeWithSelector(
            IJointGovernance.NotOpen.selector,
            id,
            IJointGovernance.State.Executed
        );
        vm.startPrank(admin);
        vm.expectRevert(refusal);
        governance.execute(1, address(target), actCall(), SALT);
        vm.expectRevert(refusal);
        governance.approve(id);
        vm.expectRevert(refusal);
        governance.cancel(id);
        vm.stopPrank();
        assertEq(target.calls(KEY), 1);
    }

    function testFuzz_A2_2_neverBeforeTheDelay(uint48 delay, uint48 first, uint48 second, uint48 early) public {
        delay = uint48(bound(delay, 1, 30 days));
        setPolicy(CallTarget.act.selector, 2, delay);
        bytes32 id = proposeAct();
        vm.warp(block.timestamp + bound(first, 0, 10 days));
        approve(1, id);
        vm.warp(block.timestamp + bound(second, 0, 10 days));
        approve(2, id);
        uint48 readyAt = uint48(block.timestamp) + delay;
        uint48[2] memory times = [uint48(block.timestamp + bound(early, 0, delay - 1)), readyAt - 1];
        for (uint256 index = 0; index < times.length; ++index) {
            vm.warp(times[index]);
            vm.prank(adminOf(1));
            vm.expectRevert(abi.encodeWithSelector(IJointGovernance.NotReady.selector, readyAt));
            governance.execute(1, address(target), actCall(), SALT);
        }
        vm.warp(readyAt);
        executeAct();
        assertEq(target.calls(KEY), 1);
    }

    function test_executeEndsExactlyWithTheProposalsLife() public {
        bytes32 id = proposeAct();
        approve(1, id);
        approve(2, id);
        vm.warp(START + LIFE);
        vm.prank(adminOf(1));
        vm.expectRevert(abi.encodeWithSelector(IJointGovernance.Expired.selector, START + LIFE));
        governance.execute(1, address(target), actCall(), SALT);
        vm.warp(START + LIFE - 1);
        executeAct();
        assertEq(target.calls(KEY), 1);
    }

    function test_executeNeedsItsCapabilityAndASeat() public {
        bytes32 id = proposeAct();
        approve(1, id);
        approve(2, id);
        vm.warp(START + DELAY);
        address key = keyWithout(1, Capabilities.GOVERNANCE_PROPOSE);
        vm.prank(key);
        vm.expectRevert(denied(key, Capabilities.GOVERNANCE_PROPOSE));
        governance.execute(1, address(target), actCall(), SALT);
        vm.prank(adminOf(5));
        vm.expectRevert(abi.encodeWithSelector(IGovernanceSettings.NotMember.selector, 5));
        governance.execute(1, address(target), actCall(), SALT);
        vm.prank(stranger);
        vm.expectRevert(denied(stranger, Capabilities.GOVERNANCE_PROPOSE));
        governance.execute(1, address(target), actCall(), SALT);
    }

    function test_executeBindsTheCall() public {
        bytes32 id = proposeAct();
        approve(1, id);
        approve(2, id);
        vm.warp(START + DELAY);
        bytes memory data = actCall();
        bytes memory other = abi.encodeCall(CallTarget.act, ("other"));
        vm.startPrank(adminOf(1));
        vm.expectPartialRevert(IJointGovernance.UnknownProposal.selector);
        governance.execute(2, address(target), data, SALT);
        vm.expectPartialRevert(IJointGovernance.UnknownProposal.selector);
        governance.execute(1, address(registry), data, SALT);
        vm.expectPartialRevert(IJointGovernance.UnknownProposal.selector);
        governance.execute(1, address(target), other, SALT);
        vm.expectPartialRevert(IJointGovernance.UnknownProposal.selector);
        governance.execute(1, address(target), data, "other");
        vm.stopPrank();
    }

    function test_A2_3_keysOfOneAgencyAreOneApproval() public {
        bytes32 id = proposeAct();
        approve(1, id);
        vm.warp(START + DELAY);
        for (uint256 index = 0; index < 3; ++index) {
            vm.prank(addKey(1, string.concat("key ", vm.toString(index)), ALL));
            vm.expectRevert(abi.encodeWithSelector(IJointGovernance.AlreadyApproved.selector, id, 1));
            governance.approve(id);
        }
        vm.prank(adminOf(1));
        vm.expectRevert(abi.encodeWithSelector(IJointGovernance.QuorumShort.selector, 1, QUORUM));
        governance.execute(1, address(target), actCall(), SALT);
    }

    function test_A2_4_approvalOfASuspendedAgencyDoesNotCount() public {
        bytes32 id = proposeAct();
        approve(1, id);
        approve(2, id);
        vm.warp(START + DELAY);
        setStatus(2, 2);
        assertTally(id, 1, QUORUM, START + DELAY);
        vm.prank(adminOf(1));
        vm.expectRevert(abi.encodeWithSelector(IJointGovernance.QuorumShort.selector, 1, QUORUM));
        governance.execute(1, address(target), actCall(), SALT);
        setStatus(2, 1);
        executeAct();
        assertEq(target.calls(KEY), 1);
    }

    function test_A2_4_approvalOfAClosedOrRemovedAgencyDoesNotCount() public {
        bytes32 id = proposeAct();
        approve(3, id);
        approve(4, id);
        decideSelf(abi.encodeCall(IGovernanceSettings.removeMember, (4)));
        vm.prank(adminOf(1));
        vm.expectRevert(abi.encodeWithSelector(IJointGovernance.QuorumShort.selector, 1, QUORUM));
        governance.execute(1, address(target), actCall(), SALT);
        setStatus(3, 3);
        vm.prank(adminOf(1));
        vm.expectRevert(abi.encodeWithSelector(IJointGovernance.QuorumShort.selector, 0, QUORUM));
        governance.execute(1, address(target), actCall(), SALT);
    }

    function test_quorumIsAskedBeforeTheDelay() public {
        bytes32 id = proposeAct();
        approve(1, id);
        vm.prank(adminOf(1));
        vm.expectRevert(abi.encodeWithSelector(IJointGovernance.QuorumShort.selector, 1, QUORUM));
        governance.execute(1, address(target), actCall(), SALT);
    }

    function test_tighterPolicyBindsOpenProposals() public {
        setPolicy(CallTarget.act.selector, 1, 1 hours);
        bytes32 id = proposeAct();
        approve(1, id);
        setPolicy(CallTarget.act.selector, 3, 2 days);
        uint48 changed = uint48(block.timestamp);
        assertTally(id, 1, 3, changed + 2 days);
        approve(2, id);
        approve(3, id);
        assertTally(id, 3, 3, changed + 2 days);
    }

    function test_laxerPolicyDoesNotFreeOpenProposals() public {
        setPolicy(CallTarget.act.selector, 3, 2 days);
        bytes32 id = proposeAct();
        setPolicy(CallTarget.act.selector, 1, 1 hours);
        uint48 changed = uint48(block.timestamp);
        assertTally(id, 0, 3, changed + 2 days);
        bytes32 next = propose(2, address(target), actCall());
        assertTally(next, 0, 1, changed + 1 hours);
    }

    function test_changeOfAnyPolicyStartsTheDelayAgain() public {
        bytes32 id = proposeAct();
        approve(1, id);
        approve(2, id);
        setPolicy(CallTarget.other.selector, 1, 0);
        uint48 changed = uint48(block.timestamp);
        vm.warp(changed + DELAY - 1);
        vm.prank(adminOf(1));
        vm.expectRevert(abi.encodeWithSelector(IJointGovernance.NotReady.selector, changed + DELAY));
        governance.execute(1, address(target), actCall(), SALT);
        vm.warp(changed + DELAY);
        executeAct();
        assertEq(target.calls(KEY), 1);
    }

    function test_failedCallSaysWhyAndLeavesTheProposalOpen() public {
        bytes memory data = abi.encodeCall(CallTarget.refuse, (42));
        bytes32 id = propose(1, address(target), data);
        approve(1, id);
        approve(2, id);
        vm.warp(START + DELAY);
        vm.prank(adminOf(1));
        vm.expectRevert(callFailed(abi.encodeWithSelector(CallTarget.Refused.selector, 42)));
        governance.execute(1, address(target), data, SALT);
        assertEq(uint8(governance.proposalRecord(id).state), uint8(IJointGovernance.State.Open));
        cancel(2, id);
    }

    function test_addressWithoutCodeIsNotCalled() public {
        bytes32 id = propose(1, stranger, actCall());
        approve(1, id);
        approve(2, id);
        vm.warp(START + DELAY);
        vm.prank(adminOf(1));
        vm.expectRevert(abi.encodeWithSelector(IJointGovernance.NoContract.selector, stranger));
        governance.execute(1, stranger, actCall(), SALT);
    }

    /// @dev The target is even given a key of a member, so that only the proposal's state can stop it.
    function test_reentrantExecutionFindsTheProposalExecuted() public {
        vm.prank(adminOf(2));
        registry.setKey(address(target), ALL, START, FOREVER);
        bytes memory data = abi.encodeCall(CallTarget.callBack, (KEY));
        bytes32 id = propose(1, address(target), data);
        target.arm(address(governance), abi.encodeCall(IJointGovernance.execute, (1, address(target), data, SALT)));
        approve(1, id);
        approve(2, id);
        vm.warp(START + DELAY);
        execute(address(target), data);
        assertEq(target.calls(KEY), 1);
        assertEq(
            target.answer(),
            abi.encodeWithSelector(IJointGovernance.NotOpen.selector, id, IJointGovernance.State.Executed)
        );
    }

    /// @dev Nothing of this contract but its set-up can be called by itself, even when an agency made it a key.
    function test_targetCannotSetUpThisContract() public {
        bytes memory data = abi.encodeCall(CallTarget.callBack, (KEY));
        propose(1, address(target), data);
        target.arm(address(governance), abi.encodeCall(IGovernanceSettings.addMember, (5)));
        bytes32 id = idOf(1, address(target), data, SALT);
        approve(1, id);
        approve(2, id);
        vm.warp(START + DELAY);
        execute(address(target), data);
        bytes4 selector = IGovernanceSettings.addMember.selector;
        assertEq(target.answer(), abi.encodeWithSelector(IGovernanceSettings.SelfTargetOnly.selector, selector));
    }

    function test_proposalDiesWithItsChain() public {
        bytes32 id = proposeAct();
        approve(1, id);
        approve(2, id);
        vm.warp(START + DELAY);
        vm.chainId(block.chainid + 1);
        vm.prank(adminOf(1));
        vm.expectPartialRevert(IJointGovernance.UnknownProposal.selector);
        governance.execute(1, address(target), actCall(), SALT);
    }

    function test_proposerMayHaveBeenSuspendedSince() public {
        bytes32 id = propose(4, address(target), actCall());
        approve(1, id);
        approve(2, id);
        setStatus(4, 2);
        vm.warp(START + DELAY);
        address admin = adminOf(4);
        vm.prank(admin);
        vm.expectRevert(abi.encodeWithSelector(IAgencyErrors.Denied.selector, admin, Capabilities.GOVERNANCE_PROPOSE));
        governance.execute(4, address(target), actCall(), SALT);
        vm.prank(adminOf(1));
        governance.execute(4, address(target), actCall(), SALT);
        assertEq(target.calls(KEY), 1);
    }
}
