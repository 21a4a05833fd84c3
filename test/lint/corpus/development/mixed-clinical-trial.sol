// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Trials {
    struct Trial { string title; string sponsorName; string protocolVersion; uint16 targetParticipants; string conditionStudied; uint8 phase; }
    mapping(bytes32 => Trial) trials;
    event ParticipantEnrolled(bytes32 indexed trial, bytes32 participantCommitment);
    function enrol(bytes32 trial, bytes32 participantCommitment) external { emit ParticipantEnrolled(trial, participantCommitment); }
}
