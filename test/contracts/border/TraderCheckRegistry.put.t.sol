// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ITraderCheckRegistry} from "@tolbooth/sdk/contracts/border/ITraderCheckRegistry.sol";
import {Capabilities} from "@tolbooth/sdk/contracts/governance/Capabilities.sol";
import {TraderCheckRegistryFixture} from "./TraderCheckRegistryFixture.sol";

/// @notice Putting a pass on record, and withdrawing it.
contract TraderCheckRegistryPutTest is TraderCheckRegistryFixture {
    function test_putWritesEveryField() public {
        vm.warp(START + 7);
        vm.expectEmit(address(checks));
        emit ITraderCheckRegistry.CheckPut(key, FOOD, 1, UNTIL, EVIDENCE);
        assertEq(putAs(FOOD), key);
        assertCheck(FOOD, ITraderCheckRegistry.Standing.Passed, START + 7, UNTIL, 1, 0);
        assertWhy(ITraderCheckRegistry.Why.Ok);
    }

    function test_putAgainWritesANewVersion() public {
        putAs(FOOD);
        vm.warp(START + 9);
        vm.expectEmit(address(checks));
        emit ITraderCheckRegistry.CheckPut(key, FOOD, 2, UNTIL + 5, REF);
        vm.prank(adminOf(FOOD));
        checks.put(LICENCE, 1, SUBJECT, UNTIL + 5, REF);
        assertCheck(FOOD, ITraderCheckRegistry.Standing.Passed, START + 9, UNTIL + 5, 2, 0);
    }

    /// @dev A new version may end sooner than the one before it.
    function test_putAgainMayEndSooner() public {
        putAs(FOOD);
        putUntil(FOOD, START + 1);
        assertCheck(FOOD, ITraderCheckRegistry.Standing.Passed, START, START + 1, 2, 0);
    }

    function test_putNeedsTheCapability() public {
        address weak = addKey(FOOD, "weak", ~Capabilities.TRADER_CHECK & ~adminCapability());
        for (uint256 index = 0; index < 2; ++index) {
            address who = index == 0 ? weak : stranger;
            vm.prank(who);
            vm.expectRevert(denied(who, Capabilities.TRADER_CHECK));
            checks.put(LICENCE, 1, SUBJECT, UNTIL, EVIDENCE);
        }
        address able = addKey(FOOD, "able", Capabilities.TRADER_CHECK);
        vm.prank(able);
        checks.put(LICENCE, 1, SUBJECT, UNTIL, EVIDENCE);
    }

    function test_putIsStoppedByAPauseAndASuspension() public {
        pauseChecks(START + 100);
        vm.expectRevert(paused(START + 100));
        putAs(FOOD);
        vm.warp(START + 100);
        putAs(FOOD);
        setStatus(FOOD, 2);
        vm.expectRevert(denied(adminOf(FOOD), Capabilities.TRADER_CHECK));
        putAs(FOOD);
    }

    function test_putWithAKeyAtBothEndsOfItsWindow() public {
        address brief = makeAddr("brief");
        vm.prank(adminOf(FOOD));
        registry.setKey(brief, Capabilities.TRADER_CHECK, START + 10, START + 20);
        uint48[4] memory times = [START + 9, START + 10, START + 19, START + 20];
        for (uint256 index = 0; index < 4; ++index) {
            vm.warp(times[index]);
            if (index == 0 || index == 3) vm.expectRevert(denied(brief, Capabilities.TRADER_CHECK));
            vm.prank(brief);
            checks.put(LICENCE, 1, SUBJECT, UNTIL, EVIDENCE);
        }
        assertEq(present().version, 2);
    }

    function test_putRefusesEmptyCommitments() public {
        vm.startPrank(adminOf(FOOD));
        vm.expectRevert(ITraderCheckRegistry.EmptyCommitment.selector);
        checks.put(LICENCE, 1, bytes32(0), UNTIL, EVIDENCE);
        vm.expectRevert(ITraderCheckRegistry.EmptyCommitment.selector);
        checks.put(LICENCE, 1, SUBJECT, UNTIL, bytes32(0));
    }

    /// @dev A subject that was derived under an older key is refused: nobody would find its check.
    function test_putRefusesAnyEpochButThePresentOne() public {
        vm.prank(governor);
        checks.rotateEpoch(REF);
        vm.startPrank(adminOf(FOOD));
        for (uint32 epoch = 0; epoch <= 3; ++epoch) {
            if (epoch != 2) {
                vm.expectRevert(abi.encodeWithSelector(ITraderCheckRegistry.StaleEpoch.selector, 2, epoch));
            }
            checks.put(LICENCE, epoch, SUBJECT, UNTIL, EVIDENCE);
        }
        assertEq(checks.checkRecord(checks.checkKey(LICENCE, 2, SUBJECT)).version, 1);
    }

    function test_putRefusesUnknownAndUnsetCheckTypes() public {
        vm.startPrank(adminOf(CUSTOMS));
        uint8[4] memory bad = [0, 2, 8, 255];
        for (uint256 index = 0; index < 4; ++index) {
            vm.expectRevert(abi.encodeWithSelector(ITraderCheckRegistry.BadCheckType.selector, bad[index]));
            checks.put(bad[index], 1, SUBJECT, UNTIL, EVIDENCE);
        }
        checks.put(AEO, 1, SUBJECT, UNTIL, EVIDENCE);
    }

    function test_putOfAReservedTypeNeedsItsAuthority() public {
        vm.expectRevert(abi.encodeWithSelector(ITraderCheckRegistry.NotAuthority.selector, AEO, FOOD));
        vm.prank(adminOf(FOOD));
        checks.put(AEO, 1, SUBJECT, UNTIL, EVIDENCE);
        vm.prank(adminOf(CUSTOMS));
        bytes32 aeo = checks.put(AEO, 1, SUBJECT, UNTIL, EVIDENCE);
        assertEq(checks.checkRecord(aeo).checkType, AEO);

        succeed(CUSTOMS, FOOD);
        vm.prank(adminOf(FOOD));
        checks.put(AEO, 1, SUBJECT, UNTIL, EVIDENCE);
        assertEq(checks.checkRecord(aeo).checker, FOOD);
        assertEq(checks.checkRecord(aeo).version, 2);
    }

    function test_putEndsLaterThanNowAndNotLaterThanTheRule() public {
        vm.warp(START + 3);
        uint48 latest = START + 3 + uint48(MAX_DAYS) * 1 days;
        uint48[5] memory bad = [0, START + 2, START + 3, latest + 1, FOREVER];
        for (uint256 index = 0; index < 5; ++index) {
            vm.expectRevert(abi.encodeWithSelector(ITraderCheckRegistry.BadValidity.selector, bad[index], latest));
            putUntil(FOOD, bad[index]);
        }
        putUntil(FOOD, START + 4);
        putUntil(FOOD, latest);
        assertEq(present().until, latest);
    }

    /// @dev The largest rule does not overflow.
    function test_putUnderTheLargestRule() public {
        vm.prank(governor);
        checks.setRule(LICENCE, 0, type(uint16).max);
        uint48 latest = START + uint48(type(uint16).max) * 1 days;
        vm.expectRevert(abi.encodeWithSelector(ITraderCheckRegistry.BadValidity.selector, latest + 1, latest));
        putUntil(FOOD, latest + 1);
        putUntil(FOOD, latest);
        assertEq(present().until, latest);
    }

    // ------------------------------------------------------------------ withdraw

    function test_withdrawEndsACheckForEveryReason() public {
        for (uint8 reason = 0; reason <= 2; ++reason) {
            putAs(FOOD);
            vm.expectEmit(address(checks));
            emit ITraderCheckRegistry.CheckWithdrawn(key, uint32(reason) + 1, FOOD, reason);
            vm.prank(adminOf(FOOD));
            checks.withdraw(key, reason);
            assertCheck(FOOD, ITraderCheckRegistry.Standing.Withdrawn, START, UNTIL, uint32(reason) + 1, 0);
            assertWhy(ITraderCheckRegistry.Why.NoCheck);
        }
    }

    function test_withdrawRefusesOtherReasons() public {
        putAs(FOOD);
        vm.startPrank(adminOf(FOOD));
        for (uint256 index = 0; index < 2; ++index) {
            uint8 reason = index == 0 ? 3 : 255;
            vm.expectRevert(abi.encodeWithSelector(ITraderCheckRegistry.BadReason.selector, reason));
            checks.withdraw(key, reason);
        }
    }

    function test_withdrawIsTheCheckersAlone() public {
        putAs(FOOD);
        vm.expectRevert(abi.encodeWithSelector(ITraderCheckRegistry.NotChecker.selector, key, CUSTOMS));
        withdrawAs(CUSTOMS);
        vm.prank(stranger);
        vm.expectRevert(denied(stranger, Capabilities.TRADER_CHECK));
        checks.withdraw(key, 0);
        succeed(FOOD, CUSTOMS);
        vm.expectEmit(address(checks));
        emit ITraderCheckRegistry.CheckWithdrawn(key, 1, CUSTOMS, 0);
        withdrawAs(CUSTOMS);
        assertEq(present().checker, FOOD);
    }

    /// @dev A check that was never made and one that was withdrawn are refused alike.
    function test_withdrawRefusesWhatIsNotThere() public {
        vm.expectRevert(abi.encodeWithSelector(ITraderCheckRegistry.NoCheck.selector, key));
        withdrawAs(FOOD);
        putAs(FOOD);
        withdrawAs(FOOD);
        vm.expectRevert(abi.encodeWithSelector(ITraderCheckRegistry.NoCheck.selector, key));
        withdrawAs(FOOD);
    }

    function test_withdrawNeedsItsOwnCapabilityOnly() public {
        putAs(FOOD);
        address able = addKey(FOOD, "able", Capabilities.TRADER_CHECK);
        address weak = addKey(FOOD, "weak", ~Capabilities.TRADER_CHECK & ~adminCapability());
        vm.prank(weak);
        vm.expectRevert(denied(weak, Capabilities.TRADER_CHECK));
        checks.withdraw(key, 0);
        vm.prank(able);
        checks.withdraw(key, 0);
    }

    /// @dev A dispute goes with the check, a pause stops nothing, and a check that is over can be withdrawn too.
    function test_withdrawOfADisputedOrExpiredCheckWhilePaused() public {
        putAs(FOOD);
        disputeAs(POLICE);
        pauseChecks(FOREVER);
        withdrawAs(FOOD);
        assertCheck(FOOD, ITraderCheckRegistry.Standing.Withdrawn, START, UNTIL, 1, 0);
        pauseChecks(START);
        putAs(FOOD);
        vm.warp(UNTIL + 1);
        withdrawAs(FOOD);
        assertCheck(FOOD, ITraderCheckRegistry.Standing.Withdrawn, START, UNTIL, 2, 0);
    }
}
