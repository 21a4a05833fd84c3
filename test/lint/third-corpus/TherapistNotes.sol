// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract Counselling {
    mapping(bytes32 => string) private sessions;
    function write(
        bytes32 session,
        string calldata notes // expect: free-text
    ) external {
        sessions[session] = notes;
    }
}
