// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract LocalElection {
    struct Voter {
        bool registered;
        bool voted;
        uint8 constituency;
    }
    mapping(address => Voter) public voters; // expect: person-account
    mapping(bytes32 => bool) private citizenIds; // expect: identifying-key
    event VoteCast(address indexed voter, uint8 choice); // expect: person-account

    function register(string calldata citizenId) external { // expect: personal-data-in-calldata
        citizenIds[keccak256(bytes(citizenId))] = true; // expect: guessable-hash
        voters[msg.sender].registered = true;
    }
}
