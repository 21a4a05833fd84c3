// SPDX-License-Identifier: MIT
pragma solidity ^0.8.0;

contract EHR {
    enum Role { None, Patient, Doctor }

    struct Record {
        string ipfsHash;
        uint256 createdAt;
        address doctor; // expect: person-account
    }

    mapping(address => Role) public roles;
    mapping(address => Record[]) private patientRecords; // expect: person-account, subject-list
    mapping(address => mapping(address => bool)) private patientGrants; // expect: person-account

    event RecordAdded(address indexed patient, address indexed doctor, string ipfsHash); // expect: person-account, person-account

    modifier onlyDoctor() {
        require(roles[msg.sender] == Role.Doctor, "doctor only");
        _;
    }

    function addRecord(address patient, string calldata ipfsHash) external onlyDoctor { // expect: person-account
        require(patientGrants[patient][msg.sender], "no grant");
        patientRecords[patient].push(Record(ipfsHash, block.timestamp, msg.sender));
        emit RecordAdded(patient, msg.sender, ipfsHash);
    }

    function grantAccess(address doctor) external { // expect: unlogged-access, person-account
        patientGrants[msg.sender][doctor] = true;
    }
}
