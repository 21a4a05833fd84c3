// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract StudentRecords {
    uint256 public studentCount;
    struct Student { string name; string email; uint16 gpa; } // expect: personal-data-in-storage, personal-data-in-storage, personal-data-in-storage
    mapping(uint256 => Student) private students; // expect: identifying-key
    function enroll(string memory name, string memory email) public returns (uint256 studentId) { // expect: personal-data-in-calldata, personal-data-in-calldata
        studentId = ++studentCount; // expect: sequential-subject-id
        students[studentId] = Student(name, email, 0);
    }
}
