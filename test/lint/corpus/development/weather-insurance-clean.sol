// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract FloodWarnings {
    struct Area { string areaName; int32 latitude; int32 longitude; uint8 severity; }
    mapping(bytes32 => Area) areas;
    event WarningIssued(bytes32 indexed area, uint8 severity, string message);
    function issue(bytes32 area, uint8 severity, bytes32 messageCode) external { areas[area].severity = severity; }
}
