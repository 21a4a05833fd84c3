// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title Errors of the agency gate
/// @notice Shared by the registry and by every contract behind it, so that each one's ABI can name them.
interface IAgencyErrors {
    /// @notice The key may not do this now: it is unknown, outside its window, its agency is suspended or closed, or a
    /// capability is missing. {IAgencyRegistry-explain} says which.
    /// @param key The key that tried.
    /// @param capability The capability bits that were asked for.
    error Denied(address key, uint64 capability);

    /// @notice No agency has this number.
    /// @param agency The number that was given.
    error UnknownAgency(uint16 agency);

    /// @notice The agency is closed for good.
    /// @param agency The closed agency.
    error AgencyClosed(uint16 agency);

    /// @notice The contract is paused for this kind of act.
    /// @param target The contract.
    /// @param until First second at which it is no longer paused.
    error Paused(address target, uint48 until);
}
