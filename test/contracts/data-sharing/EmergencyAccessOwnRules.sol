// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {EmergencyAccess} from "@tolbooth/sdk/contracts/data-sharing/EmergencyAccess.sol";
import {IAgencyRegistry} from "@tolbooth/sdk/contracts/governance/IAgencyRegistry.sol";
import {OwnRule} from "../support/OwnRule.sol";

/// @title An emergency access with a rule of a project's own, which says what it was asked
contract EmergencyAccessOwnRules is EmergencyAccess, OwnRule {
    error RefusedByRule(uint16 opener, uint16 custodian, uint8 reason);

    constructor(IAgencyRegistry registry_) EmergencyAccess(registry_) {}

    function _beforeOpen(uint16 opener, uint16 custodian, uint8 reason) internal view override {
        if (_isRefused(abi.encode(opener, custodian, reason))) revert RefusedByRule(opener, custodian, reason);
    }
}
