// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IAgencyGated} from "./IAgencyGated.sol";
import {IAgencyRegistry} from "./IAgencyRegistry.sol";

/// @title Base of every contract behind an agency registry
/// @notice Asks the registry which agency a caller belongs to and whether it may act.
/// @dev The registry is immutable: whoever could swap it could speak for every agency.
///
/// What a pause stops: acts that grant something, such as opening, clearing or permitting. They ask {_authorise}.
/// What it never stops: acts that withhold, end, review or account, such as holding, withdrawing or logging. They ask
/// {_authoriseAlways}. So a pause can only make the system more careful, and cannot be used to silence anybody.
abstract contract AgencyGated is IAgencyGated {
    /// @inheritdoc IAgencyGated
    IAgencyRegistry public immutable override registry;

    /// @notice Fixes the registry for good.
    /// @dev Reverts with {RegistryRequired} when the address holds no code.
    /// @param registry_ The registry that gates this contract.
    constructor(IAgencyRegistry registry_) {
        if (address(registry_).code.length == 0) revert RegistryRequired(address(registry_));
        registry = registry_;
    }

    /// @notice The agency of the caller, if its key holds every given capability now and this contract is not paused.
    /// @dev Reverts with {Denied} or {Paused} otherwise. For acts that grant something.
    /// @param capability One or more bits of {Capabilities}; all are needed.
    /// @return The caller's agency.
    function _authorise(uint64 capability) internal view returns (uint16) {
        return registry.authoriseUnlessPaused(msg.sender, capability);
    }

    /// @notice The agency of the caller, if its key holds every given capability now. A pause does not stop it.
    /// @dev Reverts with {Denied} otherwise. For acts that withhold, end, review or account.
    /// @param capability One or more bits of {Capabilities}; all are needed.
    /// @return The caller's agency.
    function _authoriseAlways(uint64 capability) internal view returns (uint16) {
        return registry.authorise(msg.sender, capability);
    }

    /// @notice Whether an agency may act on what another one owns: it is the owner, or its successor.
    /// @dev The registry is asked only when the two differ, so that the common case costs nothing.
    /// @param actor The agency that acts.
    /// @param owner The agency that owns the record.
    /// @return True when the actor is the owner or stands in its succession.
    function _actsFor(uint16 actor, uint16 owner) internal view returns (bool) {
        return actor == owner || registry.actsFor(actor, owner);
    }

    /// @notice Lets only a governor of the registry pass.
    function _requireGovernor() internal view {
        if (!registry.isGovernor(msg.sender)) revert NotGovernor(msg.sender);
    }
}
