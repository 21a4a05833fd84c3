// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AgencyGated} from "../governance/AgencyGated.sol";
import {Capabilities} from "../governance/Capabilities.sol";
import {IAgencyRegistry} from "../governance/IAgencyRegistry.sol";
import {ClearanceMasks} from "../libraries/ClearanceMasks.sol";
import {IMovementClearance} from "./IMovementClearance.sol";

/// @title Joint clearance of a movement of goods
/// @notice Goods are released only when every required agency has cleared this version of the data. Any one of them
/// can hold the goods alone.
/// @dev Rules worth knowing:
/// - A movement belongs to the agency that opened it. Only that agency, or its successor, amends, invalidates or exits
///   it. So agency A cannot invalidate the movement of agency B, whatever its capabilities. An agency that opens an id
///   which another one was about to use stays named as its opener. Ids are keyed hashes, so only the agencies that
///   share the key can guess one.
/// - Only the lane's agency, or its successor, moves the lane's bit.
/// - A hold or refusal stands across an amendment until its lane decides otherwise on the new version. An amendment
///   cannot be used to shake off a hold.
/// - A pause stops opening, clearing and exits. Everything else always works.
/// - A sequence number orders the writes, never the time: real systems send two messages in one second.
/// - A lane that never decides is made visible by {escalate}. It never leads to a release.
contract MovementClearance is IMovementClearance, AgencyGated {
    /// @dev One storage slot. {ClearanceMasks} says how `settled` and `adverse` hold the answers of all lanes.
    /// `waited` is the time in seconds between the last question (opening, amendment, new requirement) and the last
    /// write. It gives back when the question was put without a second slot.
    struct Record {
        MovementState state;
        uint32 required;
        uint32 settled;
        uint32 adverse;
        uint32 seq;
        uint16 version;
        uint48 updatedAt;
        uint16 opener;
        uint32 waited;
    }

    /// @notice The highest lane.
    uint8 public constant MAX_LANE = 32;

    /// @notice The deadline that a lane has until another one is set.
    uint32 public constant DEFAULT_DECISION_PERIOD = 24 hours;

    /// @inheritdoc IMovementClearance
    uint32 public override assignedLanes;

    mapping(bytes32 id => Record movement) private _movements;
    mapping(uint8 lane => Lane record) private _lanes;

    /// @notice Starts with no lane assigned.
    /// @param registry_ The registry that gates this contract.
    constructor(IAgencyRegistry registry_) AgencyGated(registry_) {}

    /// @inheritdoc IMovementClearance
    function assignLane(uint8 lane, uint16 agency) external override {
        _requireGovernor();
        uint32 bit = _bit(lane);
        Lane storage record = _lanes[lane];
        if (agency == 0) {
            assignedLanes &= ~bit;
        } else {
            IAgencyRegistry.Status status = registry.statusOf(agency);
            if (status == IAgencyRegistry.Status.None) revert UnknownAgency(agency);
            if (status == IAgencyRegistry.Status.Closed) revert AgencyClosed(agency);
            if (assignedLanes & bit == 0) record.decisionPeriod = DEFAULT_DECISION_PERIOD;
            assignedLanes |= bit;
        }
        record.agency = agency;
        emit LaneAssigned(lane, agency);
    }

    /// @inheritdoc IMovementClearance
    function setDecisionPeriod(uint8 lane, uint32 period) external override {
        _requireGovernor();
        uint32 bit = _bit(lane);
        if (assignedLanes & bit == 0) revert UnassignedLanes(bit);
        _lanes[lane].decisionPeriod = period;
        emit DecisionPeriodSet(lane, period);
    }

    /// @inheritdoc IMovementClearance
    function open(bytes32 id, uint32 required, bytes32 data) external override {
        uint16 agency = _authorise(Capabilities.MOVEMENT_OPEN);
        if (required == 0) revert NothingRequired();
        uint32 unassigned = required & ~assignedLanes;
        if (unassigned != 0) revert UnassignedLanes(unassigned);
        Record storage movement = _movements[id];
        if (movement.state != MovementState.None) revert BadTransition(id, movement.state);
        _beforeOpen(agency, id, required);

        movement.state = MovementState.Open;
        movement.required = required;
        movement.seq = 1;
        movement.version = 1;
        movement.updatedAt = uint48(block.timestamp);
        movement.opener = agency;
        emit MovementOpened(id, agency, required, data);
    }

    /// @inheritdoc IMovementClearance
    function addRequirement(bytes32 id, uint8 lane) external override {
        uint16 agency = _authoriseAlways(Capabilities.MOVEMENT_REQUIRE);
        Record memory movement = _live(id);
        uint32 bit = _bit(lane);
        uint16 owner = _lanes[lane].agency;
        if (owner == 0) revert UnassignedLanes(bit);
        if (!_actsFor(agency, movement.opener) && !_actsFor(agency, owner)) revert NotYourLane(lane, agency);
        if (movement.required & bit != 0) revert AlreadyRequired(lane);

        movement.required |= bit;
        bool wasReleased = movement.state == MovementState.Released;
        movement.state = MovementState.Open;
        _writeQuestion(id, movement);
        emit RequirementAdded(id, lane, movement.seq, agency);
        if (wasReleased) emit ReleaseRevoked(id, movement.version, movement.seq);
    }

    /// @inheritdoc IMovementClearance
    function decide(
        bytes32 id,
        uint8 lane,
        uint8 decision,
        uint16 version,
        uint32 expectSeq,
        bytes32 evidence
    ) external override {
        uint16 agency =
            decision == uint8(DecisionKind.Clear)
                ? _authorise(Capabilities.MOVEMENT_DECIDE)
                : _authoriseAlways(Capabilities.MOVEMENT_DECIDE);
        Record memory movement = _live(id);
        uint32 bit = _bit(lane);
        _requireLane(lane, agency);
        if (movement.required & bit == 0) revert NotRequired(lane);
        if (movement.version != version) revert StaleVersion(movement.version, version);
        if (movement.seq != expectSeq) revert SeqMismatch(movement.seq, expectSeq);

        (uint32 settled, uint32 adverse) = (movement.settled, movement.adverse);
        if (decision == uint8(DecisionKind.Clear)) {
            (settled, adverse) = ClearanceMasks.clear(settled, adverse, bit);
        } else if (decision == uint8(DecisionKind.Hold)) {
            (settled, adverse) = ClearanceMasks.hold(settled, adverse, bit);
        } else if (decision == uint8(DecisionKind.Refuse)) {
            (settled, adverse) = ClearanceMasks.refuse(settled, adverse, bit);
        } else if (decision != uint8(DecisionKind.NoChange)) {
            revert BadDecision(decision);
        }

        bool wasReleased = movement.state == MovementState.Released;
        bool isReleased = ClearanceMasks.isReleased(movement.required, settled, adverse);
        (movement.settled, movement.adverse) = (settled, adverse);
        movement.state = isReleased ? MovementState.Released : MovementState.Open;
        _write(id, movement);
        emit Decision(id, lane, agency, decision, version, movement.seq, evidence);
        if (isReleased && !wasReleased) emit Released(id, version, movement.seq);
        if (wasReleased && !isReleased) emit ReleaseRevoked(id, version, movement.seq);
    }

    /// @inheritdoc IMovementClearance
    function amend(bytes32 id, bytes32 data) external override {
        uint16 agency = _authoriseAlways(Capabilities.MOVEMENT_AMEND);
        Record memory movement = _live(id);
        _requireOpener(id, movement, agency);

        movement.settled = ClearanceMasks.amend(movement.settled, movement.adverse);
        movement.version += 1;
        bool wasReleased = movement.state == MovementState.Released;
        movement.state = MovementState.Open;
        _writeQuestion(id, movement);
        emit Amended(id, movement.version, movement.seq, data);
        if (wasReleased) emit ReleaseRevoked(id, movement.version, movement.seq);
    }

    /// @inheritdoc IMovementClearance
    function invalidate(bytes32 id, uint8 reason) external override {
        uint16 agency = _authoriseAlways(Capabilities.MOVEMENT_INVALIDATE);
        Record memory movement = _known(id);
        _requireOpener(id, movement, agency);
        if (movement.state == MovementState.Invalidated) revert BadTransition(id, movement.state);

        movement.state = MovementState.Invalidated;
        _write(id, movement);
        emit Invalidated(id, reason, movement.seq);
    }

    /// @inheritdoc IMovementClearance
    function exit(bytes32 id) external override {
        uint16 agency = _authorise(Capabilities.MOVEMENT_EXIT);
        Record memory movement = _known(id);
        _requireOpener(id, movement, agency);
        if (movement.state != MovementState.Released) revert BadTransition(id, movement.state);

        movement.state = MovementState.Exited;
        _write(id, movement);
        emit Exited(id, movement.version, movement.seq);
    }

    /// @inheritdoc IMovementClearance
    function escalate(bytes32 id, uint8 lane) external override {
        Record memory movement = _known(id);
        uint48 dueAt = _deadline(movement, lane);
        if (dueAt == 0 || block.timestamp < dueAt) revert NotOverdue(lane, dueAt);
        emit Escalated(id, lane, _lanes[lane].agency, movement.version, dueAt);
    }

    /// @inheritdoc IMovementClearance
    function state(bytes32 id) external view override returns (Movement memory) {
        Record memory movement = _movements[id];
        return
            Movement({
                state: movement.state,
                required: movement.required,
                cleared: ClearanceMasks.cleared(movement.settled, movement.adverse),
                held: ClearanceMasks.held(movement.settled, movement.adverse),
                refused: ClearanceMasks.refused(movement.settled, movement.adverse),
                seq: movement.seq,
                version: movement.version,
                updatedAt: movement.updatedAt
            });
    }

    /// @inheritdoc IMovementClearance
    function openerOf(bytes32 id) external view override returns (uint16) {
        return _movements[id].opener;
    }

    /// @inheritdoc IMovementClearance
    function deadline(bytes32 id, uint8 lane) external view override returns (uint48) {
        return _deadline(_movements[id], lane);
    }

    /// @inheritdoc IMovementClearance
    function laneRecord(uint8 lane) external view override returns (Lane memory) {
        return _lanes[lane];
    }

    /// @notice For a project's own rules: called before a movement is opened. It may only refuse, for it cannot write.
    /// @dev Override it in a contract of your own and revert with an error of your own. Here it allows everything.
    /// @param opener The agency that opens it.
    /// @param id The movement.
    /// @param required Mask of the lanes that must clear it.
    function _beforeOpen(uint16 opener, bytes32 id, uint32 required) internal view virtual {}

    /// @dev Writes a movement after a change that asks every lane anew: the deadlines start again.
    function _writeQuestion(bytes32 id, Record memory movement) private {
        movement.waited = 0;
        _store(id, movement);
    }

    /// @dev Writes a movement after any other change: the deadlines stay.
    function _write(bytes32 id, Record memory movement) private {
        movement.waited += uint32(block.timestamp - movement.updatedAt);
        _store(id, movement);
    }

    /// @dev Writes a movement, now and as one more in sequence. The opener never changes.
    function _store(bytes32 id, Record memory movement) private {
        movement.seq += 1;
        Record storage record = _movements[id];
        record.required = movement.required;
        record.settled = movement.settled;
        record.adverse = movement.adverse;
        record.seq = movement.seq;
        record.version = movement.version;
        record.updatedAt = uint48(block.timestamp);
        record.waited = movement.waited;
        record.state = movement.state;
    }

    /// @dev Lets only the lane's agency pass. Nobody acts for agency 0, so an unassigned lane lets nobody pass.
    function _requireLane(uint8 lane, uint16 agency) private view {
        if (!_actsFor(agency, _lanes[lane].agency)) revert NotYourLane(lane, agency);
    }

    /// @dev Lets only the movement's opener pass.
    function _requireOpener(bytes32 id, Record memory movement, uint16 agency) private view {
        if (!_actsFor(agency, movement.opener)) revert NotOpener(id, agency);
    }

    /// @dev The movement, if it exists.
    function _known(bytes32 id) private view returns (Record memory movement) {
        movement = _movements[id];
        if (movement.state == MovementState.None) revert UnknownMovement(id);
    }

    /// @dev The movement, if it is open or released.
    function _live(bytes32 id) private view returns (Record memory movement) {
        movement = _known(id);
        if (movement.state > MovementState.Released) revert BadTransition(id, movement.state);
    }

    /// @dev See {deadline}.
    function _deadline(Record memory movement, uint8 lane) private view returns (uint48) {
        uint32 bit = _bit(lane);
        if (movement.state != MovementState.Open) return 0;
        if (movement.required & bit == 0 || movement.settled & bit != 0) return 0;
        uint32 period = _lanes[lane].decisionPeriod;
        return period == 0 ? 0 : movement.updatedAt - movement.waited + period;
    }

    /// @dev The lane's bit. Reverts with {BadLane} outside 1 to 32.
    function _bit(uint8 lane) private pure returns (uint32) {
        if (lane == 0 || lane > MAX_LANE) revert BadLane(lane);
        return uint32(1) << (lane - 1);
    }
}
