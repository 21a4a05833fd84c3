// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract S {
    string private password; // expect: secret-in-code
    bytes32 private secretHash;

    constructor(bytes32 hash_) {
        secretHash = hash_;
    }
}
