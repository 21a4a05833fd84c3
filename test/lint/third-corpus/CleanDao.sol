// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract CouncilDao {
    struct Proposal { address target; string description; uint256 forVotes; uint256 againstVotes; }
    Proposal[] public proposals;
    mapping(uint256 => mapping(address => bool)) public hasVoted;
    event VoteCast(address indexed voter, uint256 indexed proposalId, bool support, uint256 weight);
    function castVote(uint256 proposalId, bool support) external { hasVoted[proposalId][msg.sender] = true; emit VoteCast(msg.sender, proposalId, support, 1); }
}
