// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
/// @notice Anchors of patients' records. Each leaf is made with a new random salt, which stays in the hospital.
contract PatientAnchors {
    mapping(bytes32 patientLeaf => uint64 at) public anchoredAt;
    event PatientAnchored(bytes32 indexed patientLeaf);
    function anchorPatient(bytes32 patientLeaf) external { anchoredAt[patientLeaf] = uint64(block.timestamp); emit PatientAnchored(patientLeaf); }
}
