// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IMovementClearance} from "@tolbooth/sdk/contracts/border/IMovementClearance.sol";
import {InterventionCoordinator} from "@tolbooth/sdk/contracts/border/InterventionCoordinator.sol";
import {IAgencyRegistry} from "@tolbooth/sdk/contracts/governance/IAgencyRegistry.sol";

/// @title Joint inspections of four hours at most
/// @notice InterventionCoordinator of Tolbooth with rules of this project's own.
/// @dev The rules can only refuse, so whatever the pattern promises still holds.
contract PortInspections is InterventionCoordinator {
    /// @notice How long a slot may be.
    uint48 public constant LONGEST_SLOT = 4 hours;

    /// @notice The time is longer than this project allows.
    /// @param longest The longest time, in seconds.
    error SlotTooLong(uint48 longest);

    /// @notice Starts as the pattern does.
    /// @param registry The registry that gates this contract.
    /// @param movements The movements that are inspected.
    constructor(IAgencyRegistry registry, IMovementClearance movements) InterventionCoordinator(registry, movements) {}

    /// @notice This project's own rules, asked before an inspection is booked or moved.
    /// @param from Begin of the slot.
    /// @param until End of the slot.
    function _beforeSlot(uint48 from, uint48 until) internal pure override {
        if (until > from + LONGEST_SLOT) revert SlotTooLong(LONGEST_SLOT);
    }
}
