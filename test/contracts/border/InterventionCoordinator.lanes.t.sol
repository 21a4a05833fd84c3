// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IInterventionCoordinator} from "@tolbooth/sdk/contracts/border/IInterventionCoordinator.sol";
import {InterventionCoordinatorFixture} from "./InterventionCoordinatorFixture.sol";

/// @notice All 28 organisations at the border, each against the lanes of all the others.
contract InterventionCoordinatorLanesTest is InterventionCoordinatorFixture {
    uint32 internal constant ALL_LANES = uint32((1 << 28) - 1);
    bytes32 internal constant EVERYBODY = keccak256("everybody's movement");

    function agencyCount() internal pure override returns (uint16) {
        return 28;
    }

    function setUp() public override {
        super.setUp();
        open(EVERYBODY, ALL_LANES);
    }

    /// @dev 28 agencies try to book, join, report, take over and cancel with all 28 lanes.
    function test_onlyTheLanesAgencyActsForIt() public {
        for (uint16 agency = 1; agency <= 28; ++agency) {
            address key = adminOf(agency);
            for (uint8 lane = 1; lane <= 28; ++lane) {
                uint256 before = vm.snapshotState();
                if (lane == agency) {
                    actsWithItsOwnLane(key, lane, agency);
                } else {
                    refusedOnEveryAct(key, lane, agency);
                }
                vm.revertToState(before);
            }
        }
    }

    /// @dev The same for an agency that has every capability and no lane.
    function test_agencyWithoutALaneActsForNone() public {
        address key = admit(29, ALL);
        empower(29);
        for (uint8 lane = 1; lane <= 28; ++lane) refusedOnEveryAct(key, lane, 29);
    }

    /// @dev All 28 in one inspection: everybody joins, everybody reports, one completes.
    function test_allAgenciesInOneInspection() public {
        vm.prank(adminOf(1));
        coordinator.book(EVERYBODY, SLOT, FROM, UNTIL, 1);
        for (uint8 lane = 2; lane <= 28; ++lane) {
            vm.prank(adminOf(lane));
            coordinator.join(EVERYBODY, lane, 1);
        }
        assertEq(coordinator.intervention(EVERYBODY).joined, ALL_LANES);
        vm.warp(FROM);
        for (uint8 lane = 28; lane >= 1; --lane) {
            vm.prank(adminOf(1));
            vm.expectRevert(
                abi.encodeWithSelector(
                    IInterventionCoordinator.OutcomeMissing.selector,
                    uint32((uint256(1) << lane) - 1)
                )
            );
            coordinator.complete(EVERYBODY);
            vm.prank(adminOf(lane));
            coordinator.report(EVERYBODY, lane, SATISFACTORY, EVIDENCE);
        }
        vm.prank(adminOf(1));
        coordinator.complete(EVERYBODY);
        assertEq(coordinator.intervention(EVERYBODY).satisfactory, ALL_LANES);
    }

    function actsWithItsOwnLane(address key, uint8 lane, uint16 agency) private {
        vm.startPrank(key);
        vm.expectEmit(address(coordinator));
        emit IInterventionCoordinator.Booked(EVERYBODY, lane, agency, 1, 1, SLOT, FROM, UNTIL);
        coordinator.book(EVERYBODY, SLOT, FROM, UNTIL, lane);
        vm.warp(FROM);
        vm.expectEmit(address(coordinator));
        emit IInterventionCoordinator.Reported(EVERYBODY, lane, agency, SATISFACTORY, EVIDENCE);
        coordinator.report(EVERYBODY, lane, SATISFACTORY, EVIDENCE);
        vm.expectEmit(address(coordinator));
        emit IInterventionCoordinator.Cancelled(EVERYBODY, lane, agency, 1, 0);
        coordinator.cancel(EVERYBODY, lane);
        vm.stopPrank();
        assertEq(coordinator.intervention(EVERYBODY).joined, uint32(1) << (lane - 1));
    }

    function refusedOnEveryAct(address key, uint8 lane, uint16 agency) private {
        bytes memory refusal = abi.encodeWithSelector(IInterventionCoordinator.NotYourLane.selector, lane, agency);
        vm.startPrank(key);
        vm.expectRevert(refusal);
        coordinator.book(EVERYBODY, SLOT, FROM, UNTIL, lane);
        vm.expectRevert(refusal);
        coordinator.join(EVERYBODY, lane, 1);
        vm.expectRevert(refusal);
        coordinator.report(EVERYBODY, lane, SATISFACTORY, EVIDENCE);
        vm.expectRevert(refusal);
        coordinator.takeOver(EVERYBODY, lane, SLOT, FROM, UNTIL);
        vm.expectRevert(refusal);
        coordinator.cancel(EVERYBODY, lane);
        vm.stopPrank();
        assertEq(coordinator.intervention(EVERYBODY).round, 0);
    }
}
