// SPDX-License-Identifier: MIT
pragma solidity ^0.5.0;

contract MedicalRecord {
    struct Patient {
        bytes32 name; // expect: personal-data-in-storage
        uint age; // expect: personal-data-in-storage
        string diagnosis; // expect: personal-data-in-storage
        address[] doctors; // expect: person-account, subject-list
    }
    mapping(address => Patient) patients; // expect: person-account

    function addPatient(bytes32 _name, uint _age) public { // expect: personal-data-in-calldata, personal-data-in-calldata
        patients[msg.sender].name = _name;
        patients[msg.sender].age = _age;
    }

    function getDiagnosis(address _patient) public view returns (string memory) {
        return patients[_patient].diagnosis; // expect: personal-data-returned
    }
}
