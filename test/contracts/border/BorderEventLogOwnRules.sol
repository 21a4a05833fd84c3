// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {BorderEventLog} from "@tolbooth/sdk/contracts/border/BorderEventLog.sol";
import {IAgencyRegistry} from "@tolbooth/sdk/contracts/governance/IAgencyRegistry.sol";
import {OwnRule} from "../support/OwnRule.sol";

/// @title A border event log with a rule of a project's own, which says what it was asked
contract BorderEventLogOwnRules is BorderEventLog, OwnRule {
    error RefusedByRule(uint16 agency, uint8 kind, uint8 step, uint8 disposition);

    constructor(IAgencyRegistry registry_) BorderEventLog(registry_) {}

    function _beforeCapture(uint16 agency, uint8 kind, uint8 step, uint8 disposition) internal view override {
        if (_isRefused(abi.encode(agency, kind, step, disposition)))
            revert RefusedByRule(agency, kind, step, disposition);
    }
}
