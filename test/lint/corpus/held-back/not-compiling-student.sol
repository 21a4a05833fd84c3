// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract StudentRecords {
    struct Student {
        string firstName; // expect: personal-data-in-storage
        string lastName; // expect: personal-data-in-storage
        uint8 age; // expect: personal-data-in-storage
    }
    mapping(uint => Student) students;

    function add(string memory firstName, string memory lastName, uint8 age) public { // expect: personal-data-in-calldata, personal-data-in-calldata, personal-data-in-calldata
        students[count] = Student(firstName, lastName, age
    }
}
