// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IAgencyErrors} from "@tolbooth/sdk/contracts/governance/IAgencyErrors.sol";
import {IAgencyRegistry} from "@tolbooth/sdk/contracts/governance/IAgencyRegistry.sol";
import {Capabilities} from "@tolbooth/sdk/contracts/governance/Capabilities.sol";
import {Fixture} from "../support/Fixture.sol";
import {AgencyHandler} from "./AgencyHandler.sol";

/// @notice The seven invariants of the registry, after any sequence of acts by anybody.
contract AgencyRegistryInvariants is Fixture {
    AgencyHandler internal handler;

    function setUp() public override {
        super.setUp();
        handler = new AgencyHandler(registry, governor, guardian);
        targetContract(address(handler));
    }

    /// @dev Invariant 1: a key's capabilities are within its agency's ceiling.
    function invariant_A1_1_capabilitiesAreWithinTheCeiling() public view {
        for (uint256 index = 0; index < handler.KEYS(); ++index) {
            address key = handler.keys(index);
            AgencyHandler.KeyModel memory model = handler.keyModel(key);
            uint64 ceiling = handler.agencyModel(model.agency).ceiling;
            assertEq(registry.capsOf(key) & ~ceiling, 0);
            assertEq(registry.capsOf(key), model.caps & ceiling);
            for (uint8 bit = 0; bit < 64; bit += 8) {
                uint64 capability = uint64(1) << bit;
                if (ceiling & capability == 0) assertNotEq(uint8(registry.explain(key, capability)), 0);
            }
        }
    }

    /// @dev Invariant 2: no key of a suspended or closed agency is authorised, not even for nothing.
    function invariant_A1_2_suspendedOrClosedDeniesEveryKey() public {
        for (uint256 index = 0; index < handler.KEYS(); ++index) {
            address key = handler.keys(index);
            uint16 id = handler.keyModel(key).agency;
            assertEq(registry.isActive(id), handler.isActive(id));
            if (!handler.isActive(id)) {
                vm.expectRevert(abi.encodeWithSelector(IAgencyErrors.Denied.selector, key, uint64(0)));
                registry.authorise(key, 0);
            }
        }
    }

    /// @dev Invariant 3: outside its window a key is denied, and the boundaries are those of the model.
    function invariant_A1_3_windowsHold() public view {
        for (uint256 index = 0; index < handler.KEYS(); ++index) {
            address key = handler.keys(index);
            AgencyHandler.KeyModel memory model = handler.keyModel(key);
            uint8 denial = uint8(registry.explain(key, 0));
            if (model.agency == 0) assertEq(denial, uint8(IAgencyRegistry.Denial.UnknownKey));
            else if (block.timestamp >= model.until) assertEq(denial, uint8(IAgencyRegistry.Denial.Expired));
            else if (block.timestamp < model.from) assertEq(denial, uint8(IAgencyRegistry.Denial.NotYetValid));
            else assertEq(denial == 0, handler.isActive(model.agency));
        }
    }

    /// @dev Invariant 4: a key belongs to the one agency that the model knows; the handler fails on a move.
    function invariant_A1_4_keyBelongsToOneAgency() public view {
        for (uint256 index = 0; index < handler.KEYS(); ++index) {
            address key = handler.keys(index);
            AgencyHandler.KeyModel memory model = handler.keyModel(key);
            IAgencyRegistry.Key memory record = registry.keyRecord(key);
            assertEq(abi.encode(record), abi.encode(model));
            assertEq(registry.agencyOf(key), model.agency);
        }
        // The lists of admin keys hold exactly the admin keys.
        for (uint16 id = 1; id <= handler.AGENCIES(); ++id) {
            address[] memory admins = registry.adminKeys(id);
            uint256 expected = 0;
            for (uint256 index = 0; index < handler.KEYS(); ++index) {
                AgencyHandler.KeyModel memory model = handler.keyModel(handler.keys(index));
                if (model.agency == id && model.caps & Capabilities.AGENCY_ADMIN != 0) ++expected;
            }
            assertEq(admins.length, expected);
            for (uint256 index = 0; index < admins.length; ++index) assertEq(registry.agencyOf(admins[index]), id);
        }
    }

    /// @dev Invariant 5: an agency that was ever closed is closed.
    function invariant_A1_5_closedIsAbsorbing() public view {
        for (uint16 id = 1; id <= handler.AGENCIES(); ++id) {
            bool closed = registry.statusOf(id) == IAgencyRegistry.Status.Closed;
            assertEq(closed, handler.agencyModel(id).closed);
        }
    }

    /// @dev Invariant 6: checked by the handler around every write to a key; here, that what the gate lets pass is what
    /// the model lets pass, for every key and a spread of capabilities.
    function invariant_A1_6_noAgencyActsOnAnothersKeys() public view {
        for (uint256 index = 0; index < handler.KEYS(); ++index) {
            address key = handler.keys(index);
            for (uint8 bit = 0; bit < 64; bit += 7) {
                uint64 capability = uint64(1) << bit;
                assertEq(
                    registry.explain(key, capability) == IAgencyRegistry.Denial.None,
                    handler.allows(key, capability)
                );
            }
        }
    }

    /// @dev Invariant 7: following successors always comes to an end, and `actsFor` agrees with the walk.
    function invariant_A1_7_successionHasNoCircle() public view {
        uint16 count = handler.AGENCIES();
        for (uint16 id = 1; id <= count; ++id) {
            uint16 steps = 0;
            for (uint16 next = id; next != 0; next = registry.agencyRecord(next).successor) {
                assertLe(steps, count, "a circle of successions");
                assertTrue(registry.actsFor(next, id));
                ++steps;
            }
            assertEq(registry.agencyRecord(id).successor, handler.agencyModel(id).successor);
        }
    }

    /// @dev The invariants would hold over a handler that does nothing. So each act must go through now and then.
    function test_handlerReachesEveryAct() public {
        uint256 seed = 1;
        for (uint256 step = 0; step < 1500; ++step) {
            seed = uint256(keccak256(abi.encode(seed)));
            uint256 a = uint256(keccak256(abi.encode(seed, "a"))) >> 1;
            uint256 b = uint256(keccak256(abi.encode(seed, "b"))) >> 1;
            uint64 caps = uint64(b >> 64);
            uint48 from = uint48(a >> 128);
            uint48 until = uint48(b >> 128);
            uint256 act = seed % 9;
            if (act == 0) handler.admit(a, caps);
            if (act == 1) handler.setStatusByGovernor(a, b % 8 == 1 ? 0 : 1 + (b % 2));
            if (act == 2) handler.suspendByGuardian(a);
            if (act == 3) handler.setCeiling(a, caps, b % 2 == 0);
            if (act == 4) handler.appointAdmin(a, b, from, until);
            if (act == 5) handler.setKey(a, b, caps, from, until);
            if (act == 6) handler.revokeKey(a, b);
            if (act == 7) handler.succeed(a, b, step);
            if (act == 8) handler.passTime(a);
            if (step % 300 == 0) handler.admit(step / 300, caps);
        }
        bytes32[11] memory acts = [
            bytes32("admit"),
            "activate",
            "suspend",
            "close",
            "guardian",
            "ceiling",
            "appoint",
            "setKey",
            "revoke",
            "succeed",
            "time"
        ];
        for (uint256 index = 0; index < acts.length; ++index) {
            assertGt(handler.done(acts[index]), 0, string(abi.encodePacked(acts[index])));
        }
    }
}
