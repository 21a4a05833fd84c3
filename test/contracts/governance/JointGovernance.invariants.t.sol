// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IGovernanceSettings} from "@tolbooth/sdk/contracts/governance/IGovernanceSettings.sol";
import {IJointGovernance} from "@tolbooth/sdk/contracts/governance/IJointGovernance.sol";
import {JointGovernance} from "@tolbooth/sdk/contracts/governance/JointGovernance.sol";
import {Fixture} from "../support/Fixture.sol";
import {CallTarget} from "./JointGovernanceFixture.sol";
import {JointGovernanceHandler} from "./JointGovernanceHandler.sol";

/// @notice The invariants of the joint governance, after any sequence of acts by anybody.
contract JointGovernanceInvariants is Fixture {
    JointGovernance internal governance;
    CallTarget internal target;
    JointGovernanceHandler internal handler;

    function setUp() public override {
        super.setUp();
        for (uint16 agency = 1; agency <= 6; ++agency) {
            admit(agency, ALL);
            empower(agency);
            addKey(agency, string.concat("second ", vm.toString(agency)), ALL);
        }
        uint16[] memory members = new uint16[](4);
        for (uint16 index = 0; index < 4; ++index) members[index] = index + 1;
        governance = new JointGovernance(registry, members, 2, 1 days);
        bytes32 role = registry.GOVERNOR_ROLE();
        vm.prank(governor);
        registry.grantRole(role, address(governance));
        target = new CallTarget();
        handler = new JointGovernanceHandler(registry, governance, target, governor);
        targetContract(address(handler));
    }

    /// @dev Invariant 1: the target was called once for each executed proposal, and for no other.
    function invariant_A2_1_executesAtMostOnce() public view {
        for (uint256 index = 0; index < handler.count(); ++index) {
            bytes32 id = handler.ids(index);
            JointGovernanceHandler.Model memory model = handler.model(id);
            assertLe(model.executions, 1);
            assertEq(target.calls(model.key), model.executions);
            IJointGovernance.State state = IJointGovernance.State.Open;
            if (model.executions != 0) state = IJointGovernance.State.Executed;
            if (model.cancelled) state = IJointGovernance.State.Cancelled;
            assertEq(uint8(governance.proposalRecord(id).state), uint8(state));
        }
    }

    /// @dev Invariant 2: the handler fails when an execution passes before the model's time. Here: the time itself is
    /// never before the longer of the delay then and the delay now has passed since the last approval that was needed.
    function invariant_A2_2_neverBeforeTheDelay() public view {
        for (uint256 index = 0; index < handler.count(); ++index) {
            bytes32 id = handler.ids(index);
            (, , uint48 readyAt) = governance.tally(id);
            assertEq(readyAt, handler.readyAt(id));
            IJointGovernance.Proposal memory proposal = governance.proposalRecord(id);
            IGovernanceSettings.Policy memory policy = governance.policyFor(address(target), proposal.selector);
            assertGe(readyAt, proposal.approvedAt + policy.delay);
            assertGe(readyAt, proposal.approvedAt + proposal.delay);
        }
    }

    /// @dev Invariant 3: what counts is the number of agencies that approved, however many keys they used.
    function invariant_A2_3_approvalsCountByAgency() public view {
        for (uint256 index = 0; index < handler.count(); ++index) {
            bytes32 id = handler.ids(index);
            (uint8 have, uint8 need, ) = governance.tally(id);
            assertEq(have, handler.counted(id));
            (uint8 quorum, ) = handler.binding(id);
            assertEq(need, quorum);
            assertLe(have, handler.memberCount());
        }
    }

    /// @dev Invariant 4: no more approvals count than there are members that are active now.
    function invariant_A2_4_suspendedApprovalsDoNotCount() public view {
        uint16[] memory members = governance.members();
        uint256 active = 0;
        for (uint256 index = 0; index < members.length; ++index) if (registry.isActive(members[index])) ++active;
        assertEq(active, handler.activeMembers());
        for (uint256 index = 0; index < handler.count(); ++index) {
            (uint8 have, , ) = governance.tally(handler.ids(index));
            assertLe(have, active);
        }
    }

    /// @dev Invariant 5: a call of the contract itself needs the strictest policy of all, which its members can reach.
    function invariant_A2_5_selfPolicyIsTheStrictest() public view {
        IGovernanceSettings.Policy memory own = governance.policyFor(
            address(governance),
            IGovernanceSettings.setPolicy.selector
        );
        bytes4[] memory selectors = governance.policySelectors();
        for (uint256 index = 0; index < selectors.length; ++index) {
            IGovernanceSettings.Policy memory policy = governance.policyFor(address(target), selectors[index]);
            assertGe(own.quorum, policy.quorum);
            assertGe(own.delay, policy.delay);
        }
        (uint8 quorum, uint48 delay) = handler.strictest();
        assertEq(own.quorum, quorum);
        assertEq(own.delay, delay);
        assertLe(own.quorum, governance.members().length);
    }

    /// @dev Invariant 6: single agencies pause at most once between two decisions of the members on that contract.
    function invariant_A2_6_noLongPauseWithoutQuorum() public view {
        assertLe(handler.guardPauses(), 1);
        assertEq(governance.guardSpent(address(target)), handler.guardPauses() == 1);
        if (handler.done("govern4") == 0) {
            assertLe(registry.pausedUntil(address(target)), block.timestamp + 72 hours);
        }
    }

    /// @dev Who has a seat is what the model says, each once.
    function invariant_membersAgreeWithTheModel() public view {
        uint16[] memory members = governance.members();
        assertEq(members.length, handler.memberCount());
        for (uint16 agency = 1; agency <= 6; ++agency) {
            assertEq(governance.isMember(agency), handler.joiningOf(agency) != 0);
            uint256 found = 0;
            for (uint256 index = 0; index < members.length; ++index) if (members[index] == agency) ++found;
            assertEq(found, governance.isMember(agency) ? 1 : 0);
        }
    }

    /// @dev The invariants would hold over a handler that does nothing. So each act must go through now and then.
    function test_handlerReachesEveryAct() public {
        uint256 seed = 1;
        for (uint256 step = 0; step < 1500; ++step) {
            seed = uint256(keccak256(abi.encode(seed)));
            uint256 a = uint256(keccak256(abi.encode(seed, "a")));
            uint256 b = uint256(keccak256(abi.encode(seed, "b")));
            uint256 act = seed % 10;
            if (act == 0) handler.propose(a, b);
            if (act == 1 || act == 2) handler.approve(a, b, act == 2);
            if (act == 3) handler.withdrawApproval(a, b);
            if (act == 4) handler.cancel(a, b);
            if (act == 5) handler.execute(a, b);
            if (act == 6) handler.govern(a, b);
            if (act == 7) handler.guard(a);
            if (act == 8) handler.suspend(a, b);
            if (act == 9) handler.passTime(a);
        }
        bytes32[13] memory acts = [
            bytes32("propose"),
            "approve",
            "withdraw",
            "cancel",
            "execute",
            "govern0",
            "govern1",
            "govern2",
            "govern3",
            "govern4",
            "guard",
            "suspend",
            "time"
        ];
        for (uint256 index = 0; index < acts.length; ++index) {
            assertGt(handler.done(acts[index]), 0, string(abi.encodePacked(acts[index])));
        }
    }
}
