// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IInterventionCoordinator} from "@tolbooth/sdk/contracts/border/IInterventionCoordinator.sol";
import {InterventionCoordinator} from "@tolbooth/sdk/contracts/border/InterventionCoordinator.sol";
import {InterventionCoordinatorHandler} from "./InterventionCoordinatorHandler.sol";
import {MovementFixture} from "./MovementFixture.sol";

/// @notice The invariants of InterventionCoordinator, after any sequence of acts by any agency. The handler holds each
/// act against its model; what is read here does not depend on the model where it need not.
contract InterventionCoordinatorInvariants is MovementFixture {
    InterventionCoordinator internal coordinator;
    InterventionCoordinatorHandler internal handler;

    /// @dev What was seen at the last reading, to compare with the next.
    mapping(bytes32 id => IInterventionCoordinator.Intervention) internal seen;

    mapping(bytes32 id => uint32 revision) internal seenRevision;

    function setUp() public override {
        super.setUp();
        coordinator = new InterventionCoordinator(registry, movements);
        handler = new InterventionCoordinatorHandler(movements, coordinator);
        targetContract(address(handler));
    }

    /// @dev Invariant 1: bookings less those ended are the movements that are open, one each; numbers never fall.
    function invariant_C3_1_atMostOneOpenInterventionPerMovement() public {
        uint256 open = 0;
        uint256 rounds = 0;
        for (uint256 index = 0; index < handler.MOVEMENTS(); ++index) {
            bytes32 id = handler.idAt(index);
            IInterventionCoordinator.Intervention memory one = coordinator.intervention(id);
            if (one.state == IInterventionCoordinator.State.Open) ++open;
            rounds += one.round;
            assertGe(one.revision, one.round);
            assertGe(one.revision, seenRevision[id]);
            seenRevision[id] = one.revision;
        }
        IInterventionCoordinator.Totals memory totals = coordinator.totals();
        assertEq(totals.booked - totals.completed - totals.cancelled, open);
        assertEq(totals.booked, rounds);
    }

    /// @dev Invariant 2, and that somebody has looked.
    function invariant_C3_2_completedMeansEveryJoinedLaneReported() public view {
        for (uint256 index = 0; index < handler.MOVEMENTS(); ++index) {
            IInterventionCoordinator.Intervention memory one = coordinator.intervention(handler.idAt(index));
            if (one.state != IInterventionCoordinator.State.Completed) continue;
            assertEq(one.satisfactory | one.unsatisfactory | one.notInspected, one.joined);
            assertTrue(one.satisfactory | one.unsatisfactory != 0);
        }
    }

    /// @dev Invariant 3: within a round an outcome that was read once is read ever after; a lane has one at a time.
    function invariant_C3_3_outcomeIsWrittenOncePerLane() public {
        for (uint256 index = 0; index < handler.MOVEMENTS(); ++index) {
            bytes32 id = handler.idAt(index);
            IInterventionCoordinator.Intervention memory one = coordinator.intervention(id);
            IInterventionCoordinator.Intervention memory before = seen[id];
            assertEq(one.satisfactory & one.unsatisfactory, 0);
            assertEq(one.satisfactory & one.notInspected, 0);
            assertEq(one.unsatisfactory & one.notInspected, 0);
            assertEq((one.satisfactory | one.unsatisfactory | one.notInspected) & ~one.joined, 0);
            if (one.round == before.round) {
                assertEq(before.satisfactory & ~one.satisfactory, 0);
                assertEq(before.unsatisfactory & ~one.unsatisfactory, 0);
                assertEq(before.notInspected & ~one.notInspected, 0);
            }
            seen[id] = one;
        }
    }

    /// @dev Invariant 4 is about a single act: the handler fails when an inspection is completed while a holder is
    /// outside. Here, that every act left what the model says.
    function invariant_C3_4_everyActLeavesWhatTheModelSays() public view {
        for (uint256 index = 0; index < handler.MOVEMENTS(); ++index) handler.compare(handler.idAt(index));
    }

    function invariant_C3_5_totalsCountInterventionsAndMovements() public view {
        IInterventionCoordinator.Totals memory totals = coordinator.totals();
        assertEq(totals.booked, handler.booked());
        assertEq(totals.completed, handler.completed());
        assertEq(totals.cancelled, handler.cancelled());
        assertEq(totals.movements, handler.everBooked());
        assertLe(totals.movements, totals.booked);
    }

    /// @dev The invariants would hold over a handler that does nothing. So each act must go through now and then.
    function test_handlerReachesEveryAct() public {
        uint256 seed = 1;
        for (uint256 step = 0; step < 3000; ++step) {
            seed = uint256(keccak256(abi.encode(seed)));
            uint256 a = uint256(keccak256(abi.encode(seed, "a")));
            uint256 b = uint256(keccak256(abi.encode(seed, "b")));
            uint256 c = uint256(keccak256(abi.encode(seed, "c")));
            uint256 d = uint256(keccak256(abi.encode(seed, "d")));
            uint256 act = seed % 12;
            if (act == 0) handler.book(a, b, c, d);
            if (act == 1) handler.reschedule(a, b, c, d);
            if (act == 2) handler.takeOver(a, b, c, d);
            if (act == 3) handler.complete(a, b);
            if (act == 4 && step % 3 == 0) handler.cancel(a, b);
            if (act == 5) handler.decide(a, b, uint8(c));
            if (act == 6 && step % 4 == 0) handler.passTime(a);
            if (act == 7 || act == 8) handler.join(a, b, c);
            if (act > 8) handler.report(a, b, uint8(c));
        }
        bytes32[11] memory acts = [
            bytes32("book"),
            "book again",
            "join",
            "reschedule",
            "take over",
            "report",
            "complete",
            "kept open by a holder",
            "cancel",
            "cancel by another",
            "time"
        ];
        for (uint256 index = 0; index < acts.length; ++index) {
            assertGt(handler.done(acts[index]), 0, string(abi.encodePacked(acts[index])));
        }
    }
}
