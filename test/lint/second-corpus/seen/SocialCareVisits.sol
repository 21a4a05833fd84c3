// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract SocialCareVisits {
    mapping(bytes32 clientCommitment => uint256) public visits; // expect: subject-counter

    event Visited(uint16 indexed team, uint8 kind);

    function recordVisit(bytes32 clientCommitment, uint16 team, uint8 kind) external {
        visits[clientCommitment] += 1;
        emit Visited(team, kind);
    }
}
