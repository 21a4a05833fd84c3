// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract Triage {
    uint32 private nextPatient;
    mapping(uint32 => uint8) private priority; // expect: identifying-key
    event PatientTriaged(uint32 indexed patientId, uint8 priority); // expect: identifying-topic
    function triage(uint8 p) external returns (uint32 patientId) { // expect: personal-data-returned
        patientId = nextPatient++; // expect: sequential-subject-id
        priority[patientId] = p;
        emit PatientTriaged(patientId, p);
    }
}
