// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract H {
    /// Salts of patients' commitments.
    mapping(bytes32 => bytes32) public patientSalts; // expect: published-salt

    function keep(bytes32 commitment, bytes32 salt) external { // expect: published-salt
        patientSalts[commitment] = salt;
    }
}
