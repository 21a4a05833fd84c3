// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Test} from "forge-std/Test.sol";
import {AgencyRegistry} from "@tolbooth/sdk/contracts/governance/AgencyRegistry.sol";

/// @title Pauses contracts as governors, guardians and others could, and keeps a model of what must follow
contract AgencyPauseHandler is Test {
    uint256 public constant TARGETS = 3;

    /// @dev The model of a pause. `spent` is true while the last word was a guardian's.
    struct Model {
        uint48 until;
        bool spent;
    }

    AgencyRegistry public immutable registry;
    address public immutable governor;
    address public immutable guardian;

    mapping(address target => Model) private _model;
    mapping(bytes32 act => uint256 count) public done;

    constructor(AgencyRegistry registry_, address governor_, address guardian_) {
        registry = registry_;
        governor = governor_;
        guardian = guardian_;
    }

    function model(address target) external view returns (Model memory) {
        return _model[target];
    }

    function targetAt(uint256 seed) public pure returns (address) {
        return address(uint160(0xA11CE + (seed % TARGETS)));
    }

    function pauseByGovernor(uint256 targetSeed, uint48 until) external {
        address target = targetAt(targetSeed);
        vm.prank(governor);
        registry.pause(target, until);
        _model[target] = Model(until, false);
        ++done["governor"];
    }

    function liftByGovernor(uint256 targetSeed, uint48 early) external {
        address target = targetAt(targetSeed);
        uint48 until = uint48(block.timestamp - (early % block.timestamp));
        vm.prank(governor);
        registry.pause(target, until);
        _model[target] = Model(until, false);
        ++done["lift"];
    }

    function pauseByGuardian(uint256 targetSeed, uint256 length) external {
        address target = targetAt(targetSeed);
        uint48 until = uint48(block.timestamp + bound(length, 0, 80 hours));
        Model memory before = _model[target];
        bool allowed = !before.spent && until <= block.timestamp + 72 hours && until >= before.until;
        vm.prank(guardian);
        try registry.pause(target, until) {
            assertTrue(allowed, "a guardian paused for too long, too short or twice");
            _model[target] = Model(until, true);
            ++done["guardian"];
        } catch {
            assertFalse(allowed, "a guardian's good pause was refused");
            ++done["refused"];
        }
    }

    function pauseByAStranger(address caller, uint256 targetSeed, uint48 until) external {
        if (caller == governor || caller == guardian) return;
        vm.prank(caller);
        try registry.pause(targetAt(targetSeed), until) {
            assertTrue(false, "a stranger paused");
        } catch {
            ++done["stranger"];
        }
    }

    function passTime(uint256 time) external {
        vm.warp(block.timestamp + bound(time, 1, 40 hours));
        ++done["time"];
    }
}
