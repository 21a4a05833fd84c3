// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Beds {
    event BedsReported(uint16 indexed hospital, uint16 occupied, uint16 available);
    mapping(uint16 => uint16) public occupiedBeds;
    function report(uint16 hospital, uint16 occupied, uint16 available) external { occupiedBeds[hospital] = occupied; emit BedsReported(hospital, occupied, available); }
}
