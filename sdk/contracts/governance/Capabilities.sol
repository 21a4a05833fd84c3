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

    /// @notice Proposes an act of joint governance.
    uint64 internal constant GOVERNANCE_PROPOSE = 1 << 1;

    /// @notice Approves a proposal for the key's own agency, or takes the approval back.
    uint64 internal constant GOVERNANCE_APPROVE = 1 << 2;

    /// @notice Cancels a proposal before it is executed.
    uint64 internal constant GOVERNANCE_VETO = 1 << 3;

    /// @notice Pauses a contract for a short time.
    uint64 internal constant GOVERNANCE_GUARD = 1 << 4;

    /// @notice Creates and publishes the status lists of the credentials that the key's own agency issued.
    uint64 internal constant CREDENTIAL_PUBLISH = 1 << 5;

    /// @notice Records a consent or a dissent as its controller.
    uint64 internal constant CONSENT_RECORD = 1 << 8;

    /// @notice Withdraws a consent as its controller. Replacing one needs this and {CONSENT_RECORD}.
    uint64 internal constant CONSENT_WITHDRAW = 1 << 9;

    /// @notice Proposes and amends sharing agreements as their discloser.
    uint64 internal constant AGREEMENT_PROPOSE = 1 << 10;

    /// @notice Accepts a sharing agreement for the key's own agency.
    uint64 internal constant AGREEMENT_ACCEPT = 1 << 11;

    /// @notice Suspends or terminates a sharing agreement to which the key's own agency is a party.
    uint64 internal constant AGREEMENT_END = 1 << 12;

    /// @notice Anchors batches of the key's own agency's access log.
    uint64 internal constant ACCESS_LOG = 1 << 13;

    /// @notice Opens and closes emergency access.
    uint64 internal constant EMERGENCY_OPEN = 1 << 14;

    /// @notice Reviews emergency access that another agency opened.
    uint64 internal constant EMERGENCY_REVIEW = 1 << 15;

    /// @notice Anchors versions of records that the key's own agency holds.
    uint64 internal constant RECORD_ANCHOR = 1 << 16;

    /// @notice Marks a record that the key's own agency anchored as erased.
    uint64 internal constant RECORD_ERASE = 1 << 17;

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

    /// @notice Records and withdraws the result of a check on a trader.
    uint64 internal constant TRADER_CHECK = 1 << 30;

    /// @notice Relies on a check that another agency recorded.
    uint64 internal constant TRADER_RELY = 1 << 31;

    /// @notice Disputes a check on a trader, and settles a dispute of its own.
    uint64 internal constant TRADER_DISPUTE = 1 << 32;

    /// @notice Books, moves, completes and cancels joint inspections that the key's own agency leads.
    uint64 internal constant INTERVENTION_BOOK = 1 << 33;

    /// @notice Joins a booked inspection on the lanes of the key's own agency and reports its outcome.
    uint64 internal constant INTERVENTION_JOIN = 1 << 34;

    /// @notice Captures border events.
    uint64 internal constant EVENT_CAPTURE = 1 << 35;

    /// @notice Declares an error in an event that the key's own agency captured.
    uint64 internal constant EVENT_CORRECT = 1 << 36;
}
