pragma solidity ^0.8.0;

contract PatientsNumbered {
    uint256 private lastPatientId;
    mapping(uint256 => bytes32) private recordRoot;

    function enrolPatient(bytes32 root) external { recordRoot[++lastPatientId] = root; } // expect: sequential-subject-id
}
