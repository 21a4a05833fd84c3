// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract SignTest is Test {
    function test_sign() public {
        uint256 privateKey = 0x2c8d4e1f5a6b7c8d9e0f1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f; // expect: key-in-test
        vm.sign(privateKey, bytes32(0));
    }
}
