// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Patients {
    struct Patient {
        string name; // expect: personal-data-in-storage
        bool isActive;
    }
    mapping(bytes32 => Patient) patients;

    function removePatient(bytes32 ref) external { // expect: flag-deletion
        patients[ref].isActive = false;
    }
}
