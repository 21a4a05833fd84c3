// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IMovementClearance} from "@tolbooth/sdk/contracts/border/IMovementClearance.sol";
import {MovementFixture} from "./MovementFixture.sol";
import {MovementHandler} from "./MovementHandler.sol";

/// @notice The invariants of MovementClearance, after any sequence of acts by any agency. The handler holds each act
/// against its model; what is read here does not depend on the model where it need not.
contract MovementClearanceInvariants is MovementFixture {
    MovementHandler internal handler;

    /// @dev What was seen at the last reading, to compare with the next.
    mapping(bytes32 id => uint32 seq) internal seenSeq;
    mapping(bytes32 id => bool) internal seenInvalidated;

    function agencyCount() internal pure override returns (uint16) {
        return 6;
    }

    function setUp() public override {
        super.setUp();
        handler = new MovementHandler(movements, governor);
        targetContract(address(handler));
    }

    function invariant_C2_1_releasedMeansAllClearedAndNoneObjects() public view {
        for (uint256 index = 0; index < handler.MOVEMENTS(); ++index) {
            IMovementClearance.Movement memory movement = movements.state(handler.idAt(index));
            bool complete =
                movement.required != 0 &&
                    movement.cleared == movement.required &&
                    movement.held == 0 &&
                    movement.refused == 0;
            if (movement.state == IMovementClearance.MovementState.Released) assertTrue(complete);
            if (movement.state == IMovementClearance.MovementState.Exited) assertTrue(complete);
            if (movement.state == IMovementClearance.MovementState.Open) assertFalse(complete);
        }
    }

    function invariant_C2_2_answersAreDisjointAndRequired() public view {
        for (uint256 index = 0; index < handler.MOVEMENTS(); ++index) {
            IMovementClearance.Movement memory movement = movements.state(handler.idAt(index));
            assertEq(movement.cleared & movement.held, 0);
            assertEq(movement.cleared & movement.refused, 0);
            assertEq(movement.held & movement.refused, 0);
            assertEq((movement.cleared | movement.held | movement.refused) & ~movement.required, 0);
        }
    }

    /// @dev Invariant 3 is about one act: the handler fails on an amendment that leaves a clearance or a release. Here,
    /// that no lane counts as cleared which the model saw lose its clearance by an amendment.
    function invariant_C2_3_amendmentsLeaveNoClearance() public view {
        for (uint256 index = 0; index < handler.MOVEMENTS(); ++index) {
            bytes32 id = handler.idAt(index);
            (, uint32 cleared, , ) = handler.masks(id);
            assertEq(movements.state(id).cleared, cleared);
            assertEq(movements.state(id).version, handler.model(id).version);
        }
    }

    /// @dev Invariant 4 is about one act too: the handler fails on a new requirement that leaves a release. Here, that a
    /// released movement has no required lane without a clearance.
    function invariant_C2_4_newRequirementsRevokeReleases() public view {
        for (uint256 index = 0; index < handler.MOVEMENTS(); ++index) {
            bytes32 id = handler.idAt(index);
            (uint32 required, uint32 cleared, , ) = handler.masks(id);
            assertEq(movements.state(id).required, required);
            bool released = movements.state(id).state == IMovementClearance.MovementState.Released;
            if (released) assertEq(required & ~cleared, 0);
        }
    }

    /// @dev Invariants 5 and 6: the model moves a lane's answer only for the lane's own agency, and never for error code
    /// X00. The whole movement is what the model holds.
    function invariant_C2_5_onlyTheLanesAgencyMovesItsBit() public view {
        for (uint256 index = 0; index < handler.MOVEMENTS(); ++index) handler.compare(handler.idAt(index));
    }

    /// @dev See invariant 5.
    function invariant_C2_6_errorCodeNeverClears() public view {
        for (uint256 index = 0; index < handler.MOVEMENTS(); ++index) {
            bytes32 id = handler.idAt(index);
            (, uint32 cleared, uint32 held, uint32 refused) = handler.masks(id);
            IMovementClearance.Movement memory movement = movements.state(id);
            assertEq(movement.cleared & ~cleared, 0);
            assertEq(movement.held, held);
            assertEq(movement.refused, refused);
        }
    }

    function invariant_C2_7_sequenceNeverFalls() public {
        for (uint256 index = 0; index < handler.MOVEMENTS(); ++index) {
            bytes32 id = handler.idAt(index);
            uint32 seq = movements.state(id).seq;
            assertGe(seq, seenSeq[id]);
            assertEq(seq, handler.model(id).seq);
            seenSeq[id] = seq;
        }
    }

    function invariant_C2_8_invalidatedIsAbsorbing() public {
        for (uint256 index = 0; index < handler.MOVEMENTS(); ++index) {
            bytes32 id = handler.idAt(index);
            bool invalidated = movements.state(id).state == IMovementClearance.MovementState.Invalidated;
            assertTrue(invalidated || !seenInvalidated[id]);
            assertEq(invalidated, handler.model(id).state == IMovementClearance.MovementState.Invalidated);
            seenInvalidated[id] = invalidated;
        }
    }

    /// @dev The invariants would hold over a handler that does nothing. So each act must go through now and then.
    function test_handlerReachesEveryAct() public {
        uint256 seed = 1;
        for (uint256 step = 0; step < 1200; ++step) {
            seed = uint256(keccak256(abi.encode(seed)));
            uint256 a = uint256(keccak256(abi.encode(seed, "a")));
            uint256 b = uint256(keccak256(abi.encode(seed, "b")));
            uint256 c = uint256(keccak256(abi.encode(seed, "c")));
            uint256 act = seed % 18;
            if (act == 0) handler.open(a, b, c);
            if (act == 1) handler.addRequirement(a, b, c);
            if (act == 2) handler.amend(a, b);
            if (act == 3) handler.invalidate(a, b, step < 900 ? 1 : 0);
            if (act == 4) handler.exit(a, b, c);
            if (act == 5) handler.escalate(a, b);
            if (act == 6) handler.passTime(a);
            if (act == 7) handler.pause(a, b);
            if (act > 7) handler.decide(a, b, c, uint8(c >> 64), uint8(c >> 128) % 2 == 0 ? 0 : uint8(c >> 136));
        }
        bytes32[12] memory acts = [
            bytes32("open"),
            "decide while paused",
            "pause",
            "decide",
            "release",
            "require",
            "require after release",
            "amend",
            "invalidate",
            "exit",
            "escalate",
            "time"
        ];
        for (uint256 index = 0; index < acts.length; ++index) {
            assertGt(handler.done(acts[index]), 0, string(abi.encodePacked(acts[index])));
        }
    }
}
