// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// Which hospital may read which medical record.
contract GrantAccess {
    mapping(bytes32 medicalRecord => mapping(uint16 hospital => bool)) public mayRead;
    address private immutable board = msg.sender;

    function grantAccess(bytes32 medicalRecord, uint16 hospital) external { // expect: unlogged-access
        require(msg.sender == board, "board");
        mayRead[medicalRecord][hospital] = true;
    }
}
