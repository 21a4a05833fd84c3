// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract ICURecords {
    mapping(bytes32 => mapping(address => uint256)) private accessUntil;
    event Overridden(bytes32 indexed ref);
    function emergencyOverrideAccess(bytes32 ref) external { accessUntil[ref][msg.sender] = block.timestamp + 1 hours; emit Overridden(ref); } // expect: unreviewed-emergency-access
}
