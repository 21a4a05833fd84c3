// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

import {Test} from "forge-std/Test.sol";
import {Registry} from "../src/Registry.sol";

contract RegistryTest is Test {
    uint256 private constant DEPLOYER_PRIVATE_KEY = 0x8f2a559490d1e6a0c2b1f9a3d6e47c15b8a90f33e21d4c7b6a5980f1e2d3c4b5; // expect: key-in-test
    Registry private registry;

    function setUp() public {
        vm.prank(vm.addr(DEPLOYER_PRIVATE_KEY));
        registry = new Registry();
    }

    function test_registers() public {
        registry.register("Ada Example", "1970-01-01");
        assertEq(registry.count(), 1);
    }
}
