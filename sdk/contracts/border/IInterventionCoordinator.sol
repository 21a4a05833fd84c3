// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IAgencyGated} from "../governance/IAgencyGated.sol";
import {IMovementClearance} from "./IMovementClearance.sol";

/// @title Joint inspection of a movement of goods
/// @notice Goods are inspected once and well: whoever wants to look at them joins the slot that is booked.
/// @dev Movements and lanes are those of {IMovementClearance}: a lane acts by the agency that decides on it there. The
/// bit of lane n is `1 << (n - 1)` in every mask.
/// `slot` and `evidence` are {Commitments-leaf} values of this contract over documents that stay off the ledger. The
/// lead hands the slot's document, which says where and how, to the carrier when notice is given. Only the slot's times
/// are public, under a movement id that is a keyed hash.
/// EPCIS: a report is business step `inspecting`. GVMS: `slot` commits to `reportToLocations`. Control results A1 and
/// A2 are Satisfactory, B1 is Unsatisfactory.
interface IInterventionCoordinator is IAgencyGated {
    /// @notice Where a movement's last inspection stands. After `Completed` or `Cancelled` a new one can be booked.
    enum State {
        None,
        Open,
        Completed,
        Cancelled
    }

    /// @notice What a lane found.
    enum Outcome {
        None,
        Satisfactory,
        Unsatisfactory,
        NotInspected
    }

    /// @notice An inspection as {intervention} gives it.
    /// @param state Where it stands.
    /// @param lead The lane that leads it.
    /// @param round 1 for the movement's first inspection, one more with every later one.
    /// @param revision 1 for the movement's first slot, one more with every later one.
    /// @param joined Mask of the lanes that take part in this slot, the lead among them.
    /// @param satisfactory Mask of the lanes that found nothing wrong.
    /// @param unsatisfactory Mask of the lanes that found something wrong.
    /// @param notInspected Mask of the lanes that did not look after all.
    /// @param from First second of the slot.
    /// @param until First second after the slot.
    /// @param latest Latest `until` to which this lead can move the slot.
    struct Intervention {
        State state;
        uint8 lead;
        uint24 round;
        uint32 revision;
        uint32 joined;
        uint32 satisfactory;
        uint32 unsatisfactory;
        uint32 notInspected;
        uint48 from;
        uint48 until;
        uint48 latest;
    }

    /// @notice How often goods were inspected; one storage slot. `booked` over `movements` is 1 when all were once.
    /// @param booked Inspections that were ever booked.
    /// @param completed Those that were completed.
    /// @param cancelled Those that were cancelled.
    /// @param movements Different movements that were ever booked for inspection.
    struct Totals {
        uint64 booked;
        uint64 completed;
        uint64 cancelled;
        uint64 movements;
    }

    /// @notice An inspection was booked. Its lead has joined.
    /// @param movement The movement.
    /// @param lead The lane that leads it.
    /// @param agency The agency that booked.
    /// @param round The inspection's number for this movement.
    /// @param revision The slot's number for this movement.
    /// @param slot Commitment to where and how.
    /// @param from First second of the slot.
    /// @param until First second after the slot.
    event Booked(
        bytes32 indexed movement,
        uint8 indexed lead,
        uint16 agency,
        uint24 round,
        uint32 revision,
        bytes32 slot,
        uint48 from,
        uint48 until
    );

    /// @notice The slot was moved. The lead and the lanes that have reported are still in.
    /// @param movement The movement.
    /// @param lead The lane that leads it.
    /// @param agency The agency that moved it.
    /// @param revision The new slot's number for this movement.
    /// @param slot Commitment to where and how.
    /// @param from First second of the slot.
    /// @param until First second after the slot.
    /// @param dropped Mask of the lanes that must join again.
    event Rescheduled(
        bytes32 indexed movement,
        uint8 indexed lead,
        uint16 agency,
        uint32 revision,
        bytes32 slot,
        uint48 from,
        uint48 until,
        uint32 dropped
    );

    /// @notice The lead let the slot pass, and another lane became the lead. {Rescheduled} follows.
    /// @param movement The movement.
    /// @param oldLead The lane that led.
    /// @param newLead The lane that leads now.
    /// @param agency The agency that took over.
    event LeadTakenOver(bytes32 indexed movement, uint8 indexed oldLead, uint8 indexed newLead, uint16 agency);

    /// @notice A lane joined.
    /// @param movement The movement.
    /// @param lane The lane.
    /// @param agency The agency that joined.
    /// @param revision The slot that it joined.
    event Joined(bytes32 indexed movement, uint8 indexed lane, uint16 agency, uint32 revision);

    /// @notice A lane reported, once and for all in this round.
    /// @param movement The movement.
    /// @param lane The lane.
    /// @param agency The agency that reported.
    /// @param outcome A number of {Outcome}.
    /// @param evidence Commitment to the findings.
    event Reported(bytes32 indexed movement, uint8 indexed lane, uint16 agency, uint8 outcome, bytes32 evidence);

    /// @notice The inspection is over. Lanes may have found different things: none's outcome outweighs another's.
    /// @param movement The movement.
    /// @param lead The lane that led it.
    /// @param agency The agency that completed it.
    /// @param round The inspection's number for this movement.
    /// @param unsatisfactory Mask of the lanes that found something wrong.
    event Completed(bytes32 indexed movement, uint8 indexed lead, uint16 agency, uint24 round, uint32 unsatisfactory);

    /// @notice The inspection was cancelled. What had been reported stands.
    /// @param movement The movement.
    /// @param lane The lane that cancelled it.
    /// @param agency The agency that cancelled it.
    /// @param round The inspection's number for this movement.
    /// @param unsatisfactory Mask of the lanes that had found something wrong.
    event Cancelled(bytes32 indexed movement, uint8 indexed lane, uint16 agency, uint24 round, uint32 unsatisfactory);

    /// @notice The movements are gated by another registry, so that agency numbers would mean two different things.
    /// @param registry The movements' registry; 0 when the address holds no contract.
    error OtherRegistry(address registry);

    /// @notice There is no such movement, or its goods have left, or it was invalidated.
    /// @param movement The movement.
    /// @param state Where it stands.
    error MovementNotLive(bytes32 movement, IMovementClearance.MovementState state);

    /// @notice The movement does not require this lane, so it cannot lead. Require it first.
    /// @param movement The movement.
    /// @param lane The lane.
    error LaneNotRequired(bytes32 movement, uint8 lane);

    /// @notice The lane is not the caller's agency's.
    /// @param lane The lane.
    /// @param agency The caller's agency.
    error NotYourLane(uint8 lane, uint16 agency);

    /// @notice The movement has an open inspection. Join it.
    /// @param movement The movement.
    /// @param revision The number of its slot.
    error AlreadyBooked(bytes32 movement, uint32 revision);

    /// @notice The movement has no open inspection.
    /// @param movement The movement.
    error NotOpen(bytes32 movement);

    /// @notice Only the lead may do this. Once the slot has passed, another lane may take over or cancel.
    /// @param movement The movement.
    /// @param lead The lane that leads.
    error LeadOnly(bytes32 movement, uint8 lead);

    /// @notice The lane leads already.
    /// @param lane The lane.
    error AlreadyLead(uint8 lane);

    /// @notice The commitment to the slot or to the evidence is zero.
    error CommitmentRequired();

    /// @notice The slot is empty or longer than the booking horizon.
    /// @param from The first second that was given.
    /// @param until The end that was given.
    error BadWindow(uint48 from, uint48 until);

    /// @notice The slot has passed.
    /// @param until First second after the slot.
    error SlotPast(uint48 until);

    /// @notice The slot ends too late.
    /// @param latest The latest end that is allowed.
    error SlotTooFar(uint48 latest);

    /// @notice The slot has not begun: there is nothing to report.
    /// @param from First second of the slot.
    error SlotNotStarted(uint48 from);

    /// @notice The slot was moved in between: look at the new one first.
    /// @param current The present slot's number.
    /// @param given The number that was given.
    error StaleSlot(uint32 current, uint32 given);

    /// @notice The lane has joined already.
    /// @param lane The lane.
    error AlreadyJoined(uint8 lane);

    /// @notice The lane has not joined, or must join again because the slot was moved.
    /// @param lane The lane.
    error NotJoined(uint8 lane);

    /// @notice The lane has reported. An outcome is written once.
    /// @param lane The lane.
    error AlreadyReported(uint8 lane);

    /// @notice The outcome is not one of Satisfactory (1), Unsatisfactory (2) or NotInspected (3).
    /// @param outcome The number that was given.
    error BadOutcome(uint8 outcome);

    /// @notice Lanes that joined have not reported.
    /// @param lanes Mask of those lanes.
    error OutcomeMissing(uint32 lanes);

    /// @notice Lanes that hold the movement have not joined. They must join or lift their hold.
    /// @param lanes Mask of those lanes.
    error HoldersNotJoined(uint32 lanes);

    /// @notice No lane has looked at the goods. Cancel instead.
    /// @param movement The movement.
    error NothingInspected(bytes32 movement);

    /// @notice Books an inspection, and joins as its lead. Needs {Capabilities-INTERVENTION_BOOK} and the lane.
    /// @param movement The movement, open or released, without an open inspection.
    /// @param slot Commitment to where and how; not zero.
    /// @param from First second of the slot; it may have begun.
    /// @param until First second after the slot: in the future, at most the booking horizon away.
    /// @param lead The lane that leads; the movement must require it.
    function book(bytes32 movement, bytes32 slot, uint48 from, uint48 until, uint8 lead) external;

    /// @notice Joins the booked slot. Needs {Capabilities-INTERVENTION_JOIN} and the lane.
    /// @param movement The movement, in whatever state.
    /// @param lane The lane; the movement need not require it.
    /// @param revision The number of the slot that the caller has seen; it must be the present one.
    function join(bytes32 movement, uint8 lane, uint32 revision) external;

    /// @notice Moves the slot. Needs {Capabilities-INTERVENTION_BOOK}; lead only. Lanes that have not reported must
    /// join again.
    /// @param movement The movement.
    /// @param slot Commitment to where and how; not zero.
    /// @param from First second of the new slot; it may have begun.
    /// @param until First second after it: in the future, at most {Intervention-latest}.
    function reschedule(bytes32 movement, bytes32 slot, uint48 from, uint48 until) external;

    /// @notice Takes the lead once the slot has passed, with a new slot. Needs {Capabilities-INTERVENTION_BOOK} and the
    /// lane. Lanes that have not reported must join again.
    /// @param movement The movement, open or released.
    /// @param lane The lane that is to lead; the movement must require it.
    /// @param slot Commitment to where and how; not zero.
    /// @param from First second of the new slot; it may have begun.
    /// @param until First second after it: in the future, at most the booking horizon away.
    function takeOver(bytes32 movement, uint8 lane, bytes32 slot, uint48 from, uint48 until) external;

    /// @notice Writes what a lane found, once in a round. Needs {Capabilities-INTERVENTION_JOIN} and the lane.
    /// @param movement The movement, in whatever state.
    /// @param lane The lane; it must have joined.
    /// @param outcome 1 satisfactory, 2 unsatisfactory, 3 not inspected.
    /// @param evidence Commitment to the findings; not zero.
    function report(bytes32 movement, uint8 lane, uint8 outcome, bytes32 evidence) external;

    /// @notice Ends an inspection. Needs {Capabilities-INTERVENTION_BOOK}; lead only. Every lane that joined must have
    /// reported, and every lane that holds the movement must have joined, or lift its hold first.
    /// @param movement The movement.
    function complete(bytes32 movement) external;

    /// @notice Calls an inspection off. Needs {Capabilities-INTERVENTION_BOOK} and the lane. The lead may at any time,
    /// every other lane that the movement requires once the slot has passed.
    /// @param movement The movement, in whatever state.
    /// @param lane The caller's lane.
    function cancel(bytes32 movement, uint8 lane) external;

    /// @notice A movement's last inspection.
    /// @param movement The movement.
    /// @return The inspection; all zero for none.
    function intervention(bytes32 movement) external view returns (Intervention memory);

    /// @notice How often goods were inspected.
    /// @return The totals.
    function totals() external view returns (Totals memory);

    /// @notice The movements that are inspected here. It never changes.
    /// @return The contract's address.
    function movements() external view returns (IMovementClearance);
}
