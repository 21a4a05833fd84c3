// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract Ehr {
    mapping(bytes32 => mapping(address => uint64)) private access;
    event EmergencyAccessGranted(bytes32 indexed recordId, uint64 until);
    function emergencyAccess(bytes32 recordId) external { // expect: unreviewed-emergency-access
        access[recordId][msg.sender] = uint64(block.timestamp + 4 hours);
        emit EmergencyAccessGranted(recordId, uint64(block.timestamp + 4 hours));
    }
}
