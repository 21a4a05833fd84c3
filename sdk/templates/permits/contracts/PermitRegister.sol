// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AgencyGated} from "@tolbooth/sdk/contracts/governance/AgencyGated.sol";
import {IAgencyRegistry} from "@tolbooth/sdk/contracts/governance/IAgencyRegistry.sol";

/// @title Permits of public bodies
/// @notice Any body may check a permit. Only keys that the agency registry allows may issue one, and only the body that
/// issued a permit may revoke it.
/// @dev A permit is a 32-byte commitment to a document that stays with the body. Nothing about a person is written here.
contract PermitRegister is AgencyGated {
    /// @notice One permit.
    struct Permit {
        /// The body that issued it.
        uint16 agency;
        /// First moment at which it is no longer valid, in seconds since 1970.
        uint48 until;
        /// Whether the body took it back.
        bool revoked;
    }

    /// @notice Capability to issue and revoke permits. Bits 48 to 63 are free for contracts of your own.
    uint64 public constant PERMIT_ISSUE = 1 << 48;

    mapping(bytes32 permit => Permit record) private _permits;

    /// @notice A permit was issued.
    event PermitIssued(bytes32 indexed permit, uint16 indexed agency, uint48 until);
    /// @notice A permit was taken back by the body that issued it.
    event PermitRevoked(bytes32 indexed permit, uint16 indexed agency);

    /// @notice A permit is issued once.
    error PermitExists(bytes32 permit);
    /// @notice There is no such permit.
    error UnknownPermit(bytes32 permit);
    /// @notice Only the body that issued it may do this.
    error NotIssuer(uint16 agency);
    /// @notice The last moment of a permit lies in the future.
    error BadExpiry(uint48 until);

    /// @param registry_ The agency registry that gates this register.
    constructor(IAgencyRegistry registry_) AgencyGated(registry_) {}

    /// @notice Issues a permit.
    /// @param permit Commitment to the permit's document.
    /// @param until First moment at which it is no longer valid, in seconds since 1970.
    function issue(bytes32 permit, uint48 until) external {
        uint16 agency = _authorise(PERMIT_ISSUE);
        if (_permits[permit].agency != 0) revert PermitExists(permit);
        if (until <= block.timestamp) revert BadExpiry(until);
        _permits[permit] = Permit({agency: agency, until: until, revoked: false});
        emit PermitIssued(permit, agency, until);
    }

    /// @notice Takes a permit back.
    /// @param permit The permit, as it was issued.
    function revoke(bytes32 permit) external {
        uint16 agency = _authorise(PERMIT_ISSUE);
        Permit storage record = _permits[permit];
        if (record.agency == 0) revert UnknownPermit(permit);
        if (!_actsFor(agency, record.agency)) revert NotIssuer(record.agency);
        record.revoked = true;
        emit PermitRevoked(permit, agency);
    }

    /// @notice Whether a permit is valid now.
    /// @param permit The permit, as it was issued.
    /// @return True when it was issued, was not revoked and has not ended.
    function isValid(bytes32 permit) external view returns (bool) {
        Permit storage record = _permits[permit];
        return record.agency != 0 && !record.revoked && block.timestamp < record.until;
    }

    /// @notice The record of a permit.
    /// @param permit The permit, as it was issued.
    /// @return The record; all zero where there is none.
    function permitRecord(bytes32 permit) external view returns (Permit memory) {
        return _permits[permit];
    }
}
