// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
/// @notice Cancer registry notifications.
contract DiagnosisNotifications {
    event DiagnosisRecorded(bytes32 indexed ref, bytes4 icd10Code, uint16 ageAtDiagnosis); // expect: personal-data-in-event, personal-data-in-event
    mapping(address => bool) public labs;
    function notify(
        bytes32 ref,
        bytes4 icd10Code, // expect: personal-data-in-calldata
        uint16 ageAtDiagnosis // expect: personal-data-in-calldata
    ) external {
        require(labs[msg.sender], "not a lab");
        emit DiagnosisRecorded(ref, icd10Code, ageAtDiagnosis);
    }
}
