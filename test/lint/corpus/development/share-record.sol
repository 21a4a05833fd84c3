// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract PatientSharing {
    mapping(bytes32 => mapping(uint16 => bool)) shared;
    function shareRecord(bytes32 ref, uint16 agency) external { // expect: unlogged-access
        shared[ref][agency] = true;
    }
}
