// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract EmergencyOverride {
    struct PatientRecord {
        bytes32 pointer;
        uint16 custodian;
    }

    mapping(bytes32 => PatientRecord) private records;
    mapping(bytes32 => mapping(uint16 => uint64)) private overrideUntil;
    mapping(address => uint16) private hospitalOf;

    event OverrideUsed(bytes32 indexed recordRef, uint16 indexed hospital, bytes32 reasonCode);

    /// @notice Emergency override: the patient cannot consent.
    function emergencyOverride(bytes32 recordRef, bytes32 reasonCode) external { // expect: unreviewed-emergency-access
        require(hospitalOf[msg.sender] != 0, "hospital");
        require(records[recordRef].custodian != 0, "unknown");
        overrideUntil[recordRef][hospitalOf[msg.sender]] = uint64(block.timestamp + 12 hours);
        emit OverrideUsed(recordRef, hospitalOf[msg.sender], reasonCode);
    }
}
