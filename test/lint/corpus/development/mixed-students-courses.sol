// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Enrolments {
    mapping(address student => mapping(uint32 courseId => bool)) public enrolled; // expect: person-account
    struct Course { string name; string lecturerName; uint8 credits; } // expect: personal-data-in-storage
    mapping(uint32 => Course) courses;
    function addCourse(uint32 id, string calldata name, uint8 credits) external { courses[id].name = name; }
}
