// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract PatientCommitments {
    event Committed(bytes32 indexed commitment, bytes32 salt);
}
