// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {SharingAgreementRegistry} from "@tolbooth/sdk/contracts/data-sharing/SharingAgreementRegistry.sol";
import {IAgencyRegistry} from "@tolbooth/sdk/contracts/governance/IAgencyRegistry.sol";

/// @title Agreements to share data for care, for two years at most
/// @notice SharingAgreementRegistry of Tolbooth with rules of this project's own.
/// @dev The rules can only refuse, so whatever the pattern promises still holds.
contract CareAgreements is SharingAgreementRegistry {
    /// @notice How long an agreement may run.
    uint48 public constant LONGEST_TERM = 730 days;

    /// @notice The legal bases that this project allows. Code n is bit n: public-task (5), special-care (24).
    uint256 public constant ALLOWED_BASES = 0x1000020;

    /// @notice The time is longer than this project allows.
    /// @param longest The longest time, in seconds.
    error TermNotAllowed(uint48 longest);

    /// @notice This project does not allow the code.
    /// @param code The code that was given.
    error BasisNotAllowed(uint8 code);

    /// @notice Starts as the pattern does.
    /// @param registry The registry that gates this contract.
    constructor(IAgencyRegistry registry) SharingAgreementRegistry(registry) {}

    /// @notice This project's own rules, asked before an agreement is proposed or amended.
    /// @param basis The legal basis.
    /// @param from First second at which the flow is permitted.
    /// @param until First second at which it no longer is.
    function _beforePropose(uint16, uint16, uint8 basis, uint48 from, uint48 until) internal pure override {
        if (until > from + LONGEST_TERM) revert TermNotAllowed(LONGEST_TERM);
        if ((ALLOWED_BASES >> basis) & 1 == 0) revert BasisNotAllowed(basis);
    }
}
