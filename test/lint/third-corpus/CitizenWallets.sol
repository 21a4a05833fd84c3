// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract CitizenVotes {
    mapping(address => bool) public hasVoted; // expect: person-account
    mapping(address => uint256) public citizenScore; // expect: person-account
    event Vote(address indexed citizen, uint8 choice); // expect: person-account
    function castVote(uint8 choice) external { hasVoted[msg.sender] = true; emit Vote(msg.sender, choice); }
}
