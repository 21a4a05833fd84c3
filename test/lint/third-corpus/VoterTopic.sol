// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract Poll {
    event Voted(address indexed voter, uint256 indexed ballot); // expect: person-account
    mapping(address => bool) private hasVoted; // expect: person-account
    function vote(uint256 ballot) external {
        require(!hasVoted[msg.sender]);
        hasVoted[msg.sender] = true;
        emit Voted(msg.sender, ballot);
    }
}
