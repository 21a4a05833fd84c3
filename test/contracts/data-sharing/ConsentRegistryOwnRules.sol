// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ConsentRegistry} from "@tolbooth/sdk/contracts/data-sharing/ConsentRegistry.sol";
import {IAgencyRegistry} from "@tolbooth/sdk/contracts/governance/IAgencyRegistry.sol";
import {OwnRule} from "../support/OwnRule.sol";

/// @title A consent registry with a rule of a project's own, which says what it was asked
contract ConsentRegistryOwnRules is ConsentRegistry, OwnRule {
    error RefusedByRule(uint16 controller, uint16 recipient, bytes32 terms, uint48 from, uint48 until, uint8 kind);

    constructor(IAgencyRegistry registry_) ConsentRegistry(registry_) {}

    function _beforeRecord(
        uint16 controller,
        uint16 recipient,
        bytes32 terms,
        uint48 from,
        uint48 until,
        uint8 kind
    ) internal view override {
        if (_isRefused(abi.encode(controller, recipient, terms, from, until, kind)))
            revert RefusedByRule(controller, recipient, terms, from, until, kind);
    }
}
