// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Enrolment {
    uint256 private nextPupilId;
    mapping(uint256 pupilId => bytes32 commitment) private commitments;

    function enrol(bytes32 commitment) external {
        uint256 pupilId = nextPupilId++;
        commitments[pupilId] = commitment;
    }
}
