// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ConsentRegistry} from "@tolbooth/sdk/contracts/data-sharing/ConsentRegistry.sol";
import {IAgencyRegistry} from "@tolbooth/sdk/contracts/governance/IAgencyRegistry.sol";
import {OwnRule} from "../support/OwnRule.sol";

/// @title A consent registry with a rule of a project's own, which says what it was asked
contract ConsentRegistryOwnRules is ConsentRegistry, OwnRule {
    error RefusedByRule(uint16 controller, ConsentInput input);

    constructor(IAgencyRegistry registry_) ConsentRegistry(registry_) {}

    function _beforeRecord(uint16 controller, ConsentInput memory input) internal view override {
        if (_isRefused(abi.encode(controller, input))) revert RefusedByRule(controller, input);
    }
}
