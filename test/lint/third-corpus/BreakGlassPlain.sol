// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract EmergencyView {
    mapping(bytes32 => mapping(uint16 => uint64)) private openUntil;
    event Opened(bytes32 indexed record, uint16 indexed agency, uint64 until);
    function emergencyOpen(bytes32 record, uint16 agency) external { // expect: unreviewed-emergency-access
        openUntil[record][agency] = uint64(block.timestamp + 1 hours);
        emit Opened(record, agency, uint64(block.timestamp + 1 hours));
    }
}
