// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {MovementClearance} from "@tolbooth/sdk/contracts/border/MovementClearance.sol";
import {IMovementClearance} from "@tolbooth/sdk/contracts/border/IMovementClearance.sol";
import {Fixture} from "../support/Fixture.sol";

/// @title A clearance contract with a lane for each agency: agency n decides on lane n
abstract contract MovementFixture is Fixture {
    uint8 internal constant CLEAR = uint8(IMovementClearance.DecisionKind.Clear);
    uint8 internal constant HOLD = uint8(IMovementClearance.DecisionKind.Hold);
    uint8 internal constant REFUSE = uint8(IMovementClearance.DecisionKind.Refuse);
    uint8 internal constant NO_CHANGE = uint8(IMovementClearance.DecisionKind.NoChange);
    uint16 internal constant CUSTOMS = 1;
    uint16 internal constant FOOD = 2;
    uint16 internal constant POLICE = 3;
    uint32 internal constant BOTH = 3;
    bytes32 internal constant ID = keccak256("movement");
    bytes32 internal constant DATA = keccak256("data");
    bytes32 internal constant EVIDENCE = keccak256("evidence");

    MovementClearance internal movements;

    function setUp() public virtual override {
        super.setUp();
        movements = new MovementClearance(registry);
        for (uint16 agency = 1; agency <= agencyCount(); ++agency) {
            admit(agency, ALL);
            empower(agency);
            vm.prank(governor);
            movements.assignLane(uint8(agency), agency);
        }
    }

    function agencyCount() internal pure virtual returns (uint16) {
        return 4;
    }

    function open(bytes32 id, uint32 required) internal {
        vm.prank(adminOf(1));
        movements.open(id, required, DATA);
    }

    /// @dev The lane's agency decides on the present version.
    function decide(bytes32 id, uint8 lane, uint8 decision) internal {
        IMovementClearance.Movement memory movement = movements.state(id);
        vm.prank(adminOf(lane));
        movements.decide(id, lane, decision, movement.version, movement.seq, EVIDENCE);
    }

    function amend(bytes32 id) internal {
        vm.prank(adminOf(1));
        movements.amend(id, DATA);
    }

    function assertState(bytes32 id, IMovementClearance.MovementState expected) internal view {
        assertEq(uint8(movements.state(id).state), uint8(expected), "state");
    }

    function assertMasks(bytes32 id, uint32 cleared, uint32 held, uint32 refused) internal view {
        IMovementClearance.Movement memory movement = movements.state(id);
        assertEq(movement.cleared, cleared, "cleared");
        assertEq(movement.held, held, "held");
        assertEq(movement.refused, refused, "refused");
    }

    function released() internal {
        open(ID, BOTH);
        decide(ID, 1, CLEAR);
        decide(ID, 2, CLEAR);
        assertState(ID, IMovementClearance.MovementState.Released);
    }

    function badTransition(IMovementClearance.MovementState present) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IMovementClearance.BadTransition.selector, ID, present);
    }
}
