// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {MovementClearance} from "@tolbooth/sdk/contracts/border/MovementClearance.sol";
import {AgencyRegistry} from "@tolbooth/sdk/contracts/governance/AgencyRegistry.sol";
import {IAgencyRegistry} from "@tolbooth/sdk/contracts/governance/IAgencyRegistry.sol";

/// @title The public bodies at our port
/// @notice The AgencyRegistry pattern as it is. A project gives it a name of its own.
contract PortAgencyRegistry is AgencyRegistry {
    /// @param governor Account that admits public bodies.
    /// @param guardian Account that may suspend a body for 72 hours.
    constructor(address governor, address guardian) AgencyRegistry(governor, guardian) {}
}

/// @title Joint clearance at our port
/// @notice The MovementClearance pattern as it is: goods are released only when every required body has cleared them.
contract PortClearance is MovementClearance {
    /// @param registry_ The registry that says who may decide.
    constructor(IAgencyRegistry registry_) MovementClearance(registry_) {}
}
