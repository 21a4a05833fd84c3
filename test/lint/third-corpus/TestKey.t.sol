// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract DeployTest {
    uint256 constant DEPLOYER_PK = 0x5b1c9a7f3e2d4c6b8a0f1e2d3c4b5a69788796a5b4c3d2e1f0a1b2c3d4e5f607; // expect: key-in-test
    function test_nothing() public pure {}
}
