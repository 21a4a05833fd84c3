// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Roll {
    uint256 private lastVoterId;
    struct Voter { bytes32 commitment; uint8 ward; }
    mapping(uint256 => Voter) private citizensRoll;
    function add(bytes32 commitment, uint8 ward) external { lastVoterId++; citizensRoll[lastVoterId] = Voter(commitment, ward); } // expect: sequential-subject-id
}
