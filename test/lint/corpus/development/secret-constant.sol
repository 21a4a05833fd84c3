// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract S {
    string private constant API_KEY = "sk_live_4eC39HqLyjWDarjtT1zdp7dc"; // expect: secret-in-code
    bytes32 constant ROLE_KEY_HASH = keccak256("role");
    uint256 constant SECRET_LENGTH = 32;
}
