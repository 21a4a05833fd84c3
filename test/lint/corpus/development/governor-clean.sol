// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Governor {
    mapping(uint256 => mapping(address => bool)) public hasVoted;
    event VoteCast(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason);

    function castVoteWithReason(uint256 proposalId, uint8 support, string calldata reason) external {
        hasVoted[proposalId][msg.sender] = true;
        emit VoteCast(msg.sender, proposalId, support, 1, reason);
    }
}
