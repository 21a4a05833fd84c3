// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract RecordAccess {
    struct Patient { bytes32 root; }
    mapping(bytes32 => Patient) patients;
    mapping(bytes32 => uint256) lastRead;
    function accessRecord(bytes32 ref) external returns (bytes32) { // expect: unlogged-access
        lastRead[ref] = block.timestamp;
        return patients[ref].root;
    }
}
