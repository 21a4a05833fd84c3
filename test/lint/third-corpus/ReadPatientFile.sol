// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract PatientFiles {
    mapping(bytes32 => string) private fileUri;
    mapping(address => bool) public clinicians; // expect: person-account
    modifier onlyClinician() { require(clinicians[msg.sender]); _; }
    function readPatientFile(bytes32 id) external view onlyClinician returns (string memory) { // expect: unlogged-access
        return fileUri[id];
    }
}
