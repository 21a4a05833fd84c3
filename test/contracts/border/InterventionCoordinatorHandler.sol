// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Test} from "forge-std/Test.sol";
import {IInterventionCoordinator} from "@tolbooth/sdk/contracts/border/IInterventionCoordinator.sol";
import {IMovementClearance} from "@tolbooth/sdk/contracts/border/IMovementClearance.sol";
import {InterventionCoordinator} from "@tolbooth/sdk/contracts/border/InterventionCoordinator.sol";
import {MovementClearance} from "@tolbooth/sdk/contracts/border/MovementClearance.sol";

/// @title Books, joins, reports and ends inspections as any agency could, and keeps a model of what must follow
/// @dev The model holds one boolean and one outcome for each lane and an absolute end for each slot, so it shares no
/// representation with the contract. Agency n has lane n. Of the lanes, the last is required by no movement.
contract InterventionCoordinatorHandler is Test {
    uint8 public constant LANES = 4;
    uint256 public constant MOVEMENTS = 3;
    uint48 private constant HORIZON = 14 days;

    /// @dev What the contract should hold of a movement's last inspection, without its lanes.
    struct Model {
        IInterventionCoordinator.State state;
        uint8 lead;
        uint256 round;
        uint256 revision;
        uint256 from;
        uint256 until;
        uint256 latest;
    }

    MovementClearance public immutable movements;
    InterventionCoordinator public immutable coordinator;

    mapping(uint8 agency => address key) private _keys;
    mapping(bytes32 id => Model) private _model;
    mapping(bytes32 id => mapping(uint8 lane => bool)) public joined;
    mapping(bytes32 id => mapping(uint8 lane => uint8)) public outcomes;
    mapping(bytes32 act => uint256 count) public done;
    uint256 public booked;
    uint256 public completed;
    uint256 public cancelled;
    uint256 public everBooked;

    constructor(MovementClearance movements_, InterventionCoordinator coordinator_) {
        movements = movements_;
        coordinator = coordinator_;
        for (uint8 agency = 1; agency <= LANES; ++agency) {
            _keys[agency] = makeAddr(string.concat("admin ", vm.toString(agency)));
        }
        for (uint256 index = 0; index < MOVEMENTS; ++index) {
            vm.prank(_keys[1]);
            movements.open(idAt(index), uint32((1 << (LANES - 1)) - 1), "data");
        }
    }

    function model(bytes32 id) external view returns (Model memory) {
        return _model[id];
    }

    function idAt(uint256 seed) public pure returns (bytes32) {
        return keccak256(abi.encode("movement", seed % MOVEMENTS));
    }

    // ------------------------------------------------------------------ acts

    function book(uint256 idSeed, uint256 laneSeed, uint256 time, uint256 length) external {
        bytes32 id = idAt(idSeed);
        uint8 lead = laneAt(laneSeed);
        (uint48 from, uint48 until) = windowAt(time, length);
        bool allowed = !isOpen(id) && mayLead(id, lead) && fits(until, block.timestamp + HORIZON);
        vm.prank(_keys[lead]);
        try coordinator.book(id, "slot", from, until, lead) {
            assertTrue(allowed, "booked what must not be booked");
            if (_model[id].round == 0) ++everBooked;
            ++booked;
            _model[id].state = IInterventionCoordinator.State.Open;
            _model[id].round += 1;
            for (uint8 lane = 1; lane <= LANES; ++lane) outcomes[id][lane] = 0;
            place(id, lead, from, until, block.timestamp + HORIZON);
            ++done[_model[id].round > 1 ? bytes32("book again") : bytes32("book")];
        } catch {
            assertFalse(allowed, "a good booking was refused");
        }
        compare(id);
    }

    function join(uint256 idSeed, uint256 laneSeed, uint256 skew) external {
        bytes32 id = idAt(idSeed);
        uint8 lane = laneAt(laneSeed);
        uint32 revision = uint32(skew % 8 == 0 ? _model[id].revision + (skew % 3) : _model[id].revision);
        bool allowed =
            isOpen(id) && revision == _model[id].revision && block.timestamp < _model[id].until && !joined[id][lane];
        vm.prank(_keys[lane]);
        try coordinator.join(id, lane, revision) {
            assertTrue(allowed, "joined what must not be joined");
            joined[id][lane] = true;
            ++done["join"];
        } catch {
            assertFalse(allowed, "a good join was refused");
        }
        compare(id);
    }

    function reschedule(uint256 idSeed, uint256 agencySeed, uint256 time, uint256 length) external {
        bytes32 id = idAt(idSeed);
        uint8 actor = agencySeed % 4 == 0 ? laneAt(agencySeed / 4) : leadOf(id);
        (uint48 from, uint48 until) = windowAt(time, length);
        bool allowed = isOpen(id) && actor == _model[id].lead && fits(until, _model[id].latest);
        vm.prank(_keys[actor]);
        try coordinator.reschedule(id, "new slot", from, until) {
            assertTrue(allowed, "moved what must not be moved");
            place(id, actor, from, until, _model[id].latest);
            ++done["reschedule"];
        } catch {
            assertFalse(allowed, "a good move was refused");
        }
        compare(id);
    }

    function takeOver(uint256 idSeed, uint256 laneSeed, uint256 time, uint256 length) external {
        bytes32 id = idAt(idSeed);
        uint8 lane = laneAt(laneSeed);
        (uint48 from, uint48 until) = windowAt(time, length);
        bool allowed =
            isOpen(id) &&
                mayLead(id, lane) &&
                lane != _model[id].lead &&
                block.timestamp >= _model[id].until &&
                fits(until, block.timestamp + HORIZON);
        vm.prank(_keys[lane]);
        try coordinator.takeOver(id, lane, "new slot", from, until) {
            assertTrue(allowed, "taken over what must not be");
            place(id, lane, from, until, block.timestamp + HORIZON);
            ++done["take over"];
        } catch {
            assertFalse(allowed, "a good take-over was refused");
        }
        compare(id);
    }

    function report(uint256 idSeed, uint256 laneSeed, uint8 outcome) external {
        bytes32 id = idAt(idSeed);
        uint8 lane = laneAt(laneSeed);
        outcome = outcome % 5;
        bool allowed =
            isOpen(id) &&
                joined[id][lane] &&
                outcomes[id][lane] == 0 &&
                block.timestamp >= _model[id].from &&
                outcome >= 1 &&
                outcome <= 3;
        vm.prank(_keys[lane]);
        try coordinator.report(id, lane, outcome, "evidence") {
            assertTrue(allowed, "reported what must not be");
            outcomes[id][lane] = outcome;
            ++done["report"];
        } catch {
            assertFalse(allowed, "a good report was refused");
        }
        compare(id);
    }

    function complete(uint256 idSeed, uint256 agencySeed) external {
        bytes32 id = idAt(idSeed);
        uint8 actor = agencySeed % 4 == 0 ? laneAt(agencySeed / 4) : leadOf(id);
        (bool allReported, bool anyLooked, bool holderOutside) = readiness(id);
        bool allowed = isOpen(id) && actor == _model[id].lead && allReported && anyLooked && !holderOutside;
        vm.prank(_keys[actor]);
        try coordinator.complete(id) {
            assertTrue(allowed, "completed what must not be");
            _model[id].state = IInterventionCoordinator.State.Completed;
            ++completed;
            ++done["complete"];
        } catch {
            assertFalse(allowed, "a good completion was refused");
            if (isOpen(id) && allReported && holderOutside) ++done["kept open by a holder"];
        }
        compare(id);
    }

    function cancel(uint256 idSeed, uint256 laneSeed) external {
        bytes32 id = idAt(idSeed);
        uint8 lane = laneAt(laneSeed);
        bool late = block.timestamp >= _model[id].until && lane < LANES;
        bool allowed = isOpen(id) && (lane == _model[id].lead || late);
        vm.prank(_keys[lane]);
        try coordinator.cancel(id, lane) {
            assertTrue(allowed, "cancelled what must not be");
            _model[id].state = IInterventionCoordinator.State.Cancelled;
            ++cancelled;
            ++done[lane == _model[id].lead ? bytes32("cancel") : bytes32("cancel by another")];
        } catch {
            assertFalse(allowed, "a good cancellation was refused");
        }
        compare(id);
    }

    /// @dev Decisions on the movement itself, so that holds come and go.
    function decide(uint256 idSeed, uint256 laneSeed, uint8 decision) external {
        bytes32 id = idAt(idSeed);
        uint8 lane = 1 + uint8(laneSeed % (LANES - 1));
        IMovementClearance.Movement memory movement = movements.state(id);
        vm.prank(_keys[lane]);
        movements.decide(id, lane, 1 + (decision % 3), movement.version, movement.seq, "evidence");
        compare(id);
    }

    function passTime(uint256 time) external {
        vm.warp(block.timestamp + bound(time, 1, 3 days));
        ++done["time"];
    }

    // ------------------------------------------------------------------ the model's rules

    /// @notice Fails unless the contract holds what the model holds.
    function compare(bytes32 id) public view {
        IInterventionCoordinator.Intervention memory one = coordinator.intervention(id);
        Model memory expected = _model[id];
        assertEq(uint8(one.state), uint8(expected.state), "state");
        assertEq(one.lead, expected.lead, "lead");
        assertEq(one.round, expected.round, "round");
        assertEq(one.revision, expected.revision, "revision");
        assertEq(one.from, expected.from, "from");
        assertEq(one.until, expected.until, "until");
        assertEq(one.latest, expected.latest, "latest");
        for (uint8 lane = 1; lane <= LANES; ++lane) {
            uint32 bit = uint32(1) << (lane - 1);
            assertEq(one.joined & bit != 0, joined[id][lane], "joined");
            assertEq(one.satisfactory & bit != 0, outcomes[id][lane] == 1, "satisfactory");
            assertEq(one.unsatisfactory & bit != 0, outcomes[id][lane] == 2, "unsatisfactory");
            assertEq(one.notInspected & bit != 0, outcomes[id][lane] == 3, "not inspected");
        }
    }

    function isOpen(bytes32 id) public view returns (bool) {
        return _model[id].state == IInterventionCoordinator.State.Open;
    }

    /// @dev Whether all that joined have reported, whether one has looked, and whether a holder is outside.
    function readiness(bytes32 id) private view returns (bool allReported, bool anyLooked, bool holderOutside) {
        uint32 held = movements.state(id).held;
        allReported = true;
        for (uint8 lane = 1; lane <= LANES; ++lane) {
            if (joined[id][lane] && outcomes[id][lane] == 0) allReported = false;
            if (outcomes[id][lane] == 1 || outcomes[id][lane] == 2) anyLooked = true;
            if (held & (uint32(1) << (lane - 1)) != 0 && !joined[id][lane]) holderOutside = true;
        }
    }

    /// @dev A new slot: only its lead and those that have reported are in it.
    function place(bytes32 id, uint8 lead, uint48 from, uint48 until, uint256 latest) private {
        for (uint8 lane = 1; lane <= LANES; ++lane) joined[id][lane] = lane == lead || outcomes[id][lane] != 0;
        _model[id].lead = lead;
        _model[id].revision += 1;
        (_model[id].from, _model[id].until, _model[id].latest) = (from, until, latest);
    }

    function mayLead(bytes32 id, uint8 lane) private view returns (bool) {
        IMovementClearance.MovementState state = movements.state(id).state;
        return lane < LANES && uint8(state) >= 1 && uint8(state) <= 2;
    }

    function fits(uint48 until, uint256 latest) private view returns (bool) {
        return until > block.timestamp && until <= latest;
    }

    function leadOf(bytes32 id) private view returns (uint8) {
        return _model[id].lead == 0 ? 1 : _model[id].lead;
    }

    /// @dev Windows of up to a day that begin up to six hours ago or, now and then, beyond the horizon.
    function windowAt(uint256 time, uint256 length) private view returns (uint48 from, uint48 until) {
        uint256 ahead = time % 8 == 0 ? time % 20 days : time % 12 hours;
        from = uint48(block.timestamp - 6 hours + ahead);
        until = from + uint48(1 + (length % 1 days));
    }

    function laneAt(uint256 seed) private pure returns (uint8) {
        return uint8(1 + (seed % LANES));
    }
}
