// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract PatientDisclosure {
    event Disclosed(bytes32 indexed commitment, uint16 indexed to);
    function discloseRecord(bytes32 commitment, uint16 to) external { emit Disclosed(commitment, to); }
    function recordStatus(bytes32 commitment) external view returns (uint8) { return uint8(commitment[0]); }
}
