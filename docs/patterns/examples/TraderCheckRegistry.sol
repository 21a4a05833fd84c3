// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {TraderCheckRegistry} from "@tolbooth/sdk/contracts/border/TraderCheckRegistry.sol";
import {IAgencyRegistry} from "@tolbooth/sdk/contracts/governance/IAgencyRegistry.sol";

/// @title Checks by HMRC and Defra, for half a year at most
/// @notice TraderCheckRegistry of Tolbooth with rules of this project's own.
/// @dev The rules can only refuse, so whatever the pattern promises still holds.
contract TraderChecks is TraderCheckRegistry {
    /// @notice Number of HMRC in the registry.
    uint16 public constant HMRC = 1;

    /// @notice Number of Defra in the registry.
    uint16 public constant DEFRA = 2;

    /// @notice How long a check may hold.
    uint48 public constant LONGEST_VALIDITY = 180 days;

    /// @notice The check would hold for longer than this project allows.
    /// @param latest The latest end that is allowed now.
    error ValidityTooLong(uint48 latest);

    /// @notice This project takes no checks from the agency.
    /// @param agency The agency.
    error CheckerNotAllowed(uint16 agency);

    /// @notice Starts as the pattern does.
    /// @param registry The registry that gates this contract.
    constructor(IAgencyRegistry registry) TraderCheckRegistry(registry) {}

    /// @notice This project's own rules, asked before a check is recorded.
    /// @param agency The agency that checked.
    /// @param until First second at which it no longer holds.
    function _beforePut(uint16 agency, uint8, uint48 until) internal view override {
        uint48 latest = uint48(block.timestamp) + LONGEST_VALIDITY;
        if (until > latest) revert ValidityTooLong(latest);
        if (agency != HMRC && agency != DEFRA) revert CheckerNotAllowed(agency);
    }
}
