// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {InterventionCoordinator} from "@tolbooth/sdk/contracts/border/InterventionCoordinator.sol";
import {IMovementClearance} from "@tolbooth/sdk/contracts/border/IMovementClearance.sol";
import {IAgencyRegistry} from "@tolbooth/sdk/contracts/governance/IAgencyRegistry.sol";
import {OwnRule} from "../support/OwnRule.sol";

/// @title An intervention coordinator with a rule of a project's own, which says what it was asked
contract InterventionCoordinatorOwnRules is InterventionCoordinator, OwnRule {
    error RefusedByRule(uint48 from, uint48 until);

    constructor(
        IAgencyRegistry registry_,
        IMovementClearance movements_
    ) InterventionCoordinator(registry_, movements_) {}

    function _beforeSlot(uint48 from, uint48 until) internal view override {
        if (_isRefused(abi.encode(from, until))) revert RefusedByRule(from, until);
    }
}
