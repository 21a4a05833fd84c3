// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract EhrAccess {
    mapping(bytes32 recordRef => bytes32) private pointers;
    mapping(address => uint16) public agencyOf;

    event RecordFiled(bytes32 indexed recordRef, uint16 indexed agency);

    modifier onlyAgency() {
        require(agencyOf[msg.sender] != 0, "agency");
        _;
    }

    function file(bytes32 recordRef, bytes32 pointer) external onlyAgency {
        pointers[recordRef] = pointer;
        emit RecordFiled(recordRef, agencyOf[msg.sender]);
    }

    /// @notice Opens the record of a patient for the calling clinic.
    function accessPatientRecord(bytes32 recordRef) external onlyAgency returns (bytes32 pointer) { // expect: unlogged-access
        pointer = pointers[recordRef];
    }
}
