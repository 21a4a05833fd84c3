// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {JointGovernance} from "@tolbooth/sdk/contracts/governance/JointGovernance.sol";
import {IAgencyRegistry} from "@tolbooth/sdk/contracts/governance/IAgencyRegistry.sol";
import {OwnRule} from "../support/OwnRule.sol";

/// @title A joint governance with a rule of a project's own, which says what it was asked
contract JointGovernanceOwnRules is JointGovernance, OwnRule {
    error RefusedByRule(uint16 agency, address target, bytes4 selector);

    constructor(
        IAgencyRegistry registry_,
        uint16[] memory members_,
        uint8 quorum,
        uint48 delay
    ) JointGovernance(registry_, members_, quorum, delay) {}

    function _beforePropose(uint16 agency, address target, bytes4 selector) internal view override {
        if (_isRefused(abi.encode(agency, target, selector))) revert RefusedByRule(agency, target, selector);
    }
}
