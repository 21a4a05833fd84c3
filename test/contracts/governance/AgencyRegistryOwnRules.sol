// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AgencyRegistry} from "@tolbooth/sdk/contracts/governance/AgencyRegistry.sol";
import {OwnRule} from "../support/OwnRule.sol";

/// @title An agency registry with a rule of a project's own, which says what it was asked
contract AgencyRegistryOwnRules is AgencyRegistry, OwnRule {
    error RefusedByRule(uint16 agency, address key, uint64 caps, uint48 from, uint48 until);

    constructor(address governor, address guardian) AgencyRegistry(governor, guardian) {}

    function _beforeSetKey(uint16 agency, address key, uint64 caps, uint48 from, uint48 until) internal view override {
        if (_isRefused(abi.encode(agency, key, caps, from, until)))
            revert RefusedByRule(agency, key, caps, from, until);
    }
}
