// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract Board {
    struct Proposal { address target; bytes data; uint64 eta; uint8 approvals; bool executed; }
    Proposal[] public proposals;
    mapping(uint256 => mapping(address => bool)) public approved;
    function propose(address target, bytes calldata data) external { proposals.push(Proposal(target, data, uint64(block.timestamp + 2 days), 0, false)); }
}
