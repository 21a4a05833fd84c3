// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Test} from "forge-std/Test.sol";
import {IMovementClearance} from "@tolbooth/sdk/contracts/border/IMovementClearance.sol";
import {MovementClearance} from "@tolbooth/sdk/contracts/border/MovementClearance.sol";
import {IAgencyRegistry} from "@tolbooth/sdk/contracts/governance/IAgencyRegistry.sol";

/// @title Acts on movements as any agency could, and keeps a model of what must follow
/// @dev The model holds one answer for each lane, so it shares no representation with the contract.
contract MovementHandler is Test {
    uint8 public constant LANES = 6;
    uint256 public constant MOVEMENTS = 4;

    enum Answer {
        None,
        Cleared,
        Held,
        Refused
    }

    /// @dev What the contract should hold of a movement, without its lanes.
    struct Model {
        IMovementClearance.MovementState state;
        uint16 opener;
        uint16 version;
        uint32 seq;
        uint256 updatedAt;
        uint256 askedAt;
    }

    MovementClearance public immutable movements;
    IAgencyRegistry public immutable registry;
    address public immutable governor;
    uint48 public pausedUntil;

    mapping(bytes32 id => Model) private _model;
    mapping(bytes32 id => mapping(uint8 lane => bool)) public required;
    mapping(bytes32 id => mapping(uint8 lane => Answer)) public answers;
    mapping(bytes32 act => uint256 count) public done;

    constructor(MovementClearance movements_, address governor_) {
        movements = movements_;
        registry = movements_.registry();
        governor = governor_;
        for (uint256 index = 0; index < MOVEMENTS; ++index) open(index, index, 3 + index * 9);
    }

    function model(bytes32 id) external view returns (Model memory) {
        return _model[id];
    }

    function idAt(uint256 seed) public pure returns (bytes32) {
        return keccak256(abi.encode("movement", seed % MOVEMENTS));
    }

    // ------------------------------------------------------------------ acts

    function open(uint256 agencySeed, uint256 idSeed, uint256 mask) public {
        uint16 agency = agencyAt(agencySeed);
        // Some ids are fresh, others are in use.
        bytes32 id = mask % 3 == 0 ? idAt(idSeed) : keccak256(abi.encode("another movement", idSeed % 16));
        uint32 lanes = uint32(mask % (1 << LANES));
        bool allowed = !paused() && lanes != 0 && _model[id].state == IMovementClearance.MovementState.None;
        vm.prank(keyOf(agency));
        try movements.open(id, lanes, bytes32(mask)) {
            assertTrue(allowed, "opened twice, while paused, or with nothing required");
            _model[id] = Model(IMovementClearance.MovementState.Open, agency, 1, 1, block.timestamp, block.timestamp);
            for (uint8 lane = 1; lane <= LANES; ++lane) required[id][lane] = lanes & (1 << (lane - 1)) != 0;
            ++done["open"];
        } catch {
            assertFalse(allowed, "a good opening was refused");
        }
        compare(id);
    }

    function decide(uint256 agencySeed, uint256 idSeed, uint256 laneSeed, uint8 decision, uint8 skew) external {
        uint8 lane = uint8(1 + (laneSeed % LANES));
        // Mostly the lane's own agency with the right numbers, or little would ever be written.
        uint16 agency = agencySeed % 6 == 0 ? agencyAt(agencySeed / 6) : lane;
        decideAs(agency, idAt(idSeed), lane, skew % 3 == 0 ? 1 : decision % 6, skew);
    }

    function decideAs(uint16 agency, bytes32 id, uint8 lane, uint8 decision, uint8 skew) private {
        uint16 version = skew % 16 == 1 ? _model[id].version - 1 : _model[id].version;
        uint32 seq = skew % 16 == 2 ? _model[id].seq - 1 : _model[id].seq;
        bool allowed = live(id) && agency == lane && required[id][lane] && decision >= 1 && decision <= 4;
        allowed = allowed && version == _model[id].version && seq == _model[id].seq && (decision != 1 || !paused());
        vm.prank(keyOf(agency));
        try movements.decide(id, lane, decision, version, seq, keccak256("evidence")) {
            assertTrue(allowed, "a decision passed that must not");
            if (decision != 4) answers[id][lane] = Answer(decision);
            wrote(id);
            ++done[paused() ? bytes32("decide while paused") : bytes32("decide")];
            if (_model[id].state == IMovementClearance.MovementState.Released) ++done["release"];
        } catch {
            assertFalse(allowed, "a good decision was refused");
        }
        compare(id);
    }

    function addRequirement(uint256 agencySeed, uint256 idSeed, uint256 laneSeed) external {
        bytes32 id = idAt(idSeed);
        uint16 agency = agencyAt(agencySeed);
        uint8 lane = uint8(1 + (laneSeed % LANES));
        bool wasReleased = _model[id].state == IMovementClearance.MovementState.Released;
        bool allowed = live(id) && !required[id][lane] && (agency == lane || agency == _model[id].opener);
        vm.prank(keyOf(agency));
        try movements.addRequirement(id, lane) {
            assertTrue(allowed, "a requirement passed that must not");
            required[id][lane] = true;
            _model[id].askedAt = block.timestamp;
            wrote(id);
            assertTrue(_model[id].state == IMovementClearance.MovementState.Open, "released with a new requirement");
            ++done[wasReleased ? bytes32("require after release") : bytes32("require")];
        } catch {
            assertFalse(allowed, "a good requirement was refused");
        }
        compare(id);
    }

    function amend(uint256 agencySeed, uint256 idSeed) external {
        bytes32 id = idAt(idSeed);
        uint16 agency = agencySeed % 2 == 0 ? _model[id].opener : agencyAt(agencySeed);
        bool allowed = live(id) && agency == _model[id].opener;
        vm.prank(keyOf(agency));
        try movements.amend(id, bytes32(idSeed)) {
            assertTrue(allowed, "an amendment passed that must not");
            for (uint8 lane = 1; lane <= LANES; ++lane) {
                if (answers[id][lane] == Answer.Cleared) answers[id][lane] = Answer.None;
            }
            _model[id].version += 1;
            _model[id].askedAt = block.timestamp;
            wrote(id);
            IMovementClearance.Movement memory movement = movements.state(id);
            assertEq(movement.cleared, 0, "cleared after an amendment");
            assertTrue(movement.state == IMovementClearance.MovementState.Open, "released after an amendment");
            ++done["amend"];
        } catch {
            assertFalse(allowed, "a good amendment was refused");
        }
        compare(id);
    }

    function invalidate(uint256 agencySeed, uint256 idSeed, uint256 chance) external {
        // Final: let it be rare, or nothing would be left to test.
        if (chance % 12 != 0) return;
        bytes32 id = idAt(idSeed);
        uint16 agency = agencySeed % 2 == 0 ? _model[id].opener : agencyAt(agencySeed);
        bool known = _model[id].state != IMovementClearance.MovementState.None;
        bool ended = _model[id].state == IMovementClearance.MovementState.Invalidated;
        vm.prank(keyOf(agency));
        try movements.invalidate(id, uint8(chance)) {
            assertTrue(known && !ended && agency == _model[id].opener, "invalidated by a stranger, or twice");
            _model[id].state = IMovementClearance.MovementState.Invalidated;
            wrote(id);
            ++done["invalidate"];
        } catch {
            assertFalse(known && !ended && agency == _model[id].opener, "a good invalidation was refused");
        }
        compare(id);
    }

    function exit(uint256 agencySeed, uint256 idSeed, uint256 chance) external {
        if (chance % 3 != 0) return;
        bytes32 id = idAt(idSeed);
        uint16 agency = agencySeed % 2 == 0 ? _model[id].opener : agencyAt(agencySeed);
        bool allowed = _model[id].state == IMovementClearance.MovementState.Released && agency == _model[id].opener;
        allowed = allowed && !paused();
        vm.prank(keyOf(agency));
        try movements.exit(id) {
            assertTrue(allowed, "an exit passed that must not");
            _model[id].state = IMovementClearance.MovementState.Exited;
            wrote(id);
            ++done["exit"];
        } catch {
            assertFalse(allowed, "a good exit was refused");
        }
        compare(id);
    }

    function escalate(uint256 idSeed, uint256 laneSeed) external {
        bytes32 id = idAt(idSeed);
        uint8 lane = uint8(1 + (laneSeed % LANES));
        bool waiting =
            _model[id].state == IMovementClearance.MovementState.Open &&
                required[id][lane] &&
                (answers[id][lane] == Answer.None || answers[id][lane] == Answer.Held);
        uint256 dueAt = waiting ? _model[id].askedAt + 24 hours : 0;
        assertEq(movements.deadline(id, lane), dueAt, "deadline");
        bool allowed = waiting && block.timestamp >= dueAt;
        try movements.escalate(id, lane) {
            assertTrue(allowed, "escalated too early");
            ++done["escalate"];
        } catch {
            assertFalse(allowed, "a good escalation was refused");
        }
        compare(id);
    }

    function pause(uint256 length, uint256 chance) external {
        pausedUntil = chance % 6 == 0 ? uint48(block.timestamp + bound(length, 0, 10 hours)) : 0;
        vm.prank(governor);
        registry.pause(address(movements), pausedUntil);
        ++done["pause"];
    }

    function passTime(uint256 time) external {
        vm.warp(block.timestamp + bound(time, 0, 15 hours));
        ++done["time"];
    }

    // ------------------------------------------------------------------ the model's rules

    /// @notice The model's masks of a movement.
    function masks(bytes32 id) public view returns (uint32 needed, uint32 cleared, uint32 held, uint32 refused) {
        for (uint8 lane = 1; lane <= LANES; ++lane) {
            uint32 bit = uint32(1) << (lane - 1);
            if (required[id][lane]) needed |= bit;
            if (answers[id][lane] == Answer.Cleared) cleared |= bit;
            if (answers[id][lane] == Answer.Held) held |= bit;
            if (answers[id][lane] == Answer.Refused) refused |= bit;
        }
    }

    function paused() public view returns (bool) {
        return block.timestamp < pausedUntil;
    }

    function live(bytes32 id) private view returns (bool) {
        return
            _model[id].state == IMovementClearance.MovementState.Open ||
            _model[id].state == IMovementClearance.MovementState.Released;
    }

    /// @dev What every write does: one more in sequence, the time, and for a live movement the state anew.
    function wrote(bytes32 id) private {
        _model[id].seq += 1;
        _model[id].updatedAt = block.timestamp;
        if (!live(id)) return;
        bool all = true;
        for (uint8 lane = 1; lane <= LANES; ++lane) {
            if (required[id][lane] && answers[id][lane] != Answer.Cleared) all = false;
        }
        _model[id].state = all ? IMovementClearance.MovementState.Released : IMovementClearance.MovementState.Open;
    }

    /// @notice Fails unless the contract holds what the model holds.
    function compare(bytes32 id) public view {
        IMovementClearance.Movement memory movement = movements.state(id);
        Model memory expected = _model[id];
        (uint32 needed, uint32 cleared, uint32 held, uint32 refused) = masks(id);
        assertEq(uint8(movement.state), uint8(expected.state), "state");
        assertEq(movement.seq, expected.seq, "seq");
        assertEq(movement.version, expected.version, "version");
        assertEq(movement.updatedAt, expected.updatedAt, "updatedAt");
        assertEq(movements.openerOf(id), expected.opener, "opener");
        assertEq(movement.required, needed, "required");
        assertEq(movement.cleared, cleared, "cleared");
        assertEq(movement.held, held, "held");
        assertEq(movement.refused, refused, "refused");
    }

    function agencyAt(uint256 seed) private pure returns (uint16) {
        return uint16(1 + (seed % LANES));
    }

    function keyOf(uint16 agency) private returns (address) {
        return makeAddr(string.concat("admin ", vm.toString(agency)));
    }
}
