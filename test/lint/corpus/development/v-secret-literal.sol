// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Oracle {
    bytes32 internal constant ORACLE_PRIVATE_KEY = 0x4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318; // expect: secret-in-code
    uint256 private constant PRECISION = 1e18;
    string public constant PUBLIC_KEY = "04a1b2";
}
