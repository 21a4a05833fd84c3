// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {MovementClearance} from "@tolbooth/sdk/contracts/border/MovementClearance.sol";
import {IAgencyRegistry} from "@tolbooth/sdk/contracts/governance/IAgencyRegistry.sol";

/// @title Clearance at a port where HMRC and Defra look at everything
/// @notice MovementClearance of Tolbooth with rules of this project's own.
/// @dev The rules can only refuse, so whatever the pattern promises still holds.
contract PortClearance is MovementClearance {
    /// @notice Number of HMRC in the registry.
    uint16 public constant HMRC = 1;

    /// @notice Lane on which HMRC decides.
    uint8 public constant HMRC_LANE = 1;

    /// @notice Number of Defra in the registry.
    uint16 public constant DEFRA = 2;

    /// @notice Lane on which Defra decides.
    uint8 public constant DEFRA_LANE = 2;

    /// @notice Mask of the lanes that must clear every movement: HMRC, Defra.
    uint32 public constant ALWAYS_REQUIRED = 0x00000003;

    /// @notice Lanes are missing that must clear every movement.
    /// @param lanes Mask of the missing lanes.
    error LanesMissing(uint32 lanes);

    /// @notice Starts as the pattern does.
    /// @param registry The registry that gates this contract.
    constructor(IAgencyRegistry registry) MovementClearance(registry) {}

    /// @notice This project's own rules, asked before a movement is opened.
    /// @param required Mask of the lanes that must clear it.
    function _beforeOpen(uint16, bytes32, uint32 required) internal pure override {
        uint32 missing = ALWAYS_REQUIRED & ~required;
        if (missing != 0) revert LanesMissing(missing);
    }
}
