// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ITraderCheckRegistry} from "@tolbooth/sdk/contracts/border/ITraderCheckRegistry.sol";
import {Capabilities} from "@tolbooth/sdk/contracts/governance/Capabilities.sol";
import {TraderCheckRegistryFixture} from "./TraderCheckRegistryFixture.sol";

/// @notice Disputes, how they end, and who can end them.
contract TraderCheckRegistryDisputeTest is TraderCheckRegistryFixture {
    bytes32 private constant FINDING = keccak256("finding");

    function test_disputeStopsReliance() public {
        putAs(FOOD);
        putAs(FOOD);
        vm.expectEmit(address(checks));
        emit ITraderCheckRegistry.CheckDisputed(key, 2, POLICE, REF);
        disputeAs(POLICE);
        assertCheck(FOOD, ITraderCheckRegistry.Standing.Disputed, START, UNTIL, 2, POLICE);
        assertWhy(ITraderCheckRegistry.Why.Disputed);
    }

    function test_disputeNeedsTheCapabilityAndGrounds() public {
        putAs(FOOD);
        address weak = addKey(POLICE, "weak", ~Capabilities.TRADER_DISPUTE & ~adminCapability());
        vm.prank(weak);
        vm.expectRevert(denied(weak, Capabilities.TRADER_DISPUTE));
        checks.dispute(key, REF);
        address able = addKey(POLICE, "able", Capabilities.TRADER_DISPUTE);
        vm.prank(able);
        vm.expectRevert(ITraderCheckRegistry.EmptyCommitment.selector);
        checks.dispute(key, bytes32(0));
        vm.prank(able);
        checks.dispute(key, REF);
    }

    function test_disputeIsNotStoppedByAPause() public {
        putAs(FOOD);
        pauseChecks(FOREVER);
        disputeAs(POLICE);
        assertWhy(ITraderCheckRegistry.Why.Disputed);
    }

    function test_disputeNeedsACheck() public {
        vm.expectRevert(abi.encodeWithSelector(ITraderCheckRegistry.NoCheck.selector, key));
        disputeAs(POLICE);
        putAs(FOOD);
        withdrawAs(FOOD);
        vm.expectRevert(abi.encodeWithSelector(ITraderCheckRegistry.NoCheck.selector, key));
        disputeAs(POLICE);
    }

    /// @dev One dispute at a time, and the first one stays: a second agency cannot take it over to lift it.
    function test_disputeCannotBeTakenOver() public {
        putAs(FOOD);
        disputeAs(POLICE);
        vm.expectRevert(abi.encodeWithSelector(ITraderCheckRegistry.UnderDispute.selector, key, POLICE));
        disputeAs(PORT);
        vm.expectRevert(abi.encodeWithSelector(ITraderCheckRegistry.UnderDispute.selector, key, POLICE));
        disputeAs(POLICE);
    }

    function test_resolveRestoresTheCheck() public {
        putAs(FOOD);
        disputeAs(POLICE);
        vm.warp(START + 5);
        vm.expectEmit(address(checks));
        emit ITraderCheckRegistry.DisputeResolved(key, 1, POLICE, FINDING);
        resolveAs(POLICE);
        assertCheck(FOOD, ITraderCheckRegistry.Standing.Passed, START, UNTIL, 1, 0);
        assertWhy(ITraderCheckRegistry.Why.Ok);
        disputeAs(PORT);
        assertEq(present().disputer, PORT);
    }

    function test_resolveIsTheDisputersAlone() public {
        putAs(FOOD);
        disputeAs(POLICE);
        uint16[3] memory others = [CUSTOMS, FOOD, PORT];
        for (uint256 index = 0; index < 3; ++index) {
            vm.expectRevert(abi.encodeWithSelector(ITraderCheckRegistry.NotDisputer.selector, key, others[index]));
            resolveAs(others[index]);
        }
        succeed(POLICE, PORT);
        vm.expectEmit(address(checks));
        emit ITraderCheckRegistry.DisputeResolved(key, 1, PORT, FINDING);
        resolveAs(PORT);
        assertWhy(ITraderCheckRegistry.Why.Ok);
    }

    function test_resolveNeedsTheCapabilityAndAFinding() public {
        putAs(FOOD);
        disputeAs(POLICE);
        address weak = addKey(POLICE, "weak", ~Capabilities.TRADER_DISPUTE & ~adminCapability());
        vm.prank(weak);
        vm.expectRevert(denied(weak, Capabilities.TRADER_DISPUTE));
        checks.resolve(key, FINDING);
        vm.prank(adminOf(POLICE));
        vm.expectRevert(ITraderCheckRegistry.EmptyCommitment.selector);
        checks.resolve(key, bytes32(0));
    }

    /// @dev Taking a dispute back lets the check count again, so a pause stops it.
    function test_resolveIsStoppedByAPause() public {
        putAs(FOOD);
        disputeAs(POLICE);
        pauseChecks(START + 60);
        vm.expectRevert(paused(START + 60));
        resolveAs(POLICE);
        vm.warp(START + 60);
        resolveAs(POLICE);
    }

    function test_resolveNeedsADispute() public {
        vm.expectRevert(abi.encodeWithSelector(ITraderCheckRegistry.NoCheck.selector, key));
        resolveAs(POLICE);
        putAs(FOOD);
        vm.expectRevert(abi.encodeWithSelector(ITraderCheckRegistry.NotDisputed.selector, key));
        resolveAs(POLICE);
    }

    /// @dev The checker's other way out: check again. The new version is not disputed, and can be.
    function test_aNewVersionEndsADispute() public {
        putAs(FOOD);
        disputeAs(POLICE);
        putUntil(FOOD, UNTIL + 1);
        assertCheck(FOOD, ITraderCheckRegistry.Standing.Passed, START, UNTIL + 1, 2, 0);
        assertWhy(ITraderCheckRegistry.Why.Ok);
        vm.expectRevert(abi.encodeWithSelector(ITraderCheckRegistry.NotDisputed.selector, key));
        resolveAs(POLICE);
        disputeAs(POLICE);
        assertWhy(ITraderCheckRegistry.Why.Disputed);
    }

    /// @dev A dispute outlives its disputer's suspension and closure; the checker can check again.
    function test_aDisputeStaysWhenItsAgencyIsSuspendedOrClosed() public {
        putAs(FOOD);
        disputeAs(POLICE);
        setStatus(POLICE, 2);
        assertWhy(ITraderCheckRegistry.Why.Disputed);
        setStatus(POLICE, 3);
        assertWhy(ITraderCheckRegistry.Why.Disputed);
        putAs(FOOD);
        assertWhy(ITraderCheckRegistry.Why.Ok);
    }

    /// @dev A dispute that arrives just after a new version hits the new version: no checker can dodge it.
    function test_disputeCannotBeDodgedByANewVersion() public {
        putAs(FOOD);
        putAs(FOOD);
        disputeAs(POLICE);
        assertCheck(FOOD, ITraderCheckRegistry.Standing.Disputed, START, UNTIL, 2, POLICE);
    }

    function resolveAs(uint16 agency) private {
        vm.prank(adminOf(agency));
        checks.resolve(key, FINDING);
    }
}
