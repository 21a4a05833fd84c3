// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract Weather {
    struct Obs { int16 temperature; uint16 pressure; uint8 condition; uint64 at; }
    mapping(uint32 => Obs) public latest;
    function observe(uint32 stationId, int16 temperature, uint16 pressure, uint8 condition) external { latest[stationId] = Obs(temperature, pressure, condition, uint64(block.timestamp)); }
}
