// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Capabilities} from "@tolbooth/sdk/contracts/governance/Capabilities.sol";
import {IGovernanceSettings} from "@tolbooth/sdk/contracts/governance/IGovernanceSettings.sol";
import {JointGovernance} from "@tolbooth/sdk/contracts/governance/JointGovernance.sol";
import {CallTarget, JointGovernanceFixture} from "./JointGovernanceFixture.sol";

/// @notice Members, seats and policies.
contract JointGovernanceSettingsTest is JointGovernanceFixture {
    bytes4 internal constant ACT = CallTarget.act.selector;
    bytes4 internal constant OTHER = CallTarget.other.selector;

    function test_setUpIsByExecutedProposalOnly() public {
        vm.startPrank(adminOf(1));
        vm.expectRevert(selfOnly(IGovernanceSettings.addMember.selector));
        governance.addMember(5);
        vm.expectRevert(selfOnly(IGovernanceSettings.removeMember.selector));
        governance.removeMember(4);
        vm.expectRevert(selfOnly(IGovernanceSettings.setPolicy.selector));
        governance.setPolicy(ACT, 1, 0);
        vm.expectRevert(selfOnly(IGovernanceSettings.clearPolicy.selector));
        governance.clearPolicy(ACT);
        vm.stopPrank();
    }

    function test_addMember() public {
        assertFalse(governance.isMember(5));
        bytes memory data = abi.encodeCall(IGovernanceSettings.addMember, (5));
        prepare(QUORUM, address(governance), data, SALT);
        vm.expectEmit(address(governance));
        emit IGovernanceSettings.MemberAdded(5);
        execute(address(governance), data);
        assertTrue(governance.isMember(5));
        uint16[] memory members = governance.members();
        assertEq(members.length, 5);
        assertEq(members[4], 5);
    }

    function test_addMemberRefusals() public {
        assertRefused(
            abi.encodeCall(IGovernanceSettings.addMember, (4)),
            abi.encodeWithSelector(IGovernanceSettings.AlreadyMember.selector, 4)
        );
        setStatus(5, 2);
        assertRefused(
            abi.encodeCall(IGovernanceSettings.addMember, (5)),
            abi.encodeWithSelector(IGovernanceSettings.AgencyNotActive.selector, 5)
        );
    }

    function test_thereAreThirtyTwoSeats() public {
        uint16[] memory many = new uint16[](32);
        for (uint16 index = 0; index < 32; ++index) {
            if (index >= 5) admit(index + 1, ALL);
            many[index] = index + 1;
        }
        admit(33, ALL);
        JointGovernance full = new JointGovernance(registry, many, 32, 0);
        assertEq(abi.encode(full.members()), abi.encode(many));
        uint16[] memory tooMany = new uint16[](33);
        for (uint16 index = 0; index < 33; ++index) tooMany[index] = index + 1;
        vm.expectRevert(abi.encodeWithSelector(IGovernanceSettings.TooManyMembers.selector, 32));
        new JointGovernance(registry, tooMany, 1, 0);

        // The approval of the last seat counts as any other one.
        empower(32);
        vm.startPrank(adminOf(32));
        bytes32 id = full.propose(address(target), actCall(), SALT);
        full.approve(id);
        vm.stopPrank();
        assertEq(full.proposalRecord(id).approvals, 1 << 31);
        (uint8 have, , ) = full.tally(id);
        assertEq(have, 1);

        // And others can approve after it.
        empower(31);
        vm.prank(adminOf(31));
        full.approve(id);
        (have, , ) = full.tally(id);
        assertEq(have, 2);
    }

    function test_removeMember() public {
        bytes memory data = abi.encodeCall(IGovernanceSettings.removeMember, (2));
        prepare(QUORUM, address(governance), data, SALT);
        vm.expectEmit(address(governance));
        emit IGovernanceSettings.MemberRemoved(2);
        execute(address(governance), data);
        assertFalse(governance.isMember(2));
        uint16[] memory members = governance.members();
        assertEq(members.length, 3);
        assertEq(members[0], 1);
        assertEq(members[1], 3);
        assertEq(members[2], 4);
        vm.prank(adminOf(2));
        vm.expectRevert(abi.encodeWithSelector(IGovernanceSettings.NotMember.selector, 2));
        governance.propose(address(target), actCall(), SALT);
    }

    function test_removeMemberRefusals() public {
        assertRefused(
            abi.encodeCall(IGovernanceSettings.removeMember, (5)),
            abi.encodeWithSelector(IGovernanceSettings.NotMember.selector, 5)
        );
        decideSelf(abi.encodeCall(IGovernanceSettings.removeMember, (4)));
        setPolicy(ACT, 3, 0);
        bytes memory data = abi.encodeCall(IGovernanceSettings.removeMember, (3));
        bytes32 id = propose(1, address(governance), data);
        for (uint16 agency = 1; agency <= 3; ++agency) approve(agency, id);
        vm.warp(block.timestamp + DELAY);
        vm.prank(adminOf(1));
        vm.expectRevert(
            callFailed(abi.encodeWithSelector(IGovernanceSettings.QuorumUnreachable.selector, uint8(3), uint8(2)))
        );
        governance.execute(1, address(governance), data, SALT);
    }

    function test_asManyMembersAsTheQuorumMayStay() public {
        decideSelf(abi.encodeCall(IGovernanceSettings.removeMember, (4)));
        decideSelf(abi.encodeCall(IGovernanceSettings.removeMember, (3)));
        assertEq(governance.members().length, 2);
        decideSelf(abi.encodeCall(IGovernanceSettings.addMember, (5)));
        assertEq(governance.members()[2], 5, "the first free seat");
    }

    function test_successorInheritsTheSeatButNotTheApproval() public {
        bytes32 id = proposeAct();
        approve(1, id);
        approve(4, id);
        vm.prank(governor);
        registry.succeed(4, 5);
        // A pause does not stop it, and the one capability is enough.
        vm.prank(governor);
        registry.pause(address(governance), FOREVER);
        address key = addKey(5, "approver", Capabilities.GOVERNANCE_APPROVE);
        vm.expectEmit(address(governance));
        emit IGovernanceSettings.MemberRemoved(4);
        vm.expectEmit(address(governance));
        emit IGovernanceSettings.MemberAdded(5);
        vm.prank(key);
        governance.inheritSeat(4);
        assertFalse(governance.isMember(4));
        assertTrue(governance.isMember(5));
        assertEq(governance.members().length, 4);
        assertEq(governance.members()[3], 5);
        assertTally(id, 1, QUORUM, START + DELAY);
        bytes32 next = propose(5, address(target), actCall());
        approve(5, next);
        assertTally(next, 1, QUORUM, START + DELAY);
        assertEq(governance.proposalRecord(next).epoch, 5);
    }

    function test_inheritSeatRefusals() public {
        vm.startPrank(adminOf(5));
        vm.expectRevert(abi.encodeWithSelector(IGovernanceSettings.NotSuccessor.selector, 5, 4));
        governance.inheritSeat(4);
        vm.expectRevert(abi.encodeWithSelector(IGovernanceSettings.NotMember.selector, 5));
        governance.inheritSeat(5);
        vm.expectRevert(abi.encodeWithSelector(IGovernanceSettings.NotMember.selector, 77));
        governance.inheritSeat(77);
        vm.stopPrank();
        vm.prank(governor);
        registry.succeed(4, 3);
        vm.prank(adminOf(3));
        vm.expectRevert(abi.encodeWithSelector(IGovernanceSettings.AlreadyMember.selector, 3));
        governance.inheritSeat(4);
        address key = keyWithout(5, Capabilities.GOVERNANCE_APPROVE);
        vm.prank(key);
        vm.expectRevert(denied(key, Capabilities.GOVERNANCE_APPROVE));
        governance.inheritSeat(4);
    }

    function test_setPolicy() public {
        bytes memory data = abi.encodeCall(IGovernanceSettings.setPolicy, (ACT, 3, 7 hours));
        prepare(QUORUM, address(governance), data, SALT);
        vm.expectEmit(address(governance));
        emit IGovernanceSettings.PolicySet(ACT, 3, 7 hours);
        execute(address(governance), data);
        assertPolicy(governance.policyFor(address(target), ACT), 3, 7 hours);
        assertPolicy(governance.policyFor(address(registry), ACT), 3, 7 hours);
        assertPolicy(governance.policyFor(address(target), OTHER), 3, DELAY);
        bytes4[] memory selectors = governance.policySelectors();
        assertEq(selectors.length, 2);
        assertEq(selectors[1], ACT);
        setPolicy(ACT, 1, 0);
        assertPolicy(governance.policyFor(address(target), ACT), 1, 0);
        assertPolicy(governance.policyFor(address(target), OTHER), QUORUM, DELAY);
        assertEq(governance.policySelectors().length, 2);
    }

    function test_setPolicyBoundaries() public {
        setPolicy(ACT, 4, 30 days);
        assertPolicy(governance.policyFor(address(target), ACT), 4, 30 days);
        setPolicy(ACT, 1, 0);
        bytes memory unreachable = abi.encodeWithSelector(
            IGovernanceSettings.QuorumUnreachable.selector,
            uint8(5),
            uint8(4)
        );
        assertRefused(abi.encodeCall(IGovernanceSettings.setPolicy, (ACT, 5, 0)), unreachable);
        unreachable = abi.encodeWithSelector(IGovernanceSettings.QuorumUnreachable.selector, uint8(0), uint8(4));
        assertRefused(abi.encodeCall(IGovernanceSettings.setPolicy, (ACT, 0, 0)), unreachable);
        assertRefused(
            abi.encodeCall(IGovernanceSettings.setPolicy, (ACT, 1, 30 days + 1)),
            abi.encodeWithSelector(IGovernanceSettings.DelayTooLong.selector, 30 days + 1, 30 days)
        );
        assertRefused(
            abi.encodeCall(IGovernanceSettings.setPolicy, (ACT, 1, FOREVER)),
            abi.encodeWithSelector(IGovernanceSettings.DelayTooLong.selector, FOREVER, 30 days)
        );
    }

    function test_basePolicyIsTheFloorOfTheStrictest() public {
        setPolicy(bytes4(0), 1, 1 hours);
        assertPolicy(governance.strictestPolicy(), 1, 1 hours);
        setPolicy(ACT, 3, 2 days);
        setPolicy(OTHER, 1, 5 days);
        assertPolicy(governance.strictestPolicy(), 3, 5 days);
        assertPolicy(governance.policyFor(address(target), bytes4(0)), 3, 5 days);
    }

    function test_A2_5_callsOfThisContractTakeTheStrictestPolicy() public {
        setPolicy(IGovernanceSettings.setPolicy.selector, 1, 0);
        setPolicy(ACT, 3, 2 days);
        assertPolicy(governance.policyFor(address(governance), IGovernanceSettings.setPolicy.selector), 3, 2 days);
        assertPolicy(governance.policyFor(address(target), IGovernanceSettings.setPolicy.selector), 1, 0);
        bytes32 id = propose(
            1,
            address(governance),
            abi.encodeCall(IGovernanceSettings.setPolicy, (ACT, 1, uint48(0)))
        );
        assertTally(id, 0, 3, uint48(block.timestamp) + 2 days);
    }

    function test_clearPolicy() public {
        setPolicy(ACT, 1, 0);
        setPolicy(OTHER, 3, 2 days);
        bytes memory data = abi.encodeCall(IGovernanceSettings.clearPolicy, (ACT));
        prepare(3, address(governance), data, SALT);
        vm.expectEmit(address(governance));
        emit IGovernanceSettings.PolicyCleared(ACT);
        execute(address(governance), data);
        assertPolicy(governance.policyFor(address(target), ACT), 3, 2 days);
        assertEq(governance.policySelectors().length, 2);
        decide(3, address(governance), abi.encodeCall(IGovernanceSettings.clearPolicy, (OTHER)), "clear");
        assertPolicy(governance.strictestPolicy(), QUORUM, DELAY);
        assertEq(governance.policySelectors().length, 1);
    }

    function test_clearPolicyStartsTheDelayAgain() public {
        setPolicy(ACT, 1, 0);
        bytes32 id = proposeAct();
        approve(1, id);
        decideSelf(abi.encodeCall(IGovernanceSettings.clearPolicy, (ACT)));
        assertTally(id, 1, QUORUM, uint48(block.timestamp) + DELAY);
    }

    function test_clearPolicyRefusals() public {
        assertRefused(
            abi.encodeCall(IGovernanceSettings.clearPolicy, (ACT)),
            abi.encodeWithSelector(IGovernanceSettings.UnknownPolicy.selector, ACT)
        );
        assertRefused(
            abi.encodeCall(IGovernanceSettings.clearPolicy, (bytes4(0))),
            abi.encodeWithSelector(IGovernanceSettings.UnknownPolicy.selector, bytes4(0))
        );
        assertEq(governance.policySelectors().length, 1);
    }

    function test_thereAreThirtyTwoPolicies() public {
        for (uint32 index = 1; index < 32; ++index) setPolicy(bytes4(index), 1, 0);
        assertEq(governance.policySelectors().length, 32);
        setPolicy(bytes4(uint32(5)), 2, 1);
        assertRefused(
            abi.encodeCall(IGovernanceSettings.setPolicy, (bytes4(uint32(99)), 1, 0)),
            abi.encodeWithSelector(IGovernanceSettings.TooManyPolicies.selector, 32)
        );
    }

    function assertRefused(bytes memory data, bytes memory reason) private {
        bytes32 salt = keccak256(abi.encode(data));
        vm.prank(adminOf(1));
        bytes32 id = governance.propose(address(governance), data, salt);
        approve(1, id);
        approve(2, id);
        (, , uint48 readyAt) = governance.tally(id);
        vm.warp(readyAt);
        vm.prank(adminOf(1));
        vm.expectRevert(callFailed(reason));
        governance.execute(1, address(governance), data, salt);
    }

    function selfOnly(bytes4 selector) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IGovernanceSettings.SelfTargetOnly.selector, selector);
    }
}
