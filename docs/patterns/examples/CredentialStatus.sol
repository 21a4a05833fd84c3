// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {CredentialStatus} from "@tolbooth/sdk/contracts/governance/CredentialStatus.sol";
import {IAgencyRegistry} from "@tolbooth/sdk/contracts/governance/IAgencyRegistry.sol";

/// @title Status of licences, published every day
/// @notice CredentialStatus of Tolbooth with rules of this project's own.
/// @dev The rules can only refuse, so whatever the pattern promises still holds.
contract LicenceStatus is CredentialStatus {
    /// @notice How far away the next publication may be.
    uint48 public constant LONGEST_INTERVAL = 24 hours;

    /// @notice The next publication is further away than this project allows.
    /// @param latest The latest time that is allowed now.
    error IntervalTooLong(uint48 latest);

    /// @notice Starts as the pattern does.
    /// @param registry The registry that gates this contract.
    constructor(IAgencyRegistry registry) CredentialStatus(registry) {}

    /// @notice This project's own rules, asked before a list is published or one of its words is set.
    /// @param nextUpdate By when it promises the next publication.
    function _beforePublish(uint16, bytes32, uint48 nextUpdate) internal view override {
        uint48 latest = uint48(block.timestamp) + LONGEST_INTERVAL;
        if (nextUpdate > latest) revert IntervalTooLong(latest);
    }
}
