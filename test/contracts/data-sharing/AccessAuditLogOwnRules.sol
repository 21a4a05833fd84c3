// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessAuditLog} from "@tolbooth/sdk/contracts/data-sharing/AccessAuditLog.sol";
import {IAgencyRegistry} from "@tolbooth/sdk/contracts/governance/IAgencyRegistry.sol";
import {OwnRule} from "../support/OwnRule.sol";

/// @title An access log with a rule of a project's own, which says what it was asked
contract AccessAuditLogOwnRules is AccessAuditLog, OwnRule {
    error RefusedByRule(uint16 agency, uint32 count);

    constructor(IAgencyRegistry registry_) AccessAuditLog(registry_) {}

    function _beforeAnchor(uint16 agency, uint32 count) internal view override {
        if (_isRefused(abi.encode(agency, count))) revert RefusedByRule(agency, count);
    }
}
