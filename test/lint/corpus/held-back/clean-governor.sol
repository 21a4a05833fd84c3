// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract ParishDao {
    struct Proposal {
        address proposer;
        uint64 start;
        uint64 end;
        uint256 forVotes;
        uint256 againstVotes;
        bool executed;
    }
    mapping(uint256 => Proposal) public proposals;
    mapping(uint256 => mapping(address => bool)) public hasVoted;
    uint256 public proposalCount;

    event ProposalCreated(uint256 indexed id, address proposer, string description);
    event VoteCast(address indexed voter, uint256 indexed id, bool support, uint256 weight);

    function propose(string calldata description) external returns (uint256 id) {
        id = ++proposalCount;
        proposals[id].proposer = msg.sender;
        emit ProposalCreated(id, msg.sender, description);
    }
}
