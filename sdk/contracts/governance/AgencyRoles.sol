// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessControlEnumerable} from "@openzeppelin/contracts/access/extensions/AccessControlEnumerable.sol";
import {IAgencyRegistry} from "./IAgencyRegistry.sol";

/// @title Governors and guardians of an agency registry
/// @notice Two fixed roles. There is always at least one governor.
/// @dev Why AccessControl and not AccessManager: two fixed roles are all that is needed, so a second contract with its
/// own configuration would be one more thing to get wrong. To add a quorum or a delay, give {GOVERNOR_ROLE} to a
/// contract that has them and renounce it.
abstract contract AgencyRoles is AccessControlEnumerable {
    /// @notice Role that admits, suspends and closes agencies, sets ceilings and appoints first admins. It also grants
    /// and revokes both roles.
    bytes32 public constant GOVERNOR_ROLE = keccak256("tolbooth.AgencyRegistry.GOVERNOR");

    /// @notice Role that may suspend an agency and pause a contract for a short time, and nothing else.
    bytes32 public constant GUARDIAN_ROLE = keccak256("tolbooth.AgencyRegistry.GUARDIAN");

    /// @notice Starts with one governor and one guardian.
    /// @dev Reverts with {ZeroAddress} when an address is zero.
    /// @param governor First holder of {GOVERNOR_ROLE}.
    /// @param guardian First holder of {GUARDIAN_ROLE}.
    constructor(address governor, address guardian) {
        _setRoleAdmin(GOVERNOR_ROLE, GOVERNOR_ROLE);
        _setRoleAdmin(GUARDIAN_ROLE, GOVERNOR_ROLE);
        _grantRole(GOVERNOR_ROLE, governor);
        _grantRole(GUARDIAN_ROLE, guardian);
    }

    /// @notice Grants no role to the zero address, which could otherwise pass as the last governor.
    /// @param role The role to grant.
    /// @param account The account that gets it.
    /// @return Whether the account did not hold the role before.
    function _grantRole(bytes32 role, address account) internal override returns (bool) {
        if (account == address(0)) revert IAgencyRegistry.ZeroAddress();
        return super._grantRole(role, account);
    }

    /// @notice Keeps at least one governor.
    /// @param role The role to take away.
    /// @param account The account that loses it.
    /// @return Whether the account held the role.
    function _revokeRole(bytes32 role, address account) internal override returns (bool) {
        bool revoked = super._revokeRole(role, account);
        if (revoked && role == GOVERNOR_ROLE && getRoleMemberCount(role) == 0) revert IAgencyRegistry.LastGovernor();
        return revoked;
    }

    /// @notice Tells a governor from a guardian. Lets nobody else pass.
    /// @dev Reverts with {AccessControlUnauthorizedAccount} otherwise. Whoever has both roles counts as a governor.
    /// @return governs True for a governor, false for a guardian.
    function _requireGovernorOrGuardian() internal view returns (bool governs) {
        governs = hasRole(GOVERNOR_ROLE, msg.sender);
        if (!governs) _checkRole(GUARDIAN_ROLE);
    }
}
