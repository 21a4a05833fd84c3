// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract DocumentIndex {
    mapping(bytes32 => bool) public known;

    function add(string calldata series, string calldata number) external {
        known[keccak256(abi.encodePacked(series, number))] = true; // expect: ambiguous-packed-hash
    }
}
