// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract WeatherStations {
    event Reading(uint32 indexed stationId, int16 temperature, uint16 humidity, uint48 at);
    mapping(uint32 => int32[2]) public stationLocation;

    function report(uint32 stationId, int16 temperature, uint16 humidity) external {
        emit Reading(stationId, temperature, humidity, uint48(block.timestamp));
    }
}
