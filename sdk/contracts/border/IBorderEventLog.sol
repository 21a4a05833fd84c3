// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IAgencyGated} from "../governance/IAgencyGated.sol";

/// @title Log of border events
/// @notice What happened to goods, when, where and why, by hash. A correction never deletes.
/// @dev What a client must mirror:
///
///     id     = keccak256(abi.encode(EVENT_DOMAIN, agency, ev))
///     rootId = keccak256(abi.encode(ROOT_DOMAIN, agency, root))
///
///     EVENT_DOMAIN = keccak256("tolbooth.BorderEventLog.event.v1")
///     ROOT_DOMAIN  = keccak256("tolbooth.BorderEventLog.root.v1")
///
/// `ev` is a {Commitments-leaf} of this contract over the CBV 2.0 event hash of an EPCIS event. Derive its salt from a
/// key that the agencies share, so that the same event always gives the same `ev` and nobody else can try events.
/// `thing` is a {Commitments-leaf} over the identifiers of the goods, with a salt that is new for each event: an SSCC
/// has 18 digits, so its plain hash names it.
///
/// The agency is part of an event's id. Each agency states what it saw, and none can take another one's event by
/// sending its hash first. Two agencies that capture the same event have two entries with the same `ev`.
interface IBorderEventLog is IAgencyGated {
    /// @notice Where an event stands. `InError` is final.
    enum Status {
        None,
        Captured,
        InError
    }

    /// @notice One event; one storage slot.
    /// @param agency The agency that captured it.
    /// @param writtenAt When it was captured.
    /// @param kind Which kind of EPCIS event it is; see {EpcisCodes}.
    /// @param step Its business step; 0 for none.
    /// @param disposition Its disposition; 0 for none.
    /// @param status Where it stands.
    /// @param codes Version of the tables that the codes are from.
    struct Entry {
        uint16 agency;
        uint48 writtenAt;
        uint8 kind;
        uint8 step;
        uint8 disposition;
        Status status;
        uint8 codes;
    }

    /// @notice What {capture} is given.
    /// @param thing Commitment to the identifiers of the goods.
    /// @param ev Commitment to the event's hash.
    /// @param kind Which kind of EPCIS event it is, 1 to 5.
    /// @param step Its business step; 0 for none.
    /// @param disposition Its disposition; 0 for none.
    struct EventInput {
        bytes32 thing;
        bytes32 ev;
        uint8 kind;
        uint8 step;
        uint8 disposition;
    }

    /// @notice Many events under one root; one storage slot.
    /// @param agency The agency that captured it.
    /// @param writtenAt When it was captured.
    /// @param count How many events are under it.
    struct RootEntry {
        uint16 agency;
        uint48 writtenAt;
        uint32 count;
    }

    /// @notice How much an agency has written today; one storage slot.
    /// @param day The day of its last write, counted from 1970, UTC.
    /// @param used Writes on that day.
    /// @param perDay How many it may make in a day; 0 for the default.
    struct Quota {
        uint48 day;
        uint32 used;
        uint32 perDay;
    }

    /// @notice An event was captured.
    /// @param id The event.
    /// @param agency The agency that captured it.
    /// @param thing Commitment to the identifiers of the goods.
    /// @param ev Commitment to the event's hash.
    /// @param kind Which kind of EPCIS event it is.
    /// @param step Its business step; 0 for none.
    /// @param disposition Its disposition; 0 for none.
    event Captured(
        bytes32 indexed id,
        uint16 indexed agency,
        bytes32 indexed thing,
        bytes32 ev,
        uint8 kind,
        uint8 step,
        uint8 disposition
    );

    /// @notice Many events were captured under one root.
    /// @param rootId The entry.
    /// @param agency The agency that captured it.
    /// @param root Root of the tree whose leaves are the events' `ev`.
    /// @param count How many events are under it.
    event RootCaptured(bytes32 indexed rootId, uint16 indexed agency, bytes32 root, uint32 count);

    /// @notice An event was declared to be in error. It stays on record.
    /// @param id The event.
    /// @param by The agency that declared it.
    /// @param reason 1 did not occur, 2 incorrect data.
    /// @param corrective The events that say what is right.
    event ErrorDeclared(bytes32 indexed id, uint16 indexed by, uint8 reason, bytes32[] corrective);

    /// @notice An agency's daily quota was set.
    /// @param agency The agency.
    /// @param perDay How many writes it may make in a day; 0 for the default.
    event QuotaSet(uint16 indexed agency, uint32 perDay);

    /// @notice The agency has captured this before.
    /// @param id The event, or the entry of the root.
    error Duplicate(bytes32 id);

    /// @notice The event is another agency's, and the caller's agency does not succeed it.
    /// @param id The event.
    /// @param agency The caller's agency.
    error NotCapturer(bytes32 id, uint16 agency);

    /// @notice No event has this id.
    /// @param id The id that was given.
    error UnknownEvent(bytes32 id);

    /// @notice A code is not in the tables.
    /// @param kind The event kind that was given.
    /// @param step The business step that was given.
    /// @param disposition The disposition that was given.
    error BadCode(uint8 kind, uint8 step, uint8 disposition);

    /// @notice The reason is neither 1 (did not occur) nor 2 (incorrect data).
    /// @param reason The number that was given.
    error BadReason(uint8 reason);

    /// @notice The event is in error already, so that it can neither be declared so again nor correct another one.
    /// @param id The event.
    error AlreadyInError(bytes32 id);

    /// @notice An event cannot correct itself.
    /// @param id The event.
    error CorrectsItself(bytes32 id);

    /// @notice More corrective events than may be named at once.
    /// @param given How many were given.
    error TooManyCorrective(uint256 given);

    /// @notice A commitment is zero.
    error EmptyCommitment();

    /// @notice The batch, or the tree, holds nothing.
    error EmptyBatch();

    /// @notice The agency would write more than it may in a day.
    /// @param agency The agency.
    /// @param perDay How many writes it may make in a day.
    error QuotaExceeded(uint16 agency, uint32 perDay);

    /// @notice Captures an event. Needs {Capabilities-EVENT_CAPTURE}. No pause stops it.
    /// @param thing Commitment to the identifiers of the goods.
    /// @param ev Commitment to the event's hash.
    /// @param kind Which kind of EPCIS event it is, 1 to 5.
    /// @param step Its business step; 0 for none.
    /// @param disposition Its disposition; 0 for none.
    /// @return id The event.
    function capture(
        bytes32 thing,
        bytes32 ev,
        uint8 kind,
        uint8 step,
        uint8 disposition
    ) external returns (bytes32 id);

    /// @notice Captures many events, all or none. Needs {Capabilities-EVENT_CAPTURE}. No pause stops it.
    /// @param inputs What {capture} is given, once for each.
    /// @return ids The events, in the same order.
    function captureMany(EventInput[] calldata inputs) external returns (bytes32[] memory ids);

    /// @notice Captures many events by the root of a tree. Needs {Capabilities-EVENT_CAPTURE}. No pause stops it. It
    /// counts as one write.
    /// @dev The leaves are the events' `ev` in order, padded to a power of two. To correct one of them, {capture} it by
    /// itself and declare its error.
    /// @param root Root of the tree.
    /// @param count How many events are under it.
    /// @return rootId The entry.
    function captureRoot(bytes32 root, uint32 count) external returns (bytes32 rootId);

    /// @notice Declares that an event is in error. Needs {Capabilities-EVENT_CORRECT}; the agency that captured it, or
    /// its successor. No pause stops it. The event stays on record.
    /// @dev Capture the corrective events first: each must be known and not in error itself, so that nothing points at
    /// nothing and no circle can form. Another agency's event may correct.
    /// @param id The event.
    /// @param reason 1 did not occur, 2 incorrect data.
    /// @param corrective The events that say what is right; at most 32, and there may be none.
    function declareError(bytes32 id, uint8 reason, bytes32[] calldata corrective) external;

    /// @notice Sets how many writes an agency may make in a day, UTC. Governors of the registry only.
    /// @param agency The agency.
    /// @param perDay How many; 0 for the default.
    function setQuota(uint16 agency, uint32 perDay) external;

    /// @notice Where an event stands.
    /// @param id The event.
    /// @return Its status; None when no event has this id.
    function status(bytes32 id) external view returns (Status);

    /// @notice An event as written.
    /// @param id The event.
    /// @return The record; all zero for none.
    function entry(bytes32 id) external view returns (Entry memory);

    /// @notice A root as written.
    /// @param rootId The entry.
    /// @return The record; all zero for none.
    function rootEntry(bytes32 rootId) external view returns (RootEntry memory);

    /// @notice Whether an agency captured an event under a root.
    /// @param agency The agency.
    /// @param root The root.
    /// @param index The event's place under it, counted from 0.
    /// @param ev Commitment to the event's hash.
    /// @param proof The sibling at every level, lowest first.
    /// @return True when it did.
    function verify(
        uint16 agency,
        bytes32 root,
        uint256 index,
        bytes32 ev,
        bytes32[] calldata proof
    ) external view returns (bool);

    /// @notice How much an agency has written, and may.
    /// @param agency The agency.
    /// @return The record; all zero when it has written nothing and no quota was set.
    function quotaOf(uint16 agency) external view returns (Quota memory);

    /// @notice The id of an event.
    /// @param agency The agency that captures it.
    /// @param ev Commitment to the event's hash.
    /// @return The id.
    function eventId(uint16 agency, bytes32 ev) external pure returns (bytes32);

    /// @notice The id of a root's entry.
    /// @param agency The agency that captures it.
    /// @param root The root.
    /// @return The id.
    function rootIdOf(uint16 agency, bytes32 root) external pure returns (bytes32);
}
