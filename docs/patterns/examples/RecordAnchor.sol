// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ISharingAgreementRegistry} from "@tolbooth/sdk/contracts/data-sharing/ISharingAgreementRegistry.sol";
import {RecordAnchor} from "@tolbooth/sdk/contracts/data-sharing/RecordAnchor.sol";
import {IAgencyRegistry} from "@tolbooth/sdk/contracts/governance/IAgencyRegistry.sol";

/// @title Versions of care records, each shared under an agreement
/// @notice RecordAnchor of Tolbooth with rules of this project's own.
/// @dev The rules can only refuse, so whatever the pattern promises still holds.
contract CareRecords is RecordAnchor {
    /// @notice This project anchors nothing without a sharing agreement.
    error AgreementRequired();

    /// @notice Starts as the pattern does.
    /// @param registry The registry that gates this contract.
    /// @param agreements The sharing agreements that records are shared under.
    constructor(IAgencyRegistry registry, ISharingAgreementRegistry agreements) RecordAnchor(registry, agreements) {}

    /// @notice This project's own rules, asked before a record or a batch is anchored.
    /// @param agreement The sharing agreement; 0 for none.
    function _beforeAnchor(uint16, bytes32, bytes32 agreement) internal pure override {
        if (agreement == bytes32(0)) revert AgreementRequired();
    }
}
