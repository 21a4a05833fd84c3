// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AgencyRegistry} from "@tolbooth/sdk/contracts/governance/AgencyRegistry.sol";
import {Capabilities} from "@tolbooth/sdk/contracts/governance/Capabilities.sol";
import {IAgencyRegistry} from "@tolbooth/sdk/contracts/governance/IAgencyRegistry.sol";
import {IGovernanceSettings} from "@tolbooth/sdk/contracts/governance/IGovernanceSettings.sol";
import {IJointGovernance} from "@tolbooth/sdk/contracts/governance/IJointGovernance.sol";
import {JointGovernance} from "@tolbooth/sdk/contracts/governance/JointGovernance.sol";
import {CallTarget, JointGovernanceFixture} from "./JointGovernanceFixture.sol";

/// @notice In charge of a real registry: the whole way from deployment, and pausing.
contract JointGovernanceRegistryTest is JointGovernanceFixture {
    uint48 internal constant PAUSE = 72 hours;

    /// @dev The order of deployment in the interface's documentation, then decisions that only the members can make.
    function test_membersGovernTheRegistryAndTheDeployerHasNothingLeft() public {
        address deployer = makeAddr("deployer");
        vm.startPrank(deployer);
        registry = new AgencyRegistry(deployer, deployer);
        for (uint16 id = 1; id <= 4; ++id) {
            registry.admitAgency(id, ODS, profileOf(id), ALL);
            registry.appointAdmin(id, adminOf(id), START, FOREVER);
        }
        governance = new JointGovernance(registry, fourMembers(), 3, DELAY);
        registry.grantRole(registry.GOVERNOR_ROLE(), address(governance));
        registry.renounceRole(registry.GUARDIAN_ROLE(), deployer);
        registry.renounceRole(registry.GOVERNOR_ROLE(), deployer);
        vm.stopPrank();
        for (uint16 id = 1; id <= 4; ++id) empower(id);

        assertFalse(registry.isGovernor(deployer));
        assertTrue(registry.isGovernor(address(governance)));
        assertEq(registry.getRoleMemberCount(registry.GOVERNOR_ROLE()), 1);
        assertEq(registry.getRoleMemberCount(registry.GUARDIAN_ROLE()), 0);
        vm.startPrank(deployer);
        vm.expectRevert();
        registry.admitAgency(9, ODS, profileOf(9), ALL);
        vm.expectRevert();
        registry.pause(address(target), FOREVER);
        vm.expectRevert(denied(deployer, Capabilities.GOVERNANCE_PROPOSE));
        governance.propose(address(registry), actCall(), SALT);
        vm.stopPrank();

        decideOn(3, abi.encodeCall(IAgencyRegistry.admitAgency, (9, ODS, profileOf(9), ALL)));
        assertEq(uint8(registry.statusOf(9)), uint8(IAgencyRegistry.Status.Active));
        decideOn(3, abi.encodeCall(IAgencyRegistry.setCeiling, (9, 7)));
        assertEq(registry.agencyRecord(9).ceiling, 7);
        uint48 until = uint48(block.timestamp) + 300 days;
        decideOn(3, abi.encodeCall(IAgencyRegistry.pause, (address(target), until)));
        assertEq(registry.pausedUntil(address(target)), until);
        decideOn(3, abi.encodeCall(IAgencyRegistry.setStatus, (4, 3)));
        assertEq(uint8(registry.statusOf(4)), uint8(IAgencyRegistry.Status.Closed));

        // Without the fourth agency three are still enough. The registry keeps its last governor.
        bytes32 role = registry.GOVERNOR_ROLE();
        bytes memory renounce = abi.encodeCall(registry.renounceRole, (role, address(governance)));
        bytes32 proposal = propose(1, address(registry), renounce);
        for (uint16 agency = 1; agency <= 3; ++agency) approve(agency, proposal);
        vm.warp(block.timestamp + DELAY);
        vm.prank(adminOf(1));
        vm.expectRevert(callFailed(abi.encodeWithSelector(IAgencyRegistry.LastGovernor.selector)));
        governance.execute(1, address(registry), renounce, SALT);

        // And they can hand the registry to another governance.
        JointGovernance next = new JointGovernance(registry, firstThree(), 2, 0);
        decideOn(3, abi.encodeCall(registry.grantRole, (role, address(next))));
        decideOn(3, renounce);
        assertFalse(registry.isGovernor(address(governance)));
        assertTrue(registry.isGovernor(address(next)));
    }

    function test_pause() public {
        vm.warp(START + 9);
        vm.expectEmit(address(governance));
        emit IJointGovernance.PausedUntil(address(target), START + 9 + PAUSE, 3);
        vm.expectEmit(address(registry));
        emit IAgencyRegistry.PausedUntil(address(target), START + 9 + PAUSE, address(governance));
        vm.prank(adminOf(3));
        governance.pause(address(target));
        assertEq(registry.pausedUntil(address(target)), START + 9 + PAUSE);
        assertTrue(governance.guardSpent(address(target)));
        assertFalse(governance.guardSpent(address(governance)));
    }

    function test_pauseNeedsItsCapabilityAndASeat() public {
        address key = keyWithout(1, Capabilities.GOVERNANCE_GUARD);
        vm.prank(key);
        vm.expectRevert(denied(key, Capabilities.GOVERNANCE_GUARD));
        governance.pause(address(target));
        vm.prank(adminOf(5));
        vm.expectRevert(abi.encodeWithSelector(IGovernanceSettings.NotMember.selector, 5));
        governance.pause(address(target));
        vm.prank(addKey(1, "guard", Capabilities.GOVERNANCE_GUARD));
        governance.pause(address(target));
    }

    function test_A2_6_secondPauseNeedsTheMembers() public {
        guard(1);
        bytes memory refusal = abi.encodeWithSelector(
            IJointGovernance.PauseRatificationRequired.selector,
            address(target)
        );
        vm.warp(START + PAUSE + 100 days);
        for (uint16 agency = 1; agency <= 4; ++agency) {
            vm.prank(adminOf(agency));
            vm.expectRevert(refusal);
            governance.pause(address(target));
        }
        // Another contract is another matter.
        vm.prank(adminOf(1));
        governance.pause(address(governance));
        decideOn(QUORUM, abi.encodeCall(IAgencyRegistry.pause, (address(target), 0)));
        assertFalse(governance.guardSpent(address(target)));
        assertTrue(governance.guardSpent(address(governance)));
        guard(2);
        assertEq(registry.pausedUntil(address(target)), uint48(block.timestamp) + PAUSE);
    }

    function test_A2_6_pauseNeverShortensOne() public {
        uint48 until = START + PAUSE;
        vm.prank(governor);
        registry.pause(address(target), until);
        vm.prank(adminOf(1));
        vm.expectRevert(abi.encodeWithSelector(IJointGovernance.AlreadyPaused.selector, address(target), until));
        governance.pause(address(target));
        assertFalse(governance.guardSpent(address(target)));
        vm.warp(START + 1);
        guard(1);
        assertEq(registry.pausedUntil(address(target)), until + 1);
    }

    function test_A2_6_onlyAPauseOfTheRegistryRatifies() public {
        guard(1);
        // The same call data to another contract, and another function of the registry on the same address.
        bytes memory data = abi.encodeCall(IAgencyRegistry.pause, (address(target), 0));
        bytes memory wrong = abi.encodeCall(CallTarget.act, (bytes32(uint256(uint160(address(target))))));
        CallTarget registryLike = new CallTarget();
        vm.mockCall(address(registryLike), data, "");
        decide(QUORUM, address(registryLike), data, "elsewhere");
        assertTrue(governance.guardSpent(address(target)));
        vm.mockCall(address(registry), wrong, "");
        decide(QUORUM, address(registry), wrong, "other function");
        assertTrue(governance.guardSpent(address(target)));
    }

    function test_callDataOfAPauseThatIsCutShort() public {
        guard(1);
        bytes memory whole = abi.encodeCall(IAgencyRegistry.pause, (address(target), 0));
        for (uint256 length = 4; length <= 36; length += 1) {
            bytes memory data = new bytes(length);
            for (uint256 index = 0; index < length; ++index) data[index] = whole[index];
            bytes32 id = propose(1, address(registry), data);
            approve(1, id);
            approve(2, id);
            vm.warp(block.timestamp + DELAY);
            vm.prank(adminOf(1));
            vm.expectRevert(callFailed(""));
            governance.execute(1, address(registry), data, SALT);
            assertTrue(governance.guardSpent(address(target)));
        }
    }

    function test_callDataThatIsJustLongEnoughRatifies() public {
        guard(1);
        bytes memory data = abi.encodePacked(IAgencyRegistry.pause.selector, abi.encode(address(target)));
        vm.mockCall(address(registry), data, "");
        decide(QUORUM, address(registry), data, SALT);
        assertFalse(governance.guardSpent(address(target)));
    }

    function guard(uint16 agency) private {
        vm.prank(adminOf(agency));
        governance.pause(address(target));
    }

    function decideOn(uint16 count, bytes memory data) private {
        decide(count, address(registry), data, keccak256(abi.encode(data, block.timestamp)));
    }

    function firstThree() private pure returns (uint16[] memory members) {
        members = new uint16[](3);
        for (uint16 index = 0; index < 3; ++index) members[index] = index + 1;
    }
}
