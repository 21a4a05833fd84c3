// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract PatientFolders {
    mapping(bytes32 => mapping(uint16 => uint48)) private openUntil;
    function openFile(bytes32 ref, uint16 agency) external { openUntil[ref][agency] = uint48(block.timestamp + 1 days); } // expect: unlogged-access
}
