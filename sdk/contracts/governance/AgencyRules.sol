// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Capabilities} from "./Capabilities.sol";
import {IAgencyErrors} from "./IAgencyErrors.sol";
import {IAgencyRegistry} from "./IAgencyRegistry.sol";

/// @title The rules of an agency registry, as pure functions
/// @notice When a key is let through, which status may follow which, and what may be written to a key.
/// {AgencyRegistry} asks them and nothing else.
/// @dev They hold no storage and build on nothing, so that the compiler's model checker can prove things about them:
/// see `test/audit/proofs` in the source repository. They refuse by `require`: the model checker does not understand a
/// `revert` statement with a custom error, and would go on after it.
library AgencyRules {
    /// @notice End of a suspension that does not end by itself.
    uint48 internal constant NEVER = type(uint48).max;

    /// @notice How long a guardian's suspension lasts unless a governor ratifies it.
    uint48 internal constant GUARDIAN_SUSPENSION = 72 hours;

    /// @notice How long a guardian may pause a contract.
    uint48 internal constant GUARDIAN_PAUSE = 72 hours;

    /// @notice Whether a key and its agency are valid now. A key is valid at `from` and no longer at `until`.
    /// @dev An unknown key has an empty window, and a closed agency never sees the end of its suspension, so neither
    /// costs a comparison of its own.
    /// @param from First second at which the key is valid.
    /// @param until First second at which it is no longer valid; 0 for an unknown key.
    /// @param suspendedUntil End of its agency's suspension; 0 while active, {NEVER} when closed.
    /// @param time The present time.
    /// @return True when both are. {explain} says why not.
    function isValid(uint48 from, uint48 until, uint48 suspendedUntil, uint256 time) internal pure returns (bool) {
        return time >= from && time < until && time >= suspendedUntil;
    }

    /// @notice Whether a key holds every capability that is asked for.
    /// @param caps The key's capabilities as written.
    /// @param ceiling Its agency's present ceiling.
    /// @param wanted The capabilities that are asked for.
    /// @return True when it does.
    function holds(uint64 caps, uint64 ceiling, uint64 wanted) internal pure returns (bool) {
        return wanted & ~(caps & ceiling) == 0;
    }

    /// @notice Why the gate does not let a key pass: `None` exactly when {isValid} and {holds} are true.
    /// @param key The key's record.
    /// @param agency Its agency's record.
    /// @param wanted The capabilities that are asked for.
    /// @param time The present time.
    /// @return The first reason found, or `None`.
    function explain(
        IAgencyRegistry.Key memory key,
        IAgencyRegistry.Agency memory agency,
        uint64 wanted,
        uint256 time
    ) internal pure returns (IAgencyRegistry.Denial) {
        if (key.agency == 0) return IAgencyRegistry.Denial.UnknownKey;
        if (time < key.from) return IAgencyRegistry.Denial.NotYetValid;
        if (time >= key.until) return IAgencyRegistry.Denial.Expired;
        if (time < agency.suspendedUntil) {
            return
                agency.status == IAgencyRegistry.Status.Closed
                    ? IAgencyRegistry.Denial.AgencyClosed
                    : IAgencyRegistry.Denial.AgencySuspended;
        }
        bool able = holds(key.caps, agency.ceiling, wanted);
        return able ? IAgencyRegistry.Denial.None : IAgencyRegistry.Denial.MissingCapability;
    }

    /// @notice An agency's status now. A suspension ends by itself.
    /// @param status The status as written.
    /// @param suspendedUntil End of the suspension.
    /// @param time The present time.
    /// @return The status.
    function statusNow(
        IAgencyRegistry.Status status,
        uint48 suspendedUntil,
        uint256 time
    ) internal pure returns (IAgencyRegistry.Status) {
        bool lapsed = status == IAgencyRegistry.Status.Suspended && time >= suspendedUntil;
        return lapsed ? IAgencyRegistry.Status.Active : status;
    }

    /// @notice Until when an agency's keys are denied once a status is written.
    /// @dev Reverts with {RatificationRequired} when a guardian suspends an agency whose suspension a governor has not
    /// yet ended, even when it has lapsed.
    /// @param id The agency.
    /// @param present The status as written before.
    /// @param next The status to write.
    /// @param governs Whether a governor writes it; otherwise a guardian suspends.
    /// @param time The present time.
    /// @return 0 when active, the end of a guardian's suspension, otherwise {NEVER}.
    function suspensionEnd(
        uint16 id,
        IAgencyRegistry.Status present,
        IAgencyRegistry.Status next,
        bool governs,
        uint48 time
    ) internal pure returns (uint48) {
        if (governs) return next == IAgencyRegistry.Status.Active ? 0 : NEVER;
        require(present != IAgencyRegistry.Status.Suspended, IAgencyRegistry.RatificationRequired(id));
        return time + GUARDIAN_SUSPENSION;
    }

    /// @notice Lets a guardian's pause pass. A guardian can pause for a short time, and never shorten or lift a pause.
    /// @dev Reverts with {PauseRatificationRequired} when a guardian has paused before and no governor has spoken
    /// since, with {PauseTooLong} when it would last too long, and with {PauseTooShort} when it would shorten a pause.
    /// @param target The contract to pause.
    /// @param present First second at which it is not paused, as written before.
    /// @param byGuardian Whether the last word on it was a guardian's.
    /// @param until First second at which it is no longer to be paused.
    /// @param time The present time.
    function requireGuardianPause(
        address target,
        uint48 present,
        bool byGuardian,
        uint48 until,
        uint48 time
    ) internal pure {
        require(!byGuardian, IAgencyRegistry.PauseRatificationRequired(target));
        uint48 latest = time + GUARDIAN_PAUSE;
        require(until <= latest, IAgencyRegistry.PauseTooLong(latest));
        require(until >= present, IAgencyRegistry.PauseTooShort(present));
    }

    /// @notice Lets an agency pass that exists and is not closed.
    /// @dev Reverts with {UnknownAgency} or {AgencyClosed} otherwise.
    /// @param id The agency.
    /// @param status Its status as written.
    function requireOpen(uint16 id, IAgencyRegistry.Status status) internal pure {
        require(status != IAgencyRegistry.Status.None, IAgencyErrors.UnknownAgency(id));
        require(status != IAgencyRegistry.Status.Closed, IAgencyErrors.AgencyClosed(id));
    }

    /// @notice Lets a write to a key pass.
    /// @dev Reverts with {KeyInUse}, {BadWindow} or {CeilingExceeded} otherwise.
    /// @param owner The agency that has the key; 0 for none.
    /// @param id The agency that writes.
    /// @param ceiling That agency's ceiling.
    /// @param caps The capabilities to write.
    /// @param from First second at which the key is to be valid.
    /// @param until First second at which it is no longer to be valid.
    /// @param time The present time.
    function requireWritable(
        uint16 owner,
        uint16 id,
        uint64 ceiling,
        uint64 caps,
        uint48 from,
        uint48 until,
        uint256 time
    ) internal pure {
        require(owner == 0 || owner == id, IAgencyRegistry.KeyInUse());
        require(from < until && until > time, IAgencyRegistry.BadWindow());
        require(caps & ~ceiling == 0, IAgencyRegistry.CeilingExceeded());
    }

    /// @notice Whether a key was given the admin capability.
    /// @param key The key's record.
    /// @return True when it was.
    function isAdmin(IAgencyRegistry.Key memory key) internal pure returns (bool) {
        return key.caps & Capabilities.AGENCY_ADMIN != 0;
    }

    /// @notice Whether a key was given the admin capability and is inside its window.
    /// @param key The key's record.
    /// @param time The present time.
    /// @return True when it was and is.
    function isValidAdmin(IAgencyRegistry.Key memory key, uint256 time) internal pure returns (bool) {
        return isAdmin(key) && time >= key.from && time < key.until;
    }
}
