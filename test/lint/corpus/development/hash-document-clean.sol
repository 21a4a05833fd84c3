// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Notary {
    mapping(bytes32 => uint256) public stampedAt;

    function stamp(bytes calldata document) external {
        stampedAt[keccak256(document)] = block.timestamp;
    }
}
