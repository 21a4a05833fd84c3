// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Deploy is Script {
    bytes32 constant PRIVATE_KEY = 0x59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d; // expect: key-in-test
    function run() external { vm.startBroadcast(uint256(PRIVATE_KEY)); }
}
