// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Test} from "forge-std/Test.sol";
import {AgencyRegistry} from "@tolbooth/sdk/contracts/governance/AgencyRegistry.sol";
import {Capabilities} from "@tolbooth/sdk/contracts/governance/Capabilities.sol";

/// @title A registry with agencies and keys, for every test
abstract contract Fixture is Test {
    uint48 internal constant START = 1_900_000_000;
    uint48 internal constant FOREVER = type(uint48).max;
    uint64 internal constant ALL = type(uint64).max;
    bytes4 internal constant ODS = "ODS ";

    address internal governor = makeAddr("governor");
    address internal guardian = makeAddr("guardian");
    address internal stranger = makeAddr("stranger");

    AgencyRegistry internal registry;

    function setUp() public virtual {
        vm.warp(START);
        registry = new AgencyRegistry(governor, guardian);
    }

    /// @dev Admits an agency and appoints its first admin.
    function admit(uint16 id, uint64 ceiling) internal returns (address admin) {
        admin = adminOf(id);
        vm.startPrank(governor);
        registry.admitAgency(id, ODS, profileOf(id), ceiling);
        registry.appointAdmin(id, admin, START, FOREVER);
        vm.stopPrank();
    }

    /// @dev Gives a new key to an agency that {admit} admitted.
    function addKey(uint16 id, string memory name, uint64 caps) internal returns (address key) {
        key = makeAddr(name);
        vm.prank(adminOf(id));
        registry.setKey(key, caps, START, FOREVER);
    }

    /// @dev Gives the admin of an agency every capability, so that one key can do all.
    function empower(uint16 id) internal {
        address admin = adminOf(id);
        vm.prank(admin);
        registry.setKey(admin, ALL, START, FOREVER);
    }

    function setStatus(uint16 id, uint8 status) internal {
        vm.prank(governor);
        registry.setStatus(id, status);
    }

    function adminOf(uint16 id) internal returns (address) {
        return makeAddr(string.concat("admin ", vm.toString(id)));
    }

    function profileOf(uint16 id) internal pure returns (bytes32) {
        return keccak256(abi.encode("profile", id));
    }

    function adminCapability() internal pure returns (uint64) {
        return Capabilities.AGENCY_ADMIN;
    }
}
