// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

interface IPatientIndex {
    event Linked(uint256 indexed nhsNumber, bytes32 record); // expect: identifying-topic
    error UnknownPatient(uint256 nhsNumber); // expect: personal-data-in-revert
    function link(uint256 nhsNumber, bytes32 record) external; // expect: personal-data-in-calldata
    function recordOf(bytes32 commitment) external view returns (bytes32 record);
}
