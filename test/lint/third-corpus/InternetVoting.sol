// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract LocalElection {
    mapping(address voter => uint8 candidate) private votes; // expect: person-account
    event Voted(
        address indexed voter // expect: person-account
    );
    function vote(uint8 candidate) external {
        votes[msg.sender] = candidate;
        emit Voted(msg.sender);
    }
}
