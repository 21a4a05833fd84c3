// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {TraderCheckRegistry} from "@tolbooth/sdk/contracts/border/TraderCheckRegistry.sol";
import {IAgencyRegistry} from "@tolbooth/sdk/contracts/governance/IAgencyRegistry.sol";
import {OwnRule} from "../support/OwnRule.sol";

/// @title A trader check registry with a rule of a project's own, which says what it was asked
contract TraderCheckRegistryOwnRules is TraderCheckRegistry, OwnRule {
    error RefusedByRule(uint16 agency, uint8 checkType, uint48 until);

    constructor(IAgencyRegistry registry_) TraderCheckRegistry(registry_) {}

    function _beforePut(uint16 agency, uint8 checkType, uint48 until) internal view override {
        if (_isRefused(abi.encode(agency, checkType, until))) revert RefusedByRule(agency, checkType, until);
    }
}
