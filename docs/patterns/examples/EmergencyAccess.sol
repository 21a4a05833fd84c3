// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {EmergencyAccess} from "@tolbooth/sdk/contracts/data-sharing/EmergencyAccess.sol";
import {IAgencyRegistry} from "@tolbooth/sdk/contracts/governance/IAgencyRegistry.sol";

/// @title Emergency treatment, and nothing else
/// @notice EmergencyAccess of Tolbooth with rules of this project's own.
/// @dev The rules can only refuse, so whatever the pattern promises still holds.
contract HospitalEmergencies is EmergencyAccess {
    /// @notice The reasons that this project allows. Code n is bit n: ETREAT (1), OVRER (2).
    uint256 public constant ALLOWED_REASONS = 0x6;

    /// @notice This project does not allow the code.
    /// @param code The code that was given.
    error ReasonNotAllowed(uint8 code);

    /// @notice The custodian is not active in the registry.
    /// @param agency The custodian.
    error CustodianNotActive(uint16 agency);

    /// @notice Starts as the pattern does.
    /// @param registry The registry that gates this contract.
    constructor(IAgencyRegistry registry) EmergencyAccess(registry) {}

    /// @notice This project's own rules, asked before emergency access is opened.
    /// @param custodian The agency that holds the data.
    /// @param reason The reason code.
    function _beforeOpen(uint16, uint16 custodian, uint8 reason) internal view override {
        if ((ALLOWED_REASONS >> reason) & 1 == 0) revert ReasonNotAllowed(reason);
        if (!registry.isActive(custodian)) revert CustodianNotActive(custodian);
    }
}
