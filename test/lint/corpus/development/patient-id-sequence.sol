// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Clinics {
    struct Patient {
        bytes32 recordRoot;
    }
    uint256 public patientCount;
    mapping(uint256 => Patient) private patients; // expect: identifying-key

    function register(bytes32 recordRoot) external returns (uint256 patientId) { // expect: personal-data-returned
        patientId = ++patientCount; // expect: sequential-subject-id
        patients[patientId] = Patient(recordRoot);
    }
}
