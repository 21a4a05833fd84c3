//SPDX-License-Identifier: MIT
pragma solidity ^0.8.9;

contract CourseCatalogue {
    struct Course {
        string courseName;
        string department;
        uint8 credits;
        uint16 places;
        uint16 studentsEnrolled;
        bytes32 syllabusHash;
    }

    mapping(bytes8 code => Course) public courses;
    bytes8[] public codes;
    address public registry;

    event CourseAdded(bytes8 indexed code, string courseName);
    event PlacesChanged(bytes8 indexed code, uint16 places);

    constructor() {
        registry = msg.sender;
    }

    function addCourse(bytes8 code, string memory courseName, string memory department, uint8 credits, bytes32 syllabusHash) public {
        require(msg.sender == registry);
        courses[code] = Course(courseName, department, credits, 0, 0, syllabusHash);
        codes.push(code);
        emit CourseAdded(code, courseName);
    }

    function setPlaces(bytes8 code, uint16 places) public {
        require(msg.sender == registry);
        courses[code].places = places;
        emit PlacesChanged(code, places);
    }

    function sameName(bytes8 code, string memory other) public view returns (bool) {
        return keccak256(abi.encodePacked(courses[code].courseName)) == keccak256(abi.encodePacked(other));
    }
}
