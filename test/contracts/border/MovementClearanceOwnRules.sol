// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {MovementClearance} from "@tolbooth/sdk/contracts/border/MovementClearance.sol";
import {IAgencyRegistry} from "@tolbooth/sdk/contracts/governance/IAgencyRegistry.sol";
import {OwnRule} from "../support/OwnRule.sol";

/// @title A movement clearance with a rule of a project's own, which says what it was asked
contract MovementClearanceOwnRules is MovementClearance, OwnRule {
    error RefusedByRule(uint16 opener, bytes32 id, uint32 required);

    constructor(IAgencyRegistry registry_) MovementClearance(registry_) {}

    function _beforeOpen(uint16 opener, bytes32 id, uint32 required) internal view override {
        if (_isRefused(abi.encode(opener, id, required))) revert RefusedByRule(opener, id, required);
    }
}
