// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title What a key may do
/// @notice One bit per kind of act. An agency's ceiling and a key's capabilities are sums of these bits.
/// @dev Each constant stands on one line in the form `NAME = 1 << bit`, because the TypeScript client reads this file.
/// A bit is never given a second meaning. Bits 0 to 7 are governance, 8 to 23 data sharing, 24 to 47 border, 48 to 63
/// free for contracts of your own.
library Capabilities {
    /// @notice Sets and revokes the keys of the key's own agency.
    uint64 internal constant AGENCY_ADMIN = 1 << 0;

    /// @notice Records a consent or a dissent as its controller.
    uint64 internal constant CONSENT_RECORD = 1 << 8;

    /// @notice Withdraws a consent as its controller. Replacing one needs this and {CONSENT_RECORD}.
    uint64 internal constant CONSENT_WITHDRAW = 1 << 9;

    /// @notice Opens a movement. The agency becomes the movement's opener.
    uint64 internal constant MOVEMENT_OPEN = 1 << 24;

    /// @notice Amends a movement that the key's own agency opened.
    uint64 internal constant MOVEMENT_AMEND = 1 << 25;

    /// @notice Invalidates a movement that the key's own agency opened.
    uint64 internal constant MOVEMENT_INVALIDATE = 1 << 26;

    /// @notice Records the exit of a movement that the key's own agency opened.
    uint64 internal constant MOVEMENT_EXIT = 1 << 27;

    /// @notice Adds a required lane: any lane as the opener, the own lane as a lane's agency.
    uint64 internal constant MOVEMENT_REQUIRE = 1 << 28;

    /// @notice Decides for the lanes assigned to the key's own agency.
    uint64 internal constant MOVEMENT_DECIDE = 1 << 29;
}
