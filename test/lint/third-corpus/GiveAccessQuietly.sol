// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract PatientRecordAccess {
    mapping(bytes32 => mapping(uint16 => bool)) private allowed;
    function grantRecordAccess(bytes32 record, uint16 agency) external { allowed[record][agency] = true; } // expect: unlogged-access
}
