// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract SecretLock {
    mapping(bytes32 id => bytes32 lock) private locks;
    function open(bytes32 id, bytes32 secret) external { require(keccak256(abi.encode(secret)) == locks[id]); delete locks[id]; }
    function close(bytes32 id, bytes32 lock) external { locks[id] = lock; }
}
