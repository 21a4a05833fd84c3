// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IAgencyGated} from "../governance/IAgencyGated.sol";

/// @title Joint clearance of a movement of goods
/// @notice Goods are released only when every required agency has cleared this version of the data. Any one of them
/// can hold the goods alone.
/// @dev Each agency decides on a lane of its own, 1 to 32. Lane n is bit `1 << (n - 1)` of every mask.
///
/// `id` is a {Commitments-lookupKey} of the MRN or GMR. `data` and `evidence` are {Commitments-leaf} values of this
/// contract over documents that stay off the ledger. The reason for a hold stays inside the evidence, because it would
/// tell a smuggler what is known.
///
/// What the codes of today's systems become: DEFRA C02, C03, C05 to C08 clear; H01, H02 hold; N01 to N07 and E03
/// refuse; X00 no change. HMRC's CDS notifications: 08 and 09 clear; 05, 06, 14, 50 and 51 hold; 07 amends; 10
/// invalidates; 16 exits.
interface IMovementClearance is IAgencyGated {
    /// @notice Where a movement stands. `Invalidated` is final. `Released` is not.
    enum MovementState {
        None,
        Open,
        Released,
        Exited,
        Invalidated
    }

    /// @notice What a lane decides.
    enum DecisionKind {
        None,
        Clear,
        Hold,
        Refuse,
        NoChange
    }

    /// @notice A movement as {state} gives it.
    /// @param state Where it stands.
    /// @param required Mask of the lanes that must clear it.
    /// @param cleared Mask of the lanes that have cleared this version.
    /// @param held Mask of the lanes that hold it.
    /// @param refused Mask of the lanes that refuse it.
    /// @param seq 1 when opened, one more with every write.
    /// @param version 1 when opened, one more with every amendment.
    /// @param updatedAt Time of the last write.
    struct Movement {
        MovementState state;
        uint32 required;
        uint32 cleared;
        uint32 held;
        uint32 refused;
        uint32 seq;
        uint16 version;
        uint48 updatedAt;
    }

    /// @notice A lane; one storage slot.
    /// @param agency The agency that decides on it; 0 for none.
    /// @param decisionPeriod Seconds within which it should settle a movement; 0 for no deadline.
    struct Lane {
        uint16 agency;
        uint32 decisionPeriod;
    }

    /// @notice A movement was opened, as version 1 and sequence number 1.
    /// @param id The movement.
    /// @param opener The agency that opened it.
    /// @param required Mask of the lanes that must clear it.
    /// @param data Commitment to the declaration's data.
    event MovementOpened(bytes32 indexed id, uint16 indexed opener, uint32 required, bytes32 data);

    /// @notice A lane became required.
    /// @param id The movement.
    /// @param lane The lane.
    /// @param seq The movement's sequence number after this write.
    /// @param by The agency that required it.
    event RequirementAdded(bytes32 indexed id, uint8 indexed lane, uint32 seq, uint16 by);

    /// @notice A lane decided.
    /// @param id The movement.
    /// @param lane The lane.
    /// @param agency The agency that decided.
    /// @param decision A number of {DecisionKind}.
    /// @param version The version that it decided on.
    /// @param seq The movement's sequence number after this write.
    /// @param evidence Commitment to the reasons.
    event Decision(
        bytes32 indexed id,
        uint8 indexed lane,
        uint16 agency,
        uint8 decision,
        uint16 version,
        uint32 seq,
        bytes32 evidence
    );

    /// @notice Every required lane has cleared this version and none holds or refuses it.
    /// @param id The movement.
    /// @param version The version that was released.
    /// @param seq The movement's sequence number after this write.
    event Released(bytes32 indexed id, uint16 version, uint32 seq);

    /// @notice A movement that was released no longer is.
    /// @param id The movement.
    /// @param version The movement's version after this write.
    /// @param seq The movement's sequence number after this write.
    event ReleaseRevoked(bytes32 indexed id, uint16 version, uint32 seq);

    /// @notice The data changed. Every lane must clear the new version.
    /// @param id The movement.
    /// @param version The new version.
    /// @param seq The movement's sequence number after this write.
    /// @param data Commitment to the new data.
    event Amended(bytes32 indexed id, uint16 version, uint32 seq, bytes32 data);

    /// @notice The movement was invalidated.
    /// @param id The movement.
    /// @param reason The reason code.
    /// @param seq The movement's sequence number after this write.
    event Invalidated(bytes32 indexed id, uint8 reason, uint32 seq);

    /// @notice The goods left.
    /// @param id The movement.
    /// @param version The version that had been released.
    /// @param seq The movement's sequence number after this write.
    event Exited(bytes32 indexed id, uint16 version, uint32 seq);

    /// @notice A lane has passed its deadline without clearing or refusing. Nothing is released by it.
    /// @param id The movement.
    /// @param lane The lane.
    /// @param agency The agency that should have settled it.
    /// @param version The version that is waiting.
    /// @param dueAt The deadline.
    event Escalated(bytes32 indexed id, uint8 indexed lane, uint16 indexed agency, uint16 version, uint48 dueAt);

    /// @notice A lane was assigned.
    /// @param lane The lane.
    /// @param agency The agency that decides on it; 0 for none.
    event LaneAssigned(uint8 indexed lane, uint16 indexed agency);

    /// @notice A lane's deadline was set.
    /// @param lane The lane.
    /// @param period Seconds; 0 for no deadline.
    event DecisionPeriodSet(uint8 indexed lane, uint32 period);

    /// @notice No movement has this id.
    /// @param id The id that was given.
    error UnknownMovement(bytes32 id);

    /// @notice The lane is not the caller's agency's to decide or require.
    /// @param lane The lane.
    /// @param agency The caller's agency.
    error NotYourLane(uint8 lane, uint16 agency);

    /// @notice The caller's agency neither opened this movement nor succeeds the agency that did.
    /// @param id The movement.
    /// @param agency The caller's agency.
    error NotOpener(bytes32 id, uint16 agency);

    /// @notice The lane is not required for this movement.
    /// @param lane The lane.
    error NotRequired(uint8 lane);

    /// @notice The lane is required already.
    /// @param lane The lane.
    error AlreadyRequired(uint8 lane);

    /// @notice The decision is about a version that is not the present one.
    /// @param current The present version.
    /// @param given The version that was given.
    error StaleVersion(uint16 current, uint16 given);

    /// @notice Somebody wrote in between: read the movement again.
    /// @param current The present sequence number.
    /// @param given The sequence number that was given.
    error SeqMismatch(uint32 current, uint32 given);

    /// @notice The movement's state does not allow this.
    /// @param id The movement.
    /// @param state The present state.
    error BadTransition(bytes32 id, MovementState state);

    /// @notice No lane is required. Such a movement would be released by nobody.
    error NothingRequired();

    /// @notice No lane has this number; lanes are 1 to 32.
    /// @param lane The number that was given.
    error BadLane(uint8 lane);

    /// @notice Required lanes that no agency decides on. Such a movement could never be released.
    /// @param lanes Mask of those lanes.
    error UnassignedLanes(uint32 lanes);

    /// @notice The decision is not one of Clear (1), Hold (2), Refuse (3) or NoChange (4).
    /// @param decision The number that was given.
    error BadDecision(uint8 decision);

    /// @notice The lane has settled this version, has no deadline, or is not late yet.
    /// @param lane The lane.
    /// @param dueAt The deadline; 0 for none.
    error NotOverdue(uint8 lane, uint48 dueAt);

    /// @notice Says which agency decides on a lane. Governors of the registry only.
    /// @dev Decisions made before stay as they are. With agency 0 nobody decides on the lane any more.
    /// @param lane The lane.
    /// @param agency The agency, or 0.
    function assignLane(uint8 lane, uint16 agency) external;

    /// @notice Sets within how many seconds a lane should settle a movement. Governors of the registry only.
    /// @param lane The lane.
    /// @param period Seconds; 0 for no deadline.
    function setDecisionPeriod(uint8 lane, uint32 period) external;

    /// @notice Opens a movement. Needs {Capabilities-MOVEMENT_OPEN}; the caller's agency becomes its opener.
    /// @param id The movement; it must be new.
    /// @param required Mask of the lanes that must clear it; each assigned to an agency.
    /// @param data Commitment to the declaration's data.
    function open(bytes32 id, uint32 required, bytes32 data) external;

    /// @notice Makes one more lane required; a release is revoked by it. Needs {Capabilities-MOVEMENT_REQUIRE}.
    /// @dev The opener may require any assigned lane, another agency only its own.
    /// @param id The movement.
    /// @param lane The lane.
    function addRequirement(bytes32 id, uint8 lane) external;

    /// @notice Writes a lane's decision. Needs {Capabilities-MOVEMENT_DECIDE} and the lane. The last missing clearance
    /// releases the movement; a hold or refusal revokes a release.
    /// @param id The movement.
    /// @param lane The lane.
    /// @param decision 1 clear, 2 hold, 3 refuse, 4 no change.
    /// @param version The version decided on; it must be the present one.
    /// @param expectSeq The sequence number that the caller last read; it must be the present one.
    /// @param evidence Commitment to the reasons.
    function decide(
        bytes32 id,
        uint8 lane,
        uint8 decision,
        uint16 version,
        uint32 expectSeq,
        bytes32 evidence
    ) external;

    /// @notice Replaces the data. Every clearance falls, a release is revoked, and a hold or refusal stands until its
    /// lane decides otherwise on the new version. Needs {Capabilities-MOVEMENT_AMEND}; opener only.
    /// @param id The movement, open or released.
    /// @param data Commitment to the new data.
    function amend(bytes32 id, bytes32 data) external;

    /// @notice Ends a movement for good. Needs {Capabilities-MOVEMENT_INVALIDATE}; opener only.
    /// @param id The movement, open, released or exited.
    /// @param reason A code of the opener's own; 0 when there is none. It is public: no intelligence in it.
    function invalidate(bytes32 id, uint8 reason) external;

    /// @notice Records that released goods have left. Needs {Capabilities-MOVEMENT_EXIT}; opener only.
    /// @param id The movement, released.
    function exit(bytes32 id) external;

    /// @notice Tells the world that a lane is late. Anyone may call it. It writes nothing and releases nothing.
    /// @param id The movement, open.
    /// @param lane The lane.
    function escalate(bytes32 id, uint8 lane) external;

    /// @notice A movement now.
    /// @param id The movement.
    /// @return The movement; state None and all zero for none.
    function state(bytes32 id) external view returns (Movement memory);

    /// @notice The agency that opened a movement.
    /// @param id The movement.
    /// @return The agency's number, 0 for none.
    function openerOf(bytes32 id) external view returns (uint16);

    /// @notice When a lane should have settled a movement: its period after the movement was opened, amended or given
    /// a new requirement, whichever came last.
    /// @param id The movement.
    /// @param lane The lane.
    /// @return The deadline; 0 when the movement is not open, the lane is not required, has settled this version, or
    /// has no period.
    function deadline(bytes32 id, uint8 lane) external view returns (uint48);

    /// @notice Who decides on a lane, and how fast.
    /// @param lane The lane.
    /// @return The lane; all zero when it is not assigned.
    function laneRecord(uint8 lane) external view returns (Lane memory);

    /// @notice The lanes that have an agency.
    /// @return Mask of those lanes.
    function assignedLanes() external view returns (uint32);
}
