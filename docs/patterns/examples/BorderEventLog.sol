// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {BorderEventLog} from "@tolbooth/sdk/contracts/border/BorderEventLog.sol";
import {IAgencyRegistry} from "@tolbooth/sdk/contracts/governance/IAgencyRegistry.sol";

/// @title What happens to goods at the port
/// @notice BorderEventLog of Tolbooth with rules of this project's own.
/// @dev The rules can only refuse, so whatever the pattern promises still holds.
contract PortEvents is BorderEventLog {
    /// @notice The business steps that this project captures. Code n is bit n: arriving (2), departing (10), inspecting
    /// (17).
    uint256 public constant ALLOWED_STEPS = 0x20404;

    /// @notice This project does not allow the code.
    /// @param code The code that was given.
    error StepNotAllowed(uint8 code);

    /// @notice Starts as the pattern does.
    /// @param registry The registry that gates this contract.
    constructor(IAgencyRegistry registry) BorderEventLog(registry) {}

    /// @notice This project's own rules, asked before an event or a root of events is captured.
    /// @param kind The kind of event; 0 for a root.
    /// @param step The business step; 0 for none.
    function _beforeCapture(uint16, uint8 kind, uint8 step, uint8) internal pure override {
        if (kind != 0 && (ALLOWED_STEPS >> step) & 1 == 0) revert StepNotAllowed(step);
    }
}
