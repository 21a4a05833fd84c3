// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract PupilAdmissions {
    uint256 private nextPupil;
    struct Pupil {
        string forename; // expect: personal-data-in-storage
        uint16 school;
    }
    mapping(uint256 => Pupil) private pupils;
    function admit(
        string calldata forename, // expect: personal-data-in-calldata
        uint16 school
    ) external returns (uint256 id) {
        id = nextPupil++; // expect: sequential-subject-id
        pupils[id] = Pupil(forename, school);
    }
}
