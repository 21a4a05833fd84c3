// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Courses {
    struct Course {
        string name;
        string code;
        uint16 credits;
        uint16 capacity;
    }
    Course[] public courses;

    function addCourse(string calldata name, string calldata code, uint16 credits, uint16 capacity) external {
        courses.push(Course(name, code, credits, capacity));
    }
}
