// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {CredentialStatus} from "@tolbooth/sdk/contracts/governance/CredentialStatus.sol";
import {IAgencyRegistry} from "@tolbooth/sdk/contracts/governance/IAgencyRegistry.sol";
import {OwnRule} from "../support/OwnRule.sol";

/// @title A credential status with a rule of a project's own, which says what it was asked
contract CredentialStatusOwnRules is CredentialStatus, OwnRule {
    error RefusedByRule(uint16 agency, bytes32 id, uint48 nextUpdate);

    constructor(IAgencyRegistry registry_) CredentialStatus(registry_) {}

    function _beforePublish(uint16 agency, bytes32 id, uint48 nextUpdate) internal view override {
        if (_isRefused(abi.encode(agency, id, nextUpdate))) revert RefusedByRule(agency, id, nextUpdate);
    }
}
