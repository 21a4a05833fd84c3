// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Counters {
    mapping(uint16 agency => uint32) public opened;
    mapping(uint16 => bytes32[]) private batches;
    uint256 public total;

    function open(uint16 agency, bytes32 root) external {
        opened[agency]++;
        batches[agency].push(root);
        total++;
    }
}
