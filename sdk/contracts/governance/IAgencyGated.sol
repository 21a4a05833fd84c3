// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IAgencyErrors} from "./IAgencyErrors.sol";
import {IAgencyRegistry} from "./IAgencyRegistry.sol";

/// @title A contract whose writes are gated by an agency registry
/// @notice Says which registry decides who may write here.
interface IAgencyGated is IAgencyErrors {
    /// @notice The address given to the constructor holds no contract.
    /// @param registry The address that was given.
    error RegistryRequired(address registry);

    /// @notice Only a governor of the registry may do this.
    /// @param caller The account that tried.
    error NotGovernor(address caller);

    /// @notice The registry that gates this contract. It never changes.
    /// @return The registry's address.
    function registry() external view returns (IAgencyRegistry);
}
