// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract StudentUnionElection {
    mapping(address student => bool) private hasVoted; // expect: person-account
    mapping(uint8 candidate => uint32) public votes;

    event Counted(uint8 indexed candidate, uint32 votes);

    function vote(uint8 candidate) external {
        require(!hasVoted[msg.sender], "voted");
        hasVoted[msg.sender] = true;
        votes[candidate] += 1;
    }

    function count(uint8 candidate) external {
        emit Counted(candidate, votes[candidate]);
    }
}
