// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Ehr {
    mapping(bytes32 => mapping(uint16 => bool)) access;
    event AccessGranted(bytes32 indexed commitment, uint16 indexed agency);

    function grantAccess(bytes32 commitment, uint16 agency) external {
        access[commitment][agency] = true;
        emit AccessGranted(commitment, agency);
    }
}
