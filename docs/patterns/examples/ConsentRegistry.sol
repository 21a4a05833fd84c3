// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ConsentRegistry} from "@tolbooth/sdk/contracts/data-sharing/ConsentRegistry.sol";
import {IAgencyRegistry} from "@tolbooth/sdk/contracts/governance/IAgencyRegistry.sol";

/// @title Consents to share health records, for a year at most
/// @notice ConsentRegistry of Tolbooth with rules of this project's own.
/// @dev The rules can only refuse, so whatever the pattern promises still holds.
contract HealthConsents is ConsentRegistry {
    /// @notice How long a permit may hold. A dissent may have no end.
    uint48 public constant LONGEST_CONSENT = 365 days;

    /// @notice The time is longer than this project allows.
    /// @param longest The longest time, in seconds.
    error ConsentTooLong(uint48 longest);

    /// @notice The recipient is not active in the registry.
    /// @param agency The recipient.
    error RecipientNotActive(uint16 agency);

    /// @notice Starts as the pattern does.
    /// @param registry The registry that gates this contract.
    constructor(IAgencyRegistry registry) ConsentRegistry(registry) {}

    /// @notice This project's own rules, asked before a consent is recorded, alone, in a batch or in place of another.
    /// @param recipient The agency that may receive the data.
    /// @param from First second at which it holds.
    /// @param until First second at which it no longer holds.
    /// @param kind 1 permit, 2 deny.
    function _beforeRecord(
        uint16,
        uint16 recipient,
        bytes32,
        uint48 from,
        uint48 until,
        uint8 kind
    ) internal view override {
        if (kind == uint8(Kind.Permit) && until > from + LONGEST_CONSENT) revert ConsentTooLong(LONGEST_CONSENT);
        if (!registry.isActive(recipient)) revert RecipientNotActive(recipient);
    }
}
