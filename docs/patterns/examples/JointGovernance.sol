// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IAgencyRegistry} from "@tolbooth/sdk/contracts/governance/IAgencyRegistry.sol";
import {JointGovernance} from "@tolbooth/sdk/contracts/governance/JointGovernance.sol";

/// @title The bodies decide together who takes part
/// @notice JointGovernance of Tolbooth with rules of this project's own.
/// @dev The rules can only refuse, so whatever the pattern promises still holds.
contract BodiesBoard is JointGovernance {
    /// @notice This project governs its registry and nothing else.
    /// @param target The contract that was given.
    error TargetNotGoverned(address target);

    /// @notice Starts as the pattern does.
    /// @param registry The registry that gates this contract.
    /// @param members The first members.
    /// @param quorum How many of them must approve.
    /// @param delay How long a call then waits, in seconds.
    constructor(
        IAgencyRegistry registry,
        uint16[] memory members,
        uint8 quorum,
        uint48 delay
    ) JointGovernance(registry, members, quorum, delay) {}

    /// @notice This project's own rules, asked before a proposal is made.
    /// @param target The contract that would be called.
    function _beforePropose(uint16, address target, bytes4) internal view override {
        if (target != address(registry) && target != address(this)) revert TargetNotGoverned(target);
    }
}
