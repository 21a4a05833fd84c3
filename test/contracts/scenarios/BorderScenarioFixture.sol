// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {BorderEventLog} from "@tolbooth/sdk/contracts/border/BorderEventLog.sol";
import {IInterventionCoordinator} from "@tolbooth/sdk/contracts/border/IInterventionCoordinator.sol";
import {IMovementClearance} from "@tolbooth/sdk/contracts/border/IMovementClearance.sol";
import {InterventionCoordinator} from "@tolbooth/sdk/contracts/border/InterventionCoordinator.sol";
import {MovementClearance} from "@tolbooth/sdk/contracts/border/MovementClearance.sol";
import {TraderCheckRegistry} from "@tolbooth/sdk/contracts/border/TraderCheckRegistry.sol";
import {IAgencyErrors} from "@tolbooth/sdk/contracts/governance/IAgencyErrors.sol";
import {Fixture} from "../support/Fixture.sol";

/// @title One registry, four border contracts behind it, five public bodies
/// @dev Customs, food and police have lanes 1 to 3; each movement requires them. Port health has lane 4 and may look
/// along. The licensing body checks traders and has no lane.
abstract contract BorderScenarioFixture is Fixture {
    uint16 internal constant CUSTOMS = 1;
    uint16 internal constant FOOD = 2;
    uint16 internal constant POLICE = 3;
    uint16 internal constant PORT_HEALTH = 4;
    uint16 internal constant LICENSING = 5;
    uint8 internal constant CLEAR = uint8(IMovementClearance.DecisionKind.Clear);
    uint8 internal constant HOLD = uint8(IMovementClearance.DecisionKind.Hold);
    uint8 internal constant SATISFACTORY = uint8(IInterventionCoordinator.Outcome.Satisfactory);
    uint8 internal constant UNSATISFACTORY = uint8(IInterventionCoordinator.Outcome.Unsatisfactory);
    uint8 internal constant AEO = 2;
    uint32 internal constant THREE_LANES = 7;
    uint48 internal constant SLOT_FROM = START + 2 hours;
    uint48 internal constant SLOT_UNTIL = START + 4 hours;

    bytes32 internal constant LORRY = keccak256("look-up key of the lorry's movement");
    bytes32 internal constant TRADER = keccak256("look-up key of the trader");
    bytes32 internal constant LOAD = keccak256("salted hash of the load's SSCC");
    bytes32 internal constant PAPER = keccak256("commitment to a document");
    bytes32 internal constant SLOT = keccak256("commitment to where and how");

    MovementClearance internal movements;
    InterventionCoordinator internal inspections;
    TraderCheckRegistry internal traders;
    BorderEventLog internal events;

    function setUp() public virtual override {
        super.setUp();
        movements = new MovementClearance(registry);
        inspections = new InterventionCoordinator(registry, movements);
        traders = new TraderCheckRegistry(registry);
        events = new BorderEventLog(registry);
        for (uint16 agency = CUSTOMS; agency <= LICENSING; ++agency) {
            admit(agency, ALL);
            empower(agency);
        }
        vm.startPrank(governor);
        for (uint8 lane = 1; lane <= PORT_HEALTH; ++lane) movements.assignLane(lane, lane);
        traders.rotateEpoch(keccak256("commitment to the epoch's key"));
        traders.setRule(AEO, LICENSING, 30);
        vm.stopPrank();
    }

    // ------------------------------------------------------------------ what bodies do

    function open() internal {
        vm.prank(adminOf(CUSTOMS));
        movements.open(LORRY, THREE_LANES, PAPER);
    }

    function decide(uint16 agency, uint8 decision) internal {
        IMovementClearance.Movement memory movement = movements.state(LORRY);
        vm.prank(adminOf(agency));
        movements.decide(LORRY, uint8(agency), decision, movement.version, movement.seq, PAPER);
    }

    function book(uint16 agency) internal {
        vm.prank(adminOf(agency));
        inspections.book(LORRY, SLOT, SLOT_FROM, SLOT_UNTIL, uint8(agency));
    }

    function join(uint16 agency) internal {
        uint32 revision = inspections.intervention(LORRY).revision;
        vm.prank(adminOf(agency));
        inspections.join(LORRY, uint8(agency), revision);
    }

    function report(uint16 agency, uint8 outcome) internal {
        vm.prank(adminOf(agency));
        inspections.report(LORRY, uint8(agency), outcome, PAPER);
    }

    function checkTrader() internal returns (bytes32 key) {
        uint32 epoch = traders.currentEpoch();
        vm.prank(adminOf(LICENSING));
        key = traders.put(AEO, epoch, TRADER, START + 30 days, PAPER);
    }

    function rely(uint16 agency, bytes32 key) internal returns (uint32) {
        vm.prank(adminOf(agency));
        return traders.rely(key);
    }

    /// @dev An agency captures an object event of the load, under a hash made from its name.
    function capture(uint16 agency, string memory name, uint8 step) internal returns (bytes32) {
        vm.prank(adminOf(agency));
        return events.capture(LOAD, keccak256(bytes(name)), 1, step, 1);
    }

    // ------------------------------------------------------------------ what is seen

    function assertMovement(IMovementClearance.MovementState state, uint32 cleared, uint32 held) internal view {
        IMovementClearance.Movement memory movement = movements.state(LORRY);
        assertEq(uint8(movement.state), uint8(state), "state");
        assertEq(movement.cleared, cleared, "cleared");
        assertEq(movement.held, held, "held");
    }

    function assertInspection(IInterventionCoordinator.State state, uint8 lead, uint32 joined) internal view {
        IInterventionCoordinator.Intervention memory one = inspections.intervention(LORRY);
        assertEq(uint8(one.state), uint8(state), "inspection");
        assertEq(one.lead, lead, "lead");
        assertEq(one.joined, joined, "joined");
    }

    /// @dev The next call is refused because the agency's key may not act now.
    function expectDenied(uint16 agency, uint64 capability) internal {
        address key = adminOf(agency);
        vm.expectRevert(abi.encodeWithSelector(IAgencyErrors.Denied.selector, key, capability));
        vm.prank(key);
    }

    /// @dev The next call is refused because its contract is paused.
    function expectPaused(uint16 agency, address target) internal {
        address key = adminOf(agency);
        vm.expectRevert(abi.encodeWithSelector(IAgencyErrors.Paused.selector, target, FOREVER));
        vm.prank(key);
    }
}
