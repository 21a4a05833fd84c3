// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract H {
    bytes32 private salt;

    constructor(bytes32 salt_) {
        salt = salt_;
    }

    function idOf(string calldata email) external view returns (bytes32) {
        return keccak256(abi.encode(salt, email)); // expect: reused-salt
    }
}
