// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract EhrAccessLogged {
    mapping(bytes32 recordRef => bytes32) private pointers;
    mapping(address => uint16) public agencyOf;

    event RecordFiled(bytes32 indexed recordRef, uint16 indexed agency);
    event RecordAccessed(bytes32 indexed recordRef, uint16 indexed agency, bytes32 purpose);

    modifier onlyAgency() {
        require(agencyOf[msg.sender] != 0, "agency");
        _;
    }

    function file(bytes32 recordRef, bytes32 pointer) external onlyAgency {
        pointers[recordRef] = pointer;
        emit RecordFiled(recordRef, agencyOf[msg.sender]);
    }

    /// @notice Opens the record of a patient for the calling clinic.
    function accessPatientRecord(bytes32 recordRef, bytes32 purpose) external onlyAgency returns (bytes32 pointer) {
        pointer = pointers[recordRef];
        _log(recordRef, purpose);
    }

    function _log(bytes32 recordRef, bytes32 purpose) private {
        emit RecordAccessed(recordRef, agencyOf[msg.sender], purpose);
    }
}
