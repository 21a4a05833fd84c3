// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Sensors {
    struct Reading { int16 temperature; uint16 heartbeat; uint48 at; string deviceName; string firmwareVersion; }
    mapping(bytes32 => Reading) readings;
    function log(bytes32 deviceId, int16 temperature, string calldata message) external {} // expect: free-text
}
