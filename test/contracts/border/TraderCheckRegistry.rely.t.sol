// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ITraderCheckRegistry} from "@tolbooth/sdk/contracts/border/ITraderCheckRegistry.sol";
import {Capabilities} from "@tolbooth/sdk/contracts/governance/Capabilities.sol";
import {TraderCheckRegistryFixture} from "./TraderCheckRegistryFixture.sol";

/// @notice Relying on a check, each reason why it cannot be relied on, and voiding checks.
contract TraderCheckRegistryRelyTest is TraderCheckRegistryFixture {
    function test_relyTellsTheVersion() public {
        putAs(FOOD);
        putAs(FOOD);
        vm.expectEmit(address(checks));
        emit ITraderCheckRegistry.CheckRelied(key, 2, FOOD, PORT);
        assertEq(relyAs(PORT), 2);
        assertCheck(FOOD, ITraderCheckRegistry.Standing.Passed, START, UNTIL, 2, 0);
    }

    function test_relyNeedsTheCapability() public {
        putAs(FOOD);
        address weak = addKey(PORT, "weak", ~Capabilities.TRADER_RELY & ~adminCapability());
        vm.prank(weak);
        vm.expectRevert(denied(weak, Capabilities.TRADER_RELY));
        checks.rely(key);
        address able = addKey(PORT, "able", Capabilities.TRADER_RELY);
        vm.prank(able);
        assertEq(checks.rely(key), 1);
    }

    function test_relyIsStoppedByAPause() public {
        putAs(FOOD);
        pauseChecks(START + 60);
        vm.expectRevert(paused(START + 60));
        relyAs(PORT);
    }

    /// @dev Nobody can tell from a refusal whether a check was withdrawn or never made.
    function test_relyRefusesAbsentAndWithdrawnAlike() public {
        assertRefused(
            ITraderCheckRegistry.Why.NoCheck,
            abi.encodeWithSelector(ITraderCheckRegistry.NoCheck.selector, key)
        );
        putAs(FOOD);
        withdrawAs(FOOD);
        assertRefused(
            ITraderCheckRegistry.Why.NoCheck,
            abi.encodeWithSelector(ITraderCheckRegistry.NoCheck.selector, key)
        );
    }

    function test_relyRefusesADisputedCheck() public {
        putAs(FOOD);
        disputeAs(POLICE);
        bytes memory refusal = abi.encodeWithSelector(ITraderCheckRegistry.UnderDispute.selector, key, POLICE);
        assertRefused(ITraderCheckRegistry.Why.Disputed, refusal);
        vm.warp(UNTIL);
        assertRefused(ITraderCheckRegistry.Why.Disputed, refusal);
    }

    function test_relyRefusesFromTheEndOn() public {
        putAs(FOOD);
        vm.warp(UNTIL - 1);
        assertWhy(ITraderCheckRegistry.Why.Ok);
        relyAs(PORT);
        bytes memory refusal = abi.encodeWithSelector(ITraderCheckRegistry.Expired.selector, key, UNTIL);
        vm.warp(UNTIL);
        assertRefused(ITraderCheckRegistry.Why.Expired, refusal);
        vm.warp(UNTIL + 1);
        assertRefused(ITraderCheckRegistry.Why.Expired, refusal);
    }

    /// @dev One write of a guardian stops all that an agency has passed. It counts again when the agency is active again.
    function test_relyRefusesWhileTheCheckerIsNotActive() public {
        putAs(FOOD);
        bytes memory refusal = abi.encodeWithSelector(ITraderCheckRegistry.CheckerNotActive.selector, key, FOOD);
        vm.prank(guardian);
        registry.setStatus(FOOD, 2);
        assertRefused(ITraderCheckRegistry.Why.CheckerNotActive, refusal);
        setStatus(FOOD, 1);
        assertWhy(ITraderCheckRegistry.Why.Ok);
        succeed(FOOD, CUSTOMS);
        assertRefused(ITraderCheckRegistry.Why.CheckerNotActive, refusal);
        putAs(CUSTOMS);
        assertCheck(CUSTOMS, ITraderCheckRegistry.Standing.Passed, START, UNTIL, 2, 0);
        assertWhy(ITraderCheckRegistry.Why.Ok);
    }

    // ------------------------------------------------------------------ voiding

    /// @dev Exactly the checks put on record from the first second to the last of the time are void.
    function test_voidChecksAtBothBoundaries() public {
        uint48[4] memory times = [START + 9, START + 10, START + 19, START + 20];
        bytes32[4] memory keys;
        for (uint256 index = 0; index < 4; ++index) {
            vm.warp(times[index]);
            vm.prank(adminOf(FOOD));
            keys[index] = checks.put(LICENCE, 1, keccak256(abi.encode(index)), UNTIL, EVIDENCE);
        }
        vm.expectEmit(address(checks));
        emit ITraderCheckRegistry.ChecksVoided(FOOD, START + 10, START + 20, adminOf(FOOD));
        voidAs(adminOf(FOOD), FOOD, START + 10, START + 20);
        for (uint256 index = 0; index < 4; ++index) {
            key = keys[index];
            bool inside = index == 1 || index == 2;
            if (inside) {
                bytes memory refusal = abi.encodeWithSelector(ITraderCheckRegistry.Voided.selector, key);
                assertRefused(ITraderCheckRegistry.Why.Voided, refusal);
            } else {
                assertWhy(ITraderCheckRegistry.Why.Ok);
            }
        }
    }

    /// @dev A stolen key: suspend, wake up, void, go on. What is put on record anew counts.
    function test_voidedChecksCountAgainOncePutAnew() public {
        putAs(FOOD);
        vm.warp(START + 1);
        pauseChecks(FOREVER);
        voidAs(adminOf(FOOD), FOOD, START, START + 1);
        assertWhy(ITraderCheckRegistry.Why.Voided);
        pauseChecks(0);
        putAs(FOOD);
        assertWhy(ITraderCheckRegistry.Why.Ok);
    }

    function test_voidingTouchesNoOtherAgency() public {
        putAs(FOOD);
        vm.warp(START + 1);
        voidAs(adminOf(PORT), PORT, START, START + 1);
        assertWhy(ITraderCheckRegistry.Why.Ok);
    }

    /// @dev An agency only widens what is void; what lies between two times is void too.
    function test_anAgencyOnlyWidens() public {
        vm.warp(START + 100);
        voidAs(adminOf(FOOD), FOOD, START + 40, START + 50);
        assertWindow(START + 40, START + 50);
        voidAs(adminOf(FOOD), FOOD, START + 44, START + 45);
        assertWindow(START + 40, START + 50);
        vm.expectEmit(address(checks));
        emit ITraderCheckRegistry.ChecksVoided(FOOD, START + 40, START + 70, adminOf(FOOD));
        voidAs(adminOf(FOOD), FOOD, START + 60, START + 70);
        assertWindow(START + 40, START + 70);
        voidAs(adminOf(FOOD), FOOD, START + 10, START + 20);
        assertWindow(START + 10, START + 70);
    }

    function test_aGovernorSetsTheTimeOutright() public {
        putAs(FOOD);
        vm.warp(START + 100);
        voidAs(governor, FOOD, START, START + 90);
        assertWhy(ITraderCheckRegistry.Why.Voided);
        vm.expectEmit(address(checks));
        emit ITraderCheckRegistry.ChecksVoided(FOOD, START + 50, START + 60, governor);
        voidAs(governor, FOOD, START + 50, START + 60);
        assertWindow(START + 50, START + 60);
        assertWhy(ITraderCheckRegistry.Why.Ok);
        voidAs(governor, FOOD, 0, 1);
        assertWindow(0, 1);
    }

    function test_voidChecksRefusesEmptyAndFutureTimes() public {
        vm.warp(START + 100);
        uint48[2][4] memory bad = [
            [START + 5, START + 5],
            [START + 6, START + 5],
            [START + 50, START + 101],
            [uint48(0), uint48(0)]
        ];
        for (uint256 index = 0; index < 4; ++index) {
            vm.expectRevert(ITraderCheckRegistry.BadWindow.selector);
            voidAs(governor, FOOD, bad[index][0], bad[index][1]);
        }
        voidAs(governor, FOOD, START + 99, START + 100);
    }

    function test_voidChecksIsForGovernorsAndTheOwnAgency() public {
        vm.warp(START + 100);
        vm.expectRevert(abi.encodeWithSelector(ITraderCheckRegistry.NotYourChecks.selector, FOOD, PORT));
        voidAs(adminOf(PORT), FOOD, START, START + 1);
        vm.expectRevert(denied(stranger, Capabilities.TRADER_CHECK));
        voidAs(stranger, FOOD, START, START + 1);
        address weak = addKey(FOOD, "weak", ~Capabilities.TRADER_CHECK & ~adminCapability());
        vm.expectRevert(denied(weak, Capabilities.TRADER_CHECK));
        voidAs(weak, FOOD, START, START + 1);
        voidAs(addKey(FOOD, "able", Capabilities.TRADER_CHECK), FOOD, START, START + 1);
        assertWindow(START, START + 1);
        succeed(FOOD, PORT);
        voidAs(adminOf(PORT), FOOD, START + 1, START + 2);
        assertWindow(START, START + 2);
    }

    // ------------------------------------------------------------------ helpers

    function relyAs(uint16 agency) private returns (uint32) {
        vm.prank(adminOf(agency));
        return checks.rely(key);
    }

    function voidAs(address who, uint16 agency, uint48 from, uint48 until) private {
        vm.prank(who);
        checks.voidChecks(agency, from, until);
    }

    function assertRefused(ITraderCheckRegistry.Why why, bytes memory refusal) private {
        assertWhy(why);
        vm.prank(adminOf(PORT));
        vm.expectRevert(refusal);
        checks.rely(key);
    }

    function assertWindow(uint48 from, uint48 until) private view {
        assertEq(checks.voidWindow(FOOD).from, from);
        assertEq(checks.voidWindow(FOOD).until, until);
    }
}
