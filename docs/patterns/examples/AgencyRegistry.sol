// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AgencyRegistry} from "@tolbooth/sdk/contracts/governance/AgencyRegistry.sol";

/// @title Public bodies of the region and their keys
/// @notice AgencyRegistry of Tolbooth with rules of this project's own.
/// @dev The rules can only refuse, so whatever the pattern promises still holds.
contract PublicBodies is AgencyRegistry {
    /// @notice How long a key may be valid.
    uint48 public constant LONGEST_KEY_LIFE = 365 days;

    /// @notice The time is longer than this project allows.
    /// @param longest The longest time, in seconds.
    error KeyLifeTooLong(uint48 longest);

    /// @notice Starts as the pattern does.
    /// @param governor The first governor.
    /// @param guardian The first guardian.
    constructor(address governor, address guardian) AgencyRegistry(governor, guardian) {}

    /// @notice This project's own rules, asked before a key is set or an admin appointed.
    /// @param from First second at which it is valid.
    /// @param until First second at which it no longer is.
    function _beforeSetKey(uint16, address, uint64, uint48 from, uint48 until) internal pure override {
        if (until > from + LONGEST_KEY_LIFE) revert KeyLifeTooLong(LONGEST_KEY_LIFE);
    }
}
