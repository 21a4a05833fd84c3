// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract SchoolRecords {
    struct Student {
        string name; // expect: personal-data-in-storage
        uint8 grade; // expect: personal-data-in-storage
    }
    mapping(string => Student) public studentsByUpn; // expect: identifying-key
    event GradeRecorded(string upn, uint8 grade); // expect: personal-data-in-event, personal-data-in-event

    function record(string calldata upn, string calldata name, uint8 grade) external { // expect: personal-data-in-calldata, personal-data-in-calldata, personal-data-in-calldata
        studentsByUpn[upn] = Student(name, grade);
        emit GradeRecorded(upn, grade);
    }
}
