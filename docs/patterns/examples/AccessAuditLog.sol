// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessAuditLog} from "@tolbooth/sdk/contracts/data-sharing/AccessAuditLog.sol";
import {IAgencyRegistry} from "@tolbooth/sdk/contracts/governance/IAgencyRegistry.sol";

/// @title Log of accesses to health records, in batches of 16
/// @notice AccessAuditLog of Tolbooth with rules of this project's own.
/// @dev The rules can only refuse, so whatever the pattern promises still holds.
contract HospitalAccessLog is AccessAuditLog {
    /// @notice Every batch is filled up to a multiple of this, so that its true size does not show.
    uint32 public constant COUNT_STEP = 16;

    /// @notice The batch is not filled up.
    /// @param step What its count must be a multiple of.
    error CountNotFilledUp(uint32 step);

    /// @notice Starts as the pattern does.
    /// @param registry The registry that gates this contract.
    constructor(IAgencyRegistry registry) AccessAuditLog(registry) {}

    /// @notice This project's own rules, asked before a batch or an empty interval is written.
    /// @param count How many accesses the batch has; 0 for an empty interval.
    function _beforeAnchor(uint16, uint32 count) internal pure override {
        if (count % COUNT_STEP != 0) revert CountNotFilledUp(COUNT_STEP);
    }
}
