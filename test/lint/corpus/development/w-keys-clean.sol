// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Names2 {
    mapping(bytes32 => address) public records;
    function register(string calldata label) external { records[keccak256(bytes(label))] = msg.sender; }
}
