// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract TraderIndex {
    bytes32 private constant HMAC_KEY = 0x6f1d0a5c2b7e48f3a90d1c6b5e4f3a2d1c0b9a8f7e6d5c4b3a2f1e0d9c8b7a65; // expect: secret-in-code
    mapping(bytes32 => uint8) public result;

    function put(bytes32 key, uint8 value) external {
        result[keccak256(abi.encode(HMAC_KEY, key))] = value;
    }
}
