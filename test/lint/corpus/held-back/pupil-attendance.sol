// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Attendance {
    struct Pupil {
        string surname; // expect: personal-data-in-storage
        string forename; // expect: personal-data-in-storage
        uint256[] absences; // expect: subject-list
    }

    mapping(uint256 => Pupil) pupils;
    uint256 private nextPupilId;

    function enrol(string calldata surname, string calldata forename) external returns (uint256 id) { // expect: personal-data-in-calldata, personal-data-in-calldata
        id = nextPupilId++; // expect: sequential-subject-id
        pupils[id].surname = surname;
        pupils[id].forename = forename;
    }
}
