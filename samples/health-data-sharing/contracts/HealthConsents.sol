// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ConsentRegistry} from "@tolbooth/sdk/contracts/data-sharing/ConsentRegistry.sol";
import {AgencyRegistry} from "@tolbooth/sdk/contracts/governance/AgencyRegistry.sol";
import {IAgencyRegistry} from "@tolbooth/sdk/contracts/governance/IAgencyRegistry.sol";

/// @title The health boards
/// @notice The AgencyRegistry pattern as it is. A project gives it a name of its own.
contract HealthBoardRegistry is AgencyRegistry {
    /// @param governor Account that admits health boards.
    /// @param guardian Account that may suspend a board for 72 hours.
    constructor(address governor, address guardian) AgencyRegistry(governor, guardian) {}
}

/// @title Consents for sharing records between health boards
/// @notice The ConsentRegistry pattern as it is. The documents stay with the boards.
contract HealthConsents is ConsentRegistry {
    /// @param registry_ The registry that says who may record.
    constructor(IAgencyRegistry registry_) ConsentRegistry(registry_) {}
}
