// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// Which hospital may read which medical record.
contract GrantAccessLogged {
    mapping(bytes32 medicalRecord => mapping(uint16 hospital => uint64)) public mayReadUntil;
    address private immutable board = msg.sender;

    event AccessGranted(bytes32 indexed medicalRecord, uint16 indexed hospital, uint64 until);
    event AccessRevoked(bytes32 indexed medicalRecord, uint16 indexed hospital);

    function grantAccess(bytes32 medicalRecord, uint16 hospital, uint64 until) external {
        require(msg.sender == board, "board");
        mayReadUntil[medicalRecord][hospital] = until;
        emit AccessGranted(medicalRecord, hospital, until);
    }

    function revokeAccess(bytes32 medicalRecord, uint16 hospital) external {
        require(msg.sender == board, "board");
        delete mayReadUntil[medicalRecord][hospital];
        emit AccessRevoked(medicalRecord, hospital);
    }
}
