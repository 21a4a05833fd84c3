// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract RecordAccess {
    struct Patient { bytes32 root; }
    mapping(bytes32 => Patient) patients;
    event RecordRead(bytes32 indexed ref, uint16 agency, uint8 purpose);
    function accessRecord(bytes32 ref, uint16 agency, uint8 purpose) external returns (bytes32) {
        _log(ref, agency, purpose);
        return patients[ref].root;
    }
    function _log(bytes32 ref, uint16 agency, uint8 purpose) private { emit RecordRead(ref, agency, purpose); }
}
