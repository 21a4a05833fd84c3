// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract H {
    bytes32 public constant DOCTOR_ROLE = keccak256("DOCTOR_ROLE");
    bytes32 public constant PATIENT_TYPEHASH = keccak256("Patient(bytes32 commitment)");
}
