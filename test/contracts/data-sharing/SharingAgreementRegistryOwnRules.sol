// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {SharingAgreementRegistry} from "@tolbooth/sdk/contracts/data-sharing/SharingAgreementRegistry.sol";
import {IAgencyRegistry} from "@tolbooth/sdk/contracts/governance/IAgencyRegistry.sol";
import {OwnRule} from "../support/OwnRule.sol";

/// @title A registry of sharing agreements with a rule of a project's own, which says what it was asked
contract SharingAgreementRegistryOwnRules is SharingAgreementRegistry, OwnRule {
    error RefusedByRule(uint16 discloser, uint16 recipient, uint8 basis, uint48 from, uint48 until);

    constructor(IAgencyRegistry registry_) SharingAgreementRegistry(registry_) {}

    function _beforePropose(
        uint16 discloser,
        uint16 recipient,
        uint8 basis,
        uint48 from,
        uint48 until
    ) internal view override {
        if (_isRefused(abi.encode(discloser, recipient, basis, from, until)))
            revert RefusedByRule(discloser, recipient, basis, from, until);
    }
}
