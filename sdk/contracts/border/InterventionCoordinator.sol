// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AgencyGated} from "../governance/AgencyGated.sol";
import {Capabilities} from "../governance/Capabilities.sol";
import {IAgencyRegistry} from "../governance/IAgencyRegistry.sol";
import {IInterventionCoordinator} from "./IInterventionCoordinator.sol";
import {IMovementClearance} from "./IMovementClearance.sol";

/// @title Joint inspection of a movement of goods
/// @notice Goods are inspected once and well: whoever wants to look at them joins the slot that is booked.
/// @dev Rules worth knowing:
/// - A movement has at most one open inspection. The next one is a new round, after completion or cancellation.
/// - Whoever joined, joined that slot. When the slot moves, those who have not reported must join again: nobody is
///   bound to a time that it has not seen. A lane that holds the movement cannot be shaken off by it, because its hold
///   keeps the inspection from completion.
/// - Any lane may join. Only a lane that the movement requires may lead, and so book, take over, or cancel for a lead
///   that did not come.
/// - A lead has the movement for {BOOKING_HORIZON} at most, however often it moves the slot. Once a slot has passed,
///   others may take the lead or cancel. So a lead that does not come blocks nobody.
/// - An outcome releases nothing and holds nothing. Its lane says that in {IMovementClearance-decide}.
/// - A pause stops booking, moving, taking over and completing. Joining, reporting and cancelling always work: each
///   only adds a duty, an account or an end.
contract InterventionCoordinator is IInterventionCoordinator, AgencyGated {
    /// @dev One storage slot. Two masks hold four answers for each lane, so that no lane can have two at once:
    ///
    ///     looked  adverse
    ///        0       0     no report
    ///        1       0     satisfactory
    ///        1       1     unsatisfactory
    ///        0       1     not inspected
    ///
    /// The slot ends at `from + length`. Its lead can move that end by `slack` at most. Both are at most the horizon,
    /// so 24 bits hold them; 40 bits hold the time for the next 34,000 years.
    struct Record {
        State state;
        uint8 lead;
        uint24 round;
        uint32 revision;
        uint32 joined;
        uint32 looked;
        uint32 adverse;
        uint40 from;
        uint24 length;
        uint24 slack;
    }

    /// @notice How long after it began to lead a lane's slot may end.
    uint48 public constant BOOKING_HORIZON = 14 days;

    /// @inheritdoc IInterventionCoordinator
    IMovementClearance public immutable override movements;

    mapping(bytes32 movement => Record record) private _records;
    Totals private _totals;

    /// @notice Starts with no inspection.
    /// @dev Reverts with {OtherRegistry} when another registry gates the movements.
    /// @param registry_ The registry that gates this contract.
    /// @param movements_ The movements to inspect; the same registry must gate them.
    constructor(IAgencyRegistry registry_, IMovementClearance movements_) AgencyGated(registry_) {
        if (address(movements_).code.length == 0) revert OtherRegistry(address(0));
        IAgencyRegistry theirs = movements_.registry();
        if (address(theirs) != address(registry_)) revert OtherRegistry(address(theirs));
        movements = movements_;
    }

    /// @inheritdoc IInterventionCoordinator
    function book(bytes32 movement, bytes32 slot, uint48 from, uint48 until, uint8 lead) external override {
        uint16 agency = _authorise(Capabilities.INTERVENTION_BOOK);
        uint32 bit = _requireLiveLane(movement, lead, agency);
        Record storage record = _records[movement];
        if (record.state == State.Open) revert AlreadyBooked(movement, record.revision);

        _totals.booked += 1;
        if (record.round == 0) _totals.movements += 1;
        record.state = State.Open;
        record.lead = lead;
        record.round += 1;
        record.looked = 0;
        record.adverse = 0;
        _place(record, bit, slot, from, until, block.timestamp + BOOKING_HORIZON);
        emit Booked(movement, lead, agency, record.round, record.revision, slot, from, until);
    }

    /// @inheritdoc IInterventionCoordinator
    function join(bytes32 movement, uint8 lane, uint32 revision) external override {
        uint16 agency = _authoriseAlways(Capabilities.INTERVENTION_JOIN);
        _requireLane(lane, agency);
        Record storage record = _open(movement);
        uint32 bit = _bit(lane);
        if (record.revision != revision) revert StaleSlot(record.revision, revision);
        uint48 until = _until(record);
        if (block.timestamp >= until) revert SlotPast(until);
        if (record.joined & bit != 0) revert AlreadyJoined(lane);

        record.joined |= bit;
        emit Joined(movement, lane, agency, revision);
    }

    /// @inheritdoc IInterventionCoordinator
    function reschedule(bytes32 movement, bytes32 slot, uint48 from, uint48 until) external override {
        uint16 agency = _authorise(Capabilities.INTERVENTION_BOOK);
        Record storage record = _open(movement);
        _requireLead(movement, record.lead, agency);
        uint32 joined = record.joined;
        _place(record, _bit(record.lead), slot, from, until, _latest(record));
        _tellOfMove(movement, record, agency, slot, joined);
    }

    /// @inheritdoc IInterventionCoordinator
    function takeOver(bytes32 movement, uint8 lane, bytes32 slot, uint48 from, uint48 until) external override {
        uint16 agency = _authorise(Capabilities.INTERVENTION_BOOK);
        uint32 bit = _requireLiveLane(movement, lane, agency);
        Record storage record = _open(movement);
        uint8 oldLead = record.lead;
        if (oldLead == lane) revert AlreadyLead(lane);
        if (block.timestamp < _until(record)) revert LeadOnly(movement, oldLead);

        uint32 joined = record.joined;
        record.lead = lane;
        _place(record, bit, slot, from, until, block.timestamp + BOOKING_HORIZON);
        emit LeadTakenOver(movement, oldLead, lane, agency);
        _tellOfMove(movement, record, agency, slot, joined);
    }

    /// @inheritdoc IInterventionCoordinator
    function report(bytes32 movement, uint8 lane, uint8 outcome, bytes32 evidence) external override {
        uint16 agency = _authoriseAlways(Capabilities.INTERVENTION_JOIN);
        _requireLane(lane, agency);
        Record storage record = _open(movement);
        uint32 bit = _bit(lane);
        if (record.joined & bit == 0) revert NotJoined(lane);
        if (_reported(record) & bit != 0) revert AlreadyReported(lane);
        if (block.timestamp < record.from) revert SlotNotStarted(record.from);
        if (outcome == uint8(Outcome.None) || outcome > uint8(Outcome.NotInspected)) revert BadOutcome(outcome);
        if (evidence == bytes32(0)) revert CommitmentRequired();

        if (outcome != uint8(Outcome.NotInspected)) record.looked |= bit;
        if (outcome != uint8(Outcome.Satisfactory)) record.adverse |= bit;
        emit Reported(movement, lane, agency, outcome, evidence);
    }

    /// @inheritdoc IInterventionCoordinator
    function complete(bytes32 movement) external override {
        uint16 agency = _authorise(Capabilities.INTERVENTION_BOOK);
        Record storage record = _open(movement);
        _requireLead(movement, record.lead, agency);
        uint32 silent = record.joined & ~_reported(record);
        if (silent != 0) revert OutcomeMissing(silent);
        uint32 absent = movements.state(movement).held & ~record.joined;
        if (absent != 0) revert HoldersNotJoined(absent);
        if (record.looked == 0) revert NothingInspected(movement);

        _totals.completed += 1;
        record.state = State.Completed;
        emit Completed(movement, record.lead, agency, record.round, record.looked & record.adverse);
    }

    /// @inheritdoc IInterventionCoordinator
    function cancel(bytes32 movement, uint8 lane) external override {
        uint16 agency = _authoriseAlways(Capabilities.INTERVENTION_BOOK);
        _requireLane(lane, agency);
        Record storage record = _open(movement);
        if (lane != record.lead) {
            if (block.timestamp < _until(record)) revert LeadOnly(movement, record.lead);
            if (movements.state(movement).required & _bit(lane) == 0) revert LaneNotRequired(movement, lane);
        }

        _totals.cancelled += 1;
        record.state = State.Cancelled;
        emit Cancelled(movement, lane, agency, record.round, record.looked & record.adverse);
    }

    /// @inheritdoc IInterventionCoordinator
    function intervention(bytes32 movement) external view override returns (Intervention memory result) {
        Record storage record = _records[movement];
        result.state = record.state;
        result.lead = record.lead;
        result.round = record.round;
        result.revision = record.revision;
        result.joined = record.joined;
        result.satisfactory = record.looked & ~record.adverse;
        result.unsatisfactory = record.looked & record.adverse;
        result.notInspected = record.adverse & ~record.looked;
        result.from = record.from;
        result.until = _until(record);
        result.latest = _latest(record);
    }

    /// @inheritdoc IInterventionCoordinator
    function totals() external view override returns (Totals memory) {
        return _totals;
    }

    /// @notice For a project's own rules: called before an inspection is booked or moved. It may only refuse, for it
    /// cannot write.
    /// @dev Override it in a contract of your own and revert with an error of your own. Here it allows everything.
    /// @param from Begin of the slot.
    /// @param until End of the slot.
    function _beforeSlot(uint48 from, uint48 until) internal view virtual {}

    /// @dev Tells of a new slot, and of the lanes that have lost their place.
    function _tellOfMove(bytes32 movement, Record storage record, uint16 agency, bytes32 slot, uint32 joined) private {
        emit Rescheduled(
            movement,
            record.lead,
            agency,
            record.revision,
            slot,
            record.from,
            _until(record),
            joined & ~record.joined
        );
    }

    /// @dev Checks a slot and puts it into the record. The lead and those who have reported are in it, nobody else.
    function _place(
        Record storage record,
        uint32 leadBit,
        bytes32 slot,
        uint48 from,
        uint48 until,
        uint256 latest
    ) private {
        if (slot == bytes32(0)) revert CommitmentRequired();
        if (from >= until || until - from > BOOKING_HORIZON) revert BadWindow(from, until);
        if (until <= block.timestamp) revert SlotPast(until);
        if (until > latest) revert SlotTooFar(uint48(latest));
        _beforeSlot(from, until);
        record.revision += 1;
        record.joined = _reported(record) | leadBit;
        record.from = uint40(from);
        record.length = uint24(until - from);
        record.slack = uint24(latest - until);
    }

    /// @dev Lets only the lane's agency pass. Nobody acts for agency 0, so a lane that nobody decides on lets nobody
    /// pass, and neither does a number that is no lane.
    function _requireLane(uint8 lane, uint16 agency) private view {
        if (!_ownsLane(lane, agency)) revert NotYourLane(lane, agency);
    }

    /// @dev Lets only the lead's agency pass.
    function _requireLead(bytes32 movement, uint8 lead, uint16 agency) private view {
        if (!_ownsLane(lead, agency)) revert LeadOnly(movement, lead);
    }

    /// @dev Lets only the lane's agency pass, for a live movement that requires the lane. Gives the lane's bit.
    function _requireLiveLane(bytes32 movement, uint8 lane, uint16 agency) private view returns (uint32 bit) {
        _requireLane(lane, agency);
        bit = _bit(lane);
        IMovementClearance.Movement memory present = movements.state(movement);
        if (
            present.state != IMovementClearance.MovementState.Open &&
            present.state != IMovementClearance.MovementState.Released
        ) {
            revert MovementNotLive(movement, present.state);
        }
        if (present.required & bit == 0) revert LaneNotRequired(movement, lane);
    }

    /// @dev Whether an agency is the lane's, or its successor.
    function _ownsLane(uint8 lane, uint16 agency) private view returns (bool) {
        return _actsFor(agency, movements.laneRecord(lane).agency);
    }

    /// @dev The movement's inspection, if it is open.
    function _open(bytes32 movement) private view returns (Record storage record) {
        record = _records[movement];
        if (record.state != State.Open) revert NotOpen(movement);
    }

    /// @dev First second after the slot.
    function _until(Record storage record) private view returns (uint48) {
        return uint48(record.from) + record.length;
    }

    /// @dev Latest end to which the lead can move the slot.
    function _latest(Record storage record) private view returns (uint48) {
        return _until(record) + record.slack;
    }

    /// @dev Mask of the lanes that have reported.
    function _reported(Record storage record) private view returns (uint32) {
        return record.looked | record.adverse;
    }

    /// @dev The bit of a lane that has an agency, so 1 to 32.
    function _bit(uint8 lane) private pure returns (uint32) {
        return uint32(1) << (lane - 1);
    }
}
