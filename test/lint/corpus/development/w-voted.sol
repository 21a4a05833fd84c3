// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract CouncilElection {
    mapping(address => bool) public hasVoted; // expect: person-account
    mapping(address => uint256) public voteOf; // expect: person-account
    struct Citizen { bytes32 rollCommitment; }
    mapping(bytes32 => Citizen) citizens;
    function vote(uint256 option) external { require(!hasVoted[msg.sender]); hasVoted[msg.sender] = true; voteOf[msg.sender] = option; }
}
