// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract HealthVault {
    mapping(bytes32 => mapping(address => bool)) private allowed;
    mapping(bytes32 => string) private pointers;

    /// @notice A clinician reads the pointer to a patient's file.
    function getPatientRecord(bytes32 ref) external view returns (string memory) { // expect: unlogged-access
        require(allowed[ref][msg.sender], "not allowed");
        return pointers[ref];
    }
}
