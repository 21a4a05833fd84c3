// SPDX-License-Identifier: MIT
pragma solidity ^0.8.19;

contract GPReferral {
    event Referred(uint32 indexed practice, uint32 indexed hospital, bytes32 letterCommitment);

    mapping(uint32 => address) accountOfPractice;

    function register(uint32 practice, address account) external {
        require(accountOfPractice[practice] == address(0));
        accountOfPractice[practice] = account;
    }

    function refer(
        uint32 practice,
        uint32 hospital,
        bytes32 letterCommitment,
        string calldata notes // expect: free-text
    ) external {
        require(msg.sender == accountOfPractice[practice], "not the practice");
        require(bytes(notes).length < 2000, "too long");
        emit Referred(practice, hospital, letterCommitment);
    }
}
