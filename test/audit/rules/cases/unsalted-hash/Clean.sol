// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

contract Salted {
    bytes32 internal constant DOMAIN = keccak256("tolbooth.Salted.v1");

    mapping(bytes32 id => bool known) internal known;
    uint64 internal nonce;

    function salted(uint64 number, bytes32 salt) external {
        known[keccak256(abi.encode(DOMAIN, number, salt))] = true;
    }

    function secret_(bytes32 secret) external {
        known[keccak256(abi.encode(DOMAIN, secret))] = true;
    }

    /// Agencies are public.
    function agencies(uint16 discloser, uint16 recipient) external {
        known[keccak256(abi.encode(DOMAIN, discloser, recipient, ++nonce))] = true;
    }
}
