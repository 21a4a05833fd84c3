// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IConsentRegistry} from "@tolbooth/sdk/contracts/data-sharing/IConsentRegistry.sol";
import {IAgencyErrors} from "@tolbooth/sdk/contracts/governance/IAgencyErrors.sol";
import {ConsentFixture} from "./ConsentFixture.sol";

/// @notice A pause stops what lets data flow, and never what stops the flow.
contract ConsentRegistryPauseTest is ConsentFixture {
    bytes32 internal active;

    function setUp() public override {
        super.setUp();
        active = record(TERMS, LOCK, PERMIT);
        vm.prank(governor);
        registry.pause(address(consents), START + 10);
    }

    function test_pauseStopsPermits() public {
        assertStopped();
        record("a permit", LOCK, PERMIT);
        vm.warp(START + 9);
        assertStopped();
        record("a permit", LOCK, PERMIT);
        vm.warp(START + 10);
        assertCheck(record("a permit", LOCK, PERMIT), HOSPITAL, IConsentRegistry.Why.Ok);
    }

    /// @dev Also kinds that are none: whatever is no dissent is held back.
    function testFuzz_pauseStopsEveryKindButADissent(uint8 kind) public {
        vm.assume(kind != DENY);
        assertStopped();
        record("terms of any kind", LOCK, kind);
    }

    function test_pauseStopsBatchesEvenOfDissents() public {
        IConsentRegistry.ConsentInput[] memory inputs = new IConsentRegistry.ConsentInput[](1);
        inputs[0] = IConsentRegistry.ConsentInput("dissent", LOCK, HOSPITAL, START, UNTIL, DENY);
        assertStopped();
        vm.prank(board);
        consents.recordMany(inputs);
        assertStopped();
        vm.prank(board);
        consents.recordMany(new IConsentRegistry.ConsentInput[](0));
        vm.warp(START + 10);
        vm.prank(board);
        assertEq(consents.recordMany(inputs).length, 1);
    }

    function test_pauseStopsSupersede() public {
        assertStopped();
        vm.prank(board);
        consents.supersede(active, "new terms", "new lock", HOSPITAL, START, UNTIL, DENY);
        assertCheck(active, HOSPITAL, IConsentRegistry.Why.Ok);
        vm.warp(START + 10);
        vm.prank(board);
        consents.supersede(active, "new terms", "new lock", HOSPITAL, START, UNTIL, DENY);
        assertCheck(active, HOSPITAL, IConsentRegistry.Why.Superseded);
    }

    function test_pauseNeverStopsASingleDissent() public {
        assertCheck(record("dissent", LOCK, DENY), HOSPITAL, IConsentRegistry.Why.Denied);
    }

    /// @dev The other half of the rule: a dissent needs the same capability, paused or not.
    function test_dissentNeedsItsCapabilityToo() public {
        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSelector(IAgencyErrors.Denied.selector, stranger, uint64(1 << 8)));
        consents.record("dissent", LOCK, HOSPITAL, START, UNTIL, DENY);
    }

    function test_B2_4_pauseNeverStopsTheControllersWithdrawal() public {
        vm.prank(board);
        consents.withdraw(active);
        assertCheck(active, HOSPITAL, IConsentRegistry.Why.Withdrawn);
    }

    function testFuzz_B2_4_pauseNeverStopsThePersonsWithdrawal(address sender, uint48 until) public {
        vm.prank(governor);
        registry.pause(address(consents), until);
        vm.prank(sender);
        consents.withdrawWithSecret(BOARD, HOSPITAL, TERMS, SECRET);
        assertCheck(active, HOSPITAL, IConsentRegistry.Why.Withdrawn);
    }

    function test_pauseChangesNoCheck() public view {
        assertCheck(active, HOSPITAL, IConsentRegistry.Why.Ok);
        IConsentRegistry.Source[] memory sources = new IConsentRegistry.Source[](1);
        sources[0] = IConsentRegistry.Source(BOARD, LOCK);
        assertPair(sources, IConsentRegistry.Why.Ok);
    }

    function assertStopped() private {
        vm.expectRevert(abi.encodeWithSelector(IAgencyErrors.Paused.selector, address(consents), START + 10));
    }
}
