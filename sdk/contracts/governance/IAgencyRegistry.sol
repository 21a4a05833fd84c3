// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IAgencyErrors} from "./IAgencyErrors.sol";

/// @title Registry of public bodies and their keys
/// @notice Says which public body is behind a key, what the key may do and until when. One write suspends a whole body.
/// @dev Capabilities are the bits of {Capabilities}. Times are seconds since 1970, as `uint48`.
interface IAgencyRegistry is IAgencyErrors {
    /// @notice Where an agency stands. `Closed` is final.
    enum Status {
        None,
        Active,
        Suspended,
        Closed
    }

    /// @notice Why a key is denied. `None` means that it is not denied.
    enum Denial {
        None,
        UnknownKey,
        NotYetValid,
        Expired,
        AgencySuspended,
        AgencyClosed,
        MissingCapability
    }

    /// @notice One public body; one storage slot.
    /// @param status The status last written. {statusOf} also lets a guardian's suspension lapse.
    /// @param ceiling The capabilities that the agency's keys may hold at most.
    /// @param successor The agency that took over its duties; 0 for none.
    /// @param since When the status was last written.
    /// @param suspendedUntil End of a suspension; 0 while active, the largest `uint48` when closed or suspended by a
    /// governor.
    /// @param scheme Which list of organisations the profile comes from, for example the four letters of `ODS `.
    struct Agency {
        Status status;
        uint64 ceiling;
        uint16 successor;
        uint48 since;
        uint48 suspendedUntil;
        bytes4 scheme;
    }

    /// @notice One key; one storage slot.
    /// @param agency The agency behind the key; 0 for no key.
    /// @param caps The capabilities as written. {capsOf} cuts them down to the agency's present ceiling.
    /// @param from First second at which the key is valid.
    /// @param until First second at which the key is no longer valid; the largest `uint48` for no end.
    struct Key {
        uint16 agency;
        uint64 caps;
        uint48 from;
        uint48 until;
    }

    /// @notice A public body was admitted.
    /// @param id The agency's number.
    /// @param scheme Which list of organisations the profile comes from.
    /// @param profile Hash of the body's public identifier in that list.
    /// @param ceiling The capabilities that its keys may hold at most.
    event AgencyAdmitted(uint16 indexed id, bytes4 scheme, bytes32 profile, uint64 ceiling);

    /// @notice An agency's status was written.
    /// @param id The agency's number.
    /// @param status The status as a number of {Status}.
    /// @param until 0 when active, the end of a guardian's suspension, otherwise the largest `uint48`.
    /// @param by The governor or guardian that wrote it.
    event AgencyStatus(uint16 indexed id, uint8 status, uint48 until, address indexed by);

    /// @notice An agency's ceiling was written. It binds keys that exist already.
    /// @param id The agency's number.
    /// @param ceiling The new ceiling.
    event CeilingSet(uint16 indexed id, uint64 ceiling);

    /// @notice A key was set or changed.
    /// @param key The key.
    /// @param agency The agency behind it.
    /// @param caps The capabilities written.
    /// @param from First second at which it is valid.
    /// @param until First second at which it is no longer valid.
    event KeySet(address indexed key, uint16 indexed agency, uint64 caps, uint48 from, uint48 until);

    /// @notice A key was revoked.
    /// @param key The key.
    /// @param agency The agency that it spoke for.
    event KeyRevoked(address indexed key, uint16 indexed agency);

    /// @notice An agency's duties passed to another one.
    /// @param old The agency that was closed.
    /// @param successor The agency that may now act on its records.
    event AgencySucceeded(uint16 indexed old, uint16 indexed successor);

    /// @notice A contract was paused, or a pause was shortened or lifted.
    /// @param target The contract.
    /// @param until First second at which it is no longer paused.
    /// @param by The governor or guardian that wrote it.
    event PausedUntil(address indexed target, uint48 until, address indexed by);

    /// @notice A governor, guardian or key address is zero.
    error ZeroAddress();

    /// @notice The number is in use.
    /// @param agency The number that was given.
    error AgencyExists(uint16 agency);

    /// @notice The status is not one of Active (1), Suspended (2) or Closed (3).
    /// @param status The number that was given.
    error BadStatus(uint8 status);

    /// @notice The capabilities go beyond the agency's ceiling.
    error CeilingExceeded();

    /// @notice The key belongs to another agency. It must be revoked there first.
    error KeyInUse();

    /// @notice No agency holds this key.
    /// @param key The key that was given.
    error UnknownKey(address key);

    /// @notice The window is empty or already over.
    error BadWindow();

    /// @notice The agency would be left without a valid admin key.
    error LastAdminKey();

    /// @notice The agency has as many admin keys as it may have. Revoke one first.
    error TooManyAdminKeys();

    /// @notice The registry would be left without a governor.
    error LastGovernor();

    /// @notice A guardian has suspended this agency before and governance has not yet spoken.
    /// @param agency The agency.
    error RatificationRequired(uint16 agency);

    /// @notice A guardian has paused this contract before and governance has not yet spoken.
    /// @param target The contract.
    error PauseRatificationRequired(address target);

    /// @notice A guardian may not pause for so long.
    /// @param latest The latest end that a guardian may set now.
    error PauseTooLong(uint48 latest);

    /// @notice A guardian may not shorten or lift a pause.
    /// @param present First second at which the contract is no longer paused.
    error PauseTooShort(uint48 present);

    /// @notice An agency cannot succeed itself.
    /// @param agency The agency.
    error SelfSuccession(uint16 agency);

    /// @notice The agency has a successor already.
    /// @param agency The agency.
    error AlreadySucceeded(uint16 agency);

    /// @notice Admits a public body. Governors only.
    /// @param id The agency's number, not 0.
    /// @param scheme Which list of organisations the profile comes from.
    /// @param profile Hash of the body's public identifier in that list, for example its NHS ODS code.
    /// @param ceiling The capabilities that its keys may hold at most.
    function admitAgency(uint16 id, bytes4 scheme, bytes32 profile, uint64 ceiling) external;

    /// @notice Writes an agency's status. Governors write any status. Guardians only suspend, for 72 hours, and not a
    /// second time before a governor has written a status.
    /// @param id The agency's number.
    /// @param status 1 Active, 2 Suspended, 3 Closed.
    function setStatus(uint16 id, uint8 status) external;

    /// @notice Writes an agency's ceiling. It cuts down existing keys at once. Governors only.
    /// @param id The agency's number.
    /// @param ceiling The new ceiling.
    function setCeiling(uint16 id, uint64 ceiling) external;

    /// @notice Gives a key the admin capability: an agency's first admin, or one after a lock-out. Governors only.
    /// @dev A key that the agency has already keeps its other capabilities.
    /// @param id The agency's number.
    /// @param key The key.
    /// @param from First second at which the key is valid.
    /// @param until First second at which the key is no longer valid.
    function appointAdmin(uint16 id, address key, uint48 from, uint48 until) external;

    /// @notice Sets or changes a key of the caller's own agency. Needs {Capabilities-AGENCY_ADMIN}.
    /// @param key The key.
    /// @param caps Its capabilities, within the agency's ceiling.
    /// @param from First second at which the key is valid.
    /// @param until First second at which the key is no longer valid.
    function setKey(address key, uint64 caps, uint48 from, uint48 until) external;

    /// @notice Revokes a key of the caller's own agency, or any key when the caller is a governor.
    /// @param key The key.
    function revokeKey(address key) external;

    /// @notice Closes an agency and lets another one act on its records (a machinery-of-government change). An agency
    /// that was closed without a successor may be given one later. Governors only.
    /// @param old The agency that ends.
    /// @param successor The agency that takes over; not closed.
    function succeed(uint16 old, uint16 successor) external;

    /// @notice Pauses what a contract behind this registry grants. It never stops what withholds, ends or reviews: see
    /// {AgencyGated}. Governors set any end, also one that has passed, which lifts the pause. Guardians pause for at
    /// most 72 hours, never shorten a pause, and not a second time before a governor has spoken.
    /// @param target The contract.
    /// @param until First second at which it is no longer paused.
    function pause(address target, uint48 until) external;

    /// @notice The gate. The agency behind a key, if the key holds every given capability now.
    /// @dev Reverts with {Denied} otherwise. With no capability bits it asks only whether the key is valid.
    /// @param key The key.
    /// @param capability One or more bits of {Capabilities}; all are needed.
    /// @return The agency's number.
    function authorise(address key, uint64 capability) external view returns (uint16);

    /// @notice The gate of an act that a pause stops. A contract asks for itself: the pause looked up is the caller's.
    /// @dev Reverts with {Paused} while the calling contract is paused, otherwise as {authorise}.
    /// @param key The key.
    /// @param capability One or more bits of {Capabilities}; all are needed.
    /// @return The agency's number.
    function authoriseUnlessPaused(address key, uint64 capability) external view returns (uint16);

    /// @notice Until when a contract is paused.
    /// @param target The contract.
    /// @return First second at which it is not; in the past, or 0, when it is not paused now.
    function pausedUntil(address target) external view returns (uint48);

    /// @notice Why {authorise} would revert, for people and tools.
    /// @param key The key.
    /// @param capability One or more bits of {Capabilities}.
    /// @return The first reason found, or `None`.
    function explain(address key, uint64 capability) external view returns (Denial);

    /// @notice The agency behind a key, valid or not.
    /// @param key The key.
    /// @return The agency's number, 0 for none.
    function agencyOf(address key) external view returns (uint16);

    /// @notice What a key may do at most: what was written, cut down to the agency's present ceiling.
    /// @param key The key.
    /// @return The capability bits. They count only while the key and its agency are valid.
    function capsOf(address key) external view returns (uint64);

    /// @notice A key as written.
    /// @param key The key.
    /// @return The record; all zero for none.
    function keyRecord(address key) external view returns (Key memory);

    /// @notice An agency as written.
    /// @param id The agency's number.
    /// @return The record; all zero for none.
    function agencyRecord(uint16 id) external view returns (Agency memory);

    /// @notice Hash of the public identifier with which an agency was admitted.
    /// @param id The agency's number.
    /// @return The hash.
    function profile(uint16 id) external view returns (bytes32);

    /// @notice An agency's admin keys, valid or not.
    /// @param id The agency's number.
    /// @return The keys, in no order.
    function adminKeys(uint16 id) external view returns (address[] memory);

    /// @notice An agency's status now. A guardian's suspension that has lapsed reads as Active.
    /// @param id The agency's number.
    /// @return The status.
    function statusOf(uint16 id) external view returns (Status);

    /// @notice Whether an agency is active now.
    /// @param id The agency's number.
    /// @return True when {statusOf} is Active.
    function isActive(uint16 id) external view returns (bool);

    /// @notice Whether an agency may act on what another one owns.
    /// @param actor The agency that acts.
    /// @param owner The agency that owns the record.
    /// @return True when the actor is the owner or one of its successors, however many steps away.
    function actsFor(uint16 actor, uint16 owner) external view returns (bool);

    /// @notice Whether an account holds the governor role.
    /// @param account The account.
    /// @return True when it does.
    function isGovernor(address account) external view returns (bool);
}
