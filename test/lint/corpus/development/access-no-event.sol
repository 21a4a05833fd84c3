// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Ehr {
    mapping(bytes32 => mapping(address => bool)) access; // expect: identifying-key

    /// @notice Gives a hospital access to a patient's record.
    function grantAccess(bytes32 patientRef, address hospital) external { // expect: unlogged-access, personal-data-in-calldata
        access[patientRef][hospital] = true;
    }
}
