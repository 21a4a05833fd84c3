// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {MovementClearance} from "@tolbooth/sdk/contracts/border/MovementClearance.sol";
import {CredentialStatus} from "@tolbooth/sdk/contracts/governance/CredentialStatus.sol";
import {IAgencyErrors} from "@tolbooth/sdk/contracts/governance/IAgencyErrors.sol";
import {IAgencyGated} from "@tolbooth/sdk/contracts/governance/IAgencyGated.sol";
import {IAgencyRegistry} from "@tolbooth/sdk/contracts/governance/IAgencyRegistry.sol";
import {ICredentialStatus} from "@tolbooth/sdk/contracts/governance/ICredentialStatus.sol";
import {IJointGovernance} from "@tolbooth/sdk/contracts/governance/IJointGovernance.sol";
import {JointGovernance} from "@tolbooth/sdk/contracts/governance/JointGovernance.sol";
import {Fixture} from "../support/Fixture.sol";

/// @notice Bodies that govern jointly the registry which gates them, and a licensing body's list behind it.
contract GovernanceScenarioTest is Fixture {
    uint16 internal constant CUSTOMS = 1;
    uint16 internal constant FOOD = 2;
    uint16 internal constant POLICE = 3;
    uint16 internal constant LICENSING = 4;
    uint48 internal constant DELAY = 2 days;
    uint8 internal constant BITMAP = uint8(ICredentialStatus.Form.Bitmap);
    uint8 internal constant REVOCATION = uint8(ICredentialStatus.Purpose.Revocation);
    uint8 internal constant SUSPENSION = uint8(ICredentialStatus.Purpose.Suspension);
    uint32 internal constant ENTRIES = 131_072;

    JointGovernance internal governance;
    CredentialStatus internal credentials;
    MovementClearance internal movements;
    uint256 internal salt;

    /// @dev Three bodies govern by two of three. The account that set everything up gives its role away.
    function setUp() public override {
        super.setUp();
        uint16[] memory members = new uint16[](3);
        for (uint16 agency = CUSTOMS; agency <= POLICE; ++agency) {
            admit(agency, ALL);
            empower(agency);
            members[agency - 1] = agency;
        }
        governance = new JointGovernance(registry, members, 2, DELAY);
        credentials = new CredentialStatus(registry);
        movements = new MovementClearance(registry);
        vm.startPrank(governor);
        registry.grantRole(registry.GOVERNOR_ROLE(), address(governance));
        registry.renounceRole(registry.GOVERNOR_ROLE(), governor);
        vm.stopPrank();
    }

    /// @dev A body is admitted by two of three after the delay, publishes its list, and is suspended by the same way.
    function test_bodyIsAdmittedAndSuspendedJointly() public {
        address licensing = admitLicensing();
        vm.prank(licensing);
        bytes32 list = credentials.createList("licences", SUSPENSION, BITMAP, ENTRIES);
        vm.startPrank(licensing);
        credentials.refresh(list, 0, uint48(block.timestamp) + 30 days);
        credentials.setEntry(list, 77);
        vm.stopPrank();
        assertTrue(credentials.statusAt(list, 77));
        assertFalse(credentials.statusAt(list, 78));

        jointly(address(registry), abi.encodeCall(IAgencyRegistry.setStatus, (LICENSING, 2)));
        assertFalse(registry.isActive(LICENSING));
        vm.prank(licensing);
        vm.expectRevert(abi.encodeWithSelector(IAgencyErrors.Denied.selector, licensing, uint64(1) << 5));
        credentials.clearEntry(list, 77);

        // Nobody refreshes the list while its issuer is suspended: it goes stale, and verifiers fail closed.
        (uint48 nextUpdate) = credentials.listRecord(list).nextUpdate;
        vm.warp(nextUpdate);
        assertFalse(credentials.isFresh(list));
        vm.expectRevert(abi.encodeWithSelector(ICredentialStatus.Stale.selector, list, nextUpdate));
        credentials.statusAt(list, 78);
    }

    /// @dev The account that set everything up can do nothing any more, and no member can do it alone.
    function test_nobodyGovernsAlone() public {
        bytes32 role = registry.GOVERNOR_ROLE();
        address[2] memory alone = [governor, adminOf(CUSTOMS)];
        for (uint256 index = 0; index < alone.length; ++index) {
            vm.expectRevert(
                abi.encodeWithSelector(IAccessControl.AccessControlUnauthorizedAccount.selector, alone[index], role)
            );
            vm.prank(alone[index]);
            registry.setCeiling(FOOD, 0);
            vm.expectRevert(abi.encodeWithSelector(IAgencyGated.NotGovernor.selector, alone[index]));
            vm.prank(alone[index]);
            movements.assignLane(1, CUSTOMS);
        }
        bytes memory data = abi.encodeCall(IAgencyRegistry.setCeiling, (FOOD, 0));
        bytes32 id = propose(CUSTOMS, address(registry), data);
        approve(CUSTOMS, id);
        vm.warp(block.timestamp + DELAY);
        vm.expectRevert(abi.encodeWithSelector(IJointGovernance.QuorumShort.selector, 1, 2));
        vm.prank(adminOf(CUSTOMS));
        governance.execute(CUSTOMS, address(registry), data, bytes32(salt));
    }

    /// @dev Set-up of any contract behind the registry is joint as well: a lane is assigned by two of three.
    function test_setUpBehindTheRegistryIsJoint() public {
        jointly(address(movements), abi.encodeCall(movements.assignLane, (1, CUSTOMS)));
        assertEq(movements.laneRecord(1).agency, CUSTOMS);
        vm.prank(adminOf(CUSTOMS));
        movements.open("movement", 1, "data");
        assertEq(movements.openerOf("movement"), CUSTOMS);
    }

    /// @dev The approval of a body that was suspended in between no longer counts; with the next one it passes.
    function test_approvalOfASuspendedBodyDoesNotCount() public {
        bytes memory data = abi.encodeCall(movements.assignLane, (1, CUSTOMS));
        bytes32 id = propose(CUSTOMS, address(movements), data);
        bytes32 proposalSalt = bytes32(salt);
        approve(CUSTOMS, id);
        approve(FOOD, id);
        vm.prank(guardian);
        registry.setStatus(FOOD, 2);
        vm.warp(block.timestamp + DELAY);
        vm.expectRevert(abi.encodeWithSelector(IJointGovernance.QuorumShort.selector, 1, 2));
        vm.prank(adminOf(CUSTOMS));
        governance.execute(CUSTOMS, address(movements), data, proposalSalt);
        approve(POLICE, id);
        (uint8 have, , uint48 readyAt) = governance.tally(id);
        assertEq(have, 2);
        vm.warp(readyAt);
        vm.prank(adminOf(CUSTOMS));
        governance.execute(CUSTOMS, address(movements), data, proposalSalt);
        assertEq(movements.laneRecord(1).agency, CUSTOMS);
    }

    /// @dev One member pauses a contract at once. The pause stops what grants, never a revocation, and ends by itself.
    function test_guardPausesAndRevocationGoesOn() public {
        address licensing = admitLicensing();
        vm.startPrank(licensing);
        bytes32 revoked = credentials.createList("certificates", REVOCATION, BITMAP, ENTRIES);
        bytes32 suspended = credentials.createList("licences", SUSPENSION, BITMAP, ENTRIES);
        credentials.refresh(revoked, 0, uint48(block.timestamp) + 30 days);
        credentials.setEntry(suspended, 5);
        vm.stopPrank();

        vm.prank(adminOf(POLICE));
        governance.pause(address(credentials));
        uint48 until = registry.pausedUntil(address(credentials));
        assertEq(until, uint48(block.timestamp) + 72 hours);
        vm.startPrank(licensing);
        vm.expectRevert(abi.encodeWithSelector(IAgencyErrors.Paused.selector, credentials, until));
        credentials.clearEntry(suspended, 5);
        credentials.setEntry(revoked, 9);
        assertTrue(credentials.statusAt(revoked, 9));
        vm.warp(until);
        credentials.clearEntry(suspended, 5);
        vm.stopPrank();
        assertEq(credentials.wordAt(suspended, 0), 0);
    }

    // ------------------------------------------------------------------ helpers

    /// @dev Admits the licensing body and its first key, each by two of three.
    function admitLicensing() private returns (address key) {
        key = adminOf(LICENSING);
        jointly(
            address(registry),
            abi.encodeCall(IAgencyRegistry.admitAgency, (LICENSING, ODS, profileOf(LICENSING), ALL))
        );
        jointly(
            address(registry),
            abi.encodeCall(IAgencyRegistry.appointAdmin, (LICENSING, key, uint48(block.timestamp), FOREVER))
        );
        vm.prank(key);
        registry.setKey(key, ALL, uint48(block.timestamp), FOREVER);
    }

    /// @dev Customs proposes, customs and food approve, the delay runs, police executes.
    function jointly(address target, bytes memory data) private {
        bytes32 id = propose(CUSTOMS, target, data);
        approve(CUSTOMS, id);
        approve(FOOD, id);
        vm.warp(block.timestamp + DELAY);
        vm.prank(adminOf(POLICE));
        governance.execute(CUSTOMS, target, data, bytes32(salt));
    }

    function propose(uint16 agency, address target, bytes memory data) private returns (bytes32) {
        ++salt;
        vm.prank(adminOf(agency));
        return governance.propose(target, data, bytes32(salt));
    }

    function approve(uint16 agency, bytes32 id) private {
        vm.prank(adminOf(agency));
        governance.approve(id);
    }
}
