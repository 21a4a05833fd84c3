// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AgencyFixture} from "./AgencyFixture.sol";
import {AgencyPauseHandler} from "./AgencyPauseHandler.sol";

/// @notice What must hold of pauses after any sequence of acts by anybody.
contract AgencyRegistryPauseInvariants is AgencyFixture {
    AgencyPauseHandler internal handler;

    function setUp() public override {
        super.setUp();
        handler = new AgencyPauseHandler(registry, governor, guardian);
        targetContract(address(handler));
    }

    function invariant_pausesAreThoseOfTheModel() public view {
        for (uint256 index = 0; index < handler.TARGETS(); ++index) {
            address target = handler.targetAt(index);
            assertEq(registry.pausedUntil(target), handler.model(target).until);
        }
    }

    /// @dev Without a governor's word nothing is paused for longer than 72 hours from now.
    function invariant_guardianNeverPausesForLongerThan72Hours() public view {
        for (uint256 index = 0; index < handler.TARGETS(); ++index) {
            address target = handler.targetAt(index);
            if (handler.model(target).spent) assertLe(registry.pausedUntil(target), block.timestamp + 72 hours);
        }
    }

    /// @dev A1, invariant 2 for a pause: while it lasts the gate of the paused contract lets no key pass; afterwards it
    /// does.
    function invariant_pausedGateLetsNobodyPass() public {
        for (uint256 index = 0; index < handler.TARGETS(); ++index) {
            address target = handler.targetAt(index);
            vm.prank(target);
            try registry.authoriseUnlessPaused(customsAdmin, 0) returns (uint16 agency) {
                assertEq(agency, CUSTOMS);
                assertGe(block.timestamp, handler.model(target).until);
            } catch {
                assertLt(block.timestamp, handler.model(target).until);
            }
        }
    }

    /// @dev The invariants would hold over a handler that does nothing. So each act must go through now and then.
    function test_handlerReachesEveryAct() public {
        uint256 seed = 1;
        for (uint256 step = 0; step < 300; ++step) {
            seed = uint256(keccak256(abi.encode(seed)));
            uint256 a = uint256(keccak256(abi.encode(seed, "a")));
            uint256 act = seed % 5;
            if (act == 0) handler.pauseByGovernor(a, uint48(a >> 64));
            if (act == 1) handler.liftByGovernor(a, uint48(a >> 64));
            if (act == 2) handler.pauseByGuardian(a, a >> 64);
            if (act == 3) handler.pauseByAStranger(address(uint160(a)), a, uint48(a >> 64));
            if (act == 4) handler.passTime(a);
        }
        bytes32[6] memory acts = [bytes32("governor"), "lift", "guardian", "refused", "stranger", "time"];
        for (uint256 index = 0; index < acts.length; ++index) {
            assertGt(handler.done(acts[index]), 0, string(abi.encodePacked(acts[index])));
        }
    }
}
