// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Bridge {
    mapping(bytes32 => bool) public processed;
    event MessageSent(uint32 indexed destination, bytes32 indexed recipient, bytes body, uint64 nonce);
    uint64 private nonce;
    function send(uint32 destination, bytes32 recipient, bytes calldata body) external { emit MessageSent(destination, recipient, body, nonce++); }
}
