// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IMovementClearance} from "@tolbooth/sdk/contracts/border/IMovementClearance.sol";
import {MovementClearance} from "@tolbooth/sdk/contracts/border/MovementClearance.sol";
import {Capabilities} from "@tolbooth/sdk/contracts/governance/Capabilities.sol";
import {IAgencyErrors} from "@tolbooth/sdk/contracts/governance/IAgencyErrors.sol";
import {IAgencyGated} from "@tolbooth/sdk/contracts/governance/IAgencyGated.sol";
import {IAgencyRegistry} from "@tolbooth/sdk/contracts/governance/IAgencyRegistry.sol";
import {MovementFixture} from "./MovementFixture.sol";

contract MovementClearanceTest is MovementFixture {
    uint16 internal constant CUSTOMS = 1;
    uint16 internal constant FOOD = 2;
    uint16 internal constant POLICE = 3;
    uint32 internal constant BOTH = 3;

    function agencyCount() internal pure override returns (uint16) {
        return 4;
    }

    // ------------------------------------------------------------------ lanes

    function test_constructor() public {
        assertEq(address(movements.registry()), address(registry));
        vm.expectRevert(abi.encodeWithSelector(IAgencyGated.RegistryRequired.selector, stranger));
        new MovementClearance(IAgencyRegistry(stranger));
    }

    function test_assignLane() public {
        vm.expectEmit(address(movements));
        emit IMovementClearance.LaneAssigned(32, POLICE);
        vm.startPrank(governor);
        movements.assignLane(32, POLICE);
        assertEq(movements.laneRecord(32).agency, POLICE);
        assertEq(movements.laneRecord(32).decisionPeriod, movements.DEFAULT_DECISION_PERIOD());
        assertEq(movements.assignedLanes(), 0x8000000F);

        movements.setDecisionPeriod(32, 5);
        movements.assignLane(32, FOOD);
        assertEq(movements.laneRecord(32).agency, FOOD);
        assertEq(movements.laneRecord(32).decisionPeriod, 5);

        vm.expectEmit(address(movements));
        emit IMovementClearance.LaneAssigned(32, 0);
        movements.assignLane(32, 0);
        vm.stopPrank();
        assertEq(movements.laneRecord(32).agency, 0);
        assertEq(movements.assignedLanes(), 0xF);
    }

    function test_assignLaneRefuses() public {
        vm.startPrank(governor);
        vm.expectRevert(abi.encodeWithSelector(IMovementClearance.BadLane.selector, 0));
        movements.assignLane(0, CUSTOMS);
        vm.expectRevert(abi.encodeWithSelector(IMovementClearance.BadLane.selector, 33));
        movements.assignLane(33, CUSTOMS);
        vm.expectRevert(abi.encodeWithSelector(IAgencyErrors.UnknownAgency.selector, 99));
        movements.assignLane(5, 99);
        registry.setStatus(POLICE, 3);
        vm.expectRevert(abi.encodeWithSelector(IAgencyErrors.AgencyClosed.selector, POLICE));
        movements.assignLane(5, POLICE);
        vm.stopPrank();
    }

    function testFuzz_onlyGovernorsAssign(address caller) public {
        vm.assume(caller != governor);
        bytes memory refusal = abi.encodeWithSelector(IAgencyGated.NotGovernor.selector, caller);
        vm.startPrank(caller);
        vm.expectRevert(refusal);
        movements.assignLane(5, CUSTOMS);
        vm.expectRevert(refusal);
        movements.setDecisionPeriod(1, 5);
        vm.stopPrank();
    }

    function test_setDecisionPeriod() public {
        vm.startPrank(governor);
        vm.expectEmit(address(movements));
        emit IMovementClearance.DecisionPeriodSet(2, 90);
        movements.setDecisionPeriod(2, 90);
        assertEq(movements.laneRecord(2).decisionPeriod, 90);
        assertEq(movements.laneRecord(2).agency, FOOD);
        vm.expectRevert(abi.encodeWithSelector(IMovementClearance.UnassignedLanes.selector, 1 << 8));
        movements.setDecisionPeriod(9, 90);
        vm.expectRevert(abi.encodeWithSelector(IMovementClearance.BadLane.selector, 255));
        movements.setDecisionPeriod(255, 90);
        vm.stopPrank();
    }

    // ------------------------------------------------------------------ open

    function test_open() public {
        vm.expectEmit(address(movements));
        emit IMovementClearance.MovementOpened(ID, CUSTOMS, BOTH, DATA);
        open(ID, BOTH);
        IMovementClearance.Movement memory movement = movements.state(ID);
        assertEq(uint8(movement.state), uint8(IMovementClearance.MovementState.Open));
        assertEq(movement.required, BOTH);
        assertEq(movement.seq, 1);
        assertEq(movement.version, 1);
        assertEq(movement.updatedAt, START);
        assertMasks(ID, 0, 0, 0);
        assertEq(movements.openerOf(ID), CUSTOMS);
    }

    function test_openRefuses() public {
        address customs = adminOf(CUSTOMS);
        vm.startPrank(customs);
        vm.expectRevert(IMovementClearance.NothingRequired.selector);
        movements.open(ID, 0, DATA);
        vm.expectRevert(abi.encodeWithSelector(IMovementClearance.UnassignedLanes.selector, 0x80000010));
        movements.open(ID, 0x80000011, DATA);
        movements.open(ID, 1, DATA);
        vm.expectRevert(badTransition(IMovementClearance.MovementState.Open));
        movements.open(ID, 1, DATA);
        movements.invalidate(ID, 0);
        vm.expectRevert(badTransition(IMovementClearance.MovementState.Invalidated));
        movements.open(ID, 1, DATA);
        vm.stopPrank();
    }

    function test_unknownMovementIsRefusedEverywhere() public {
        bytes memory refusal = abi.encodeWithSelector(IMovementClearance.UnknownMovement.selector, ID);
        vm.startPrank(adminOf(CUSTOMS));
        vm.expectRevert(refusal);
        movements.decide(ID, 1, CLEAR, 1, 1, EVIDENCE);
        vm.expectRevert(refusal);
        movements.addRequirement(ID, 1);
        vm.expectRevert(refusal);
        movements.amend(ID, DATA);
        vm.expectRevert(refusal);
        movements.invalidate(ID, 0);
        vm.expectRevert(refusal);
        movements.exit(ID);
        vm.expectRevert(refusal);
        movements.escalate(ID, 1);
        vm.stopPrank();
        assertState(ID, IMovementClearance.MovementState.None);
        assertEq(movements.deadline(ID, 1), 0);
        assertEq(movements.openerOf(ID), 0);
    }

    /// @dev Every write asks for a capability of its own: a key that has all the others is refused.
    function test_everyWriteNeedsItsCapability() public {
        open(ID, BOTH);
        uint64[6] memory capabilities = [
            Capabilities.MOVEMENT_OPEN,
            Capabilities.MOVEMENT_REQUIRE,
            Capabilities.MOVEMENT_DECIDE,
            Capabilities.MOVEMENT_AMEND,
            Capabilities.MOVEMENT_INVALIDATE,
            Capabilities.MOVEMENT_EXIT
        ];
        for (uint256 index = 0; index < 6; ++index) {
            address key = addKey(CUSTOMS, vm.toString(index), ~capabilities[index]);
            vm.prank(key);
            vm.expectRevert(abi.encodeWithSelector(IAgencyErrors.Denied.selector, key, capabilities[index]));
            if (index == 0) movements.open("new", 1, DATA);
            if (index == 1) movements.addRequirement(ID, 3);
            if (index == 2) movements.decide(ID, 1, CLEAR, 1, 1, EVIDENCE);
            if (index == 3) movements.amend(ID, DATA);
            if (index == 4) movements.invalidate(ID, 0);
            if (index == 5) movements.exit(ID);
        }
    }

    // ------------------------------------------------------------------ decide

    function test_decideWritesEachAnswer() public {
        open(ID, BOTH);
        vm.warp(START + 7);
        vm.expectEmit(address(movements));
        emit IMovementClearance.Decision(ID, 1, CUSTOMS, CLEAR, 1, 2, EVIDENCE);
        decide(ID, 1, CLEAR);
        assertMasks(ID, 1, 0, 0);
        assertEq(movements.state(ID).updatedAt, START + 7);
        decide(ID, 1, HOLD);
        assertMasks(ID, 0, 1, 0);
        decide(ID, 1, REFUSE);
        assertMasks(ID, 0, 0, 1);
        decide(ID, 1, NO_CHANGE);
        assertMasks(ID, 0, 0, 1);
        decide(ID, 1, HOLD);
        decide(ID, 1, CLEAR);
        assertMasks(ID, 1, 0, 0);
        assertEq(movements.state(ID).seq, 7);
        assertState(ID, IMovementClearance.MovementState.Open);
    }

    function test_lastClearanceReleases() public {
        open(ID, BOTH);
        decide(ID, 1, CLEAR);
        vm.expectEmit(address(movements));
        emit IMovementClearance.Decision(ID, 2, FOOD, CLEAR, 1, 3, EVIDENCE);
        vm.expectEmit(address(movements));
        emit IMovementClearance.Released(ID, 1, 3);
        decide(ID, 2, CLEAR);
        assertState(ID, IMovementClearance.MovementState.Released);
    }

    function testFuzz_holdOrRefusalRevokesARelease(bool refuse) public {
        released();
        vm.expectEmit(address(movements));
        emit IMovementClearance.ReleaseRevoked(ID, 1, 4);
        decide(ID, 2, refuse ? REFUSE : HOLD);
        assertState(ID, IMovementClearance.MovementState.Open);
        vm.expectEmit(address(movements));
        emit IMovementClearance.Released(ID, 1, 5);
        decide(ID, 2, CLEAR);
        assertState(ID, IMovementClearance.MovementState.Released);
    }

    function test_clearingTwiceReleasesOnce() public {
        released();
        vm.recordLogs();
        decide(ID, 2, CLEAR);
        assertEq(vm.getRecordedLogs().length, 1);
        assertEq(movements.state(ID).seq, 4);
        assertState(ID, IMovementClearance.MovementState.Released);
    }

    function test_decideRefuses() public {
        open(ID, BOTH);
        vm.startPrank(adminOf(CUSTOMS));
        vm.expectRevert(abi.encodeWithSelector(IMovementClearance.BadLane.selector, 0));
        movements.decide(ID, 0, CLEAR, 1, 1, EVIDENCE);
        vm.expectRevert(abi.encodeWithSelector(IMovementClearance.BadLane.selector, 33));
        movements.decide(ID, 33, CLEAR, 1, 1, EVIDENCE);
        vm.expectRevert(abi.encodeWithSelector(IMovementClearance.NotYourLane.selector, 2, CUSTOMS));
        movements.decide(ID, 2, CLEAR, 1, 1, EVIDENCE);
        vm.expectRevert(abi.encodeWithSelector(IMovementClearance.NotYourLane.selector, 9, CUSTOMS));
        movements.decide(ID, 9, CLEAR, 1, 1, EVIDENCE);
        vm.expectRevert(abi.encodeWithSelector(IMovementClearance.StaleVersion.selector, 1, 2));
        movements.decide(ID, 1, CLEAR, 2, 1, EVIDENCE);
        vm.expectRevert(abi.encodeWithSelector(IMovementClearance.SeqMismatch.selector, 1, 0));
        movements.decide(ID, 1, CLEAR, 1, 0, EVIDENCE);
        vm.expectRevert(abi.encodeWithSelector(IMovementClearance.SeqMismatch.selector, 1, 2));
        movements.decide(ID, 1, CLEAR, 1, 2, EVIDENCE);
        vm.stopPrank();
        vm.prank(adminOf(POLICE));
        vm.expectRevert(abi.encodeWithSelector(IMovementClearance.NotRequired.selector, 3));
        movements.decide(ID, 3, HOLD, 1, 1, EVIDENCE);
    }

    function testFuzz_decideRefusesNumbersThatAreNone(uint8 decision) public {
        vm.assume(decision == 0 || decision > NO_CHANGE);
        open(ID, BOTH);
        vm.prank(adminOf(CUSTOMS));
        vm.expectRevert(abi.encodeWithSelector(IMovementClearance.BadDecision.selector, decision));
        movements.decide(ID, 1, decision, 1, 1, EVIDENCE);
    }

    function test_secondOfTwoSimultaneousDecisionsMustReadAgain() public {
        open(ID, BOTH);
        vm.prank(adminOf(CUSTOMS));
        movements.decide(ID, 1, CLEAR, 1, 1, EVIDENCE);
        vm.prank(adminOf(FOOD));
        vm.expectRevert(abi.encodeWithSelector(IMovementClearance.SeqMismatch.selector, 2, 1));
        movements.decide(ID, 2, CLEAR, 1, 1, EVIDENCE);
    }

    function test_decisionOnSupersededDataIsRefused() public {
        open(ID, BOTH);
        amend(ID);
        vm.prank(adminOf(FOOD));
        vm.expectRevert(abi.encodeWithSelector(IMovementClearance.StaleVersion.selector, 2, 1));
        movements.decide(ID, 2, CLEAR, 1, 2, EVIDENCE);
    }

    function test_unassignedLaneIsNobodysToDecide() public {
        open(ID, BOTH);
        vm.prank(governor);
        movements.assignLane(1, 0);
        vm.prank(adminOf(CUSTOMS));
        vm.expectRevert(abi.encodeWithSelector(IMovementClearance.NotYourLane.selector, 1, CUSTOMS));
        movements.decide(ID, 1, CLEAR, 1, 1, EVIDENCE);
    }

    function test_successorDecidesAndOwns() public {
        open(ID, BOTH);
        vm.prank(governor);
        registry.succeed(CUSTOMS, POLICE);
        vm.startPrank(adminOf(POLICE));
        movements.decide(ID, 1, CLEAR, 1, 1, EVIDENCE);
        movements.amend(ID, DATA);
        movements.addRequirement(ID, 4);
        movements.invalidate(ID, 1);
        vm.stopPrank();
        assertState(ID, IMovementClearance.MovementState.Invalidated);
    }

    // ------------------------------------------------------------------ addRequirement

    function test_addRequirementByTheOpener() public {
        open(ID, BOTH);
        vm.warp(START + 3);
        vm.expectEmit(address(movements));
        emit IMovementClearance.RequirementAdded(ID, 3, 2, CUSTOMS);
        vm.prank(adminOf(CUSTOMS));
        movements.addRequirement(ID, 3);
        assertEq(movements.state(ID).required, 7);
        assertEq(movements.state(ID).updatedAt, START + 3);
    }

    function test_addRequirementByTheLanesOwnAgency() public {
        open(ID, BOTH);
        vm.prank(adminOf(POLICE));
        movements.addRequirement(ID, 3);
        decide(ID, 3, HOLD);
        assertMasks(ID, 0, 4, 0);
    }

    function test_addRequirementRefuses() public {
        open(ID, BOTH);
        vm.prank(adminOf(POLICE));
        vm.expectRevert(abi.encodeWithSelector(IMovementClearance.NotYourLane.selector, 4, POLICE));
        movements.addRequirement(ID, 4);
        vm.startPrank(adminOf(CUSTOMS));
        vm.expectRevert(abi.encodeWithSelector(IMovementClearance.AlreadyRequired.selector, 2));
        movements.addRequirement(ID, 2);
        vm.expectRevert(abi.encodeWithSelector(IMovementClearance.UnassignedLanes.selector, 1 << 30));
        movements.addRequirement(ID, 31);
        vm.expectRevert(abi.encodeWithSelector(IMovementClearance.BadLane.selector, 0));
        movements.addRequirement(ID, 0);
        vm.stopPrank();
    }

    // ------------------------------------------------------------------ amend, invalidate, exit

    function test_amend() public {
        open(ID, BOTH);
        vm.warp(START + 4);
        vm.expectEmit(address(movements));
        emit IMovementClearance.Amended(ID, 2, 2, DATA);
        amend(ID);
        assertEq(movements.state(ID).version, 2);
        assertEq(movements.state(ID).updatedAt, START + 4);
    }

    function test_holdAndRefusalStandAcrossAnAmendment() public {
        open(ID, 15);
        decide(ID, 1, CLEAR);
        decide(ID, 2, HOLD);
        decide(ID, 3, REFUSE);
        amend(ID);
        assertMasks(ID, 0, 2, 4);
        decide(ID, 1, CLEAR);
        decide(ID, 4, CLEAR);
        decide(ID, 2, CLEAR);
        assertState(ID, IMovementClearance.MovementState.Open);
        decide(ID, 3, CLEAR);
        assertState(ID, IMovementClearance.MovementState.Released);
    }

    function test_versionsEndWithAPanicAndNotWithAWrap() public {
        open(ID, BOTH);
        bytes32 slot = keccak256(abi.encode(ID, uint256(1)));
        uint256 word = uint256(vm.load(address(movements), slot));
        vm.store(address(movements), slot, bytes32(word | (uint256(type(uint16).max) << 136)));
        assertEq(movements.state(ID).version, type(uint16).max);
        vm.prank(adminOf(CUSTOMS));
        vm.expectRevert(abi.encodeWithSignature("Panic(uint256)", 0x11));
        movements.amend(ID, DATA);
    }

    function test_invalidate() public {
        open(ID, BOTH);
        vm.expectEmit(address(movements));
        emit IMovementClearance.Invalidated(ID, 7, 2);
        vm.prank(adminOf(CUSTOMS));
        movements.invalidate(ID, 7);
        assertState(ID, IMovementClearance.MovementState.Invalidated);
    }

    function test_exit() public {
        released();
        vm.expectEmit(address(movements));
        emit IMovementClearance.Exited(ID, 1, 4);
        vm.prank(adminOf(CUSTOMS));
        movements.exit(ID);
        assertState(ID, IMovementClearance.MovementState.Exited);
    }

    function test_exitNeedsARelease() public {
        open(ID, BOTH);
        vm.prank(adminOf(CUSTOMS));
        vm.expectRevert(badTransition(IMovementClearance.MovementState.Open));
        movements.exit(ID);
    }

    function test_exitedOnlyAllowsInvalidate() public {
        released();
        vm.startPrank(adminOf(CUSTOMS));
        movements.exit(ID);
        bytes memory refusal = badTransition(IMovementClearance.MovementState.Exited);
        vm.expectRevert(refusal);
        movements.exit(ID);
        vm.expectRevert(refusal);
        movements.decide(ID, 1, HOLD, 1, 4, EVIDENCE);
        vm.expectRevert(refusal);
        movements.addRequirement(ID, 3);
        vm.expectRevert(refusal);
        movements.amend(ID, DATA);
        vm.expectRevert(refusal);
        movements.open(ID, 1, DATA);
        movements.invalidate(ID, 0);
        vm.stopPrank();
        assertState(ID, IMovementClearance.MovementState.Invalidated);
    }

    /// @dev Another agency has every capability and even a required lane; the movement is still not its own.
    function test_onlyTheOpenerAmendsInvalidatesAndExits() public {
        released();
        bytes memory refusal = abi.encodeWithSelector(IMovementClearance.NotOpener.selector, ID, FOOD);
        vm.startPrank(adminOf(FOOD));
        vm.expectRevert(refusal);
        movements.amend(ID, DATA);
        vm.expectRevert(refusal);
        movements.invalidate(ID, 0);
        vm.expectRevert(refusal);
        movements.exit(ID);
        vm.stopPrank();
    }

    // ------------------------------------------------------------------ deadlines

    function test_escalate() public {
        open(ID, BOTH);
        uint48 dueAt = START + 24 hours;
        assertEq(movements.deadline(ID, 2), dueAt);
        vm.warp(dueAt - 1);
        vm.expectRevert(abi.encodeWithSelector(IMovementClearance.NotOverdue.selector, 2, dueAt));
        movements.escalate(ID, 2);

        vm.warp(dueAt);
        bytes32 before = keccak256(abi.encode(movements.state(ID)));
        vm.expectEmit(address(movements));
        emit IMovementClearance.Escalated(ID, 2, FOOD, 1, dueAt);
        vm.prank(stranger);
        movements.escalate(ID, 2);
        assertEq(keccak256(abi.encode(movements.state(ID))), before);
    }

    function test_writesOfOthersDoNotPutOffADeadline() public {
        open(ID, BOTH);
        for (uint48 hour = 1; hour <= 20; ++hour) {
            vm.warp(START + hour * 1 hours);
            decide(ID, 1, NO_CHANGE);
        }
        assertEq(movements.deadline(ID, 2), START + 24 hours);
    }

    function test_amendmentAndNewRequirementStartTheDeadlineAgain() public {
        open(ID, BOTH);
        vm.warp(START + 4 hours);
        decide(ID, 1, NO_CHANGE);
        vm.warp(START + 5 hours);
        amend(ID);
        assertEq(movements.deadline(ID, 2), START + 29 hours);
        vm.warp(START + 6 hours);
        vm.prank(adminOf(POLICE));
        movements.addRequirement(ID, 3);
        assertEq(movements.deadline(ID, 2), START + 30 hours);
        assertEq(movements.deadline(ID, 3), START + 30 hours);
    }

    function test_holdKeepsTheDeadlineAndSettlingEndsIt() public {
        open(ID, BOTH);
        decide(ID, 2, HOLD);
        assertEq(movements.deadline(ID, 2), START + 24 hours);
        decide(ID, 2, REFUSE);
        assertEq(movements.deadline(ID, 2), 0);
        decide(ID, 2, CLEAR);
        assertEq(movements.deadline(ID, 2), 0);
        vm.warp(START + 30 days);
        vm.expectRevert(abi.encodeWithSelector(IMovementClearance.NotOverdue.selector, 2, 0));
        movements.escalate(ID, 2);
        movements.escalate(ID, 1);
    }

    function test_noDeadlineWhereNoneIsSetOrRequiredOrOpen() public {
        open(ID, BOTH);
        assertEq(movements.deadline(ID, 3), 0);
        vm.prank(governor);
        movements.setDecisionPeriod(2, 0);
        assertEq(movements.deadline(ID, 2), 0);
        vm.expectRevert(abi.encodeWithSelector(IMovementClearance.BadLane.selector, 0));
        movements.deadline(ID, 0);
        vm.prank(adminOf(CUSTOMS));
        movements.invalidate(ID, 0);
        assertEq(movements.deadline(ID, 1), 0);
    }

    // ------------------------------------------------------------------ the invariants, one by one

    /// @dev Invariant 1 over every combination of answers of four lanes: released exactly when all four cleared.
    function test_C2_1_releasedOnlyWhenAllClearedAndNoneObjects() public {
        for (uint256 answers = 0; answers < 256; ++answers) {
            bytes32 id = keccak256(abi.encode("combination", answers));
            open(id, 15);
            for (uint8 lane = 1; lane <= 4; ++lane) {
                uint8 answer = uint8((answers >> (2 * (lane - 1))) & 3);
                if (answer != 0) decide(id, lane, answer);
            }
            bool allClear = answers == 0x55;
            assertEq(movements.state(id).state == IMovementClearance.MovementState.Released, allClear);
        }
    }

    /// @dev Invariant 2: a lane has one answer at a time.
    function testFuzz_C2_2_answersAreDisjointAndRequired(uint8[12] memory decisions, uint8[12] memory lanes) public {
        open(ID, 13);
        for (uint256 index = 0; index < 12; ++index) {
            uint8 lane = [1, 3, 4][lanes[index] % 3];
            decide(ID, lane, 1 + (decisions[index] % 4));
            IMovementClearance.Movement memory movement = movements.state(ID);
            assertEq(movement.cleared & movement.held, 0);
            assertEq(movement.cleared & movement.refused, 0);
            assertEq(movement.held & movement.refused, 0);
            assertEq((movement.cleared | movement.held | movement.refused) & ~movement.required, 0);
        }
    }

    function testFuzz_C2_3_amendClearsNothingAndIsNotReleased(uint8[3] memory decisions) public {
        open(ID, 7);
        for (uint8 lane = 1; lane <= 3; ++lane) decide(ID, lane, 1 + (decisions[lane - 1] % 4));
        IMovementClearance.Movement memory before = movements.state(ID);
        bool wasReleased = before.state == IMovementClearance.MovementState.Released;
        if (wasReleased) {
            vm.expectEmit(address(movements));
            emit IMovementClearance.ReleaseRevoked(ID, 2, before.seq + 1);
        }
        amend(ID);
        assertMasks(ID, 0, before.held, before.refused);
        assertState(ID, IMovementClearance.MovementState.Open);
    }

    function test_C2_4_requirementAfterReleaseRevokesIt() public {
        released();
        vm.expectEmit(address(movements));
        emit IMovementClearance.RequirementAdded(ID, 3, 4, POLICE);
        vm.expectEmit(address(movements));
        emit IMovementClearance.ReleaseRevoked(ID, 1, 4);
        vm.prank(adminOf(POLICE));
        movements.addRequirement(ID, 3);
        assertState(ID, IMovementClearance.MovementState.Open);
        assertMasks(ID, BOTH, 0, 0);
        decide(ID, 3, CLEAR);
        assertState(ID, IMovementClearance.MovementState.Released);
    }

    /// @dev Invariant 6: error code X00 is written down and changes no mask, whatever was there.
    function testFuzz_C2_6_errorCodeNeverClears(uint8[2] memory decisions, uint8 lane) public {
        open(ID, BOTH);
        decide(ID, 1, 1 + (decisions[0] % 4));
        decide(ID, 2, 1 + (decisions[1] % 4));
        IMovementClearance.Movement memory before = movements.state(ID);
        lane = 1 + (lane % 2);
        vm.expectEmit(address(movements));
        emit IMovementClearance.Decision(ID, lane, lane, NO_CHANGE, 1, 4, EVIDENCE);
        decide(ID, lane, NO_CHANGE);
        assertMasks(ID, before.cleared, before.held, before.refused);
        assertState(ID, before.state);
        assertEq(movements.state(ID).seq, 4);
    }

    function test_C2_7_sequenceRisesByOneOnEveryWrite() public {
        open(ID, BOTH);
        assertEq(movements.state(ID).seq, 1);
        decide(ID, 1, HOLD);
        assertEq(movements.state(ID).seq, 2);
        amend(ID);
        assertEq(movements.state(ID).seq, 3);
        vm.prank(adminOf(POLICE));
        movements.addRequirement(ID, 3);
        assertEq(movements.state(ID).seq, 4);
        for (uint8 lane = 1; lane <= 3; ++lane) decide(ID, lane, CLEAR);
        assertEq(movements.state(ID).seq, 7);
        vm.startPrank(adminOf(CUSTOMS));
        movements.exit(ID);
        assertEq(movements.state(ID).seq, 8);
        movements.invalidate(ID, 0);
        assertEq(movements.state(ID).seq, 9);
        vm.stopPrank();
    }

    function test_C2_8_invalidatedIsAbsorbing() public {
        open(ID, BOTH);
        vm.startPrank(adminOf(CUSTOMS));
        movements.invalidate(ID, 0);
        bytes32 before = keccak256(abi.encode(movements.state(ID)));
        bytes memory refusal = badTransition(IMovementClearance.MovementState.Invalidated);
        vm.expectRevert(refusal);
        movements.open(ID, 1, DATA);
        vm.expectRevert(refusal);
        movements.decide(ID, 1, CLEAR, 1, 2, EVIDENCE);
        vm.expectRevert(refusal);
        movements.addRequirement(ID, 3);
        vm.expectRevert(refusal);
        movements.amend(ID, DATA);
        vm.expectRevert(refusal);
        movements.exit(ID);
        vm.expectRevert(refusal);
        movements.invalidate(ID, 0);
        vm.stopPrank();
        assertEq(keccak256(abi.encode(movements.state(ID))), before);
    }

    /// @dev Not an invariant: a released movement may still be invalidated, as in HMRC's TT_EX010a (09, then 10).
    function test_C2_9_releasedIsNotTerminal() public {
        released();
        vm.prank(adminOf(CUSTOMS));
        movements.invalidate(ID, 1);
        assertState(ID, IMovementClearance.MovementState.Invalidated);
    }

    // ------------------------------------------------------------------ helpers

    function released() private {
        open(ID, BOTH);
        decide(ID, 1, CLEAR);
        decide(ID, 2, CLEAR);
        assertState(ID, IMovementClearance.MovementState.Released);
    }

    function badTransition(IMovementClearance.MovementState present) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IMovementClearance.BadTransition.selector, ID, present);
    }
}
