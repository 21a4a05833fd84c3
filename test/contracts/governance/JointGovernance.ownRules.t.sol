// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IAgencyErrors} from "@tolbooth/sdk/contracts/governance/IAgencyErrors.sol";
import {IGovernanceSettings} from "@tolbooth/sdk/contracts/governance/IGovernanceSettings.sol";
import {IJointGovernance} from "@tolbooth/sdk/contracts/governance/IJointGovernance.sol";
import {JointGovernance} from "@tolbooth/sdk/contracts/governance/JointGovernance.sol";
import {CallTarget, JointGovernanceFixture} from "./JointGovernanceFixture.sol";
import {JointGovernanceOwnRules} from "./JointGovernanceOwnRules.sol";

/// @notice A project's own rule on what is proposed.
contract JointGovernanceOwnRulesTest is JointGovernanceFixture {
    JointGovernance internal plain;
    JointGovernanceOwnRules internal ruled;

    function setUp() public override {
        super.setUp();
        plain = governance;
        ruled = new JointGovernanceOwnRules(registry, fourMembers(), QUORUM, DELAY);
        governance = ruled;
        bytes32 role = registry.GOVERNOR_ROLE();
        vm.prank(governor);
        registry.grantRole(role, address(governance));
    }

    function test_proposeAsksTheRule() public {
        bytes32 id = idOf(2, address(target), actCall(), SALT);
        ruled.refuseAll();
        vm.expectRevert(byRule(2, address(target), CallTarget.act.selector));
        propose(2, address(target), actCall());
        assertNoProposal(id);

        ruled.spare(abi.encode(uint16(2), address(target), CallTarget.act.selector));
        assertEq(propose(2, address(target), actCall()), id);
        assertEq(uint8(governance.proposalRecord(id).state), uint8(IJointGovernance.State.Open));
    }

    /// @dev The policy of the contract's own functions is kept under no selector. The rule is told the real one.
    function test_aChangeOfSettingsAsksTheRule() public {
        bytes memory data = abi.encodeCall(IGovernanceSettings.setPolicy, (CallTarget.act.selector, 3, DELAY));
        ruled.refuseAll();
        vm.expectRevert(byRule(3, address(governance), IGovernanceSettings.setPolicy.selector));
        propose(3, address(governance), data);
        assertNoProposal(idOf(3, address(governance), data, SALT));

        ruled.spare(abi.encode(uint16(3), address(governance), IGovernanceSettings.setPolicy.selector));
        propose(3, address(governance), data);
    }

    function test_theContractsOwnChecksComeFirst() public {
        bytes32 id = proposeAct();
        bytes memory self = abi.encodeCall(IJointGovernance.approve, (id));
        bytes4 selector = IJointGovernance.approve.selector;
        ruled.refuseAll();
        vm.expectRevert(IJointGovernance.SelectorRequired.selector);
        propose(1, address(target), hex"aabbcc");
        vm.expectRevert(abi.encodeWithSelector(IGovernanceSettings.SelfTargetOnly.selector, selector));
        propose(1, address(governance), self);
        vm.expectRevert(abi.encodeWithSelector(IJointGovernance.ProposalExists.selector, id));
        proposeAct();
        vm.expectRevert(abi.encodeWithSelector(IGovernanceSettings.NotMember.selector, 5));
        propose(5, address(target), actCall());
        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSelector(IAgencyErrors.Denied.selector, stranger, proposeCapability()));
        governance.propose(address(target), actCall(), SALT);
    }

    function test_otherActsAreNotAsked() public {
        bytes32 id = proposeAct();
        bytes32 second = propose(2, address(target), actCall());
        ruled.refuseAll();
        approve(1, id);
        withdraw(1, id);
        approve(1, id);
        approve(2, id);
        cancel(3, second);
        vm.prank(adminOf(4));
        governance.pause(address(target));
        vm.warp(START + DELAY);
        executeAct();
        assertEq(target.calls(KEY), 1);
    }

    function test_aRuleThatLetsPassChangesNothing() public {
        bytes memory withRule = live(ruled);
        vm.warp(START);
        assertEq(withRule, live(plain));
    }

    /// @dev A proposal that is approved and executed, and all that can be read in between.
    function live(JointGovernance which) internal returns (bytes memory) {
        governance = which;
        bytes32 id = proposeAct();
        IJointGovernance.Proposal memory proposed = governance.proposalRecord(id);
        approve(1, id);
        approve(2, id);
        assertTally(id, 2, QUORUM, START + DELAY);
        vm.warp(START + DELAY);
        executeAct();
        assertEq(target.callerOf(KEY), address(which));
        return abi.encode(proposed, governance.proposalRecord(id));
    }

    function assertNoProposal(bytes32 id) internal view {
        assertEq(uint8(governance.proposalRecord(id).state), uint8(IJointGovernance.State.None));
        assertEq(governance.proposalRecord(id).proposer, 0);
    }

    function byRule(uint16 agency, address to, bytes4 selector) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(JointGovernanceOwnRules.RefusedByRule.selector, agency, to, selector);
    }
}
