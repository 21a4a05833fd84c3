// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract H {
    bytes32 constant SALT = 0x9a3f5c1e7b2d4a6f8091b2c3d4e5f60718293a4b5c6d7e8f9012a3b4c5d6e7f8;

    function idOf(uint64 nhsNumber) external pure returns (bytes32) {
        return keccak256(abi.encode(SALT, nhsNumber)); // expect: constant-salt
    }
}
