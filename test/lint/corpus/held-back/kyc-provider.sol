// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract KycProvider {
    struct Applicant {
        string fullName; // expect: personal-data-in-storage
        string nationality; // expect: personal-data-in-storage
        uint256 dateOfBirth; // expect: personal-data-in-storage
        string passportNumber; // expect: personal-data-in-storage
        bool approved;
    }

    mapping(address => Applicant) public applicants; // expect: person-account
    address public officer;

    event KycApproved(address indexed applicant, uint256 at); // expect: person-account

    modifier onlyOfficer() {
        require(msg.sender == officer);
        _;
    }

    function apply_(
        string memory fullName, // expect: personal-data-in-calldata
        string memory nationality, // expect: personal-data-in-calldata
        uint256 dateOfBirth, // expect: personal-data-in-calldata
        string memory passportNumber // expect: personal-data-in-calldata
    ) public {
        applicants[msg.sender] = Applicant(fullName, nationality, dateOfBirth, passportNumber, false);
    }

    function approve(address applicant) external onlyOfficer {
        applicants[applicant].approved = true;
        emit KycApproved(applicant, block.timestamp);
    }
}
