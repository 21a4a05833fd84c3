// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ITraderCheckRegistry} from "@tolbooth/sdk/contracts/border/ITraderCheckRegistry.sol";
import {TraderCheckRegistry} from "@tolbooth/sdk/contracts/border/TraderCheckRegistry.sol";
import {Fixture} from "../support/Fixture.sol";
import {TraderCheckRegistryHandler} from "./TraderCheckRegistryHandler.sol";

/// @notice The invariants of the trader check registry, after any sequence of acts by anybody.
contract TraderCheckRegistryInvariants is Fixture {
    TraderCheckRegistry internal checks;
    TraderCheckRegistryHandler internal handler;

    function setUp() public override {
        super.setUp();
        checks = new TraderCheckRegistry(registry);
        for (uint16 agency = 1; agency <= 3; ++agency) {
            admit(agency, ALL);
            empower(agency);
        }
        vm.startPrank(governor);
        checks.rotateEpoch(keccak256("first"));
        checks.setRule(1, 0, 7);
        checks.setRule(2, 0, 10);
        vm.stopPrank();
        handler = new TraderCheckRegistryHandler(registry, checks, governor);
        targetContract(address(handler));
    }

    /// @dev Invariant 1: a check is valid exactly when the model says so, and then it is passed, undisputed, in time and
    /// its checker active.
    function invariant_C1_1_validMeansPassedUndisputedInTimeAndActive() public view {
        for (uint256 index = 0; index < handler.count(); ++index) {
            bytes32 key = handler.keys(index);
            bool isValid = checks.valid(key);
            assertEq(isValid, handler.isValid(key));
            assertEq(isValid, checks.explain(key) == ITraderCheckRegistry.Why.Ok);
            if (!isValid) continue;
            ITraderCheckRegistry.Check memory check = checks.checkRecord(key);
            assertEq(uint8(check.standing), uint8(ITraderCheckRegistry.Standing.Passed));
            assertEq(check.disputer, 0);
            assertLt(block.timestamp, check.until);
            assertTrue(registry.isActive(check.checker));
        }
    }

    /// @dev Invariant 2: nobody wrote over another agency's check.
    function invariant_C1_2_onlyTheCheckerOverwrites() public view {
        assertEq(handler.overwritten(), 0);
        for (uint256 index = 0; index < handler.count(); ++index) {
            bytes32 key = handler.keys(index);
            assertEq(checks.checkRecord(key).checker, handler.model(key).checker);
        }
    }

    /// @dev Invariant 3: the version is the number of times that a check was put on record, whatever came between.
    function invariant_C1_3_versionCountsThePuts() public view {
        for (uint256 index = 0; index < handler.count(); ++index) {
            bytes32 key = handler.keys(index);
            assertEq(checks.checkRecord(key).version, handler.model(key).version);
        }
    }

    /// @dev Invariant 4: no check outlives what its rule allowed when it was put on record.
    function invariant_C1_4_untilIsWithinTheRule() public view {
        for (uint256 index = 0; index < handler.count(); ++index) {
            bytes32 key = handler.keys(index);
            ITraderCheckRegistry.Check memory check = checks.checkRecord(key);
            assertLe(check.until, check.writtenAt + handler.maxDays(check.checkType) * 1 days);
            assertEq(check.until, handler.model(key).until);
        }
    }

    /// @dev Invariant 5: the handler fails when a reliance passes on what is not valid or names another version; here,
    /// that records are what the model saw written, so that the version named is the one on record.
    function invariant_C1_5_recordsAreWhatWasWritten() public view {
        for (uint256 index = 0; index < handler.count(); ++index) {
            bytes32 key = handler.keys(index);
            ITraderCheckRegistry.Check memory check = checks.checkRecord(key);
            TraderCheckRegistryHandler.Model memory model = handler.model(key);
            assertEq(check.checkType, model.checkType);
            assertEq(uint8(check.standing), model.standing);
            assertEq(check.writtenAt, model.writtenAt);
            assertEq(check.disputer, model.disputer);
        }
        assertEq(checks.currentEpoch(), handler.epoch());
    }

    /// @dev The invariants would hold over a handler that does nothing. So each act must go through now and then.
    function test_handlerReachesEveryAct() public {
        uint256 seed = 1;
        for (uint256 step = 0; step < 900; ++step) {
            seed = uint256(keccak256(abi.encode(seed)));
            uint256 a = uint256(keccak256(abi.encode(seed, "a")));
            uint256 b = uint256(keccak256(abi.encode(seed, "b")));
            uint256 act = seed % 12;
            if (act < 3) handler.put(a, b, seed);
            if (act == 3) handler.withdraw(a, b);
            if (act == 4) handler.dispute(a, b);
            if (act == 5) handler.resolve(a, b);
            if (act == 6) handler.rely(a, b);
            if (act == 7) handler.voidChecks(a, b, seed);
            if (act == 8) handler.liftVoid(a);
            if (act == 9 && b % 8 == 0) handler.rotateEpoch(a);
            if (act == 10) handler.suspend(a, b);
            if (act == 11) handler.passTime(a);
        }
        bytes32[10] memory acts = [
            bytes32("put"),
            "withdraw",
            "dispute",
            "resolve",
            "rely",
            "void",
            "lift",
            "rotate",
            "suspend",
            "time"
        ];
        for (uint256 index = 0; index < acts.length; ++index) {
            assertGt(handler.done(acts[index]), 0, string(abi.encodePacked(acts[index])));
        }
    }
}
