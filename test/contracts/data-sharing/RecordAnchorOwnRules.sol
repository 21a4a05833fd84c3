// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {RecordAnchor} from "@tolbooth/sdk/contracts/data-sharing/RecordAnchor.sol";
import {ISharingAgreementRegistry} from "@tolbooth/sdk/contracts/data-sharing/ISharingAgreementRegistry.sol";
import {IAgencyRegistry} from "@tolbooth/sdk/contracts/governance/IAgencyRegistry.sol";
import {OwnRule} from "../support/OwnRule.sol";

/// @title A record anchor with a rule of a project's own, which says what it was asked
contract RecordAnchorOwnRules is RecordAnchor, OwnRule {
    error RefusedByRule(uint16 owner, bytes32 commitment, bytes32 agreement);

    constructor(
        IAgencyRegistry registry_,
        ISharingAgreementRegistry agreements_
    ) RecordAnchor(registry_, agreements_) {}

    function _beforeAnchor(uint16 owner, bytes32 commitment, bytes32 agreement) internal view override {
        if (_isRefused(abi.encode(owner, commitment, agreement))) revert RefusedByRule(owner, commitment, agreement);
    }
}
