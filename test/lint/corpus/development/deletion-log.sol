// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Patients {
    struct Patient {
        string name; // expect: personal-data-in-storage
    }
    mapping(bytes32 => Patient) patients;
    event PatientAdded(bytes32 ref, string name); // expect: personal-data-in-event

    function deletePatient(bytes32 ref) external { // expect: flag-deletion
        delete patients[ref];
    }
}
