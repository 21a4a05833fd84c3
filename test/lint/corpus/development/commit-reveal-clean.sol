// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Reveal {
    mapping(address => bytes32) public commitments;

    function commit(bytes32 commitment) external {
        commitments[msg.sender] = commitment;
    }

    function reveal(uint256 value, bytes32 secret) external view returns (bool) {
        return keccak256(abi.encode(value, secret)) == commitments[msg.sender];
    }
}
