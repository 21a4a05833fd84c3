// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract PatientRecords {
    event AccessGranted(bytes32 indexed ref, uint16 indexed agency);

    mapping(bytes32 ref => mapping(uint16 agency => bool)) private allowed;

    function grantAccess(bytes32 ref, uint16 agency) external {
        allowed[ref][agency] = true;
        emit AccessGranted(ref, agency);
    }
}
