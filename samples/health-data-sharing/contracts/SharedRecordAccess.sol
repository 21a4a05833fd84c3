// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IConsentRegistry} from "@tolbooth/sdk/contracts/data-sharing/IConsentRegistry.sol";
import {AgencyGated} from "@tolbooth/sdk/contracts/governance/AgencyGated.sol";
import {IAgencyRegistry} from "@tolbooth/sdk/contracts/governance/IAgencyRegistry.sol";

/// @title Access to shared records
/// @notice A health board asks here before it opens a record. Every yes leaves a trace that names the board and the
/// consent, never the person.
contract SharedRecordAccess is AgencyGated {
    /// @notice The registry that holds the consents.
    IConsentRegistry public immutable consents;

    /// @notice A board was given access.
    /// @param agency The board.
    /// @param consent The consent that permitted it.
    event AccessPermitted(uint16 indexed agency, bytes32 indexed consent);

    /// @notice The consent does not permit this access.
    /// @param consent The consent.
    /// @param why A number of IConsentRegistry.Why.
    error AccessRefused(bytes32 consent, uint8 why);

    /// @param registry_ The registry that says which board is behind a key.
    /// @param consents_ The registry that holds the consents.
    constructor(IAgencyRegistry registry_, IConsentRegistry consents_) AgencyGated(registry_) {
        consents = consents_;
    }

    /// @notice Asks for access as the caller's board. Reverts unless the consent permits it now.
    /// @param consent The consent.
    function requestAccess(bytes32 consent) external {
        uint16 agency = _authorise(0);
        (bool ok, uint8 why) = consents.check(consent, agency);
        if (!ok) revert AccessRefused(consent, why);
        emit AccessPermitted(agency, consent);
    }
}
