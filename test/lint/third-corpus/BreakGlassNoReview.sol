// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract EmergencyRecords {
    mapping(bytes32 => bytes32) private pointers;
    event BrokenGlass(bytes32 indexed record, uint16 indexed agency);
    function breakGlass(bytes32 record, uint16 agency) external returns (bytes32 pointer) { // expect: unreviewed-emergency-access
        emit BrokenGlass(record, agency);
        pointer = pointers[record];
    }
}
